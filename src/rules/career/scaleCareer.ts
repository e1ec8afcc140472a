import { checklist, ladderOf, ruleInteger, type ChecklistItem } from "../../law";
import { addMonths, refuse, success, type Month, type Result, type Trace } from "../../values";
import { scaleAfterAbolition } from "./abolishedScale";

export interface CareerInput {
  readonly scale: string;
  /** `A1` … `A5` for level A, else null. */
  readonly payClass: string | null;
  /** The month from which scale seniority is counted in this scale. */
  readonly scaleSeniorityMonth: Month;
  readonly contractual: boolean;
  /** The last two-yearly evaluation has the final mention "insufficient". */
  readonly evaluationInsufficient: boolean;
  /** The position gives right to promotion or scale career. */
  readonly positionEntitles: boolean;
}

/** `due`: the next scale holds from `month` · `top`, `contractual-ceiling`: no next scale · `barred`: a bar stands. */
export type CareerAnswer =
  | { readonly kind: "due"; readonly scale: string; readonly month: Month }
  | { readonly kind: "top" }
  | { readonly kind: "contractual-ceiling"; readonly place: number }
  | {
      readonly kind: "barred";
      readonly reason: "evaluation-insufficient" | "position";
      readonly scale: string;
      readonly month: Month;
    };

/**
 * The rules of today say nothing of a seniority that was reached under the careers before them.
 *
 * @problem career-before-rules
 */
function reachedUnderKnownRules(input: CareerInput, held: string, month: Month): Result<true> {
  const isKnown =
    ladderOf(held, input.payClass, month).ok &&
    ruleInteger("career.years-in-place", month).ok &&
    (!input.contractual || ruleInteger("career.contractual-places", month).ok);
  return isKnown ? success(true) : refuse("career-before-rules", { scale: held, on: month });
}

/**
 * The next scale of the scale career and the month from which it is due.
 *
 * A delayed scale: from when it is due after a better evaluation is not settled (WHAT-09), so a bar gives no month but
 * the one in which the seniority was reached.
 * Rounding: none. Months: since 2022-11, contractual members since 2023-10; before, the careers are not in hand
 * (CAR-12), and the minimum and maximum careers of 2007-01 to 2022-10 are refused.
 * @param on - month in which the question is asked
 * A seniority that was reached before those months is refused as well: the careers of then, and the conversion into those
 * of 2022, are not in hand (CAR-12, T22-01).
 * @problem career-not-covered, career-scale-unknown, class-needed, class-not-of-scale, scale-seniority-in-future,
 *   rule-not-covered, career-before-rules
 * @law PJPol VII.IV.22-28; L 26-04-2002 arts 28-30; XI.II.13 §§ 3-4; AR 10-09-2023 art. 16
 */
export function scaleCareer(input: CareerInput, on: Month, trace?: Trace): Result<CareerAnswer> {
  const held = input.contractual ? scaleAfterAbolition(input.scale, on, trace) : input.scale;
  const ladder = ladderOf(held, input.payClass, on);
  if (!ladder.ok) return ladder;
  const years = ruleInteger("career.years-in-place", on);
  if (!years.ok) return years;
  if (input.scaleSeniorityMonth > on) {
    return refuse("scale-seniority-in-future", { seniorityMonth: input.scaleSeniorityMonth, on });
  }
  const place = ladder.value.scales.indexOf(held) + 1;
  const scale = ladder.value.scales[place];
  if (scale === undefined) return success({ kind: "top" });
  if (input.contractual) {
    const ceiling = ruleInteger("career.contractual-places", on);
    if (!ceiling.ok) return ceiling;
    if (place >= ceiling.value) return success({ kind: "contractual-ceiling", place });
  }
  const month = addMonths(input.scaleSeniorityMonth, years.value * 12);
  const reached = reachedUnderKnownRules(input, held, month);
  if (!reached.ok) return reached;
  trace?.push({
    code: "scale-career",
    data: {
      from: held,
      to: scale,
      seniorityMonth: input.scaleSeniorityMonth,
      years: years.value,
      month,
    },
    source: ladder.value.source,
    certainty: "article",
  });
  if (!input.positionEntitles) return success({ kind: "barred", reason: "position", scale, month });
  if (input.evaluationInsufficient) return success({ kind: "barred", reason: "evaluation-insufficient", scale, month });
  return success({ kind: "due", scale, month });
}

/** What the dossier of a higher scale holds. @law AEPol VII.3 */
export function careerDossier(trainingRequired: boolean, on: Month): ChecklistItem[] {
  return checklist("scale-career-dossier", on, trainingRequired ? ["training"] : []);
}
