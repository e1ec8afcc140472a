import type { ColumnName } from "./finding";
import type { RowContext } from "./rowContext";
import type { StatedCents, StatedMonth } from "./statedRow";

/** The three cells of one pay position of the row, and where they stand. */
export interface StatedPosition {
  readonly scale: string;
  readonly month: StatedMonth;
  readonly cents: StatedCents;
  readonly columns: { readonly scale: ColumnName; readonly month: ColumnName; readonly cents: ColumnName };
}

export const SCALE_1 = { scale: "scale1", month: "ancdate1", cents: "amount1" } as const;
export const SCALE_2 = { scale: "scale2", month: "ancdate2", cents: "amount2" } as const;
/** The cells of the two safeguards. */
export const KEPT = [
  { scale: "nscale2", month: "nancdate2", cents: "namount2" },
  { scale: "nscale3", month: "nancdate3", cents: "namount3" },
] as const;

export function position(context: RowContext, columns: typeof SCALE_1 | typeof SCALE_2): StatedPosition {
  const { row } = context;
  return { scale: row[columns.scale], month: row[columns.month], cents: row[columns.cents], columns };
}
