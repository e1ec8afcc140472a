import { ruleFigure, ruleInteger } from "../../law";
import { Decimal, refuse, success, type Month, type Result, type Trace, monthValue, pjpol } from "../../values";
import { levelLines, limitReduction, type EntryLevelLine, type ServiceLevel } from "./lowerLevels";

interface ServiceCommon {
  readonly label: string;
  /** Automatic (public service, XI.II.5 § 1) or counted on recognition (§ 2). */
  readonly ground: "automatic" | "recognised";
  /** The level in which the months were worked; a change during a month counts from the next 1st. */
  readonly level: ServiceLevel;
}

/** A period of service before entry. */
export type ServicePeriod =
  | (ServiceCommon & {
      readonly kind: "full-time" | "part-time";
      /** First and last calendar month worked whole; incomplete months are lost (§ 1). */
      readonly from: Month;
      readonly to: Month;
      /** Fraction worked, as text such as `0.5`; `1` for full-time. */
      readonly fraction: string;
      /** The former public service counted part-time work or this absence as full-time (§ 3, since 2014-01). */
      readonly countedFullByEmployer?: boolean;
    })
  | (ServiceCommon & {
      readonly kind: "teaching";
      readonly from: Month;
      readonly to: Month;
      readonly days: number;
      readonly fraction: string;
    })
  | (ServiceCommon & { readonly kind: "school-year"; readonly from: Month; readonly to: Month });

export interface EntryInput {
  readonly enteredOn: Month;
  /** External recruitment into level A: services of lower levels count for two thirds (§ 5). */
  readonly intoLevelA: boolean;
  readonly periods: readonly ServicePeriod[];
  /** The favourable opinion of the commission, asked above nine recognised years. */
  readonly commissionOpinion: boolean;
}

export interface EntryLine {
  readonly label: string;
  readonly level: ServiceLevel;
  /** Months covered by the period. */
  readonly covered: number;
  /** Months counted before § 5, exact. */
  readonly exact: string;
}

export interface EntrySeniority {
  readonly lines: readonly EntryLine[];
  readonly levels: readonly EntryLevelLine[];
  readonly months: number;
  /** The total reduction was limited. */
  readonly limited: boolean;
  readonly commissionNeeded: boolean;
}

function coveredMonths(period: ServicePeriod): number {
  return period.to - period.from + 1;
}

/** § 2: floor(days × 1.2 / 30), part-time pro rata, never more than covered. */
function teachingMonths(days: number, on: Month): Result<number> {
  const factor = ruleFigure("entry.teaching-factor", on);
  if (!factor.ok) return factor;
  const perMonth = ruleFigure("entry.teaching-days-per-month", on);
  if (!perMonth.ok) return perMonth;
  return success(new Decimal(days).times(factor.value.value).div(perMonth.value.value).floor().toNumber());
}

function exactMonths(period: ServicePeriod, on: Month): Result<Decimal> {
  const covered = coveredMonths(period);
  if (covered < 1) return refuse("period-invalid", { from: monthValue(period.from), to: monthValue(period.to) });
  if (period.kind === "school-year") return schoolYear(covered, on);
  if (period.kind === "teaching" && period.ground === "automatic") {
    const below = ruleInteger("entry.teaching-below-months", on);
    if (!below.ok) return below;
    if (covered >= below.value) return success(new Decimal(covered).times(period.fraction));
    const months = teachingMonths(period.days, on);
    if (!months.ok) return months;
    return success(Decimal.min(new Decimal(months.value).times(period.fraction), covered));
  }
  const countedFull = period.kind !== "teaching" && period.countedFullByEmployer === true;
  // § 3 al. 2 does not hold for recognised services (XI.II.5 § 2).
  const full = countedFull && period.ground === "automatic" && ruleFigure("entry.reduction-cap.total", on).ok;
  return success(new Decimal(covered).times(full ? 1 : period.fraction));
}

/** § 4: ten months of a school year count as twelve. */
function schoolYear(covered: number, on: Month): Result<Decimal> {
  const ten = ruleInteger("entry.school-year-months", on);
  if (!ten.ok) return ten;
  const twelve = ruleInteger("entry.school-year-counts-as", on);
  return twelve.ok ? success(new Decimal(covered >= ten.value ? twelve.value : covered)) : twelve;
}

/** The opinion of the commission is needed above nine recognised years. @law PJPol XI.II.5 § 2 */
function commissionFor(recognised: Decimal, { enteredOn, commissionOpinion }: EntryInput): Result<boolean> {
  if (recognised.isZero()) return success(false);
  const above = ruleInteger("entry.recognition-commission-above", enteredOn);
  if (!above.ok) return above;
  const isNeeded = recognised.greaterThan(above.value);
  return isNeeded && !commissionOpinion
    ? refuse("recognition-needs-commission", { months: recognised.toString(), above: above.value })
    : success(isNeeded);
}

/**
 * Pecuniary seniority recognised at entry, from periods of service to months.
 *
 * Rounding: up, once per level, after adding its periods (§ 3) and taking two thirds (§ 5). Open: rounding per level or
 * on the sum, the order of the caps in mixed careers (here each level's own cap, then the total one), and a cap for D.
 * Months: entries since 2008-12; the total cap of five years since 2014-01.
 * @problem rule-not-covered, period-invalid, recognition-needs-commission
 * @law PJPol XI.II.5-XI.II.6
 */
export function entrySeniority(input: EntryInput, trace?: Trace): Result<EntrySeniority> {
  const { enteredOn, intoLevelA, periods } = input;
  const rules = ruleFigure("entry.services-counted", enteredOn);
  if (!rules.ok) return rules;
  const lines: EntryLine[] = [];
  const perLevel = new Map<ServiceLevel, Decimal>();
  let recognised = new Decimal(0);
  for (const period of periods) {
    const exact = exactMonths(period, enteredOn);
    if (!exact.ok) return exact;
    lines.push({
      label: period.label,
      level: period.level,
      covered: coveredMonths(period),
      exact: exact.value.toString(),
    });
    perLevel.set(period.level, (perLevel.get(period.level) ?? new Decimal(0)).plus(exact.value));
    if (period.ground === "recognised") recognised = recognised.plus(exact.value);
    trace?.push({
      code: `entry-${period.kind}`,
      data: { label: period.label, covered: coveredMonths(period), months: exact.value.toString() },
      source: pjpol({ article: "XI.II.6", par: "1-4" }),
      certainty: "article",
    });
  }
  const commission = commissionFor(recognised, input);
  if (!commission.ok) return commission;
  const levels = levelLines(perLevel, intoLevelA, enteredOn, trace);
  if (!levels.ok) return levels;
  const total = limitReduction(levels.value, enteredOn, trace);
  return success({ lines, levels: levels.value, commissionNeeded: commission.value, ...total });
}

/**
 * Whether a request for recognition is still admissible: not from the fourth month after entry.
 *
 * @problem rule-not-covered
 * @law PJPol XI.II.5 § 3
 */
export function recognitionAdmissible(enteredOn: Month, requestedOn: Month): Result<boolean> {
  const within = ruleInteger("entry.request-within", requestedOn);
  return within.ok ? success(requestedOn - enteredOn <= within.value) : within;
}
