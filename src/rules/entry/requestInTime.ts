import { refuse, success, type Month, type Result } from "../../values";
import { recognitionAdmissible, type ServicePeriod } from "./entrySeniority";

/** What was asked and given for services that count on recognition. */
interface Recognition {
  readonly requestedOn?: Month | undefined;
  readonly commissionOpinion: boolean;
}

/**
 * Refuses services that count on recognition when it was asked for too late, and a request or an opinion where none does.
 * Services that count automatically need no request, and without a month nothing is judged.
 *
 * @problem recognition-unused, recognition-too-late, rule-not-covered
 * @law PJPol XI.II.5 § 3
 */
export function requestInTime(
  enteredOn: Month,
  { requestedOn, commissionOpinion }: Recognition,
  periods: readonly ServicePeriod[],
): Result<true> {
  if (!periods.some(({ ground }) => ground === "recognised")) {
    return requestedOn === undefined && !commissionOpinion ? success(true) : refuse("recognition-unused", {});
  }
  if (requestedOn === undefined) return success(true);
  const admissible = recognitionAdmissible(enteredOn, requestedOn);
  if (!admissible.ok) return admissible;
  return admissible.value ? success(true) : refuse("recognition-too-late", { requested: requestedOn, on: enteredOn });
}
