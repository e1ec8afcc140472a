import { Decimal, success, type Day, type Month, type Result, type Trace, pjpol } from "../../values";
import { monthShare, workingDays } from "../time";

interface Period {
  readonly first: Day;
  /** Last day, included. */
  readonly last: Day;
}

/**
 * The share of a month for which an allowance that asks for active service is due: its working days outside the absences
 * that end active service, unless the caller has a share of their own. Null when no working day is left.
 *
 * Rounding: none, the share is exact. Months: any.
 * @law PJPol XI.III.1, XI.I.3 2°-3°, XI.II.14
 */
export function activeShare(
  absences: readonly Period[],
  on: Month,
  given: Decimal | undefined,
  trace?: Trace,
): Result<Decimal | null> {
  const due = workingDays(on);
  const paid = due.filter((day) => !absences.some(({ first, last }) => first <= day && day <= last)).length;
  if (paid === due.length) return success(given ?? new Decimal(1));
  const source = pjpol("XI.III.1", { article: "XI.I.3", point: "2°-3°" }, "XI.II.14");
  const data = { on, paid, due: due.length };
  if (paid > 0 && given !== undefined) return success(given);
  trace?.push({ code: "active-service-days", data, source, certainty: "article" });
  return paid === 0 ? success(null) : monthShare(due.length, [{ percentage: 100, daysPaid: paid }]);
}
