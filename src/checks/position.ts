import type { ColumnName } from "./finding";
import { isCents, isMonth, type RowContext } from "./rowContext";
import { NO_CONVERSION, UNREADABLE_TEXT, type StatedCents, type StatedMonth, type StatedRow } from "./statedRow";

/** What the three cells of one pay position state. */
export interface StatedCells {
  readonly scale: string;
  readonly month: StatedMonth;
  readonly cents: StatedCents;
}

/** The three cells of one pay position of the row, and where they stand. */
export interface StatedPosition extends StatedCells {
  readonly columns: { readonly scale: Columns["scale"]; readonly month: ColumnName; readonly cents: ColumnName };
}

export const SCALE_1 = { scale: "scale1", month: "ancdate1", cents: "amount1" } as const;
export const SCALE_2 = { scale: "scale2", month: "ancdate2", cents: "amount2" } as const;
export const N2 = { scale: "nscale2", month: "nancdate2", cents: "namount2" } as const;
export const N3 = { scale: "nscale3", month: "nancdate3", cents: "namount3" } as const;
/** The cells of the two safeguards. */
export const KEPT = [N2, N3] as const;

type Columns = typeof SCALE_1 | typeof SCALE_2 | typeof N2 | typeof N3;

export function cellsOf(row: StatedRow, { scale, month, cents }: Columns): StatedCells {
  return { scale: row[scale], month: row[month], cents: row[cents] };
}

/** Whether the cells say something: one that nobody can read does not. */
export function isStated({ scale, month, cents }: StatedCells): boolean {
  return isStatedScale(scale) || isMonth(month) || isCents(cents);
}

export function isStatedScale(scale: string): boolean {
  return scale !== "" && scale !== NO_CONVERSION && scale !== UNREADABLE_TEXT;
}

export function position(context: RowContext, columns: typeof SCALE_1 | typeof SCALE_2): StatedPosition {
  return { ...cellsOf(context.row, columns), columns };
}
