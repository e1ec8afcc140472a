import { addMonths, dayOfMonth, monthOfDay, type Day, type Month } from "../values";

/**
 * The month from which an event changes pay: at once on the 1st, else the 1st of the next month. The same rule gives
 * the first month of an allowance (condition met) and the first month without it (condition lost).
 *
 * @law PJPol XI.II.13 §§ 3-4; XI.III.1 (chapters IV sections 1-2, and VI)
 */
export function firstOfMonthEffect(day: Day): Month {
  return dayOfMonth(day) === 1 ? monthOfDay(day) : addMonths(monthOfDay(day), 1);
}
