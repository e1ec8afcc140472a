import { monthsBetween, type Month } from "./month";
import { refuse, success, type Result } from "./result";

/** Whole years from one first of a month to another; negative when the second lies before the first. */
export function wholeYears(from: Month, to: Month): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

/**
 * Full years of pecuniary seniority reached on the first of a month.
 *
 * @param seniorityMonth - month from which pecuniary seniority is counted
 * @param on - month for which pay is due
 * @returns whole years, 0 or more
 * @problem seniority-in-future
 * @law PJPol XI.II.10, XI.II.13 §§ 3-4 (read on the first of the month)
 */
export function fullYears(seniorityMonth: Month, on: Month): Result<number> {
  const years = wholeYears(seniorityMonth, on);
  if (years < 0) {
    return refuse("seniority-in-future", { seniorityMonth, on });
  }
  return success(years);
}
