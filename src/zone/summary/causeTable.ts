import { DATA_SHEET, columnLetters, type CheckedWorkbook, type NewSheetCell } from "../../conversion";
import { minus, plus, rawCents, ZERO, type Annual } from "../../values";
import { causeLabel, say, type Language } from "../../words";
import { amountCell, boldCell, headerCell } from "../newSheetCells";
import { UNEXPLAINED, type Cause } from "../causes";
import type { Totals } from "../totals";
import type { DataFormulas } from "./formulas";
import { counted, number, type Page } from "./page";

const [MOST_CAUSES, CHART_ROWS, MOST_MEMBERS] = [7, 10, 15];
/** Place of the amounts in the table of causes. */
const [ROWS, AMOUNT] = [2, 3];

/** Proposed minus expected by cause, adding up; room for the chart beside. @returns its rows */
export function causeTable(page: Page, totals: Totals, formulas: DataFormulas, language: Language) {
  const firstRow = page.titles(
    [
      say("summary.cause-title", language),
      "",
      say("summary.count", language),
      say("summary.beside-expected", language),
    ].map(headerCell),
  );
  const listed: { code: Cause; amount: Annual; rows: number }[] = totals.causes
    .slice(0, MOST_CAUSES)
    .map(({ code, amount, rowNumbers }) => ({ code, amount, rows: rowNumbers.length }));
  const more = totals.causes.slice(MOST_CAUSES);
  const unexplained = totals.masses.causes.filter((cause) => cause === UNEXPLAINED).length;
  if (unexplained > 0) listed.push({ code: UNEXPLAINED, amount: totals.unexplained, rows: unexplained });
  for (const { code, amount, rows } of listed) {
    const label = causeLabel(code, language);
    page.add([
      label,
      null,
      number(rows, formulas.headsWhere("cause", label)),
      counted(amount, formulas.sumWhere("cause", label, "expected-difference")),
    ]);
  }
  const last = page.rows.length;
  const below = (column: number): string => `${columnLetters(column)}${firstRow + 2}:${columnLetters(column)}${last}`;
  const total = last + (more.length > 0 ? 2 : 1);
  if (more.length > 0) {
    const others = more.reduce((sum: Annual, { amount }) => plus(sum, amount), ZERO);
    page.add([
      say("summary.other-causes", language, { count: more.length }),
      null,
      more.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0),
      counted(others, `${columnLetters(AMOUNT)}${total}-SUM(${below(AMOUNT)})`),
    ]);
  }
  const withCause = totals.masses.causes.filter((cause) => cause !== null).length;
  page.add([
    boldCell(say("summary.total", language)),
    null,
    number(withCause, `SUM(${columnLetters(ROWS)}${firstRow + 2}:${columnLetters(ROWS)}${total - 1})`, true),
    counted(totals.expectedDifference, formulas.sum("expected-difference"), true),
  ]);
  while (page.rows.length <= firstRow + CHART_ROWS) page.add([]);
  return { firstRow, lastRow: page.rows.length - 1 };
}

/** The members with NOK of whom most money differs, and how many more there are. */
export function memberTable(page: Page, checked: CheckedWorkbook, { masses }: Totals, language: Language): void {
  const title = (key: "member" | "row" | "matricule" | "cause-title" | "beside-expected"): NewSheetCell =>
    headerCell(say(`summary.${key}`, language));
  page.titles([
    title("member"),
    title("row"),
    title("matricule"),
    title("cause-title"),
    headerCell(""),
    headerCell(""),
    headerCell(""),
    title("beside-expected"),
  ]);
  const found = checked.rows.flatMap(({ row, verdict }, index) =>
    verdict === "NOK"
      ? [{ row, index, amount: minus(masses.proposed[index] ?? ZERO, masses.expected[index] ?? ZERO) }]
      : [],
  );
  const size = (amount: Annual): number => Math.abs(rawCents(amount));
  found.sort((a, b) => size(b.amount) - size(a.amount) || a.row - b.row);
  for (const { row, index, amount } of found.slice(0, MOST_MEMBERS)) {
    const name = [checked.stated.text(index, "name"), checked.stated.text(index, "firstName")].join(" ").trim();
    const cause = masses.causes[index] ?? null;
    page.add([
      name,
      row,
      checked.stated.text(index, "matricule"),
      cause === null ? null : causeLabel(cause, language),
      ...[null, null, null],
      amountCell(amount),
    ]);
  }
  const more = found.length - MOST_MEMBERS;
  if (found.length === 0) page.add([say("summary.none", language)]);
  if (more > 0) page.add([say("summary.more-members", language, { count: more, sheet: DATA_SHEET })]);
}
