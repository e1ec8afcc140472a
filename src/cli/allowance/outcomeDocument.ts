import { formatCents, type Amount, type AnyMoney, type NotDue, notDueData, type PlainStep } from "../../values";
import { notDueMessage, type Language } from "../../words";

/** An amount, the parts of an answer that has several, or that nothing is due. */
export type AllowanceAnswer = OutcomeDocument | Readonly<Record<string, unknown>>;

export interface EvidenceLine {
  readonly id: string;
  readonly text: string;
  readonly required: boolean;
  readonly notBefore: string | null;
  readonly source: string;
  readonly present: boolean;
}

export type ExplainedStep = PlainStep & { readonly text: string };

/** What `calog allowance` answers: the document of `--json`, and what its text is made from. */
export interface AllowanceDocument {
  readonly kind: string;
  readonly basis: string;
  /** The month, year or day asked for; a period has `from` and `to`. */
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  /** First and last month of the period in which something is due. */
  readonly start?: string;
  readonly end?: string;
  readonly amount?: string;
  readonly "not-due"?: NotDueDocument;
  readonly lines?: readonly ({ readonly month: string } & AllowanceAnswer)[];
  readonly settings: Readonly<Record<string, string>>;
  /** What the law leaves open and the answer rests on. */
  readonly open: readonly ExplainedStep[];
  /** Where the answer stands, and how sure each is. */
  readonly sources: readonly { readonly source: string; readonly certainty: string }[];
  readonly evidence: readonly EvidenceLine[];
  readonly missing: readonly string[];
  readonly explanation?: readonly ExplainedStep[];
}

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
