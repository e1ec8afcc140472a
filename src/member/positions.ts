import type { StatedCents, StatedMonth, StatedRow } from "../checks";
import type { Side } from "../law";

/** The cells of the five pay positions of a row, and the side of the campaign that serves each. */
export const POSITIONS = [
  { scale: "scale1", month: "ancdate1", cents: "amount1", side: "before", repeats: null },
  { scale: "scale2", month: "ancdate2", cents: "amount2", side: "before", repeats: null },
  { scale: "nscale1", month: "nancdate1", cents: "namount1", side: "after", repeats: null },
  { scale: "nscale2", month: "nancdate2", cents: "namount2", side: "before", repeats: 0 },
  { scale: "nscale3", month: "nancdate3", cents: "namount3", side: "before", repeats: 1 },
] as const satisfies readonly {
  readonly scale: keyof StatedRow;
  readonly month: keyof StatedRow;
  readonly cents: keyof StatedRow;
  readonly side: Side;
  readonly repeats: 0 | 1 | null;
}[];
export type Position = (typeof POSITIONS)[number];

/** What a row states in one position. */
interface StatedPay {
  readonly scale: string;
  readonly month: StatedMonth;
  readonly cents: StatedCents;
}

export function payAt(row: StatedRow, position: Position): StatedPay {
  return { scale: row[position.scale], month: row[position.month], cents: row[position.cents] };
}
