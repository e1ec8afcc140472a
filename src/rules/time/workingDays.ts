import { addDays, daysInMonth, firstDayOf, isWeekend, type Day, type Month } from "../../values";

/** The working days of a month, Monday to Friday, public holidays included. @law PJPol XI.I.3 2° */
export function workingDays(on: Month): Day[] {
  const first = firstDayOf(on);
  return Array.from({ length: daysInMonth(on) }, (_, index) => addDays(first, index)).filter((day) => !isWeekend(day));
}
