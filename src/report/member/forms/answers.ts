import type { ChecklistItem } from "../../../law";
import type { Due } from "../../../pay";
import type { Result, Trace } from "../../../values";
import { dueAnswer, refusedAnswer } from "../answer";
import type { Facts } from "./facts";
import type { FormAnswer, FormValue } from "./form";

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
