import {
  allowanceAmount,
  annexItems,
  checklist,
  ruleFigure,
  type AllowanceAmount,
  type ChecklistItem,
  type RuleFigure,
} from "../../law";
import {
  cannot,
  daysInMonth,
  Decimal,
  most,
  notDue,
  refuse,
  success,
  sumOf,
  ZERO,
  type ExplanationStep,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
  pjpol,
} from "../../values";
import { DEFAULT_INDEX_ROUNDING, roundMonthly } from "../time";
import { exactMonthlyAllowance, monthlyAllowance, type AllowanceSettings } from "../allowances/monthlyAllowance";

export type Level = "A" | "B" | "C" | "D";

/**
 * `required`: by law · `useful`: not required · `german-region`: a post in the German-language communes, French known ·
 * `useful-brussels`: not required, in a local zone of Brussels, where XI.III.31 is taken to hold beside XI.III.33bis (open).
 */
export type LanguageNeed = "required" | "useful" | "german-region" | "useful-brussels";

export interface BilingualismInput extends AllowanceSettings {
  readonly level: Level;
  /** Row of annex 8 that the certificate proves; null without a certificate. */
  readonly knowledge: string | null;
  readonly need: LanguageNeed;
  /** Days of detachment in the month, when the member is only detached there (1/30 a day). */
  readonly detachedDays?: number;
}

/** The rate of each row of annex 8 that gives the level anything. */
function rates(level: Level, on: Month): AllowanceAmount[] {
  return annexItems("annexe-8").flatMap((id) => {
    const amount = allowanceAmount("annexe-8", id, level, on);
    return amount.ok ? [amount.value] : [];
  });
}

function smallest(level: Level, on: Month): AllowanceAmount | null {
  return rates(level, on).reduce<AllowanceAmount | null>(
    (least, rate) => (least === null || rate.cents.lessThan(least.cents) ? rate : least),
    null,
  );
}

/** What a knowledge gives in a month, before the index: a row of annex 8 and the percentage of it. */
interface LanguageRate {
  readonly printed: AllowanceAmount;
  readonly percent: RuleFigure;
}

/** @problem allowance-not-covered, allowance-unknown, rule-not-covered */
export function languageRate(
  { level, knowledge, need }: Pick<BilingualismInput, "level" | "need"> & { readonly knowledge: string },
  on: Month,
): Result<LanguageRate> {
  const percent = ruleFigure(
    {
      required: "bilingualism.required-percent",
      useful: "bilingualism.useful-percent",
      "german-region": "bilingualism.german-percent",
      "useful-brussels": "bilingualism.brussels-percent",
    }[need],
    on,
  );
  if (!percent.ok) return percent;
  const own = allowanceAmount("annexe-8", knowledge, level, on);
  if (!own.ok) return own;
  const printed = need === "useful" ? smallest(level, on) : own.value;
  return printed
    ? success({ printed, percent: percent.value })
    : refuse("allowance-unknown", { annex: "annexe-8", item: knowledge, column: level });
}

/** Which article holds for a useful language in the local zones of Brussels is not settled (WHAT-10). */
export function zoneStep(need: LanguageNeed): ExplanationStep[] {
  if (need !== "useful" && need !== "useful-brussels") return [];
  return [
    {
      code: `bilingualism-zone-${need}`,
      data: {},
      source: pjpol({ article: "XI.I.1", al: "2" }, "XI.III.31", "XI.III.33bis"),
      certainty: "open",
    },
  ];
}

/**
 * The bilingualism allowance of a month for one language.
 *
 * Required by law: the full amount of the level. Useful: 25 % of the smallest rate of the level. German-language
 * communes: 100 % when French is known (since 06-11-2015, so from the first whole month, 2015-12).
 * Only detached there: a thirtieth a day, at most the full amount (open), of what is due of the month. Days: 0 to those
 * of the month.
 * Rounding: to the cent, once, under the index rounding setting (WHAT-04). Months: since 2007-01
 * (CALog). Start and end are not settled (WHAT-10): the month is the caller's.
 * @problem allowance-not-covered, allowance-unknown, rule-not-covered, index-not-covered, days-invalid
 * @law PJPol XI.III.33bis-33ter, XI.III.31 §§ 2-3, 32, 33, annex 8; note SSGPI 84738-2007, 2.2
 */
export function bilingualismAllowance(input: BilingualismInput, on: Month, trace?: Trace): Outcome<Monthly> {
  const { level, knowledge, need } = input;
  if (knowledge === null) {
    return notDue("bilingualism-no-certificate", { on }, { trace, source: pjpol("XI.III.33bis") });
  }
  const rate = languageRate({ level, knowledge, need }, on);
  if (!rate.ok) return cannot(rate);
  const { printed, percent } = rate.value;
  trace?.push({
    code: `bilingualism-${need}`,
    data: { level, knowledge, percentage: percent.value },
    source: percent.source,
    certainty: percent.certainty,
  });
  trace?.push(...zoneStep(need));
  const byDays = detachedDays(input, on, trace);
  if (!byDays.ok) return cannot(byDays);
  return monthlyAllowance(printed, percent.value, on, { ...input, ...byDays.value }, trace);
}

/** A day of detachment is a thirtieth, the whole never more than the month (which the text does not say: open). */
function detachedDays(
  { detachedDays: days }: BilingualismInput,
  on: Month,
  trace?: Trace,
): Result<Pick<AllowanceSettings, "byDays">> {
  if (days === undefined) return success({});
  const divisor = ruleFigure("bilingualism.day-divisor", on);
  if (!divisor.ok) return divisor;
  const most = daysInMonth(on);
  if (days < 0 || days > most) return refuse("days-invalid", { days, least: 0, most });
  const { value, source, certainty } = divisor.value;
  const byDays = new Decimal(days).div(value);
  const isCut = byDays.greaterThan(1);
  trace?.push({
    code: isCut ? "bilingualism-detached-limit" : "bilingualism-detached",
    data: { days, divisor: value },
    source,
    certainty: isCut ? "open" : certainty,
  });
  return success({ byDays: isCut ? new Decimal(1) : byDays });
}

/**
 * The total for several languages: the best of each language, together at most 1.5 times the highest rate that the
 * member can have for another national language.
 *
 * @param byLanguage - for each language, the allowances that its grounds give
 * @problem rule-not-covered, index-not-covered, allowance-not-covered
 * @law PJPol XI.III.33
 */
export function bilingualismTotal(
  level: Level,
  byLanguage: readonly (readonly Monthly[])[],
  on: Month,
  settings: AllowanceSettings,
  trace?: Trace,
): Result<Monthly> {
  const cap = ruleFigure("bilingualism.total-cap-percent", on);
  if (!cap.ok) return cap;
  const highest = rates(level, on).reduce<AllowanceAmount | null>(
    (most, rate) => (most === null || rate.cents.greaterThan(most.cents) ? rate : most),
    null,
  );
  if (!highest) return refuse("allowance-not-covered", { annex: "annexe-8", on, covered: [] });
  const exact = exactMonthlyAllowance(highest, cap.value.value, on, settings);
  if (!exact.ok) return exact;
  const ceiling = roundMonthly(exact.value.exact, settings.rounding ?? DEFAULT_INDEX_ROUNDING);
  const sum = sumOf(byLanguage.map((one) => most<"monthly-indexed">(ZERO, ...one)));
  const capped = sum > ceiling;
  const total = capped ? ceiling : sum;
  trace?.push({
    code: capped ? "bilingualism-capped" : "bilingualism-sum",
    data: { languages: byLanguage.length, amount: total },
    source: cap.value.source,
    certainty: cap.value.certainty,
  });
  return success(total);
}

/** The evidence: the SELOR certificate is not asked again from those already paid. @law note 84738-2007, 2.2 */
export function bilingualismEvidence(alreadyPaid: boolean, on: Month): ChecklistItem[] {
  return checklist("bilingualism", on, [alreadyPaid ? "already-paid" : "not-yet-paid"]);
}
