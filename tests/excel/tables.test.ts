import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan, REMARKS, valuesIn } from "./fieldCase";
import { workbookIn } from "./support";

// Field case E: "Fill formulas in tables to create calculated columns" works on what an add-in writes too: office-js
// issues 2093, 5909 and 6745.
describe("a table that fills its column from a formula", () => {
  test("a formula that stood alone comes back alone, and the empty cells beside it are empty again", async () => {
    const { host, sheet } = fieldCase();
    sheet.put(0, 1, "nom");
    sheet.put(2, REMARKS, { value: "M2", formula: "=UPPER(A3)" });
    sheet.addTable("A1:C4");
    const before = sheet.snapshot();
    host.book.results.set("=UPPER(A3)", "M2");
    const workbook = workbookIn(host);
    const { id } = valueOf(await workbook.apply(fieldPlan()));
    expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
    valueOf(await workbook.undo(id));
    expect(sheet.snapshot()).toBe(before);
    expect(host.book.sheets.length).toBe(1);
  });

  test("cells of the column that no run ever wrote get back what they held", async () => {
    const { host, sheet } = fieldCase();
    ["m4", "m5"].forEach((key, index) => sheet.put(4 + index, 0, key));
    sheet.put(0, 1, "nom");
    sheet.put(2, REMARKS, { value: "M2", formula: "=UPPER(A3)" });
    sheet.addTable("A1:C6");
    const before = sheet.snapshot();
    host.book.results.set("=UPPER(A3)", "M2");
    const workbook = workbookIn(host);
    const only = { ...fieldPlan(), writes: [{ column: REMARKS, look: "text" as const, rows: [2], values: ["b"] }] };
    const { id } = valueOf(await workbook.apply(only));
    valueOf(await workbook.undo(id));
    expect(sheet.snapshot()).toBe(before);
  });

  test("cells that will not keep what they held are named, and the way back stays", async () => {
    const { host, sheet } = fieldCase();
    const formulas = ["=LEFT(A2)", "=UPPER(A3)", "=LOWER(A4)"];
    formulas.forEach((formula, index) => sheet.put(index + 1, REMARKS, { value: 0, formula }));
    sheet.addTable("A1:C4");
    const workbook = workbookIn(host);
    const { id } = valueOf(await workbook.apply(fieldPlan()));
    // Of several formulas written at once the last one fills the column, whatever is done (issue 5909).
    expect(await workbook.undo(id)).toMatchObject({
      refusal: { code: "undo-differs", data: { sheet: "Feuil1", cells: ["C2", "C4"], restored: 1, id } },
    });
    expect(valueOf(await workbook.pendingRuns()).map((run) => run.id)).toEqual([id]);
    // The user switches that option of Excel off and asks again.
    sheet.tables.splice(0);
    valueOf(await workbook.undo(id));
    expect(valuesIn(sheet)).toEqual(formulas);
    expect(valueOf(await workbook.pendingRuns())).toEqual([]);
  });
});

describe("a calculated column", () => {
  /** A table whose column is one formula, but for what a person typed over it. */
  function calculated(typed: Readonly<Record<number, string>>) {
    const { host, sheet } = fieldCase();
    sheet.put(0, 1, "nom");
    for (let row = 1; row <= 5; row++) {
      sheet.put(row, 0, `m${row}`);
      const own = typed[row];
      sheet.put(row, REMARKS, own === undefined ? { value: 0, formula: `=UPPER(A${row + 1})` } : own);
    }
    sheet.addTable("A1:C6");
    sheet.tables[0]?.calculated.add(REMARKS);
    return { host, sheet, before: sheet.snapshot(), workbook: workbookIn(host) };
  }

  test.each([
    ["without an exception", {}],
    ["with an exception in the run", { 2: "tapé" }],
    ["with an exception that no run wrote", { 5: "tapé" }],
    ["with an empty cell and an exception", { 1: "", 4: "tapé", 5: "" }],
  ])("%s is what it was after a run and its undo", async (_, typed) => {
    const { host, sheet, before, workbook } = calculated(typed);
    const { id } = valueOf(await workbook.apply(fieldPlan()));
    expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
    valueOf(await workbook.undo(id));
    expect([sheet.snapshot(), host.book.sheets.length]).toEqual([before, 1]);
  });

  test("in which a formula was typed since, keeps that cell, and it is named", async () => {
    const { host, sheet, workbook } = calculated({});
    const { id } = valueOf(await workbook.apply(fieldPlan()));
    sheet.tables[0]?.calculated.clear();
    host.edit(sheet, 2, REMARKS, "à moi");
    expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "undo-partial", data: { cells: ["C3"] } } });
    expect(valuesIn(sheet)).toEqual(["=UPPER(A2)", "à moi", "=UPPER(A4)"]);
  });
});

// docs/excel/excel-add-ins-ranges-dynamic-arrays: what a spill fills cannot be written alone.
test.each([
  ["the cell of the formula", "b", [1]],
  ["a cell that it fills", "c", [2, 3]],
] as const)("a run over %s of a spill is refused before anything is written", async (_, value, rows) => {
  const { host, sheet } = fieldCase();
  sheet.put(1, REMARKS, { value: "", formula: "=CALOG.CHECK(A2:A4)" });
  host.book.results.set("=CALOG.CHECK(A2:A4)", [["OK"], ["NOK"], ["OK"]]);
  sheet.spill(host.book.results);
  const before = sheet.snapshot();
  const writes = [{ column: REMARKS, look: "text" as const, rows, values: rows.map(() => value) }];
  expect(await workbookIn(host).apply({ ...fieldPlan(), writes })).toMatchObject({
    refusal: { code: "formula-shared", data: { cell: `C${rows[0] + 1}` } },
  });
  expect([sheet.snapshot(), host.book.sheets.length]).toEqual([before, 1]);
});

describe("a table that takes in the columns written beside it", () => {
  const appended = {
    ...fieldPlan(),
    writes: [{ column: 3, look: "text" as const, rows: [0, 1], values: ["accord", "OK"] }],
  };

  test("is as wide as before once the run is undone: a header of a table is never empty", async () => {
    const { host, sheet } = fieldCase();
    sheet.put(0, 1, "nom");
    sheet.addTable("A1:C4");
    const before = sheet.snapshot();
    const workbook = workbookIn(host);
    const { id } = valueOf(await workbook.apply(appended));
    expect(sheet.tables[0]?.area.columns).toBe(4);
    valueOf(await workbook.undo(id));
    expect(sheet.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(sheet.snapshot()).toBe(before);
  });

  test("stays wider where somebody has added a column of his own since; the header that Excel keeps is named", async () => {
    const { host, sheet } = fieldCase();
    sheet.put(0, 1, "nom");
    sheet.addTable("A1:C4");
    const workbook = workbookIn(host);
    const { id } = valueOf(await workbook.apply(appended));
    sheet.tables[0]!.area = { row: 0, column: 0, rows: 4, columns: 5 };
    sheet.put(0, 4, "à moi");
    expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "undo-differs", data: { cells: ["D1"] } } });
    expect([sheet.cell(0, 3)?.value, sheet.cell(1, 3)?.value, sheet.cell(0, 4)?.value]).toEqual([
      "Colonne4",
      "",
      "à moi",
    ]);
  });
});
