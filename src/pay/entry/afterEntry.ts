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
