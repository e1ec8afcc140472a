import { ruleFigure, ruleInteger } from "../../law";
import { Decimal, formatMonth, refuse, success, type Month, type Result, type Trace } from "../../values";

export type ServiceLevel = "A" | "B" | "C" | "D";

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

export interface EntryLevelLine {
  readonly level: ServiceLevel;
  readonly months: number;
  readonly counted: number;
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
  if (covered < 1) return refuse("period-invalid", { from: formatMonth(period.from), to: formatMonth(period.to) });
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

/**
 * Months counted for services of a lower level on external recruitment into level A: two thirds, the reduction limited
 * to 24 months for level B and 60 for level C (none is stated for D), rounded up.
 *
 * @problem rule-not-covered
 * @law PJPol XI.II.6 § 5
 */
export function lowerLevelMonths(level: ServiceLevel, months: number, on: Month): Result<number> {
  if (level === "A") return success(months);
  const numerator = ruleInteger("entry.lower-level-kept-numerator", on);
  if (!numerator.ok) return numerator;
  const denominator = ruleInteger("entry.lower-level-kept-denominator", on);
  if (!denominator.ok) return denominator;
  const kept = new Decimal(months).times(numerator.value).div(denominator.value);
  if (level === "D") return success(kept.ceil().toNumber());
  const cap = ruleInteger(`entry.reduction-cap.${level}`, on);
  return cap.ok
    ? success(
        Decimal.max(kept, months - cap.value)
          .ceil()
          .toNumber(),
      )
    : cap;
}

const LEVELS: readonly ServiceLevel[] = ["A", "B", "C", "D"];

function levelLine(level: ServiceLevel, exact: Decimal, input: EntryInput): Result<EntryLevelLine> {
  const months = exact.ceil().toNumber();
  const counted = input.intoLevelA ? lowerLevelMonths(level, months, input.enteredOn) : success(months);
  return counted.ok ? success({ level, months, counted: counted.value }) : counted;
}

/**
 * Pecuniary seniority recognised at entry, from periods of service to months.
 *
 * Rounding: months are rounded up per level after adding the periods (§ 3), two thirds are rounded up per level (§ 5);
 * rounding per level or on the sum, and the order of the caps in mixed careers, are open: per level, then the total cap.
 * Months: entries since 2008-12; the total cap of five years since 2014-01.
 * @problem rule-not-covered, period-invalid, recognition-needs-commission
 * @law PJPol XI.II.5-XI.II.6
 */
export function entrySeniority(input: EntryInput, trace?: Trace): Result<EntrySeniority> {
  const { enteredOn, periods } = input;
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
      data: { label: period.label, covered: String(coveredMonths(period)), months: exact.value.toString() },
      source: "PJPol XI.II.6 §§ 1-4",
      certainty: "article",
    });
  }
  const commissionAbove = ruleInteger("entry.recognition-commission-above", enteredOn);
  if (!commissionAbove.ok) return commissionAbove;
  const commissionNeeded = recognised.greaterThan(commissionAbove.value);
  if (commissionNeeded && !input.commissionOpinion) {
    return refuse("recognition-needs-commission", { months: recognised.toString(), above: commissionAbove.value });
  }
  const levels: EntryLevelLine[] = [];
  for (const level of LEVELS) {
    const exact = perLevel.get(level);
    if (!exact) continue;
    const line = levelLine(level, exact, input);
    if (!line.ok) return line;
    levels.push(line.value);
    trace?.push({
      code: line.value.counted < line.value.months ? "entry-level-reduced" : "entry-level",
      data: { level, months: String(line.value.months), counted: String(line.value.counted) },
      source: "PJPol XI.II.6 §§ 3, 5",
      certainty: "article",
    });
  }
  return success({ lines, levels, commissionNeeded, ...limitReduction(levels, enteredOn, trace) });
}

/** † Since 2014-01 the reductions of all levels together are at most five years. */
function limitReduction(
  levels: readonly EntryLevelLine[],
  on: Month,
  trace?: Trace,
): { readonly months: number; readonly limited: boolean } {
  const before = levels.reduce((sum, { months }) => sum + months, 0);
  const counted = levels.reduce((sum, line) => sum + line.counted, 0);
  const cap = ruleInteger("entry.reduction-cap.total", on);
  const months = cap.ok ? Math.max(counted, before - cap.value) : counted;
  const limited = months > counted;
  trace?.push({
    code: limited ? "entry-total-limited" : "entry-total",
    data: { before: String(before), months: String(months) },
    source: "PJPol XI.II.6 § 5",
    certainty: "article",
  });
  return { months, limited };
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
