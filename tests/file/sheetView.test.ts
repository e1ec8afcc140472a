import { openWorkbook, SheetView } from "../../src/file";
import { buildPackage, row, type PackageOptions } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts><font><sz val="11"/></font><font><b/><i val="0"/><color rgb="FF112233"/></font><font><i/><color indexed="10"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
  '<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="2"><alignment horizontal="center" wrapText="1"/></xf><xf fontId="2" numFmtId="4"/></cellXfs></styleSheet>';
const OPTIONS: PackageOptions = {
  styles: STYLES,
  sheets: [
    {
      name: "Données",
      before:
        '<sheetViews><sheetView><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="2" width="9.5"/><col min="3" max="3" width="20" hidden="1"/><col min="5" max="16384" width="4"/></cols>',
      rows:
        '<row r="1"><c r="A1" s="1"><v>39083</v></c><c r="B1" s="2"><f>1+1</f><v>2</v></c></row>' +
        row(3, [null, null, "three"]),
      after: '<mergeCells><mergeCell ref="A5:B6"/></mergeCells>',
    },
    { name: "Graphique", kind: "chartsheet" },
  ],
};

async function view(options = OPTIONS, sheet = "Données") {
  const workbook = valueOf(openWorkbook(buildPackage(options)));
  return { workbook, view: valueOf(await SheetView.open(workbook, sheet)) };
}

test("shows values, formats and colours", async () => {
  const shown = (await view()).view;
  expect(shown.cell(0, 0)).toEqual({
    raw: { kind: "date", serial: 39083, value: 39083 },
    format: {
      numberFormat: "dd/mm/yyyy",
      isDate: true,
      fill: "#A1B8E1",
      fontColor: "#112233",
      bold: true,
      italic: false,
      wrap: true,
      align: "center",
    },
    hasFormula: false,
    isPending: false,
  });
  expect(shown.cell(0, 1)).toMatchObject({ raw: 2, hasFormula: true, format: { italic: true, fontColor: "#FF0000" } });
  expect(shown.size()).toEqual({ rows: 3, columns: 3 });
});

test("gives any window of the sheet, in any order, beyond its end too", async () => {
  const shown = (await view()).view;
  const raw = (...area: [number, number, number, number]) =>
    shown.window(...area).map((cells) => cells.map((one) => one.raw));
  expect(raw(2, 2, 1, 3)).toEqual([
    [null, "three", null],
    [null, null, null],
  ]);
  expect(raw(0, 1, 1, 2)).toEqual([[2, null]]);
  expect(raw(100, 1, 16_383, 1)).toEqual([[null]]);
});

test("knows widths, hidden columns, frozen panes and merged cells", async () => {
  const shown = (await view()).view;
  expect([0, 1, 2, 3, 4].map((column) => shown.columnWidths.get(column))).toEqual([9.5, 9.5, 0, undefined, 4]);
  expect(shown.columnWidths.size).toBeLessThan(300);
  expect(shown.frozen).toEqual({ rows: 1, columns: 2 });
  expect(shown.merged).toEqual([{ firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 1 }]);
});

test("shows changes that wait, and no longer once they are undone", async () => {
  const { workbook, view: shown } = await view();
  const { id } = valueOf(
    await workbook.apply(
      plan("Données", [
        write(0, [
          [0, 39084],
          [9, "x"],
        ]),
        write(4, [[2, 5]], { look: "amount" }),
      ]),
    ),
  );
  expect(shown.cell(0, 0)).toMatchObject({
    raw: { kind: "date", serial: 39084 },
    isPending: true,
    format: { bold: true },
  });
  expect(shown.cell(9, 0)).toMatchObject({ raw: "x", isPending: true });
  expect(shown.size()).toEqual({ rows: 10, columns: 5 });
  valueOf(await workbook.undo(id));
  expect(shown.cell(0, 0)).toMatchObject({ raw: { serial: 39083 }, isPending: false });
  expect(shown.size()).toEqual({ rows: 3, columns: 3 });
});

test("shows a sheet that was added, with its looks", async () => {
  const { workbook } = await view();
  const newSheet = {
    name: "Neu",
    columnWidths: [12],
    rows: [[{ value: "T", look: "title" as const }]],
    printReady: false,
  };
  valueOf(await workbook.apply(plan("Données", [], { newSheets: [newSheet] })));
  const shown = valueOf(await SheetView.open(workbook, "Neu"));
  expect(shown.cell(0, 0)).toMatchObject({ raw: "T", format: { bold: true } });
  expect(shown.columnWidths.get(0)).toBe(12);
});

test("of a chart sheet nothing is shown; an unknown sheet is refused", async () => {
  const { workbook, view: shown } = await view(OPTIONS, "Graphique");
  expect(shown.size()).toEqual({ rows: 0, columns: 0 });
  expect(refusalOf(await SheetView.open(workbook, "none")).code).toBe("sheet-not-found");
});
