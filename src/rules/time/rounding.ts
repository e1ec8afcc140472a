import { Decimal, exactCents, moneyFromCents, type Annual, type Money, type Monthly, type Unit } from "../../values";

/**
 * How an indexed amount becomes cents. The law of indexation and PJPol leave it open (WHAT-04), so it is one setting:
 * - `once` (default): the exact monthly amount is rounded once, to the nearest cent, half away from zero. It is the
 *   default because every other way rounds more often or always to one side, and no article asks for that;
 * - `annual-first`: the indexed annual amount is rounded to the cent first, then its twelfth;
 * - `down`: the exact monthly amount loses its third decimal, which the AR of 13-07-2017 art. 9 lays down for federal
 *   allowances only.
 */
export type IndexRounding = "once" | "annual-first" | "down";

export const DEFAULT_INDEX_ROUNDING: IndexRounding = "once";

/** To the nearest cent, half away from zero. A rule says here what its exact cents are: `nearestCent<"once">(…)`. */
export function nearestCent<U extends Unit>(exact: Decimal): Money<NoInfer<U>> {
  const cents = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return moneyFromCents<U>(cents === 0 ? 0 : cents);
}

/** Drops everything beyond the cent. */
export function droppedCent<U extends Unit>(exact: Decimal): Money<NoInfer<U>> {
  const cents = exact.toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber();
  return moneyFromCents<U>(cents === 0 ? 0 : cents);
}

/** Rounds an exact monthly amount (a twelfth is that of `indexedTwelfth`) under the setting. */
export function roundMonthly(exact: Decimal, rounding: IndexRounding): Monthly {
  return rounding === "down" ? droppedCent<"monthly-indexed">(exact) : nearestCent<"monthly-indexed">(exact);
}

/**
 * One twelfth of an annual amount × coefficient, in cents and before the last rounding: exact, but of the rounded
 * indexed annual amount where the setting rounds that one first.
 */
export function indexedTwelfth(annualCents: Decimal, coefficient: string, rounding: IndexRounding): Decimal {
  const indexed = annualCents.times(coefficient);
  return (rounding === "annual-first" ? exactCents(nearestCent<"annual-indexed">(indexed)) : indexed).div(12);
}

/**
 * The month's part of a yearly amount, not indexed.
 *
 * Rounding: to the nearest cent, once (WHAT-04).
 * @law PJPol XI.II.13 § 1 (1/12)
 */
export function twelfth(annual: Annual): Money<"monthly"> {
  return nearestCent<"monthly">(exactCents(annual).div(12));
}

/** An exact figure as a reasoning shows it: cut after ten decimals, which no cent depends on. */
export function exactShown(exact: Decimal): string {
  return exact.toDecimalPlaces(10, Decimal.ROUND_DOWN).toString();
}
