import type { Due } from "../rules";
import { eurosAsNumber, success, type Result } from "../values";
import type { OutputCell } from "./declare";

/** An entitlement as a cell: the amount, or that it is not due with the reason; a refusal stays one. */
export function dueCell(due: Result<Due>): Result<OutputCell> {
  if (!due.ok) return due;
  return success(due.value.kind === "amount" ? eurosAsNumber(due.value.cents) : due.value);
}
