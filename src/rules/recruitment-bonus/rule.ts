import { ruleInteger } from "../../law";
import { pjpol, success, type Month, type Result, type Trace } from "../../values";
import type { Rule } from "../card";
import { outcomeOf } from "../outcomeOf";
import type { card } from "./card";

/**
 * Scale-seniority bonus of a recruit in class A1 whose post required both a specific diploma and experience, in months.
 *
 * @problem rule-not-covered
 * @law PJPol VII.IV.25 § 2
 */
export function recruitmentBonus(requiredExperienceMonths: number, on: Month, trace?: Trace): Result<number> {
  const most = ruleInteger("career.recruitment-bonus-max", on);
  if (!most.ok) return most;
  const months = Math.min(requiredExperienceMonths, most.value);
  trace?.push({
    code: "recruitment-bonus",
    data: { experience: requiredExperienceMonths, most: most.value, months },
    source: pjpol({ article: "VII.IV.25", par: "2" }),
    certainty: "article",
  });
  return success(months);
}

export const rule: Rule<typeof card> = {
  answer: ({ experienceMonths, on }, trace) => outcomeOf(recruitmentBonus(experienceMonths, on, trace)),
};
