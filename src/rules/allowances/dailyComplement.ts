import { ruleFigure, type AllowanceAmount } from "../../law";
import {
  cannot,
  daysInMonth,
  Decimal,
  due,
  formatCents,
  notDue,
  refuse,
  type Month,
  type Monthly,
  type NotDue,
  type Outcome,
  type Result,
  type Trace,
  type Source,
} from "../../values";
import { DEFAULT_INDEX_ROUNDING, nearestCent, roundMonthly } from "../time";
import type { Level } from "../bilingual/allowance";
import { exactMonthlyAllowance, type AllowanceSettings } from "./monthlyAllowance";

/** More days would pay more than the whole difference of the month, which neither divisor allows. */
const MOST_DAYS = 30;

/** Days of a month that give right to a better allowance than the one that is drawn all month. */
export interface BetterDays extends Pick<AllowanceSettings, "rounding"> {
  readonly level: Level;
  readonly days: number;
}

/** A printed amount and how much of it is due. */
export interface Rate {
  readonly printed: AllowanceAmount;
  readonly percentage: string;
}

interface Divisor {
  readonly figure: string;
  /** By how much a monthly amount is divided for a day. */
  readonly daysOfMonth: (figure: Decimal) => Decimal;
  readonly source: Source;
  /** Why nothing is due of two allowances that exist. */
  readonly barred?: NotDue | null;
}

function printedText({ printed, percentage }: Rate): string {
  const cents = printed.cents.times(percentage).div(100);
  return cents.isInteger() ? formatCents(nearestCent<"once">(cents)) : cents.div(100).toString();
}

/**
 * For days that give right to a better allowance than the one drawn all month, the difference of the two by the day.
 *
 * Rounding: to the cent, once, on the days of the month together, under the index rounding setting (WHAT-04).
 * Days: 1 to 30, and no more than the month has; which days give right is the caller's.
 * @problem days-invalid, rule-not-covered, index-not-covered, those of the two rates
 */
export function dailyComplement(
  { days, rounding = DEFAULT_INDEX_ROUNDING }: BetterDays,
  rates: readonly [drawn: Result<Rate>, better: Result<Rate>],
  on: Month,
  divisor: Divisor,
  trace?: Trace,
): Outcome<Monthly> {
  const [drawn, better] = rates;
  const most = Math.min(MOST_DAYS, daysInMonth(on));
  if (!Number.isInteger(days) || days < 1 || days > most)
    return cannot(refuse("days-invalid", { days, least: 1, most }));
  const figure = ruleFigure(divisor.figure, on);
  if (!figure.ok) return cannot(figure);
  if (!drawn.ok) return cannot(drawn);
  if (!better.ok) return cannot(better);
  if (divisor.barred) return divisor.barred;
  const own = exactMonthlyAllowance(drawn.value.printed, drawn.value.percentage, on, { rounding });
  if (!own.ok) return cannot(own);
  const other = exactMonthlyAllowance(better.value.printed, better.value.percentage, on, { rounding });
  if (!other.ok) return cannot(other);
  const difference = other.value.exact.minus(own.value.exact);
  if (difference.lessThanOrEqualTo(0))
    return notDue("complement-not-better", { on }, { trace, source: divisor.source });
  const ofMonth = divisor.daysOfMonth(new Decimal(figure.value.value));
  const cents = roundMonthly(difference.times(days).div(ofMonth), rounding);
  trace?.push({
    code: "daily-complement",
    data: {
      drawn: printedText(drawn.value),
      better: printedText(better.value),
      divisor: figure.value.value,
      days,
      amount: cents,
    },
    source: divisor.source,
    certainty: figure.value.certainty,
  });
  return due(cents);
}
