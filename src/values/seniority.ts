import { monthsBetween, type Month } from "./month";
import { refuse, success, type Result } from "./result";

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
  const months = monthsBetween(seniorityMonth, on);
  if (months < 0) {
    return refuse("seniority-in-future", { seniorityMonth, on });
  }
  return success(Math.floor(months / 12));
}
