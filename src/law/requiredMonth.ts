import { monthFromIso, type Month } from "../values";

/** A month of a data file. The files are validated when compiled, so anything else is a bug. */
export function requiredMonth(text: string): Month {
  const month = monthFromIso(text);
  if (month === null) throw new Error(`law data: ${text} is no month`);
  return month;
}
