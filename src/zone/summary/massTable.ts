import { columnLetters, type NewSheetCell } from "../../conversion";
import { minus, rawCents, type Annual } from "../../values";
import { say, verdictLabel, type Language } from "../../words";
import { boldCell, headerCell } from "../newSheetCells";
import { groupsBy, type MassTotals, type Totals } from "../totals";
import { levelLabel, type DataColumn } from "./dataSheet";
import type { DataFormulas } from "./formulas";
import { counted, number, type Page } from "./page";

/** Columns of the page. */
export const [, CURRENT, PROPOSED, EXPECTED, DIFFERENCE, , BESIDE_EXPECTED] = [1, 2, 3, 4, 5, 6, 7];
const TITLES = ["count", "current", "proposed", "expected", "difference", "percent", "beside-expected"] as const;
const VERDICTS = ["OK", "NOK", "REVIEW"] as const;

interface Counted {
  readonly heads: string;
  readonly sum: (column: DataColumn) => string;
}

function massRow(
  page: Page,
  label: NewSheetCell,
  mass: Omit<MassTotals, "inferredRows">,
  formulas: Counted,
  bold = false,
): void {
  const row = page.rows.length + 1;
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const { current, proposed, expected, difference } = mass;
  const amount = (cents: Annual, formula: string): NewSheetCell => counted(cents, formula, bold);
  const base = rawCents(current);
  page.add([
    label,
    number(mass.rows, formulas.heads, bold),
    amount(current, formulas.sum("current")),
    amount(proposed, formulas.sum("proposed")),
    amount(expected, formulas.sum("expected")),
    amount(difference, `${at(PROPOSED)}-${at(CURRENT)}`),
    {
      value: base === 0 ? "" : rawCents(difference) / base,
      look: "percent",
      formula: `IF(${at(CURRENT)}=0,"",${at(DIFFERENCE)}/${at(CURRENT)})`,
    },
    amount(minus(proposed, expected), `${at(PROPOSED)}-${at(EXPECTED)}`),
  ]);
}

/** Heads and masses in all, by result and by level. @returns the rows of the levels */
export function massTable(page: Page, totals: Totals, formulas: DataFormulas, language: Language) {
  const titles = (first: string): NewSheetCell[] =>
    [first, ...TITLES.map((key) => say(`summary.${key}`, language))].map(headerCell);
  const where = (column: "verdict" | "level", label: string): Counted => ({
    heads: formulas.headsWhere(column, label),
    sum: (summed) => formulas.sumWhere(column, label, summed),
  });
  page.titles(titles(say("summary.masses", language)));
  massRow(page, boldCell(say("summary.total", language)), totals, { heads: formulas.heads(), sum: formulas.sum }, true);
  const byVerdict = groupsBy(totals, "verdict");
  for (const verdict of VERDICTS) {
    const group = byVerdict.find(({ key }) => key === verdict);
    const label = verdictLabel(verdict, language);
    if (group) massRow(page, label, group, where("verdict", label));
  }
  page.gap();
  page.add([headerCell(say("summary.by-level", language)), ...TITLES.map(() => headerCell(""))]);
  const firstRow = page.rows.length;
  const levels = groupsBy(totals, "level");
  for (const group of levels) {
    const label = levelLabel(group.key, language);
    massRow(page, label, group, where("level", label));
  }
  return { firstRow, rowCount: levels.length };
}
