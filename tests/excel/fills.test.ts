import { forgetMarks, markCells, pendingMarks, restoreMarks, type CellMarks } from "../../src/excel";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import type { HostAnswers } from "../fake-excel/answers";
import { valueOf } from "../port/contract";
import { hostWith, officeOf } from "./support";

const KEYS = ["matricule", "m1", "m2", "m3"];
const [RED, AMBER, BLUE, WHITE] = ["#FFC7CE", "#FFEB9C", "#00B0F0", "#FFFFFF"];

/** Field case B: B2 blue, B3 without fill, B4 white. */
function opened(answers: Partial<HostAnswers> = {}): { host: FakeExcel; sheet: FakeSheet; before: string } {
  const host = hostWith({ sheets: [{ name: "Feuil1", rows: KEYS.map((key) => [key, 22_578.15]) }] });
  Object.assign(host.answers, answers);
  const sheet = host.book.sheet("Feuil1");
  sheet.own(1, 1).fill = BLUE;
  sheet.own(3, 1).fill = WHITE;
  return { host, sheet, before: sheet.snapshot() };
}

const MARKS: CellMarks = {
  sheet: "Feuil1",
  expect: { column: 0, rows: [0, 1, 2, 3], values: KEYS },
  cells: [
    { row: 1, column: 1, kind: "red" },
    { row: 2, column: 1, kind: "amber" },
    { row: 3, column: 1, kind: "red" },
  ],
};

const fills = (sheet: FakeSheet): (string | undefined)[] => [1, 2, 3].map((row) => sheet.cell(row, 1)?.fill);
const names = (host: FakeExcel): string[] => host.book.sheets.map(({ name }) => name);

describe("every cell gets back what it had", () => {
  // office-js issue 4900: null for the pattern of a cell without fill and of a white one, tintAndShade tells them apart.
  const told = (["documented", "null-for-white", "null"] as const).flatMap((fillPattern) =>
    (["everywhere", "in-ranges"] as const).flatMap((fillTint) =>
      ([null, ""] as const).flatMap((untold) =>
        (["#FFFFFF", ""] as const).map((noFillColor) => ({ fillPattern, fillTint, untold, noFillColor })),
      ),
    ),
  );
  test.each(told)("pattern $fillPattern, tint $fillTint, not told $untold, no fill $noFillColor", async (answers) => {
    const { host, sheet, before } = opened(answers);
    expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 3, skipped: [] });
    expect(fills(sheet)).toEqual([RED, AMBER, RED]);
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 3, left: [] });
    expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
  });
});

test("where nothing tells a white cell from one without fill, neither is coloured: they are named", async () => {
  const { host, sheet, before } = opened({ fillPattern: "null", fillTint: "nowhere" });
  expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 1, skipped: ["B3:B4"] });
  expect(fills(sheet)).toEqual([RED, undefined, WHITE]);
  valueOf(await restoreMarks(officeOf(host)));
  expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
});

test("where only the colour tells a white cell from one without fill, it is taken", async () => {
  const { host, sheet, before } = opened({ fillPattern: "null", fillTint: "nowhere", noFillColor: "" });
  expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 3, skipped: [] });
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 3, left: [] });
  expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
});

describe("cells that all look one way are told as one", () => {
  const alone = (row: number): CellMarks => ({ ...MARKS, cells: [{ row, column: 1, kind: "red" }] });
  test.each([
    ["blue", 1],
    ["without fill", 2],
    ["white", 3],
  ])("one that is %s comes back so, whatever is told", async (_, row) => {
    for (const fillPattern of ["documented", "null-for-white", "null"] as const) {
      for (const untold of [null, ""] as const) {
        const { host, sheet, before } = opened({ fillPattern, untold });
        expect(valueOf(await markCells(officeOf(host), alone(row))).marked).toBe(1);
        expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 1, left: [] });
        expect(sheet.snapshot()).toBe(before);
      }
    }
  });

  test.each(["LinearGradient", "RectangularGradient"])(
    "a %s stays as it is and is named, also among others",
    async (pattern) => {
      const { host, sheet } = opened();
      sheet.own(2, 1).pattern = pattern;
      const before = sheet.snapshot();
      expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 2, skipped: ["B3"] });
      expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 2, left: [] });
      expect(sheet.snapshot()).toBe(before);
    },
  );
});

describe("a Excel that tells something else when the marks are taken away", () => {
  // Marked in one version, opened in another: what was kept is what comes back, or the cell is named.
  test.each([
    ["less", { fillPattern: "documented" }, { fillPattern: "null" }],
    ["more", { fillPattern: "null" }, { fillPattern: "documented" }],
    ["an empty text for null", { fillPattern: "null" }, { fillPattern: "null", untold: "" }],
    ["another colour for none", { noFillColor: "#FFFFFF" }, { noFillColor: "" }],
  ] as const)("%s", async (_, first, then) => {
    const { host, sheet, before } = opened(first);
    valueOf(await markCells(officeOf(host), MARKS));
    Object.assign(host.answers, then);
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 3, left: [] });
    expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
  });

  test("nothing at all of white and none: those cells are named, and can be given back in an Excel that tells", async () => {
    const { host, sheet, before } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    Object.assign(host.answers, { fillPattern: "null", fillTint: "nowhere" });
    const { left } = valueOf(await restoreMarks(officeOf(host)));
    expect(left).toEqual(["B3:B4"]);
    expect(valueOf(await pendingMarks(officeOf(host)))).toMatchObject({ cellCount: 3 });
    Object.assign(host.answers, { fillPattern: "documented", fillTint: "everywhere" });
    expect(valueOf(await restoreMarks(officeOf(host))).left).toEqual([]);
    expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
  });
});

test("a pattern that is not told is not coloured over", async () => {
  const { host, sheet, before } = opened({ fillPattern: "null" });
  Object.assign(sheet.own(1, 1), { pattern: "Gray25", patternColor: "#7030A0" });
  expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 2, skipped: ["B2"] });
  valueOf(await restoreMarks(officeOf(host)));
  delete sheet.own(1, 1).pattern;
  delete sheet.own(1, 1).patternColor;
  expect(sheet.snapshot()).toBe(before);
});

test("no cell that could be marked: no sheet of marks stays", async () => {
  const { host, sheet, before } = opened({ fillPattern: "null", fillTint: "nowhere" });
  const [, , white] = MARKS.cells;
  expect(valueOf(await markCells(officeOf(host), { ...MARKS, cells: [white!] }))).toEqual({
    marked: 0,
    skipped: ["B4"],
  });
  expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
});

/** Excel does not show in a cell what was set: something sets it again right afterwards. */
function overrule(host: FakeExcel, sheet: FakeSheet, fill: string): void {
  let isSet = false;
  host.beforeSync = ({ body }) => {
    if (isSet) {
      sheet.own(1, 1).fill = fill;
      host.beforeSync = null;
    }
    isSet = body.includes('"GetRanges"');
    return undefined;
  };
}

test("a mark that is not seen when it is read back is named, and what the cell had stays kept", async () => {
  const { host, sheet, before } = opened();
  overrule(host, sheet, "#123456");
  expect(valueOf(await markCells(officeOf(host), MARKS))).toEqual({ marked: 2, skipped: [], unseen: ["B2"] });
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 2, left: ["B2"] });
  expect(valueOf(await pendingMarks(officeOf(host)))).toMatchObject({ cellCount: 3 });
  expect(valueOf(await restoreMarks(officeOf(host), true))).toEqual({ restored: 1, left: [] });
  expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
});

test("a cell that does not show what it is given back is named, and can be given back again", async () => {
  const { host, sheet, before } = opened();
  valueOf(await markCells(officeOf(host), MARKS));
  overrule(host, sheet, RED);
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 2, left: ["B2"] });
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 1, left: [] });
  expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
});

describe("a cell that somebody coloured since", () => {
  async function colored(): Promise<ReturnType<typeof opened>> {
    const book = opened();
    valueOf(await markCells(officeOf(book.host), MARKS));
    book.sheet.own(1, 1).fill = "#92D050";
    expect(valueOf(await restoreMarks(officeOf(book.host)))).toEqual({ restored: 2, left: ["B2"] });
    return book;
  }

  test("keeps others from being marked until the user has decided", async () => {
    const { host, sheet } = await colored();
    expect(await markCells(officeOf(host), MARKS)).toMatchObject({
      refusal: { code: "marks-left", data: { sheet: "Feuil1", cells: ["B2"] } },
    });
    expect(fills(sheet)).toEqual(["#92D050", undefined, WHITE]);
  });

  test("stays so when the user leaves it", async () => {
    const { host, sheet } = await colored();
    valueOf(await forgetMarks(officeOf(host)));
    expect([fills(sheet), names(host)]).toEqual([["#92D050", undefined, WHITE], ["Feuil1"]]);
    expect(valueOf(await markCells(officeOf(host), MARKS)).marked).toBe(3);
  });

  test.each([
    ["emptied", (sheet: FakeSheet) => delete sheet.own(1, 1).fill],
    ["coloured as the other kind of finding", (sheet: FakeSheet) => (sheet.own(1, 1).fill = AMBER)],
    ["given a pattern", (sheet: FakeSheet) => (sheet.own(1, 1).pattern = "Gray25")],
  ])("and %s is named, keeps what it shows, and can have its own back", async (_, act) => {
    const { host, sheet, before } = opened();
    valueOf(await markCells(officeOf(host), MARKS));
    act(sheet);
    expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 2, left: ["B2"] });
    expect(valueOf(await restoreMarks(officeOf(host), true))).toEqual({ restored: 1, left: [] });
    delete sheet.own(1, 1).patternColor;
    expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
  });

  test("gets back what it had when the user wants it", async () => {
    const { host, sheet, before } = await colored();
    expect(valueOf(await restoreMarks(officeOf(host), true))).toEqual({ restored: 1, left: [] });
    expect([sheet.snapshot(), names(host)]).toEqual([before, ["Feuil1"]]);
  });
});

// docs/excel/excel-add-ins-troubleshooting: Worksheet.delete answers InvalidSelection.
test("colours given back while another workbook is in front: said so, and ended when this one is back", async () => {
  const { host, sheet, before } = opened();
  valueOf(await markCells(officeOf(host), MARKS));
  host.focusElsewhere();
  expect(await restoreMarks(officeOf(host))).toMatchObject({
    refusal: { code: "marks-incomplete", data: { detail: "InvalidSelection", inactive: "InvalidSelection" } },
  });
  expect(sheet.snapshot()).toBe(before);
  expect(host.book.sheet("CALOG_MARKS").visibility).toBe("VeryHidden");
  host.focusElsewhere(false);
  expect(valueOf(await restoreMarks(officeOf(host)))).toEqual({ restored: 0, left: [] });
  expect(names(host)).toEqual(["Feuil1"]);
});
