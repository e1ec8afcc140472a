import { addMonths, type Month, type Trace } from "../../values";

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

/**
 * Whole months of pecuniary seniority earned after entry: active service and availability for statutory members; months
 * in which the contract is performed, and the listed unpaid ones, for contractual members.
 *
 * Whether a part-time month is a month is open (WHAT-08): the caller names what each month was. Rounding: none.
 * @law PJPol XI.II.7-9; VIII.II.2, 3, 7
 */
export function monthsAfterEntry(months: readonly ServiceMonth[]): number {
  return months.filter(
    ({ kind }) =>
      kind === "active" ||
      kind === "availability" ||
      kind === "contract-performed" ||
      kind === "contract-unpaid-counted",
  ).length;
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
    source: "PJPol XI.II.4, XI.II.7-10",
    certainty: "article",
  });
  return month;
}
