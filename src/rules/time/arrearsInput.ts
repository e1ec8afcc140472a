import { type Month, type Annual, type Monthly, type Once } from "../../messages";
import { type TableRow } from "../annualAmount";
import { type PayPair } from "../payAtMonth";
import { type SpecialInsertion } from "../specialInsertion";
import { type MonthFraction } from "./partialMonth";

/** A scale outside the tables (`old`): only the amounts that were stated for a month are known. */
export interface StatedPair {
  readonly scale: string;
  readonly stated: ReadonlyMap<Month, Annual>;
}

export type ArrearsPair = PayPair | StatedPair;

/** `arrears`: a month is paid at its end. `advance`: the processing cycle already pays the month after it. */
export type PaymentRegime = "arrears" | "advance";

/**
 * Which increments the delta holds; the note (1.3.4.1) says that increments follow one cycle later:
 * - `own-month` (default): each month with the increments of that month on both sides, which is what the law makes due;
 * - `frozen`: both sides keep the seniority of the effective month, so that increments stay for the later cycle;
 * - `new-only`: the current pay was paid without increments, the new pay has them.
 */
export type IncrementsSetting = "own-month" | "frozen" | "new-only";

export interface ArrearsInput {
  readonly current: readonly ArrearsPair[];
  readonly proposed: readonly ArrearsPair[];
  /** The month from which the new situation holds. */
  readonly effective: Month;
  /** The pay cycle in which it is processed. */
  readonly processing: Month;
  readonly regime: PaymentRegime;
  readonly contractual: boolean;
  /** The new scale is a special insertion, which has to be proved. */
  readonly special?: SpecialInsertion | null;
  readonly increments?: IncrementsSetting;
  /** First month of service, for a newcomer. */
  readonly enteredOn?: Month | null;
  /** Last month of service, for a leaver. */
  readonly lastMonth?: Month | null;
  /** Months that are not fully due, with their working days. */
  readonly partial?: ReadonlyMap<Month, { readonly daysDue: number; readonly fractions: readonly MonthFraction[] }>;
}

export interface ArrearsLine {
  readonly month: Month;
  readonly currentNumber: number;
  readonly proposedNumber: number;
  /** Annual, not indexed. */
  readonly currentAnnual: Annual;
  readonly proposedAnnual: Annual;
  /** Where both stand; null for an amount that was stated. */
  readonly currentRow: TableRow | null;
  readonly proposedRow: TableRow | null;
  readonly annualDifference: Annual;
  /** Indexed twelfth of the month, as displayed. */
  readonly currentMonthly: Monthly;
  readonly proposedMonthly: Monthly;
  readonly delta: Monthly;
}

/** What is still due. */
export interface ArrearsAmount {
  readonly lines: readonly ArrearsLine[];
  /** The sum of the displayed lines. */
  readonly total: Once;
  /** Paid only once what it depends on is there. */
  readonly conditional: boolean;
  readonly conditions: readonly ArrearsCondition[];
}

/** What an amount depends on: the addendum to a contract, the evidence of a special insertion. */
export type ArrearsCondition = "addendum" | "evidence";
