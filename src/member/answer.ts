import { cannot, due, success, type Explained, type Outcome, type Refusal, type Result, type Trace } from "../values";

/** What a rule of an entitlement answers, with its reasoning. */
export function explained<T>(rule: (trace: Trace) => Outcome<T>): Explained<T> {
  const steps: Trace = [];
  return { ...rule(steps), steps };
}

/** What another rule answers, with its reasoning. */
export function answerOf<T>(rule: (trace: Trace) => Result<T>): Explained<T> {
  return explained((trace) => {
    const result = rule(trace);
    return result.ok ? due(result.value) : cannot(result);
  });
}

export function refusedAnswer(refusal: Refusal): Explained<never> {
  return { ...cannot({ refusal }), steps: [] };
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
