import type { WritePlan } from "../../src/conversion";
import { markCells, pendingMarks, restoreMarks, type CellMarks } from "../../src/excel";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import { valueOf } from "../port/contract";
import { hostWith, officeOf, workbookIn } from "./support";
import { testInWhole } from "../support/whole";

const [RED, AMBER] = ["#FFC7CE", "#FFEB9C"];
const KEYS = ["matricule", "m1", "m2", "m3", "m4"];

/** A sheet in which people used colours, patterns and none. */
function opened(): { host: FakeExcel; sheet: FakeSheet; before: string } {
  const host = hostWith({
    sheets: [{ name: "Feuil1", rows: KEYS.map((key, row) => [key, row === 0 ? "amount1" : 22_578.15, "texte"]) }],
  });
  const sheet = host.book.sheet("Feuil1");
  Object.assign(sheet.own(1, 1), { fill: "#00B0F0" });
  Object.assign(sheet.own(2, 1), { fill: "#FFFFFF", pattern: "Gray25", patternColor: "#7030A0" });
  Object.assign(sheet.own(3, 1), { fill: "#FFFFFF" });
  return { host, sheet, before: sheet.snapshot() };
}

const MARKS: CellMarks = {
  sheet: "Feuil1",
  expect: { column: 0, rows: [0, 1, 2, 3, 4], values: KEYS },
  cells: [
    { row: 1, column: 1, kind: "red" },
    { row: 2, column: 1, kind: "amber" },
    { row: 3, column: 1, kind: "red" },
    { row: 4, column: 1, kind: "amber" },
    { row: 4, column: 2, kind: "red" },
  ],
};

const fillOf = (sheet: FakeSheet, row: number, column: number): string => {
  const { fill = "none", pattern } = sheet.cell(row, column) ?? {};
  return pattern === undefined ? fill : `${pattern} ${fill}`;
};
const names = (host: FakeExcel): string[] => host.book.sheets.map(({ name }) => name);

describe("marks", () => {
  test("colour the cells; the backgrounds kept are in a very hidden sheet that nobody is shown", async () => {
    const { host, sheet } = opened();
    expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 5, skipped: [] });
    expect([1, 2, 3, 4].map((row) => fillOf(sheet, row, 1))).toEqual([RED, AMBER, RED, AMBER]);
    expect([fillOf(sheet, 4, 2), fillOf(sheet, 3, 2), fillOf(sheet, 1, 0)]).toEqual([RED, "none", "none"]);
    expect(host.book.sheet("CALOG_MARKS").visibility).toBe("VeryHidden");
    expect(valueOf(await workbookIn(host).sheets()).map(({ name }) => name)).toEqual(["Feuil1"]);
  });

  test("are taken away to the last pattern, also by an add-in that was closed and opened again", async () => {
    const { host, sheet, before } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    expect(valueOf(await pendingMarks(officeOf(host)))).toMatchObject({
      sheet: "Feuil1",
      cellCount: 5,
      at: "2007-03-29T12:00:00Z",
    });
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 5, left: [] });
    expect(sheet.snapshot()).toBe(before);
    expect(names(host)).toEqual(["Feuil1"]);
    expect(valueOf(await pendingMarks(officeOf(host)))).toBeNull();
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 0, left: [] });
  });

  test("are kept before anything is coloured", async () => {
    const { host, sheet } = opened();
    let keptAtFirst: unknown = null;
    host.beforeSync = ({ body }) => {
      if (body.includes('"GetRanges"')) keptAtFirst ??= host.book.sheet("CALOG_MARKS").cell(5, 0)?.value;
    };
    valueOf(await markCells(officeOf(host), MARKS));
    expect(keptAtFirst).toBe(4);
    expect(fillOf(sheet, 1, 1)).toBe(RED);
  });

  test("made again replace those that stand: what is given back is what people had", async () => {
    const { host, sheet, before } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    valueOf(await markCells(officeOf(host), { ...MARKS, cells: [{ row: 4, column: 1, kind: "red" }] }));
    expect([1, 2, 3, 4].map((row) => fillOf(sheet, row, 1))).toEqual(["#00B0F0", "Gray25 #FFFFFF", "#FFFFFF", RED]);
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.snapshot()).toBe(before);
  });

  test("a cell with findings of both kinds is red", async () => {
    const { host, sheet } = opened();
    const both = (["red", "amber"] as const).map((kind) => ({ row: 1, column: 1, kind }));
    expect(valueOf(await markCells(officeOf(host), { ...MARKS, cells: both })).marked).toBe(1);
    expect(fillOf(sheet, 1, 1)).toBe(RED);
  });

  test("leave a gradient alone: Excel could not give it back", async () => {
    const { host, sheet, before } = opened();
    Object.assign(sheet.own(1, 1), { pattern: "LinearGradient" });
    expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 4, skipped: ["B2"] });
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.cell(1, 1)?.pattern).toBe("LinearGradient");
    delete sheet.own(1, 1).pattern;
    expect(sheet.snapshot()).toBe(before);
  });
});

describe("what people do between", () => {
  test("a cell they coloured themselves stays so and is named", async () => {
    const { host, sheet } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    sheet.own(2, 1).fill = "#92D050";
    delete sheet.own(3, 1).fill;
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 3, left: ["B3:B4"] });
    expect([1, 2, 3].map((row) => fillOf(sheet, row, 1))).toEqual(["#00B0F0", "#92D050", "none"]);
  });

  test("rows inserted or sorted since are found by their key", async () => {
    const { host, sheet } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    sheet.insertRow(2);
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 5, left: [] });
    expect([1, 3, 4, 5].map((row) => fillOf(sheet, row, 1))).toEqual(["#00B0F0", "Gray25 #FFFFFF", "#FFFFFF", "none"]);
  });

  test("a row whose key is gone is left and named", async () => {
    const { host, sheet } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    sheet.put(1, 0, "autre");
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 4, left: ["B2"] });
    expect(fillOf(sheet, 1, 1)).toBe(RED);
  });

  test("a sheet that was deleted takes its marks along", async () => {
    const { host } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    host.book.add("Reste");
    host.book.sheets.splice(0, 1);
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 0, left: [] });
    expect(names(host)).toEqual(["Reste"]);
  });
});

describe("refused with nothing changed", () => {
  test.each<[string, (host: FakeExcel) => void, object]>([
    [
      "a protected sheet",
      (host) => (host.book.sheet("Feuil1").protection = { allowFormatCells: false }),
      { code: "sheet-protected" },
    ],
    ["a protected structure", (host) => (host.book.structureProtected = true), { code: "structure-protected" }],
    ["a read-only workbook", (host) => (host.book.readOnly = true), { code: "read-only" }],
    ["rows that moved", (host) => host.book.sheet("Feuil1").insertRow(2), { code: "rows-moved", data: { row: 3 } }],
    ["a sheet that is gone", (host) => (host.book.sheet("Feuil1").name = "Autre"), { code: "sheet-not-found" }],
  ])("%s", async (_, happen, refusal) => {
    const { host, sheet } = opened();
    happen(host);
    const before = sheet.snapshot();
    expect(await markCells(officeOf(host), MARKS)).toMatchObject({ refusal });
    expect(sheet.snapshot()).toBe(before);
    expect(host.book.sheets.length).toBe(1);
  });

  test("a protected sheet in which cells may be formatted is marked and given back", async () => {
    const { host, sheet, before } = opened();
    sheet.protection = { allowFormatCells: true };
    expect(valueOf(await markCells(officeOf(host), MARKS)).marked).toBe(5);
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.snapshot()).toBe(before);
  });

  test("marks that can no longer be taken away are kept until they can", async () => {
    const { host, sheet, before } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    sheet.protection = { allowFormatCells: false };
    expect(await restoreMarks(officeOf(host))).toMatchObject({ refusal: { code: "sheet-protected" } });
    sheet.protection = null;
    host.book.structureProtected = true;
    expect(await restoreMarks(officeOf(host))).toMatchObject({ refusal: { code: "structure-protected" } });
    host.book.structureProtected = false;
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.snapshot()).toBe(before);
  });
});

describe("Excel failing half-way", () => {
  const many = 3_000;
  function striped(): ReturnType<typeof opened> & { marks: CellMarks } {
    const keys = ["matricule", ...Array.from({ length: many }, (_, index) => `m${index}`)];
    const host = hostWith({ sheets: [{ name: "Feuil1", rows: keys.map((key) => [key, "x"]) }] });
    const sheet = host.book.sheet("Feuil1");
    for (let row = 1; row <= many; row += 3) sheet.own(row, 1).fill = "#00B0F0";
    const rows = keys.map((_, row) => row);
    const cells = rows
      .slice(1)
      .map((row) => ({ row, column: 1, kind: row % 2 ? ("red" as const) : ("amber" as const) }));
    return {
      host,
      sheet,
      before: sheet.snapshot(),
      marks: { sheet: "Feuil1", expect: { column: 0, rows, values: keys }, cells },
    };
  }

  test("while the backgrounds are being kept: nothing was coloured and no sheet stays", async () => {
    const { host, sheet, before, marks } = striped();
    host.beforeSync = ({ body }) => {
      if (!body.includes('"Values"') || !host.book.find("CALOG_MARKS")) return undefined;
      host.beforeSync = null;
      return { code: "GeneralException", afterWrites: 1 };
    };
    expect(await markCells(officeOf(host), marks)).toMatchObject({ refusal: { code: "host-failed" } });
    expect(sheet.snapshot()).toBe(before);
    expect(names(host)).toEqual(["Feuil1"]);
  });

  test("while colouring, and while giving back: asked again, every cell is as it was", async () => {
    const { host, sheet, before, marks } = striped();
    const failOnce = (afterWrites: number): void => {
      host.beforeSync = ({ body }) => {
        if (!body.includes('"GetRanges"')) return undefined;
        host.beforeSync = null;
        return { code: "GeneralException", afterWrites };
      };
    };
    failOnce(9);
    expect(await markCells(officeOf(host), marks)).toMatchObject({
      refusal: { code: "marks-incomplete", data: { sheet: "Feuil1", detail: "GeneralException" } },
    });
    expect(sheet.snapshot()).not.toBe(before);
    expect(host.eventsEnabled).toBe(true);
    failOnce(3);
    expect(await restoreMarks(officeOf(host))).toMatchObject({ refusal: { code: "marks-incomplete" } });
    expect(names(host)).toContain("CALOG_MARKS");
    expect(valueOf(await restoreMarks(officeOf(host))).left).toEqual([]);
    expect(sheet.snapshot()).toBe(before);
    expect(names(host)).toEqual(["Feuil1"]);
  });

  test("a payload that is too large is sent again in smaller pieces", async () => {
    const { host, sheet, before, marks } = striped();
    host.payloadLimit = 40_000;
    expect(valueOf(await markCells(officeOf(host), marks)).marked).toBe(many);
    expect(fillOf(sheet, many, 1)).toBe(many % 2 ? RED : AMBER);
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.snapshot()).toBe(before);
    expect(host.syncs.some(({ error }) => error?.endsWith("PayloadSizeLimitExceeded"))).toBe(true);
  });
});

describe("marks and runs", () => {
  const plan = (write: Partial<WritePlan["writes"][number]>): WritePlan => ({
    sheet: "Feuil1",
    expect: MARKS.expect,
    writes: [{ column: 1, look: "amount", rows: [1, 4], values: [23_660, 1], ...write }],
    newSheets: [],
  });

  test("a run and its undo leave marks alone; taken away afterwards they leave what people had", async () => {
    const { host, sheet, before } = opened();
    const workbook = workbookIn(host);
    valueOf(await markCells(officeOf(host), MARKS));
    const marked = sheet.snapshot();
    const { id } = valueOf(await workbook.apply(plan({})));
    expect([fillOf(sheet, 1, 1), sheet.cell(1, 1)?.value]).toEqual([RED, 23_660]);
    valueOf(await workbook.undo(id));
    expect(sheet.snapshot()).toBe(marked);
    valueOf(await restoreMarks(officeOf(host)));
    expect(sheet.snapshot()).toBe(before);
  });

  test("marks taken away between a run and its undo stay away", async () => {
    const { host, sheet, before } = opened();
    const workbook = workbookIn(host);
    valueOf(await markCells(officeOf(host), MARKS));
    const { id } = valueOf(await workbook.apply(plan({})));
    valueOf(await restoreMarks(officeOf(host)));
    valueOf(await workbook.undo(id));
    expect(sheet.snapshot()).toBe(before);
  });

  test("a run that appends columns takes the marks away first, so that no new cell takes over their look", async () => {
    const { host, sheet, before } = opened();
    const workbook = workbookIn(host);
    valueOf(await markCells(officeOf(host), MARKS));
    const { id } = valueOf(await workbook.apply(plan({ column: 3, look: "text", like: 1, values: ["OK", "NOK"] })));
    expect([fillOf(sheet, 1, 3), fillOf(sheet, 4, 3)]).toEqual(["#00B0F0", "none"]);
    expect(valueOf(await pendingMarks(officeOf(host)))).toBeNull();
    valueOf(await workbook.undo(id));
    expect(sheet.snapshot()).toBe(before);
  });

  test("marks in a column whose run is undone do not come back", async () => {
    const { host, sheet, before } = opened();
    const workbook = workbookIn(host);
    const { id } = valueOf(await workbook.apply(plan({ column: 3, look: "text", like: 2, values: ["OK", "NOK"] })));
    valueOf(await markCells(officeOf(host), { ...MARKS, cells: [{ row: 4, column: 3, kind: "amber" }] }));
    expect(fillOf(sheet, 4, 3)).toBe(AMBER);
    valueOf(await workbook.undo(id));
    expect(fillOf(sheet, 4, 3)).toBe("none");
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 0, left: [] });
    expect(sheet.snapshot()).toBe(before);
  });
});

testInWhole("marking 20 000 cells takes a constant number of syncs plus one per 2 MB", async () => {
  const rows = 20_000;
  const keys = Array.from({ length: rows + 1 }, (_, index) => `m${index}`);
  const host = hostWith({ sheets: [{ name: "Feuil1", rows: keys.map((key) => [key, "x"]) }] });
  const cells = keys
    .slice(1)
    .map((_, index) => ({ row: index + 1, column: 1, kind: index % 2 ? ("red" as const) : ("amber" as const) }));
  const expectRows = keys.map((_, row) => row);
  valueOf(
    await markCells(officeOf(host), { sheet: "Feuil1", expect: { column: 0, rows: expectRows, values: keys }, cells }),
  );
  const sizes = host.syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  expect(Math.max(...sizes)).toBeLessThan(2 * 1024 * 1024);
  expect(host.syncs.length).toBeLessThanOrEqual(20);
  host.forgetSyncs();
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: rows, left: [] });
  expect(host.syncs.length).toBeLessThanOrEqual(16);
});
