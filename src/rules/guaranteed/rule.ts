import { ruleCents, ruleInteger } from "../../law";
import {
  cannot,
  due,
  exactCents,
  minus,
  most,
  notDue,
  ZERO,
  type Annual,
  type Decimal,
  type ExplanationStep,
  type Month,
  type Outcome,
  type Trace,
  law,
} from "../../values";
import type { Rule } from "../card";
import { exactShown, nearestCent } from "../time";
import type { card } from "./card";

export interface GuaranteeInput {
  readonly category: "no-deduction" | "health-sector" | "other";
  /** Completed years of age on the 1st of the month. */
  readonly age: number;
  /** Annual remuneration at 138.01 that counts: salary, household/residence, allowances granted monthly. */
  readonly remuneration: Annual;
  /** Fraction worked, 1 when absent; not used for reduced service for illness or pregnancy. */
  readonly workFraction?: Decimal;
  readonly reducedForIllnessOrPregnancy?: boolean;
}

/** What a fraction worked does to the guarantee. */
function partSteps(input: GuaranteeInput, full: Annual, guarantee: Annual): ExplanationStep[] {
  if (input.workFraction === undefined) return [];
  const by = { source: law("26-04-2002", "90-95"), certainty: "article" } as const;
  if (input.reducedForIllnessOrPregnancy === true) return [{ code: "guarantee-not-reduced", data: {}, ...by }];
  const percentage = exactShown(input.workFraction.times(100));
  return [{ code: "guarantee-part", data: { full, percentage, amount: guarantee }, ...by }];
}

/**
 * The annual supplement at 138.01 up to the guaranteed remuneration: max(0, guarantee − remuneration); 0.00 when the
 * remuneration reaches it.
 *
 * Rounding: the guarantee of part-time service to the nearest cent, once (no article states one, WHAT-04).
 * Months: since 2001-04, at the amounts printed (WHAT-13).
 * @problem rule-not-covered
 * @law L 26-04-2002 arts 90-95; PJPol XI.II.23
 */
export function guaranteedRemuneration(input: GuaranteeInput, on: Month, trace?: Trace): Outcome<Annual> {
  const age = ruleInteger("guarantee.age", on);
  if (!age.ok) return cannot(age);
  if (input.age < age.value) {
    return notDue("guarantee-age", { age: input.age, from: age.value }, { trace, source: law("26-04-2002", "90") });
  }
  const full = ruleCents(`guarantee.${input.category}`, "annual", on);
  if (!full.ok) return cannot(full);
  const reduced = input.workFraction !== undefined && input.reducedForIllnessOrPregnancy !== true;
  const guarantee = reduced ? nearestCent<"annual">(exactCents(full.value).times(input.workFraction)) : full.value;
  trace?.push(...partSteps(input, full.value, guarantee));
  const supplement = most(minus(guarantee, input.remuneration), ZERO);
  trace?.push({
    code: "guarantee",
    data: {
      guarantee,
      remuneration: input.remuneration,
      amount: supplement,
    },
    source: law("26-04-2002", "90-91"),
    certainty: "article",
  });
  return due(supplement);
}

export const rule: Rule<typeof card> = {
  answer({ on, illness, ...given }, trace) {
    return guaranteedRemuneration({ ...given, reducedForIllnessOrPregnancy: illness }, on, trace);
  },
};
