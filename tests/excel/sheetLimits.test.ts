import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan, REMARKS, valuesIn } from "./fieldCase";
import { workbookIn } from "./support";

// support.microsoft.com, Excel specifications and limits: 32 767 characters in a cell.
const LONGEST = 32_767;

test("a remark as long as a cell can hold is written over and comes back whole", async () => {
  const { host, sheet } = fieldCase();
  const remark = `Remarque ${"é x ".repeat(10_000)}`.slice(0, LONGEST);
  sheet.put(1, REMARKS, remark);
  const before = sheet.snapshot();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan([remark.toUpperCase(), "b", "c"])));
  expect(sheet.cell(1, REMARKS)?.value).toBe(remark.toUpperCase());
  valueOf(await workbook.undo(id));
  expect(sheet.snapshot()).toBe(before);
});

test("a text that no cell can hold is refused with its length, before anything is written", async () => {
  const { host, sheet } = fieldCase();
  const before = sheet.snapshot();
  expect(await workbookIn(host).apply(fieldPlan(["a", "x".repeat(LONGEST + 1), "c"]))).toMatchObject({
    refusal: { code: "too-large", data: { sheet: "Feuil1", detail: "C3: 32768 > 32767" } },
  });
  expect([sheet.snapshot(), host.book.sheets.length]).toEqual([before, 1]);
});

test("new columns stand right behind the data, also where formats reach farther", async () => {
  const { host, sheet } = fieldCase();
  for (const column of [5, 200, 16_383]) sheet.own(1, column).fill = "#DDEBF7";
  sheet.own(40_000, 0).format = "@";
  const before = sheet.snapshot();
  const workbook = workbookIn(host);
  const column = valueOf(await workbook.firstFreeColumn("Feuil1"));
  expect(column).toBe(3);
  const { id } = valueOf(await workbook.apply(fieldPlan(["OK", "OK", "NOK"], column)));
  expect(valuesIn(sheet, column)).toEqual(["OK", "OK", "NOK"]);
  expect(valueOf(await workbook.read("Feuil1", [0, column], 1)).rowCount).toBe(3);
  valueOf(await workbook.undo(id));
  expect(sheet.snapshot()).toBe(before);
});

test("what a formula of several cells fills is not written over: restoring the value would not mend the formula", async () => {
  const { host, sheet } = fieldCase();
  host.book.results.set("=CALOG.CHECK(A2:B4)", [["OK"], ["NOK"], ["OK"]]);
  sheet.put(1, REMARKS, { value: "", formula: "=CALOG.CHECK(A2:B4)" });
  sheet.spill(host.book.results);
  const before = sheet.snapshot();
  expect(valuesIn(sheet)).toEqual(["=CALOG.CHECK(A2:B4)", "NOK", "OK"]);
  const plan = { ...fieldPlan(), writes: [{ column: REMARKS, look: "text" as const, rows: [3], values: ["c"] }] };
  expect(await workbookIn(host).apply(plan)).toMatchObject({
    refusal: { code: "formula-shared", data: { sheet: "Feuil1", cell: "C4" } },
  });
  expect(sheet.snapshot()).toBe(before);
});
