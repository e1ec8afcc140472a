import { allowanceAmount } from "../../law";
import {
  success,
  type Decimal,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  pjpol,
} from "../../values";
import { extinctUnlessKept } from "../allowances/extinction";
import { dailyComplement, type BetterDays, type Rate } from "../allowances/dailyComplement";
import type { Rule } from "../card";
import type { card } from "./card";

const MONTHS_OF_YEAR = 12;

export interface FunctionComplementInput extends BetterDays {
  /** Item of annex 6 that is drawn all month, and the one to which some days give right. */
  readonly drawn: string;
  readonly better: string;
  /** Both were held in November 2022 and go on without interruption since. */
  readonly kept?: boolean;
}

/** The items that are extinct, save for those who keep them. */
const EXTINCT = ["7", "8", "9"];

function rateOf(level: BetterDays["level"], item: string, on: Month): Result<Rate> {
  const printed = allowanceAmount("annexe-6", item, level, on);
  return printed.ok ? success({ printed: printed.value, percentage: "100" }) : printed;
}

/**
 * The daily complement between two function allowances: they are not drawn together, so that a day that gives right to a
 * better one adds 1/360 of the difference of the annual amounts.
 *
 * Rounding: to the cent, once, on the days of the month together. Months: since 2007-12 (annex 6); items 7, 8 and 9 from
 * 2022-11 only for who keeps them.
 * @problem days-invalid, rule-not-covered, allowance-unknown, allowance-not-covered, allowance-not-for-calog,
 * index-not-covered
 * @law PJPol XI.III.12, XI.III.15, annex 6; XI.I.1
 */
export function functionComplement(input: FunctionComplementInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { level, drawn, better, kept = false } = input;
  const isExtinct = [drawn, better].some((item) => EXTINCT.includes(item));
  const divisor = {
    figure: "complement.day-divisor-year",
    daysOfMonth: (figure: Decimal) => figure.div(MONTHS_OF_YEAR),
    source: pjpol("XI.III.15"),
    barred: isExtinct ? extinctUnlessKept(kept, on, trace) : null,
  };
  return dailyComplement(input, [rateOf(level, drawn, on), rateOf(level, better, on)], on, divisor, trace);
}

export const rule: Rule<typeof card> = {
  answer: ({ on, betterDays: days, ...input }, trace) => functionComplement({ ...input, days }, on, trace),
};
