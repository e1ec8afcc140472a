import type { NewSheet } from "../../src/conversion";
import { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { workbookIn } from "./support";

function page(rows: NewSheet["rows"]): NewSheet {
  return {
    name: "CALOG_TEST",
    columnWidths: [20, 12, 12],
    rows,
    printReady: false,
    replaces: true,
    page: { textSize: 11, rowHeights: [20, 13.5, 13.5] },
    charts: [
      {
        title: "Écarts",
        area: { firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 3 },
        firstRow: 1,
        rowCount: 2,
        labels: 0,
        series: [
          { name: "un", column: 1 },
          { name: "deux", column: 2 },
        ],
      },
    ],
  };
}

const ROWS: NewSheet["rows"] = [
  [{ value: "Totaux", look: "title" }],
  ["A", 1, 2],
  ["B", 3, { value: 7, formula: "B2+B3" }],
];

function opened() {
  const host = new FakeExcel();
  host.book.add("Feuil1", [["x"]]);
  const workbook = workbookIn(host);
  const write = async (sheet: NewSheet) => {
    const expect_ = { column: 0, rows: [], values: [] };
    return valueOf(await workbook.apply({ sheet: "Feuil1", expect: expect_, writes: [], newSheets: [sheet] }));
  };
  const names = () => host.book.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
  return { host, workbook, write, names };
}

test("a page is one sheet of A4, with its heights, its formulas and its chart", async () => {
  const { host, write } = opened();
  await write(page(ROWS));
  const sheet = host.book.sheet("CALOG_TEST");
  expect(sheet.pageLayout).toMatchObject({
    Orientation: "Portrait",
    PaperSize: "A4",
    Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    LeftMargin: 28.8,
  });
  expect([...sheet.rowHeights]).toEqual([
    [0, 20],
    [1, 13.5],
    [2, 13.5],
  ]);
  expect(sheet.cell(2, 2)?.formula).toBe("=B2+B3");
  const labels = { row: 1, column: 0, rows: 2, columns: 1 };
  expect(sheet.charts).toEqual([
    {
      type: "ColumnClustered",
      title: "Écarts",
      position: ["B5", "D10"],
      series: [
        { name: "un", values: { ...labels, column: 1 }, labels },
        { name: "deux", values: { ...labels, column: 2 }, labels },
      ],
    },
  ]);
});

test("a sheet written anew is kept beside until the run is undone or kept, its chart too", async () => {
  const { host, workbook, write, names } = opened();
  await write(page(ROWS));
  const before = host.book.sheet("CALOG_TEST").snapshot();
  const { id } = await write(page([["autre"]]));
  expect(host.book.sheet("CALOG_TEST").charts).toHaveLength(1);
  expect(names()).toContain(`CALOG_KEPT 0 ${id} VeryHidden`);
  // Another session finds it.
  valueOf(await workbookIn(host).undo(id));
  expect(host.book.sheet("CALOG_TEST").snapshot()).toBe(before);
  expect(host.book.sheet("CALOG_TEST").charts).toHaveLength(1);
  expect(names().filter((name) => name.includes("CALOG_KEPT"))).toEqual([]);
  const again = await write(page([["autre"]]));
  valueOf(await workbook.accept(again.id));
  expect(names().filter((name) => name.includes("CALOG_KEPT"))).toEqual([]);
  expect(host.book.sheet("CALOG_TEST").cell(0, 0)?.value).toBe("autre");
});
