import type { NewSheet, NewSheetCell } from "../../src/conversion";
import { NO_JOURNAL, summarySheets, totalsOf, type SummaryRun } from "../../src/zone";
import { STATED_COLUMNS } from "../../src/zone/cellReadings";
import { rowNumbers } from "../../src/zone/rowNumbers";
import { LAW_VERSION } from "../../src/law";
import { eurosAsNumber } from "../../src/values";
import { LANGUAGES, verdictLabel, type Language } from "../../src/words";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const RUN: SummaryRun = {
  file: "Invented.xlsx",
  date: "2007-04-10",
  product: "1.2.3",
  hasRoster: false,
  journal: NO_JOURNAL,
};
const plain = (cell: NewSheetCell | undefined): string | number | null =>
  cell !== null && typeof cell === "object" ? cell.value : (cell ?? null);
const rowsOf = (sheet: NewSheet): (string | number | null)[][] => sheet.rows.map((row) => row.map(plain));
const rowWith = (sheet: NewSheet, label: string): (string | number | null)[] | undefined =>
  rowsOf(sheet).find(([first]) => first === label);

const WRONG: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 23215 };

async function page(members: readonly Member[], language: Language = "fr"): Promise<NewSheet> {
  const [summary] = summarySheets(await checkedWorkbook(members), RUN, language);
  return summary!;
}

test("masses stand on the page as numbers, with the versions and the file", async () => {
  const sheet = await page([NOTE_MEMBER, WRONG]);
  expect(sheet.name).toBe("CALOG_SYNTHESE");
  // Note SSGPI 84738-2007, 1.2.3: 23 536.86 is the best current amount, 23 660.00 the new one; WRONG states 23 215.00
  // and keeps 23 536.86 as its best, 123.14 less than is expected.
  expect(rowWith(sheet, "Total")?.slice(0, 5)).toEqual(["Total", 2, 47073.72, 47196.86, 47320]);
  expect(rowWith(sheet, verdictLabel("NOK", "fr"))?.[7]).toBe(-123.14);
  const text = JSON.stringify(sheet.rows);
  for (const said of ["1.2.3", LAW_VERSION, "Invented.xlsx", "10-04-2007"]) expect(text).toContain(said);
});

test("fifteen members at most stand on the page, the others are counted", async () => {
  const members = Array.from({ length: 18 }, (_, index) => ({ ...WRONG, matricule: `44-${index}`, name: `N${index}` }));
  const sheet = await page(members);
  expect(rowWith(sheet, "N14")?.[7]).toBe(-123.14);
  expect(rowWith(sheet, "N15")).toBeUndefined();
  expect(rowsOf(sheet).flat()).toContain("et 3 autres dans CALOG_DONNEES");
});

test.each(LANGUAGES)("in %s the sheets have the same names, and no row is wider than its columns", async (language) => {
  const checked = await checkedWorkbook([NOTE_MEMBER, WRONG]);
  const [summary, data] = summarySheets(checked, RUN, language);
  expect([summary?.name, data?.name]).toEqual(["CALOG_SYNTHESE", "CALOG_DONNEES"]);
  for (const sheet of [summary!, data!]) {
    for (const row of sheet.rows) expect(row.length).toBeLessThanOrEqual(sheet.columnWidths.length);
  }
  expect(summary!.page?.rowHeights.length).toBe(summary!.rows.length);
  const { proposed } = totalsOf(checked);
  expect(rowsOf(summary!).flat()).toContain(eurosAsNumber(proposed));
});

test("row numbers are written as ranges and counted beyond a page", () => {
  expect(rowNumbers([9, 2, 3, 4, 3, 12, 13])).toBe("2-4, 9, 12-13");
  expect(rowNumbers([1, 3, 5, 6], 2)).toBe("1, 3, +2");
  expect(rowNumbers([])).toBe("");
});

test.each<[keyof Member, string | number, string | number]>([
  ["ancdate1", 200204, 200204],
  ["ancdate1", "2002-04", 200204],
  // Beyond the months that are read: the cell as it stands, not a number that looks like a month.
  ["ancdate1", "2101-05", "2101-05"],
  ["amount1", "22.578,15", 22578.15],
  ["amount1", "1.234", "1.234"],
  ["name", "2002-04", "2002-04"],
  ["zone", "5339", "5339"],
])(
  "in CALOG_DONNEES %s %j is %j: a number where the column holds one that can be read",
  async (column, given, shown) => {
    const [, data] = summarySheets(await checkedWorkbook([{ ...NOTE_MEMBER, [column]: given }]), RUN, "fr");
    expect(rowsOf(data!)[1]?.[1 + STATED_COLUMNS.indexOf(column)]).toBe(shown);
  },
);
