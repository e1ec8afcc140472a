import { ruleInteger } from "../../law";
import { pjpol, success, type Month, type Result, type Trace } from "../../values";
import type { Rule } from "../card";
import { outcomeOf } from "../outcomeOf";
import type { card } from "./card";

/**
 * The scale seniority bonus of a contractual member appointed through XII.IV.2 in a listed grade: a quarter of the
 * level seniority up to 01-04-2001, incomplete month dropped.
 *
 * @problem rule-not-covered
 * @law PJPol XII.II.39, 45, 52, 59
 */
export function appointmentBonus(levelMonthsAtInsertion: number, on: Month, trace?: Trace): Result<number> {
  const divisor = ruleInteger("insertion.bonus-divisor", on);
  if (!divisor.ok) return divisor;
  const months = Math.floor(levelMonthsAtInsertion / divisor.value);
  trace?.push({
    code: "appointment-bonus",
    data: { level: levelMonthsAtInsertion, divisor: divisor.value, months },
    source: pjpol("XII.II.39", "45", "52", "59"),
    certainty: "article",
  });
  return success(months);
}

export const rule: Rule<typeof card> = {
  answer: ({ levelMonths, on }, trace) => outcomeOf(appointmentBonus(levelMonths, on, trace)),
};
