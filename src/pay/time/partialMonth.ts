import { ruleFigure } from "../../law";
import { Decimal, formatCents, refuse, success, type Cents, type Month, type Result, type Trace } from "../../values";
import { DEFAULT_INDEX_ROUNDING, roundMonthly, type IndexRounding } from "./rounding";

/** One fraction of a month: a percentage applied to some of the working days due. */
export interface MonthFraction {
  /** 100 = full. */
  readonly percentage: number;
  readonly daysPaid: number;
}

/**
 * The share of a full month, exact: Σ percentage × days paid / days due. Working days are Monday to Friday, public
 * holidays included; there is no 1/30 rule.
 *
 * @problem working-days-invalid
 * @law PJPol XI.I.3 2°-3°, XI.II.14
 */
export function monthShare(daysDue: number, fractions: readonly MonthFraction[]): Result<Decimal> {
  const paid = fractions.reduce((sum, { daysPaid }) => sum + daysPaid, 0);
  const valid = fractions.every(({ percentage, daysPaid }) => percentage >= 0 && percentage <= 100 && daysPaid >= 0);
  if (!(daysDue > 0) || !valid || paid > daysDue) return refuse("working-days-invalid", { daysDue, daysPaid: paid });
  const share = fractions.reduce(
    (sum, { percentage, daysPaid }) => sum.plus(new Decimal(percentage).times(daysPaid)),
    new Decimal(0),
  );
  return success(share.div(new Decimal(daysDue).times(100)));
}

/** Days for someone paid by the hour. @problem rule-not-covered @law PJPol XI.II.14 */
export function daysFromHours(hours: number, on: Month): Result<Decimal> {
  const perDay = ruleFigure("hours-per-working-day", on);
  return perDay.ok ? success(new Decimal(hours).div(perDay.value.value)) : perDay;
}

/**
 * The pay of a month that is not fully due.
 *
 * Rounding: to the cent, once, under the index rounding setting (the article states none, WHAT-04).
 * Months: since 2001-04.
 * @param fullMonthly - the full monthly amount, in euros as exact text
 * @problem working-days-invalid
 * @law PJPol XI.I.3 2°-3°, XI.II.14
 */
export function partialMonth(
  fullMonthly: string,
  daysDue: number,
  fractions: readonly MonthFraction[],
  rounding: IndexRounding = DEFAULT_INDEX_ROUNDING,
  trace?: Trace,
): Result<{ readonly cents: Cents; readonly exact: string }> {
  const share = monthShare(daysDue, fractions);
  if (!share.ok) return share;
  const exact = new Decimal(fullMonthly).times(share.value);
  const cents = roundMonthly(exact.times(100), rounding);
  trace?.push({
    code: "partial-month",
    data: {
      full: fullMonthly,
      share: share.value.toDecimalPlaces(10).toString(),
      exact: exact.toDecimalPlaces(10).toString(),
      amount: formatCents(cents),
    },
    source: "PJPol XI.I.3 2°-3°, XI.II.14",
    certainty: "article",
  });
  return success({ cents, exact: exact.toString() });
}
