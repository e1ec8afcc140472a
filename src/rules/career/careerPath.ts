import { ladderOf } from "../../law";
import type { DataOf } from "../../messages";
import { latestMonth, success, type Month, type Result, type Trace, pjpol } from "../../values";
import { annualAmount, type AnnualAmount } from "../annualAmount";
import type { PayPair } from "../payAtMonth";
import { scaleAfterAbolition } from "./abolishedScale";
import { scaleCareer, type CareerAnswer, type CareerInput } from "./scaleCareer";

/** A step of the scale career: from `month` on the member is in `scale`. */
export interface CareerStep {
  readonly month: Month;
  readonly from: string;
  readonly scale: string;
}

/** A step with what both scales give in the month in which it is seen; null where no table tells it. */
export interface PaidStep extends CareerStep {
  readonly before: AnnualAmount | null;
  readonly after: AnnualAmount | null;
}

/** A scale career as one line of time. */
export interface CareerPath {
  /** The scale held when the question is asked. */
  readonly held: string;
  /** The steps until the end of the period, those that were due before it included. */
  readonly steps: readonly CareerStep[];
  /** What stands after the last of them; one that is due or barred may lie after the period. */
  readonly next: CareerAnswer;
}

/**
 * Every step of the scale career until a month: each begins the scale seniority in the scale it gives.
 *
 * Rounding: none. Months: those of `scaleCareer`.
 * @param on - month in which the question is asked
 * @param to - last month of the period
 * @problem those of `scaleCareer`
 * @law PJPol VII.IV.22-28; XI.II.13 §§ 3-4
 */
export function careerPath(input: CareerInput, on: Month, to: Month, trace?: Trace): Result<CareerPath> {
  const steps: CareerStep[] = [];
  const held = input.contractual ? scaleAfterAbolition(input.scale, on) : input.scale;
  let career = input;
  let from = held;
  for (;;) {
    const why: Trace = [];
    const answer = scaleCareer(career, steps.length === 0 ? on : latestMonth(on, career.scaleSeniorityMonth), why);
    if (!answer.ok) return answer;
    const next = answer.value;
    if (!("month" in next) || next.month <= to) trace?.push(...why);
    if (next.kind !== "due" || next.month > to) return success({ held, steps, next });
    const { month, scale } = next;
    // The class is that of the career followed so far: further up, a scale stands in the careers of two classes.
    const ladder = ladderOf(from, career.payClass, latestMonth(on, month));
    if (!ladder.ok) return ladder;
    steps.push({ month, from, scale });
    career = { ...career, scale, payClass: ladder.value.class, scaleSeniorityMonth: month };
    from = scale;
  }
}

/** A pair that follows a scale career: after each step its amounts are those of the scale given. */
export function followingCareer(pair: PayPair, { held, steps }: CareerPath, on: Month): PayPair {
  const abolished = held === pair.scale ? [] : [{ month: on, scale: held }];
  const changes = [...abolished, ...steps.map(({ month, scale }) => ({ month, scale }))];
  return changes.length === 0 ? pair : { ...pair, later: changes };
}

/**
 * What the scales of a step give, at the same pecuniary seniority, in its month, or in the first month of the period
 * for one that was due before it.
 */
export function paidStep(pair: PayPair, step: CareerStep, from: Month, trace?: Trace): PaidStep {
  const on = latestMonth(step.month, from);
  const amountIn = (scale: string): AnnualAmount | null => {
    const amount = annualAmount(pair.tables, scale, pair.seniorityMonth, on);
    return amount.ok ? amount.value : null;
  };
  const paid = { ...step, before: amountIn(step.from), after: amountIn(step.scale) };
  const lowered = loweredBy(paid);
  if (lowered) {
    trace?.push({ code: "career-step-lowers", data: lowered, source: pjpol("XI.II.11"), certainty: "open" });
  }
  return paid;
}

/**
 * What is said of a step that lowers the pay, or null. No rule known keeps the pay of before: XI.II.11 speaks of a higher
 * grade or class (open, WHAT-07).
 */
export function loweredBy({ from, scale, before, after }: PaidStep): DataOf<"step.career-step-lowers"> | null {
  if (!before || !after || after.cents >= before.cents) return null;
  return { from, scale, before: before.cents, after: after.cents };
}
