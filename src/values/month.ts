import type { Month, Value } from "../messages";

export type { Month };

const FIRST_YEAR = 1930;
const LAST_YEAR = 2100;

/** The month `year`-`monthOfYear` (1-12), or null outside 1930-01 … 2100-12. */
export function monthOf(year: number, monthOfYear: number): Month | null {
  if (!Number.isInteger(year) || !Number.isInteger(monthOfYear)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || monthOfYear < 1 || monthOfYear > 12) return null;
  return (year * 12 + monthOfYear - 1) as Month;
}

/** The month written YYYYMM as a number (the workbook's `ancdate`), or null. */
export function monthFromCode(code: number): Month | null {
  if (!Number.isInteger(code)) return null;
  return monthOf(Math.floor(code / 100), code % 100);
}

/** The month written `YYYY-MM`, or null. */
export function monthFromIso(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match ? monthOf(Number(match[1]), Number(match[2])) : null;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

export function monthOfYear(month: Month): number {
  return (month % 12) + 1;
}

/** `YYYY-MM`. */
export function formatMonth(month: Month): string {
  return `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, "0")}`;
}

/** A month where a message takes a month or a day. */
export function monthValue(month: Month): Extract<Value, { kind: "month" }> {
  return { kind: "month", month };
}

/** The number YYYYMM as the workbook writes it. */
export function monthCode(month: Month): number {
  return yearOf(month) * 100 + monthOfYear(month);
}

/** Whole months from `from` to `to`; both count as the first of the month; negative when `to` comes first. */
export function monthsBetween(from: Month, to: Month): number {
  return to - from;
}

export function addMonths(month: Month, count: number): Month {
  return (month + count) as Month;
}

export function latestMonth(a: Month, b: Month): Month {
  return a >= b ? a : b;
}
