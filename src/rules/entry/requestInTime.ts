import { refuse, success, type Month, type Result } from "../../values";
import { recognitionAdmissible, type ServicePeriod } from "./entrySeniority";

/**
 * Refuses services that count on recognition when it was asked for too late. Services that count automatically need no
 * request, and without a month nothing is judged.
 *
 * @problem recognition-too-late, rule-not-covered
 * @law PJPol XI.II.5 § 3
 */
export function requestInTime(
  enteredOn: Month,
  requestedOn: Month | undefined,
  periods: readonly ServicePeriod[],
): Result<true> {
  if (requestedOn === undefined || !periods.some(({ ground }) => ground === "recognised")) return success(true);
  const admissible = recognitionAdmissible(enteredOn, requestedOn);
  if (!admissible.ok) return admissible;
  return admissible.value ? success(true) : refuse("recognition-too-late", { requested: requestedOn, on: enteredOn });
}
