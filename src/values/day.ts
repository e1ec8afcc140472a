import type { Day, Value } from "../messages";
import { formatMonth, monthOf, monthOfYear, yearOf, type Month } from "./month";

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

/** The day `year`-`month`-`dayOfMonth` of any year, or null when the calendar has none. */
export function calendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || ![year, month, dayOfMonth].every(Number.isInteger)) return null;
  const found = (year * 12 + month - 1) as Month;
  return dayOfMonth > daysInMonth(found) ? null : ((firstDayOf(found) + dayOfMonth - 1) as Day);
}

/** The same; null too outside 1930-2100. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  return monthOf(year, month) === null ? null : calendarDay(year, month, dayOfMonth);
}

/** The day written `YYYY-MM-DD`, or null. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The month in which a day lies. */
export function monthOfDay(day: Day): Month {
  // In eras of 400 years, which begin on the first of March as the days do.
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (12 * (400 * era + yearOfEra) + sinceMarch + 2) as Month;
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
  return `${formatMonth(month)}-${String(day - firstDayOf(month) + 1).padStart(2, "0")}`;
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
