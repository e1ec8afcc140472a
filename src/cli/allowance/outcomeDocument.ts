import { formatCents, type Amount, type AnyMoney, type NotDue, notDueData } from "../../values";
import { notDueMessage, type Language } from "../../words";

/** That nothing is due, as `--json` says it. */
export interface NotDueDocument {
  readonly reason: string;
  readonly message: string;
}

/** An outcome as `--json` says it; what cannot be computed ends the command. */
export type OutcomeDocument = { readonly amount: string } | { readonly "not-due": NotDueDocument };

export function outcomeDocument(outcome: Amount<AnyMoney> | NotDue, language: Language): OutcomeDocument {
  if (outcome.kind === "amount") return { amount: formatCents(outcome.amount) };
  return {
    "not-due": { ...notDueData(outcome), reason: outcome.reason, message: notDueMessage(outcome, language) },
  };
}
