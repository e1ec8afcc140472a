import type { CheckedWorkbook } from "../conversion";
import { formatCents, formatMonth } from "../values";
import { controlTotals, type ControlTotals } from "./controlTotals";
import type { GroupKey } from "./groupKeys";
import { groupsBy, totalsOf, type LargeDifference, type Totals } from "./totals";

/** The control totals as automation reads them, and as they are kept. */
function controlDocument({ rows, keys, cells, columns }: ControlTotals): object {
  return {
    rows,
    keys,
    cells,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, { count, sum }]) => [column, { count, sum: formatCents(sum) }]),
    ),
  };
}

function largeDocuments(checked: CheckedWorkbook, large: readonly LargeDifference[]): object[] {
  return large.map(({ index, row, amount, code }) => ({
    row,
    matricule: checked.stated.text(index, "matricule"),
    amount: formatCents(amount),
    code,
  }));
}

function groupDocuments(totals: Totals, by: GroupKey | undefined): object[] {
  if (by === undefined) return [];
  return groupsBy(totals, by).map(({ key, rows, current, proposed, expected, inferredRows, rowNumbers }) => ({
    key,
    rows,
    current: formatCents(current),
    proposed: formatCents(proposed),
    expected: formatCents(expected),
    inferredRows,
    rowNumbers,
  }));
}

/** The one JSON document of `calog totals`: amounts with a dot and two decimals, rows 1-based. */
export function totalsDocument(checked: CheckedWorkbook, by?: GroupKey): object {
  const totals = totalsOf(checked);
  return {
    campaign: checked.campaign.id,
    on: formatMonth(checked.on),
    rows: totals.rows,
    current: formatCents(totals.current),
    proposed: formatCents(totals.proposed),
    expected: formatCents(totals.expected),
    difference: formatCents(totals.difference),
    expectedDifference: formatCents(totals.expectedDifference),
    inferredRows: totals.inferredRows,
    unreadable: totals.unreadable,
    duplicates: { rows: totals.duplicates.rows, amount: formatCents(totals.duplicates.amount) },
    groups: groupDocuments(totals, by),
    causes: totals.causes.map(({ code, amount, rowNumbers }) => ({
      code,
      rows: rowNumbers.length,
      amount: formatCents(amount),
      rowNumbers,
    })),
    unexplained: formatCents(totals.unexplained),
    largest: largeDocuments(checked, totals.largest),
    largestChanges: largeDocuments(checked, totals.largestChanges),
    control: controlDocument(controlTotals(checked)),
  };
}
