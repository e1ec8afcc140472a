import { success, type Day, type Decimal, type Month, type Result, type Trace } from "../../values";
import { monthShare, workingDays } from "../time";
import { REDUCED_BY } from "./reducedStep";

interface Period {
  readonly first: Day;
  /** Last day, included. */
  readonly last: Day;
}

/**
 * The share of a month for which an allowance that asks for active service is due: its working days outside the absences
 * that end active service, unless the caller has a share of their own; none where the month is due wholly. Null when no
 * working day is left.
 *
 * Rounding: none, the share is exact. Months: any.
 * @law PJPol XI.III.1, XI.I.3 2°-3°, XI.II.14
 */
export function activeShare(
  absences: readonly Period[],
  on: Month,
  given: Decimal | undefined,
  trace?: Trace,
): Result<{ readonly share?: Decimal } | null> {
  const due = workingDays(on);
  const paid = due.filter((day) => !absences.some(({ first, last }) => first <= day && day <= last)).length;
  const own = given === undefined ? {} : { share: given };
  if (paid === due.length) return success(own);
  const data = { on, paid, due: due.length };
  if (paid > 0 && given !== undefined) return success(own);
  trace?.push({ code: "active-service-days", data, source: REDUCED_BY, certainty: "article" });
  if (paid === 0) return success(null);
  const share = monthShare(due.length, [{ percentage: 100, daysPaid: paid }]);
  return share.ok ? success({ share: share.value }) : share;
}
