import type { Day, Value } from "../messages";
import { monthOf, monthOfYear, yearOf, type Month } from "./month";

export type { Day };

/** Days of the proleptic Gregorian calendar before the first of March of year 0 shifted year `y`. */
function daysBefore(year: number, monthIndex: number): number {
  const shifted = monthIndex < 2 ? year - 1 : year;
  const fromMarch = (monthIndex + 10) % 12;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * fromMarch + 2) / 5)
  );
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return daysBefore(yearOf(month), monthOfYear(month) - 1) as Day;
}

export function daysInMonth(month: Month): number {
  return firstDayOf((month + 1) as Month) - firstDayOf(month);
}

/** The day `year`-`monthOfYear`-`dayOfMonth`, or null when the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const found = monthOf(year, month);
  if (found === null || !Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(found)) return null;
  return (firstDayOf(found) + dayOfMonth - 1) as Day;
}

/** The day written `YYYY-MM-DD`, or null. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The month in which a day lies. */
export function monthOfDay(day: Day): Month {
  let month = Math.floor((day / 365.2425) * 12) as Month;
  while (firstDayOf(month) > day) month = (month - 1) as Month;
  while (firstDayOf((month + 1) as Month) <= day) month = (month + 1) as Month;
  return month;
}

export function dayOfMonth(day: Day): number {
  return day - firstDayOf(monthOfDay(day)) + 1;
}

/** A day where a message takes a month or a day. */
export function dayValue(day: Day): Extract<Value, { kind: "day" }> {
  return { kind: "day", day };
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const month = monthOfDay(day);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${yearOf(month)}-${two(monthOfYear(month))}-${two(dayOfMonth(day))}`;
}

export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The same day `count` years later; 29 February falls on 28 February of a common year. */
export function addYears(day: Day, count: number): Day {
  const month = (monthOfDay(day) + 12 * count) as Month;
  return (firstDayOf(month) + Math.min(dayOfMonth(day), daysInMonth(month)) - 1) as Day;
}

/** A Monday, from which the days of the week are counted. */
const A_MONDAY = firstDayOf((2001 * 12) as Month);

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return (((day - A_MONDAY) % 7) + 7) % 7 >= 5;
}
