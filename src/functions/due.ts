import { eurosAsNumber, success, type AnyMoney, type Outcome, type Result } from "../values";
import type { OutputCell } from "./declare";

/** An entitlement as a cell: the amount, or that it is not due with the reason; a refusal stays one. */
export function dueCell(outcome: Outcome<AnyMoney>): Result<OutputCell> {
  if (outcome.kind === "cannot") return { ok: false, refusal: outcome.refusal };
  return success(outcome.kind === "amount" ? eurosAsNumber(outcome.amount) : outcome);
}
