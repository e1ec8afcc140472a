import { success, type Cents, type RefusalData, type Result } from "../values";

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

export function notDue(reason: string, data: RefusalData = {}): Result<Due> {
  return success({ kind: "not-due", reason, data });
}
