import {
  addDays,
  addMonths,
  firstDayOf,
  isWeekend,
  monthOfDay,
  type Day,
  type Month,
  type Trace,
  pjpol,
} from "../../values";

/** What a calendar month was, for pecuniary seniority earned after entry. */
export interface ServiceMonth {
  readonly kind:
    | "active"
    | "availability"
    | "non-activity"
    | "incomplete"
    | "contract-performed"
    | "contract-unpaid-counted"
    | "contract-unpaid-not-counted";
}

/** Days since the entry, both included. */
export interface ServiceSinceEntry extends ServiceMonth {
  readonly first: Day;
  readonly last: Day;
}

export interface MonthsSinceEntry {
  readonly counted: number;
  readonly notCounted: number;
}

/** Whether service of a kind counts. @law PJPol XI.II.7-9; VIII.II.2, 3, 7 */
function counts({ kind }: ServiceMonth): boolean {
  return (
    kind === "active" || kind === "availability" || kind === "contract-performed" || kind === "contract-unpaid-counted"
  );
}

/** Months each of which was of one kind throughout, so far as they count. */
export function monthsAfterEntry(months: readonly ServiceMonth[]): number {
  return months.filter(counts).length;
}

type Whole = "counted" | "not-counted" | "unknown";

/**
 * A month counts when service that counts is stated for all its working days; active service is presumed on days of
 * which nothing is said, but not before the first day stated in the month of entry nor after the last day stated.
 */
function wholeMonth(month: Month, periods: readonly ServiceSinceEntry[], presumed: readonly [Day, Day]): Whole {
  let isStated = false;
  let isUnknown = false;
  for (let day = firstDayOf(month); day < firstDayOf(addMonths(month, 1)); day = addDays(day, 1)) {
    if (isWeekend(day)) continue;
    const period = periods.find(({ first, last }) => first <= day && day <= last);
    if (period && !counts(period)) return "not-counted";
    isStated ||= period !== undefined;
    if (period || (presumed[0] <= day && day <= presumed[1])) continue;
    // What comes after the last day stated is not known yet; what lies before the first one was not served.
    if (day < presumed[0]) return "not-counted";
    isUnknown = true;
  }
  return isStated && !isUnknown ? "counted" : "unknown";
}

/**
 * The months of pecuniary seniority earned since the entry: whole calendar months only, in active service and
 * availability for statutory members; in which the contract is performed, and the listed unpaid ones, for contractual
 * members. A month that service which does not count shares is not counted. Working days are Monday to Friday.
 *
 * Whether a part-time month is a month is open (WHAT-08): the caller names what each period was. Rounding: none.
 * @param enteredOn - first month that can count
 * @law PJPol XI.II.7-9; XI.II.13 §§ 3-4; VIII.II.2, 3, 7
 */
export function monthsSinceEntry(periods: readonly ServiceSinceEntry[], enteredOn: Month): MonthsSinceEntry {
  const ends = periods.map(({ last }) => last);
  if (ends.length === 0) return { counted: 0, notCounted: 0 };
  const lastDay = Math.max(...ends) as Day;
  const begun = periods.filter(({ first, last }) => monthOfDay(first) <= enteredOn && enteredOn <= monthOfDay(last));
  const firstDay = begun.length === 0 ? firstDayOf(enteredOn) : (Math.min(...begun.map(({ first }) => first)) as Day);
  let counted = 0;
  let notCounted = 0;
  for (let month = enteredOn; month <= monthOfDay(lastDay); month = addMonths(month, 1)) {
    const found = wholeMonth(month, periods, [firstDay, lastDay]);
    if (found === "counted") counted++;
    if (found === "not-counted") notCounted++;
  }
  return { counted, notCounted };
}

/**
 * The month from which pecuniary seniority is counted (the workbook's `ancdate`): the months recognised at entry lie
 * before the entry, those after it that do not count put it later.
 *
 * @law PJPol XI.II.4, XI.II.7-10
 */
export function seniorityMonthFrom(enteredOn: Month, recognised: number, notCounted: number, trace?: Trace): Month {
  const month = addMonths(enteredOn, notCounted - recognised);
  trace?.push({
    code: "entry-seniority-month",
    data: {
      enteredOn,
      recognised,
      notCounted,
      month,
    },
    source: pjpol("XI.II.4", "XI.II.7-10"),
    certainty: "article",
  });
  return month;
}
