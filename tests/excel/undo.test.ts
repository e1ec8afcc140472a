import type { WritePlan } from "../../src/conversion";
import type { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { hostWith, workbookIn } from "./support";

function opened(): { host: FakeExcel; before: string } {
  const host = hostWith({
    sheets: [
      {
        name: "Feuil1",
        rows: [
          ["matricule", "remarques"],
          ["m3", { value: 3, formula: "=1+2" }],
          ["m1", "ancien"],
          ["m2", { value: "#N/A", error: true }],
          ["m4", null],
        ],
      },
    ],
  });
  return { host, before: host.book.sheet("Feuil1").snapshot() };
}

const PLAN: WritePlan = {
  sheet: "Feuil1",
  expect: { column: 0, rows: [0, 1, 2, 3, 4], values: ["matricule", "m3", "m1", "m2", "m4"] },
  writes: [{ column: 1, look: "text", rows: [1, 2, 3, 4], values: ["a", "b", "c", "=d"] }],
  newSheets: [],
};

test("undo after the pane was closed and opened again restores formula, text, error and empty cell", async () => {
  const { host, before } = opened();
  const { id } = valueOf(await workbookIn(host).apply(PLAN));
  expect(host.book.sheet("Feuil1").cell(4, 1)).toMatchObject({ value: "=d", quoted: true });
  valueOf(await workbookIn(host).undo(id));
  expect(host.book.sheet("Feuil1").snapshot()).toBe(before);
  expect(host.book.sheets.length).toBe(1);
});

test("a run that the user accepts leaves nothing behind and cannot be undone", async () => {
  const { host } = opened();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(PLAN));
  valueOf(await workbook.accept(id));
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
  expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "nothing-to-undo" } });
  expect(await workbook.accept(id)).toMatchObject({ refusal: { code: "nothing-to-undo" } });
});

test("cells that someone changed since are left alone and named", async () => {
  const { host } = opened();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(PLAN));
  host.book.sheet("Feuil1").put(2, 1, "corrigé à la main");
  expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "undo-partial", data: { cells: ["B3"] } } });
  const sheet = host.book.sheet("Feuil1");
  expect(sheet.cell(2, 1)?.value).toBe("corrigé à la main");
  expect(sheet.cell(1, 1)?.formula).toBe("=1+2");
  expect(valueOf(await workbook.pendingRuns())).toEqual([]);
});

test("rows sorted since are found by their key; a formula is not carried to another row", async () => {
  const { host } = opened();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(PLAN));
  const sheet = host.book.sheet("Feuil1");
  sheet.sortRows(1, 4, 0);
  expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "undo-partial", data: { cells: ["B2"] } } });
  expect([1, 2, 3, 4].map((row) => [sheet.cell(row, 0)?.value, sheet.cell(row, 1)?.value])).toEqual([
    ["m1", "ancien"],
    ["m2", "#N/A"],
    ["m3", "a"],
    ["m4", ""],
  ]);
});

test("with the structure protected the user is told first; the run can then be undone while the pane stays open", async () => {
  const { host, before } = opened();
  host.book.structureProtected = true;
  const workbook = workbookIn(host);
  expect(await workbook.apply(PLAN)).toMatchObject({ refusal: { code: "undo-unavailable" } });
  expect(host.book.sheet("Feuil1").snapshot()).toBe(before);
  const { id } = valueOf(await workbook.applyWithoutUndo(PLAN));
  expect(host.book.sheets.length).toBe(1);
  expect(valueOf(await workbookIn(host).pendingRuns())).toEqual([]);
  valueOf(await workbook.undo(id));
  expect(host.book.sheet("Feuil1").snapshot()).toBe(before);
});

test("no sheet can be added to a workbook whose structure is protected", async () => {
  const { host } = opened();
  host.book.structureProtected = true;
  const newSheets = [{ name: "Totaux", columnWidths: [], rows: [["x"]], printReady: false }];
  const refused = await workbookIn(host).applyWithoutUndo({ ...PLAN, newSheets });
  expect(refused).toMatchObject({ refusal: { code: "structure-protected" } });
});

test("runs of two sessions are numbered on and undone newest first", async () => {
  const { host, before } = opened();
  const first = valueOf(await workbookIn(host).apply(PLAN));
  const again = { ...PLAN, writes: [{ column: 1, look: "text" as const, rows: [2], values: ["encore"] }] };
  const second = valueOf(await workbookIn(host).apply(again));
  expect([first.id, second.id]).toEqual(["run-1", "run-2"]);
  const workbook = workbookIn(host);
  expect(await workbook.undo("run-1")).toMatchObject({ refusal: { code: "nothing-to-undo" } });
  valueOf(await workbook.undo("run-2"));
  valueOf(await workbook.undo("run-1"));
  expect(host.book.sheet("Feuil1").snapshot()).toBe(before);
});

test("the run is one step of Excel's own undo where Excel can", async () => {
  const { host } = opened();
  host.excelApi = 20;
  valueOf(await workbookIn(host).apply(PLAN));
  expect(host.runOptions).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});
