import { ruleInteger } from "../../law";
import { Decimal, success, type Month, type Result, type Trace, type StepCode, pjpol } from "../../values";

export type ServiceLevel = "A" | "B" | "C" | "D";

export interface EntryLevelLine {
  readonly level: ServiceLevel;
  /** Months before the reduction, exact. */
  readonly exact: string;
  /** Months before the reduction, rounded up. */
  readonly months: number;
  readonly counted: number;
}

/** Two thirds, the reduction limited to 24 months for level B and 60 for level C (none is stated for D); not rounded. */
function keptMonths(level: ServiceLevel, months: Decimal, on: Month): Result<Decimal> {
  if (level === "A") return success(months);
  const numerator = ruleInteger("entry.lower-level-kept-numerator", on);
  if (!numerator.ok) return numerator;
  const denominator = ruleInteger("entry.lower-level-kept-denominator", on);
  if (!denominator.ok) return denominator;
  const kept = months.times(numerator.value).div(denominator.value);
  if (level === "D") return success(kept);
  const cap = ruleInteger(`entry.reduction-cap.${level}`, on);
  return cap.ok ? success(Decimal.max(kept, months.minus(cap.value))) : cap;
}

const LEVELS: readonly ServiceLevel[] = ["A", "B", "C", "D"];

/** The choices that the article leaves open, said where they bear on these levels. */
function explainOpen(levels: readonly EntryLevelLine[], intoLevelA: boolean, areRounded: boolean, trace: Trace): void {
  const say = (code: Extract<StepCode, `entry-open-${string}`>) =>
    trace.push({ code, data: {}, source: pjpol({ article: "XI.II.6", par: "3, 5" }), certainty: "open" });
  if (areRounded && levels.length > 1) say("entry-open-rounding-per-level");
  if (!intoLevelA) return;
  if (levels.filter(({ level }) => level !== "A").length > 1) say("entry-open-cap-order");
  if (levels.some(({ level }) => level === "D")) say("entry-open-no-cap-d");
}

/**
 * Each level's months, reduced for lower levels on entry into level A, rounded up once per level.
 *
 * @problem rule-not-covered
 * @law PJPol XI.II.6 §§ 3, 5
 */
export function levelLines(
  perLevel: ReadonlyMap<ServiceLevel, Decimal>,
  intoLevelA: boolean,
  on: Month,
  trace?: Trace,
): Result<readonly EntryLevelLine[]> {
  const levels: EntryLevelLine[] = [];
  let areRounded = false;
  for (const level of LEVELS) {
    const exact = perLevel.get(level);
    if (!exact) continue;
    const kept = intoLevelA ? keptMonths(level, exact, on) : success(exact);
    if (!kept.ok) return kept;
    areRounded ||= !kept.value.isInteger();
    const counted = kept.value.ceil().toNumber();
    levels.push({ level, exact: exact.toString(), months: exact.ceil().toNumber(), counted });
    trace?.push({
      code: exact.greaterThan(counted) ? "entry-level-reduced" : "entry-level",
      data: { level, months: exact.toString(), counted },
      source: pjpol({ article: "XI.II.6", par: "3, 5" }),
      certainty: "article",
    });
  }
  if (trace) explainOpen(levels, intoLevelA, areRounded, trace);
  return success(levels);
}

/** † Since 2014-01 the reductions of all levels together are at most five years. @law PJPol XI.II.6 § 5 */
export function limitReduction(
  levels: readonly EntryLevelLine[],
  on: Month,
  trace?: Trace,
): { readonly months: number; readonly limited: boolean } {
  const before = levels.reduce((sum, { exact }) => sum.plus(exact), new Decimal(0));
  const counted = levels.reduce((sum, line) => sum + line.counted, 0);
  const cap = ruleInteger("entry.reduction-cap.total", on);
  const months = cap.ok ? Math.max(counted, before.minus(cap.value).ceil().toNumber()) : counted;
  const limited = months > counted;
  trace?.push({
    code: limited ? "entry-total-limited" : "entry-total",
    data: { before: before.toString(), months },
    source: pjpol({ article: "XI.II.6", par: "5" }),
    certainty: "article",
  });
  return { months, limited };
}
