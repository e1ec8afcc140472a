import type { ColumnName } from "./finding";
import type { RowContext } from "./rowContext";
import {
  isCents,
  isMonth,
  NO_CONVERSION,
  UNREADABLE_TEXT,
  type StatedCents,
  type StatedMonth,
  type StatedRow,
} from "./statedRow";

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

/** A current position. Written out: named properties are what makes 100 000 rows quick. */
export function position({ row }: RowContext, columns: typeof SCALE_1 | typeof SCALE_2): StatedPosition {
  return columns === SCALE_1
    ? { scale: row.scale1, month: row.ancdate1, cents: row.amount1, columns }
    : { scale: row.scale2, month: row.ancdate2, cents: row.amount2, columns };
}

/** A safeguard; a `-` says no more than an empty cell. */
export function keptPosition({ row }: RowContext, columns: typeof N2 | typeof N3): StatedPosition {
  return columns === N2
    ? { scale: plain(row.nscale2), month: row.nancdate2, cents: row.namount2, columns }
    : { scale: plain(row.nscale3), month: row.nancdate3, cents: row.namount3, columns };
}

const plain = (scale: string): string => (scale === NO_CONVERSION ? "" : scale);
