import type { ColumnName, Verdict } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import type { Cents } from "../values";

/** Heads and annual masses, not indexed, in cents. */
export interface MassTotals {
  readonly rows: number;
  readonly current: Cents;
  readonly proposed: Cents;
  readonly difference: Cents;
}

export type GroupKey = "verdict" | "level" | "scale" | "status" | "language";

export interface Totals extends MassTotals {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Plain sums of the readable amounts of each amount column of the sheet. */
  readonly columns: Readonly<Partial<Record<ColumnName, Cents>>>;
  readonly groups: Readonly<Record<GroupKey, readonly (MassTotals & { readonly key: string })[]>>;
}

export type { CheckedWorkbook };
