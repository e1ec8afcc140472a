import type { Refusal, Result } from "../../src/values";

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.data)}`);
  return result.value;
}

/** The refusal of a result that must be one. */
export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("not refused");
  return result.refusal;
}
