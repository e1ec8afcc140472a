import { addDays, addMonths, firstDayOf, isWeekend, monthOfDay, type Day, type Month } from "../../values";

/** The first day from which nothing but weekends separates a day from the 1st of its month, else the day itself. */
function fromFirstWorkingDay(day: Day): Day {
  let first = day;
  while (first > firstDayOf(monthOfDay(day)) && isWeekend(addDays(first, -1))) first = addDays(first, -1);
  return first;
}

function toLastWorkingDay(day: Day): Day {
  const next = firstDayOf(addMonths(monthOfDay(day), 1));
  let last = day;
  while (addDays(last, 1) < next && isWeekend(addDays(last, 1))) last = addDays(last, 1);
  return last;
}

/**
 * The first and last calendar month that were worked whole, or on all their working days; null when there is none:
 * incomplete months are lost. Working days are Monday to Friday, public holidays included.
 *
 * @param last - last day worked, included
 * @law PJPol XI.II.6 § 1; XI.I.3 3°
 */
export function wholeMonths(first: Day, last: Day): { readonly from: Month; readonly to: Month } | null {
  const start = fromFirstWorkingDay(first);
  const from = start === firstDayOf(monthOfDay(start)) ? monthOfDay(start) : addMonths(monthOfDay(start), 1);
  const to = addMonths(monthOfDay(addDays(toLastWorkingDay(last), 1)), -1);
  return from <= to ? { from, to } : null;
}
