import { countVerdicts } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { formatCents, minus, plus, ZERO, type Annual } from "../values";
import { columnTotals } from "./controlTotals";
import { statedMass } from "./masses";

/** What a check counts, and the masses stated. */
interface HeadTotals {
  readonly rows: number;
  readonly ok: number;
  readonly nok: number;
  readonly review: number;
  readonly current: Annual;
  readonly proposed: Annual;
}

/** What a check counts and sums up: of one workbook, or of several together. */
export interface CheckTotals extends HeadTotals {
  readonly columns: Readonly<Record<string, Annual>>;
}

/** The totals of a check as automation reads them. */
export type CheckTotalsDocument = Readonly<
  Record<"rows" | "ok" | "nok" | "review", number> &
    Record<"current" | "proposed" | "difference", string> & { columns: Readonly<Record<string, string>> }
>;

/** Verdicts and the masses that the workbook itself states, a year, not indexed. */
export function headTotals({ rows, law, stated }: CheckedWorkbook): HeadTotals {
  const { OK: ok, NOK: nok, REVIEW: review } = countVerdicts(rows);
  let [current, proposed]: [Annual, Annual] = [ZERO, ZERO];
  const row = stated.at(0);
  rows.forEach((_, index) => {
    stated.readInto(index, row);
    const mass = statedMass(law, row);
    current = plus(current, mass.current ?? ZERO);
    proposed = plus(proposed, mass.proposed);
  });
  return { rows: rows.length, ok, nok, review, current, proposed };
}

export function checkTotals(checked: CheckedWorkbook): CheckTotals {
  const sums = Object.entries(columnTotals(checked)).map(([column, { sum }]) => [column, sum]);
  return { ...headTotals(checked), columns: Object.fromEntries(sums) as CheckTotals["columns"] };
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
