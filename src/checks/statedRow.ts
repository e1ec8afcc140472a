import type { Money, Month, Unit } from "../values";

export function isMonth(month: StatedMonth): month is Month {
  return month !== EMPTY && month !== UNREADABLE;
}

export function isCents<U extends Unit>(cents: StatedAmount<U>): cents is Money<U> {
  return cents !== EMPTY && cents !== UNREADABLE;
}

/** A month or amount cell that holds nothing. */
export const EMPTY = -1;
/** A month or amount cell that holds something nobody can read. */
export const UNREADABLE = -2;
/** A text cell (scale, code …) that nobody can read. */
export const UNREADABLE_TEXT = "\u0000";
/** `-` where the note gives it a meaning: no automatic conversion. */
export const NO_CONVERSION = "-";

/** A month, or EMPTY, or UNREADABLE. */
export type StatedMonth = Month | typeof EMPTY | typeof UNREADABLE;
/** An amount (never negative; annual, not indexed, in a workbook), or EMPTY, or UNREADABLE. */
export type StatedAmount<U extends Unit> = Money<U> | typeof EMPTY | typeof UNREADABLE;
export type StatedCents = StatedAmount<"annual">;

export type Code = "1" | "2" | "3" | "E";

/**
 * What one row of the workbook states, normalised. Texts: "" = empty, UNREADABLE_TEXT = nobody can read it. Scales:
 * upper case, `old`, or NO_CONVERSION. A column that the sheet does not have reads as empty.
 */
export interface StatedRow {
  /** Sheet row, 1-based. */
  row: number;
  zone: string;
  /** The code as stated, normalised; something that is no code keeps its text. */
  code: string;
  /** Without spaces, dots and dashes; leading zeros kept. */
  matricule: string;
  date: StatedMonth;
  /** `C`, `S`, "", UNREADABLE_TEXT, or another text. */
  status: string;
  /** `F`, `N`, "", UNREADABLE_TEXT, or another text. */
  language: string;
  scale1: string;
  ancdate1: StatedMonth;
  amount1: StatedCents;
  scale2: string;
  ancdate2: StatedMonth;
  amount2: StatedCents;
  nscale1: string;
  nancdate1: StatedMonth;
  namount1: StatedCents;
  nscale2: string;
  nancdate2: StatedMonth;
  namount2: StatedCents;
  nscale3: string;
  nancdate3: StatedMonth;
  namount3: StatedCents;
  accord: string;
  remarks: string;
}
