import { ruleFigure } from "../../law";
import { Decimal, refuse, success, type Month, type Monthly, type Result, type Trace, pjpol } from "../../values";
import { DEFAULT_INDEX_ROUNDING, exactShown, roundMonthly, type IndexRounding } from "./rounding";

/** One fraction of a month: a percentage (100 = full) applied to working days, or to hours of who is paid by the hour. */
export type MonthFraction =
  | { readonly percentage: number; readonly daysPaid: number }
  | { readonly percentage: number; readonly hoursPaid: number; readonly hoursPerDay: Decimal };

/** Hours paid, with the hours that make a working day. @problem rule-not-covered @law PJPol XI.II.14 */
export function hoursFraction(percentage: number, hoursPaid: number, on: Month): Result<MonthFraction> {
  const perDay = ruleFigure("hours-per-working-day", on);
  return perDay.ok ? success({ percentage, hoursPaid, hoursPerDay: new Decimal(perDay.value.value) }) : perDay;
}

/** Mondays to Fridays of a month: 28 days hold 20, and 31 days at most 23. */
const DAYS_OF_A_MONTH = { least: 20, most: 23 } as const;

/**
 * The share of a full month, exact: Σ percentage × days paid / days due. Working days are Monday to Friday, public
 * holidays included; there is no 1/30 rule.
 *
 * @problem working-days-invalid, days-due-invalid, percentage-invalid
 * @law PJPol XI.I.3 2°-3°, XI.II.14
 */
export function monthShare(daysDue: number, fractions: readonly MonthFraction[]): Result<Decimal> {
  const wrong = fractions.find(({ percentage }) => percentage < 0 || percentage > 100);
  if (wrong) return refuse("percentage-invalid", { percentage: new Decimal(wrong.percentage).toString() });
  // Counted in hours as soon as there are any: days that hours stand for have no end of decimals.
  const perDay = fractions.reduce((unit, one) => ("hoursPaid" in one ? one.hoursPerDay : unit), new Decimal(1));
  const parts = fractions.map((one) => ({
    percentage: one.percentage,
    paid: "hoursPaid" in one ? new Decimal(one.hoursPaid) : perDay.times(one.daysPaid),
  }));
  const due = perDay.times(daysDue);
  const paid = parts.reduce((sum, part) => sum.plus(part.paid), new Decimal(0));
  const valid = parts.every((part) => !part.paid.isNegative());
  if (!due.greaterThan(0) || !valid || paid.greaterThan(due)) {
    return refuse("working-days-invalid", { daysDue, daysPaid: paid.div(perDay).toDecimalPlaces(2).toNumber() });
  }
  if (daysDue < DAYS_OF_A_MONTH.least || daysDue > DAYS_OF_A_MONTH.most) {
    return refuse("days-due-invalid", { daysDue, ...DAYS_OF_A_MONTH });
  }
  const share = parts.reduce((sum, part) => sum.plus(part.paid.times(part.percentage)), new Decimal(0));
  return success(share.div(due.times(100)));
}

/**
 * The pay of a month that is not fully due.
 *
 * Rounding: to the cent, once, under the index rounding setting (the article states none, WHAT-04).
 * Months: since 2001-04.
 * @param fullMonthly - the full monthly amount, in euros as exact text
 * @problem working-days-invalid, days-due-invalid, percentage-invalid
 * @law PJPol XI.I.3 2°-3°, XI.II.14
 */
export function partialMonth(
  fullMonthly: string,
  daysDue: number,
  fractions: readonly MonthFraction[],
  rounding: IndexRounding = DEFAULT_INDEX_ROUNDING,
  trace?: Trace,
): Result<{ readonly cents: Monthly; readonly exact: string }> {
  const share = monthShare(daysDue, fractions);
  if (!share.ok) return share;
  const exact = new Decimal(fullMonthly).times(share.value);
  const cents = roundMonthly(exact.times(100), rounding);
  trace?.push({
    code: "partial-month",
    data: {
      full: exactShown(new Decimal(fullMonthly)),
      share: exactShown(share.value),
      exact: exactShown(exact),
      amount: cents,
    },
    source: pjpol({ article: "XI.I.3", point: "2°-3°" }, "XI.II.14"),
    certainty: "article",
  });
  return success({ cents, exact: exact.toString() });
}
