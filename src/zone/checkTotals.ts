import { formatCents, minus, plus, ZERO, type Annual } from "../values";
import type { Totals } from "./totals";

/** What a check counts and sums up: of one workbook, or of several together. */
export interface CheckTotals {
  readonly rows: number;
  readonly ok: number;
  readonly nok: number;
  readonly review: number;
  readonly current: Annual;
  readonly proposed: Annual;
  readonly columns: Readonly<Record<string, Annual>>;
}

/** The totals of a check as automation reads them. */
export type CheckTotalsDocument = Readonly<
  Record<"rows" | "ok" | "nok" | "review", number> &
    Record<"current" | "proposed" | "difference", string> & { columns: Readonly<Record<string, string>> }
>;

export function checkTotals({ rows, verdicts, current, proposed, columns }: Totals): CheckTotals {
  return {
    rows,
    ok: verdicts.OK,
    nok: verdicts.NOK,
    review: verdicts.REVIEW,
    current,
    proposed,
    columns: Object.fromEntries(Object.entries(columns).map(([column, { sum }]) => [column, sum])),
  };
}

/** Two workbooks together; a column that one of them does not have counts nothing there. */
export function addedTotals(a: CheckTotals, b: CheckTotals): CheckTotals {
  const columns = { ...a.columns };
  for (const [column, sum] of Object.entries(b.columns)) columns[column] = plus(columns[column] ?? ZERO, sum);
  return {
    rows: a.rows + b.rows,
    ok: a.ok + b.ok,
    nok: a.nok + b.nok,
    review: a.review + b.review,
    current: plus(a.current, b.current),
    proposed: plus(a.proposed, b.proposed),
    columns,
  };
}

export function checkTotalsDocument({ current, proposed, columns, ...counts }: CheckTotals): CheckTotalsDocument {
  return {
    ...counts,
    current: formatCents(current),
    proposed: formatCents(proposed),
    difference: formatCents(minus(proposed, current)),
    columns: Object.fromEntries(Object.entries(columns).map(([column, sum]) => [column, formatCents(sum)])),
  };
}
