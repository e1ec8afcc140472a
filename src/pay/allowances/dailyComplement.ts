import { allowanceAmount, ruleFigure, type AllowanceAmount } from "../../law";
import { Decimal, formatCents, formatMonth, refuse, type Month, type Result, type Trace } from "../../values";
import { dueAmount, notDue, type Due } from "../due";
import { DEFAULT_INDEX_ROUNDING, roundMonthly } from "../time";
import type { Level } from "./bilingualism";
import { exactMonthlyAllowance, type AllowanceSettings } from "./monthlyAllowance";

const MONTHS_OF_YEAR = 12;
/** More days would pay more than the whole difference of the month, which neither divisor allows. */
const MOST_DAYS = 30;

export interface ComplementInput extends Pick<AllowanceSettings, "rounding"> {
  readonly level: Level;
  /** Item of the annex that is drawn all month, and the one to which some days give right. */
  readonly drawn: string;
  readonly better: string;
  /** Days of the month that give right to the better one. */
  readonly days: number;
}

interface Divisor {
  readonly annex: string;
  readonly figure: string;
  /** By how much a monthly amount is divided for a day. */
  readonly daysOfMonth: (figure: Decimal) => Decimal;
  readonly source: string;
}

function complement(input: ComplementInput, on: Month, divisor: Divisor, trace?: Trace): Result<Due> {
  const { level, drawn, better, days } = input;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return refuse("days-invalid", { days });
  const figure = ruleFigure(divisor.figure, on);
  if (!figure.ok) return figure;
  const own = allowanceAmount(divisor.annex, drawn, level, on);
  if (!own.ok) return own;
  const other = allowanceAmount(divisor.annex, better, level, on);
  if (!other.ok) return other;
  if (other.value.cents <= own.value.cents) return notDue("complement-not-better", { on: formatMonth(on) });
  const difference = { ...other.value, cents: other.value.cents - own.value.cents } as AllowanceAmount;
  const exact = exactMonthlyAllowance(difference, "100", on, {});
  if (!exact.ok) return exact;
  const ofMonth = divisor.daysOfMonth(new Decimal(figure.value.value));
  const cents = roundMonthly(exact.value.exact.times(days).div(ofMonth), input.rounding ?? DEFAULT_INDEX_ROUNDING);
  trace?.push({
    code: "daily-complement",
    data: {
      drawn: formatCents(own.value.cents),
      better: formatCents(other.value.cents),
      divisor: figure.value.value,
      days: String(days),
      amount: formatCents(cents),
    },
    source: divisor.source,
    certainty: figure.value.certainty,
  });
  return dueAmount(cents);
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
export function functionComplement(input: ComplementInput, on: Month, trace?: Trace): Result<Due> {
  const divisor = {
    annex: "annexe-6",
    figure: "complement.day-divisor-year",
    daysOfMonth: (figure: Decimal) => figure.div(MONTHS_OF_YEAR),
    source: "PJPol XI.III.15",
  };
  return complement(input, on, divisor, trace);
}

/**
 * The daily complement between two bilingualism allowances of the same language: the best one only, so that a day that
 * gives right to a better one adds 1/30 of the difference of the monthly amounts.
 *
 * Both at their full rate; a rate of 25 % is no row of the annex (the caller refuses it or computes the month anew).
 * Rounding: to the cent, once, on the days of the month together, under the index rounding setting (WHAT-04).
 * Months: since 2003-01 (annex 8). Days: 1 to 30.
 * @problem days-invalid, rule-not-covered, allowance-unknown, allowance-not-covered, index-not-covered
 * @law PJPol XI.III.31 §§ 2-3, 33, annex 8
 */
export function bilingualismComplement(input: ComplementInput, on: Month, trace?: Trace): Result<Due> {
  const divisor = {
    annex: "annexe-8",
    figure: "bilingualism.day-divisor",
    daysOfMonth: (figure: Decimal) => figure,
    source: "PJPol XI.III.31 §§ 2-3, 33",
  };
  return complement(input, on, divisor, trace);
}
