import type { ChecklistItem } from "../../law";
import type { AnyMoney, Outcome, Result, Trace } from "../../values";
import { answerOf, explained, refusedAnswer } from "../answer";
import type { Facts } from "./facts";
import type { AnswerLine, FormAnswer, FormValue } from "./form";

type Shown = Pick<Extract<FormValue, { kind: "amount" }>, "per" | "isIndexed">;

/** The amount of an entitlement, unless a fact could not be read. */
export function amountAnswer(
  facts: Facts,
  rule: (trace: Trace) => Outcome<AnyMoney>,
  shown: Shown,
  evidence: () => readonly ChecklistItem[] = () => [],
): FormAnswer {
  if (facts.refusal) return { answer: refusedAnswer(facts.refusal), evidence: [] };
  const answer = explained(rule);
  return {
    answer:
      answer.kind === "amount" ? { ...answer, amount: { kind: "amount", cents: answer.amount, ...shown } } : answer,
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
