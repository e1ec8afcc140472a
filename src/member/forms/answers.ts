import type { ChecklistItem } from "../../law";
import type { Due } from "../../rules";
import type { Result, Trace } from "../../values";
import { answerOf, dueAnswer, refusedAnswer } from "../answer";
import type { Facts } from "./facts";
import type { AnswerLine, FormAnswer, FormValue } from "./form";

type Amount = Extract<FormValue, { kind: "amount" }>;

/** The amount of an entitlement, unless a fact could not be read. */
export function amountAnswer(
  facts: Facts,
  rule: (trace: Trace) => Result<Due>,
  shown: Pick<Amount, "per" | "isIndexed">,
  evidence: () => readonly ChecklistItem[] = () => [],
): FormAnswer {
  if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
  const answer = dueAnswer(rule);
  return {
    answer: answer.kind === "value" ? { ...answer, value: { kind: "amount", cents: answer.value, ...shown } } : answer,
    evidence: evidence(),
  };
}

/** What a rule that gives something else than an entitlement answers, unless a fact could not be read. */
export function valueAnswer<T>(
  facts: Facts,
  rule: (trace: Trace) => Result<T>,
  valueOf: (found: T) => FormValue,
): FormAnswer {
  if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
  const answer = answerOf(rule);
  return {
    answer: answer.kind === "value" ? { ...answer, value: valueOf(answer.value) } : answer,
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
