import type { Due } from "../rules";
import {
  success,
  type Cents,
  type ExplanationStep,
  type Refusal,
  type RefusalData,
  type Result,
  type Trace,
} from "../values";

/** One part of what is known about a member: a value with its reasoning, not due with the reason, or refused. */
export type Answer<T> =
  | { readonly kind: "value"; readonly value: T; readonly steps: readonly ExplanationStep[] }
  | {
      readonly kind: "not-due";
      readonly reason: string;
      readonly data: RefusalData;
      readonly steps: readonly ExplanationStep[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What a rule answers, with its trace. */
export function answerOf<T>(rule: (trace: Trace) => Result<T>): Answer<T> {
  const steps: Trace = [];
  const result = rule(steps);
  return result.ok ? { kind: "value", value: result.value, steps } : { kind: "refused", refusal: result.refusal };
}

/** What a rule of an entitlement answers, with its trace. */
export function dueAnswer(rule: (trace: Trace) => Result<Due>): Answer<Cents> {
  const answer = answerOf(rule);
  if (answer.kind !== "value") return answer;
  const { value, steps } = answer;
  return value.kind === "amount"
    ? { kind: "value", value: value.cents, steps }
    : { kind: "not-due", reason: value.reason, data: value.data, steps };
}

export function refusedAnswer(refusal: Refusal): Answer<never> {
  return { kind: "refused", refusal };
}

/** The values of results that must all be there, or the first refusal. */
export function allOf<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return success(values);
}
