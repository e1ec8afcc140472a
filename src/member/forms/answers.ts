import type { Result, Trace } from "../../values";
import { answerOf, refusedAnswer } from "../answer";
import type { Facts } from "./facts";
import type { AnswerLine, FormAnswer, FormValue } from "./form";

/** What a rule that gives something else than an entitlement answers, unless a fact could not be read. */
export function valueAnswer<T>(
  facts: Facts,
  rule: (trace: Trace) => Result<T>,
  valueOf: (found: T) => FormValue,
): FormAnswer {
  if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
  const answer = answerOf(rule);
  return {
    answer: answer.kind === "amount" ? { ...answer, amount: valueOf(answer.amount) } : answer,
    evidence: [],
  };
}

/** The same as a headline and lines. */
export function linesAnswer<T>(
  facts: Facts,
  rule: (trace: Trace) => Result<T>,
  show: (found: T) => { readonly headline: AnswerLine; readonly lines?: readonly AnswerLine[] },
): FormAnswer {
  return valueAnswer(facts, rule, (found) => ({ kind: "lines", lines: [], ...show(found) }));
}
