import { cannot, success, type Cents, type Outcome, type RefusalData, type Result, type Trace } from "../values";

/**
 * What a rule of an entitlement answers, inside a `Result`: an amount (0.00 is an amount), or not due with the reason.
 * "Cannot be computed" is the refusal of the `Result`. The four outcomes never stand for one another.
 */
export type Due =
  | { readonly kind: "amount"; readonly cents: Cents }
  | { readonly kind: "not-due"; readonly reason: string; readonly data: RefusalData };

export function dueAmount(cents: Cents): Result<Due> {
  return success({ kind: "amount", cents });
}

/** The article whose condition is not met, and where the reasoning says so. */
interface Unmet {
  readonly trace: Trace | undefined;
  readonly source: string;
}

export function notDue(reason: string, data: RefusalData = {}, unmet?: Unmet): Result<Due> {
  unmet?.trace?.push({ code: "condition-not-met", data: {}, source: unmet.source, certainty: "article" });
  return success({ kind: "not-due", reason, data });
}

/** The outcome that a card answers. Goes when the rules answer outcomes themselves. */
export function outcomeOf(due: Result<Due>): Outcome<Cents> {
  if (!due.ok) return cannot(due.refusal);
  return due.value.kind === "amount" ? { kind: "amount", amount: due.value.cents } : due.value;
}
