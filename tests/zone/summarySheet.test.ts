import { planFill, planProposals, type NewSheet, type NewSheetCell } from "../../src/conversion";
import { logLines, logText, summarySheet, totalsOf } from "../../src/zone";
import { rowNumbers } from "../../src/zone/rowNumbers";
import { LAW_VERSION } from "../../src/law";
import { LANGUAGES } from "../../src/words";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const plain = (cell: NewSheetCell | undefined): string | number | null =>
  cell !== null && typeof cell === "object" ? cell.value : (cell ?? null);
const rowsOf = (sheet: NewSheet): (string | number | null)[][] => sheet.rows.map((row) => row.map(plain));
const rowWith = (sheet: NewSheet, label: string): (string | number | null)[] | undefined =>
  rowsOf(sheet).find(([first]) => first === label);

const NEEDS_REVIEW: Member = { ...NOTE_MEMBER, matricule: "44-10000-02", code: "E" };
const WRONG: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 23215 };
const OPEN: Member = { ...NOTE_MEMBER, matricule: "44-10000-03", nscale1: "X99" };

test("totals stand on the page as numbers, with versions, campaign and deadline", async () => {
  const checked = await checkedWorkbook([NOTE_MEMBER, WRONG]);
  const sheet = summarySheet(checked, totalsOf(checked), [], "fr", "1.2.3");
  expect(sheet.name).toBe("CALOG totaux");
  expect(sheet.printReady).toBe(true);
  // Note SSGPI 84738-2007, 1.2.3: 23 536.86 is the best current amount, 23 660.00 the new one; WRONG states 23 215.00
  // and keeps 23 536.86 as its best.
  expect(rowWith(sheet, "Total")).toEqual(["Total", 2, 47073.72, 47196.86, 123.14]);
  expect(rowWith(sheet, "À transmettre pour le")).toEqual(["À transmettre pour le", null, "16-04-2007"]);
  expect(rowWith(sheet, "Mois de référence")?.[2]).toBe("200701");
  const text = JSON.stringify(sheet.rows);
  expect(text).toContain("1.2.3");
  expect(text).toContain(LAW_VERSION);
  expect(rowWith(sheet, "Nouveau montant incorrect")).toEqual(["Nouveau montant incorrect", 1, "Erreur"]);
  expect(rowWith(sheet, "namount1")).toEqual(["namount1", 0, 46875, 46875, 47320, 445]);
});

test("what is open and who decided what, before and after filling", async () => {
  const checked = await checkedWorkbook([NOTE_MEMBER, WRONG, NEEDS_REVIEW, OPEN]);
  const before = summarySheet(checked, totalsOf(checked), [], "nl", "0");
  expect(rowWith(before, "Na te kijken, zonder beslissing")).toEqual(["Na te kijken, zonder beslissing", 1, "4"]);
  expect(rowWith(before, "Akkoord in te vullen")).toEqual(["Akkoord in te vullen", 4, "2-5"]);
  const fill = planFill({ ...checked, language: "nl" }, { decisions: new Map([[4, { accord: "OK" }]]) });
  const after = summarySheet(checked, totalsOf(checked), logLines({ fill }), "nl", "0");
  expect(rowWith(after, "Na te kijken, zonder beslissing")).toBeUndefined();
  expect(rowWith(after, "Akkoord in te vullen")).toBeUndefined();
  expect(rowWith(after, "OK, beslist door een persoon")).toEqual(["OK, beslist door een persoon", 1, "4"]);
  expect(rowWith(after, "NOK, door het programma")).toEqual(["NOK, door het programma", 2, "3, 5"]);
});

test("a remark that still lacks the right value stays open on the page", async () => {
  const withoutMapping: Member = {
    ...OPEN,
    scale1: "B1B",
    scale2: null,
    nscale3: null,
    nancdate3: null,
    namount3: null,
  };
  const checked = await checkedWorkbook([withoutMapping]);
  const log = logLines({ fill: planFill(checked) });
  expect(log).toEqual([{ row: 2, written: "NOK", decidedByPerson: false, isOpen: true }]);
  const sheet = summarySheet(checked, totalsOf(checked), log, "fr", "0");
  expect(rowWith(sheet, "Remarques à compléter")).toEqual(["Remarques à compléter", 1, "2"]);
});

test("the log names rows, never people", async () => {
  const { scale1, ancdate1, amount1, code } = NOTE_MEMBER;
  const checked = await checkedWorkbook([WRONG, { ...WRONG }, { scale1, ancdate1, amount1, code, matricule: "9" }]);
  const log = logLines({ fill: planFill(checked), proposals: planProposals(checked) });
  expect(log[0]).toEqual({
    row: 4,
    written: "nscale1 nancdate1 namount1 nscale2 nancdate2 namount2",
    decidedByPerson: false,
  });
  const text = JSON.stringify(log) + logText(log, "fr").join("\n");
  expect(text).not.toContain("10000");
  expect(text).not.toContain("Exemple");
  expect(logText(log, "fr")[1]).toMatch(/^Ligne 2\u00a0: NOK.*, par le programme$/);
});

test("who is missing is named, up to a page", async () => {
  const checked = await checkedWorkbook([NOTE_MEMBER]);
  const fileFindings = Array.from({ length: 32 }, (_, index) => ({
    code: "missing-from-file" as const,
    severity: "roster" as const,
    column: "matricule" as const,
    row: 0,
    data: { matricule: `m${index}`, name: `Invented ${index}` },
  }));
  const sheet = summarySheet({ ...checked, fileFindings }, totalsOf(checked), [], "en", "0");
  expect(rowWith(sheet, "Invented 29")).toEqual(["Invented 29", null, "m29"]);
  expect(rowWith(sheet, "Invented 30")).toBeUndefined();
  expect(rowWith(sheet, "+2")).toEqual(["+2"]);
});

test("the page has its own name in every language and no row wider than its columns", async () => {
  const checked = await checkedWorkbook([NOTE_MEMBER, NEEDS_REVIEW]);
  const sheets = LANGUAGES.map((language) => summarySheet(checked, totalsOf(checked), [], language, "0"));
  expect(sheets.map(({ name }) => name)).toEqual(["CALOG totaux", "CALOG totalen", "CALOG Summen", "CALOG totals"]);
  for (const { rows, columnWidths } of sheets) {
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columnWidths.length);
  }
});

test("row numbers are written as ranges and counted beyond a page", () => {
  expect(rowNumbers([9, 2, 3, 4, 3, 12, 13])).toBe("2-4, 9, 12-13");
  expect(rowNumbers([1, 3, 5, 6], 2)).toBe("1, 3, +2");
  expect(rowNumbers([])).toBe("");
});
