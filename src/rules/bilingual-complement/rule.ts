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
import { dailyComplement, type BetterDays, type Rate } from "../allowances/dailyComplement";
import { languageRate, zoneStep, type BilingualismInput } from "../bilingual/allowance";
import type { Rule } from "../card";
import type { card } from "./card";

interface LanguageSide extends Pick<BilingualismInput, "need"> {
  readonly knowledge: string;
}

export interface LanguageComplementInput extends BetterDays {
  /** Row of annex 8 and need of the language, of all month and of the better days. */
  readonly drawn: LanguageSide;
  readonly better: LanguageSide;
}

function rateOf(level: BetterDays["level"], side: LanguageSide, on: Month): Result<Rate> {
  const rate = languageRate({ level, ...side }, on);
  return rate.ok ? success({ printed: rate.value.printed, percentage: rate.value.percent.value }) : rate;
}

/**
 * The daily complement between two bilingualism allowances of the same language: the best one only, so that a day that
 * gives right to a better one adds 1/30 of the difference of the monthly amounts, each at its own rate (full, or 25 % of
 * the smallest where the language is useful).
 *
 * Rounding: to the cent, once, on the days of the month together. Months: since 2007-01 (CALog, XI.III.33bis).
 * @problem days-invalid, rule-not-covered, allowance-unknown, allowance-not-covered, index-not-covered
 * @law PJPol XI.III.31 §§ 2-3, 33, 33ter, annex 8
 */
export function bilingualismComplement(input: LanguageComplementInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { level, drawn, better } = input;
  const divisor = {
    figure: "bilingualism.day-divisor",
    daysOfMonth: (figure: Decimal) => figure,
    source: pjpol({ article: "XI.III.31", par: "2-3" }, "33"),
  };
  for (const need of new Set([drawn.need, better.need])) trace?.push(...zoneStep(need));
  return dailyComplement(input, [rateOf(level, drawn, on), rateOf(level, better, on)], on, divisor, trace);
}

export const rule: Rule<typeof card> = {
  answer: ({ on, betterDays: days, ...input }, trace) => bilingualismComplement({ ...input, days }, on, trace),
};
