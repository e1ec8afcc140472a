import { DATA_SHEET, headersOf, type CheckedWorkbook, type NewSheet, type NewSheetCell } from "../../conversion";
import { ORIGINAL_SCALE } from "../../law";
import { minus, monthCode, ZERO } from "../../values";
import { causeLabel, say, verdictLabel, type Language } from "../../words";
import { cellsRead, STATED_COLUMNS, type CellNotation } from "../cellReadings";
import { UNKNOWN_KEY } from "../groupKeys";
import { amountCell, headerCell } from "../newSheetCells";
import type { Totals } from "../totals";

/** What stands behind the cells as read; the summary counts over these columns. */
export const DATA_COLUMNS = [
  "verdict",
  "level",
  "current",
  "proposed",
  "expected",
  "difference",
  "expected-difference",
  "cause",
  "inferred",
] as const;
export type DataColumn = (typeof DATA_COLUMNS)[number];

/** 0-based; the row of the conversion sheet stands first. */
export function dataColumn(column: DataColumn): number {
  return 1 + STATED_COLUMNS.length + DATA_COLUMNS.indexOf(column);
}

export function levelLabel(key: string, language: Language): string {
  if (key === ORIGINAL_SCALE) return say("summary.level-old", language);
  return key === UNKNOWN_KEY ? say("summary.unknown", language) : key;
}

/** Months and amounts as numbers, so that they can be counted. */
const COUNTABLE: CellNotation<NewSheetCell> = {
  month: monthCode,
  amount: amountCell,
  text: (text) => (text === "" ? null : text),
};

/** One row for each member: the cells as read, the result, the three masses and why they differ. */
export function dataSheet(checked: CheckedWorkbook, totals: Totals, language: Language): NewSheet {
  const { recognition, rows } = checked;
  const header = headersOf(recognition.columns, recognition.headers, language);
  const read = cellsRead(checked.stated, COUNTABLE);
  const { masses } = totals;
  const titles = [
    say("summary.row", language),
    ...STATED_COLUMNS.map(header),
    ...DATA_COLUMNS.map((column) => say(`summary.data.${column}`, language)),
  ];
  const lines = rows.map(({ row, verdict }, index): NewSheetCell[] => {
    const [current, proposed, expected] = [masses.current, masses.proposed, masses.expected].map(
      (amounts) => amounts[index] ?? ZERO,
    ) as [typeof ZERO, typeof ZERO, typeof ZERO];
    const cause = masses.causes[index] ?? null;
    return [
      row,
      ...read(index),
      verdictLabel(verdict, language),
      levelLabel(masses.keys.level[index] ?? UNKNOWN_KEY, language),
      ...[current, proposed, expected, minus(proposed, current), minus(proposed, expected)].map(amountCell),
      cause === null ? null : causeLabel(cause, language),
      say(masses.isInferred[index] ? "summary.yes" : "summary.no", language),
    ];
  });
  return {
    name: DATA_SHEET,
    replaces: true,
    printReady: true,
    columnWidths: titles.map((title, at) => (at === 0 ? 7 : Math.max(10, Math.min(24, title.length + 2)))),
    rows: [titles.map(headerCell), ...lines],
  };
}
