import type { MonthRange } from "../messages";
import { monthFromIso, type Month } from "../values";

/** A month of a data file. The files are validated when compiled, so anything else is a bug. */
export function requiredMonth(text: string): Month {
  const month = monthFromIso(text);
  if (month === null) throw new Error(`law data: ${text} is no month`);
  return month;
}

/** The months in which something of a data file holds. */
export function monthRange(one: { readonly validFrom: string; readonly validUntil: string | null }): MonthRange {
  return { from: requiredMonth(one.validFrom), to: one.validUntil === null ? null : requiredMonth(one.validUntil) };
}
