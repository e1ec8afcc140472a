import { ruleInteger, scalesOfClass } from "../../law";
import { refuse, success, type Month, type Result, type Trace, pjpol } from "../../values";

export interface ClassPromotionInput {
  readonly scale: string;
  readonly toClass: string;
  /** The class held and the seniority in it, in months. */
  readonly fromClass: string;
  readonly classMonths: number;
  /** Seniority in level A, in months; counts for the promotion to A3 only. That of the class when it is not given. */
  readonly levelMonths: number | null;
}

/** The one class for which seniority in the level counts. */
const LEVEL_COUNTS_FOR = "A3";

function classNumber(payClass: string): number {
  return Number(payClass.slice(1));
}

/** A seniority in a class is one in the level too; no month at all is none given. */
function levelMonthsOf({ classMonths, levelMonths }: ClassPromotionInput): number {
  return levelMonths === null || levelMonths === 0 ? classMonths : levelMonths;
}

/** Three years in the class below; or six years two classes below (for A3: six years in level A). */
function seniorEnough(input: ClassPromotionInput, below: number, twoBelow: number): boolean {
  const distance = classNumber(input.toClass) - classNumber(input.fromClass);
  if (distance === 1 && input.classMonths >= below * 12) return true;
  if (input.toClass === LEVEL_COUNTS_FOR) return levelMonthsOf(input) >= twoBelow * 12;
  return distance >= 1 && distance <= 2 && classNumber(input.toClass) > 3 && input.classMonths >= twoBelow * 12;
}

/**
 * The scale on promotion to a higher class: the scale already held when it is linked to that class, else its base scale.
 * The salary is then never below that of the old class (`payAfterPromotion` without a level change).
 *
 * Rounding: none. Months: since 2007-01.
 * @problem class-not-covered, class-not-of-scale, class-not-higher, level-months-unused, level-months-below-class,
 *   class-seniority-short, rule-not-covered
 * @law PJPol VII.IV.4; L 26-04-2002 art. 34; XI.II.11 § 1
 */
export function promoteToClass(input: ClassPromotionInput, on: Month, trace?: Trace): Result<string> {
  const scales = scalesOfClass(input.toClass, on);
  if (!scales.ok) return scales;
  const held = scalesOfClass(input.fromClass, on);
  if (!held.ok) return held;
  if (!held.value.includes(input.scale)) {
    return refuse("class-not-of-scale", { scale: input.scale, class: input.fromClass });
  }
  if (classNumber(input.toClass) <= classNumber(input.fromClass)) {
    return refuse("class-not-higher", { from: input.fromClass, to: input.toClass });
  }
  if (levelMonthsOf(input) !== input.classMonths && input.toClass !== LEVEL_COUNTS_FOR) {
    return refuse("level-months-unused", { to: input.toClass, only: LEVEL_COUNTS_FOR });
  }
  if (levelMonthsOf(input) < input.classMonths) {
    return refuse("level-months-below-class", { months: input.classMonths, level: levelMonthsOf(input) });
  }
  const below = ruleInteger("class.years-in-class-below", on);
  if (!below.ok) return below;
  const twoBelow = ruleInteger("class.years-two-below", on);
  if (!twoBelow.ok) return twoBelow;
  if (!seniorEnough(input, below.value, twoBelow.value)) {
    return refuse("class-seniority-short", {
      from: input.fromClass,
      to: input.toClass,
      months: input.classMonths,
      level: levelMonthsOf(input),
    });
  }
  const kept = scales.value.includes(input.scale);
  const scale = kept ? input.scale : scales.value[0];
  if (scale === undefined) throw new Error(`law data: class ${input.toClass} has no scale`);
  trace?.push({
    code: kept ? "class-scale-kept" : "class-base-scale",
    data: { from: input.scale, to: scale, class: input.toClass },
    source: pjpol("VII.IV.4"),
    certainty: "article",
  });
  return success(scale);
}

export interface LowerClassInput {
  readonly toClass: string;
  /** The class held, where it is known. */
  readonly fromClass: string | null;
  /** Scale seniorities in the lower and the higher class together, in months. */
  readonly months: number;
}

/** No class lies above the highest one, and a lower class lies below the one held. @problem class-not-lower */
function classIsLower(toClass: string, fromClass: string | null): Result<true> {
  const highest = 5;
  const isLower = classNumber(toClass) < (fromClass === null ? highest : classNumber(fromClass));
  return isLower ? success(true) : refuse("class-not-lower", { to: toClass, from: fromClass ?? undefined });
}

/**
 * The scale on a move to a lower class: found from the scale seniorities of both classes together and the normal career.
 *
 * Rounding: none. Months: since 2022-11, when the normal career is known.
 * @problem class-not-covered, class-not-lower, rule-not-covered
 * @law PJPol VII.IV.5
 */
export function lowerClassScale(input: LowerClassInput, on: Month, trace?: Trace): Result<string> {
  const { toClass, fromClass, months } = input;
  const scales = scalesOfClass(toClass, on);
  if (!scales.ok) return scales;
  const lower = classIsLower(toClass, fromClass);
  if (!lower.ok) return lower;
  const years = ruleInteger("career.years-in-place", on);
  if (!years.ok) return years;
  const place = Math.min(Math.floor(months / (years.value * 12)), scales.value.length - 1);
  const scale = scales.value[place];
  if (scale === undefined) return refuse("seniority-negative");
  trace?.push({
    code: "class-lower-scale",
    data: { months, years: years.value, class: toClass, to: scale },
    source: pjpol("VII.IV.5"),
    certainty: "article",
  });
  return success(scale);
}
