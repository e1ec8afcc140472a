import { allowanceAmount, ruleFigure, type AllowanceAmount } from "../../law";
import {
  cannot,
  Decimal,
  due,
  formatCents,
  notDue,
  refuse,
  success,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
} from "../../values";
import { DEFAULT_INDEX_ROUNDING, nearestCent, roundMonthly } from "../time";
import { languageRate, type BilingualismInput, type Level } from "./bilingualism";
import { exactMonthlyAllowance, type AllowanceSettings } from "./monthlyAllowance";

const MONTHS_OF_YEAR = 12;
/** More days would pay more than the whole difference of the month, which neither divisor allows. */
const MOST_DAYS = 30;

/** Days of a month that give right to a better allowance than the one that is drawn all month. */
interface BetterDays extends Pick<AllowanceSettings, "rounding"> {
  readonly level: Level;
  readonly days: number;
}

export interface FunctionComplementInput extends BetterDays {
  /** Item of annex 6 that is drawn all month, and the one to which some days give right. */
  readonly drawn: string;
  readonly better: string;
}

type LanguageSide = Pick<BilingualismInput, "knowledge" | "need">;

export interface LanguageComplementInput extends BetterDays {
  /** Row of annex 8 and need of the language, of all month and of the better days. */
  readonly drawn: LanguageSide;
  readonly better: LanguageSide;
}

interface Rate {
  readonly printed: AllowanceAmount;
  readonly percentage: string;
}

interface Divisor {
  readonly figure: string;
  /** By how much a monthly amount is divided for a day. */
  readonly daysOfMonth: (figure: Decimal) => Decimal;
  readonly source: string;
}

function printedText({ printed, percentage }: Rate): string {
  const cents = printed.cents.times(percentage).div(100);
  return cents.isInteger() ? formatCents(nearestCent<"once">(cents)) : cents.div(100).toString();
}

function complement(
  { days, rounding = DEFAULT_INDEX_ROUNDING }: BetterDays,
  rates: readonly [drawn: Result<Rate>, better: Result<Rate>],
  on: Month,
  divisor: Divisor,
  trace?: Trace,
): Outcome<Monthly> {
  const [drawn, better] = rates;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return cannot(refuse("days-invalid", { days, least: 1, most: MOST_DAYS }));
  const figure = ruleFigure(divisor.figure, on);
  if (!figure.ok) return cannot(figure);
  if (!drawn.ok) return cannot(drawn);
  if (!better.ok) return cannot(better);
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

function functionRate(level: Level, item: string, on: Month): Result<Rate> {
  const printed = allowanceAmount("annexe-6", item, level, on);
  return printed.ok ? success({ printed: printed.value, percentage: "100" }) : printed;
}

function rateOfLanguage(level: Level, side: LanguageSide, on: Month): Result<Rate> {
  const rate = languageRate({ level, ...side }, on);
  return rate.ok ? success({ printed: rate.value.printed, percentage: rate.value.percent.value }) : rate;
}

/**
 * The daily complement between two function allowances: they are not drawn together, so that a day that gives right to a
 * better one adds 1/360 of the difference of the annual amounts.
 *
 * Rounding: to the cent, once, on the days of the month together, under the index rounding setting (WHAT-04).
 * Months: since 2007-12 (annex 6). Days: 1 to 30; which days give right is the caller's.
 * @problem days-invalid, rule-not-covered, allowance-unknown, allowance-not-covered, index-not-covered
 * @law PJPol XI.III.15, annex 6
 */
export function functionComplement(input: FunctionComplementInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { level, drawn, better } = input;
  const divisor = {
    figure: "complement.day-divisor-year",
    daysOfMonth: (figure: Decimal) => figure.div(MONTHS_OF_YEAR),
    source: "PJPol XI.III.15",
  };
  return complement(input, [functionRate(level, drawn, on), functionRate(level, better, on)], on, divisor, trace);
}

/**
 * The daily complement between two bilingualism allowances of the same language: the best one only, so that a day that
 * gives right to a better one adds 1/30 of the difference of the monthly amounts, each at its own rate (full, or 25 % of
 * the smallest where the language is useful).
 *
 * Rounding: to the cent, once, on the days of the month together, under the index rounding setting (WHAT-04).
 * Months: since 2007-01 (CALog, XI.III.33bis). Days: 1 to 30.
 * @problem days-invalid, rule-not-covered, allowance-unknown, allowance-not-covered, index-not-covered
 * @law PJPol XI.III.31 §§ 2-3, 33, 33ter, annex 8
 */
export function bilingualismComplement(input: LanguageComplementInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { level, drawn, better } = input;
  const divisor = {
    figure: "bilingualism.day-divisor",
    daysOfMonth: (figure: Decimal) => figure,
    source: "PJPol XI.III.31 §§ 2-3, 33",
  };
  return complement(input, [rateOfLanguage(level, drawn, on), rateOfLanguage(level, better, on)], on, divisor, trace);
}
