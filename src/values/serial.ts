import { firstDayOf, type Day } from "./day";
import type { Month } from "./month";

/** Days between the starting points of the systems of 1900 and of 1904. */
const DAYS_1904 = 1_462;
/** 1900-03-01 in the system of 1900: the serial before it is a 29 February 1900 that never was. */
const AFTER_FALSE_DAY = 61;
const MARCH_1900 = firstDayOf((1900 * 12 + 2) as Month);
/** 9999-12-31, the last day that a sheet knows. */
const LAST_SERIAL = 2_958_465;

/** The number of a day in the system of 1900. */
export function serialOf(day: Day): number {
  const serial = day - MARCH_1900 + AFTER_FALSE_DAY;
  return serial < AFTER_FALSE_DAY ? serial - 1 : serial;
}

/** The day of a number of the system of 1900; null for a time of day, for 1900-02-29 and outside 1900-9999. */
export function dayOfSerial(serial: number): Day | null {
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_SERIAL || serial === AFTER_FALSE_DAY - 1) return null;
  return (serial - AFTER_FALSE_DAY + MARCH_1900 + (serial < AFTER_FALSE_DAY ? 1 : 0)) as Day;
}

/** A number as a workbook stores it, in the system of 1900. */
export function serialFromStored(stored: number, date1904: boolean): number {
  return date1904 ? stored + DAYS_1904 : stored;
}

/** A number of the system of 1900 as a workbook stores it. */
export function storedSerial(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_1904 : serial;
}
