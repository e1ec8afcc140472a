import { abolishedContractualScale } from "../../law";
import type { Month, Trace } from "../../values";

/**
 * The scale of a contractual member after the contractual scales of level D were abolished: the scale seniority is kept.
 *
 * Months: from 2023-10; before, and for every other scale, the scale stays as it is. Rounding: none.
 * @law AR 10-09-2023 art. 16
 */
export function scaleAfterAbolition(scale: string, on: Month, trace?: Trace): string {
  const found = abolishedContractualScale(scale, on);
  if (!found) return scale;
  const { from, to, source, certainty } = found;
  trace?.push({ code: "scale-abolished", data: { from, to }, source, certainty });
  return to;
}
