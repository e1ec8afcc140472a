import { tableSets, type PayTable } from "../../../src/law";
import type { Annual } from "../../../src/values";

/** A table of constructed amounts; `isOpen` where it does not say that its last step holds on. */
export function tableOf(cents: readonly Annual[], isOpen = false): PayTable {
  const last = cents.length - 1;
  return {
    scale: "A11",
    set: tableSets[0]!,
    cents,
    stepAt: (years) => (years <= last ? years : isOpen ? null : last),
    certaintyOf: () => "supplied",
    sourceOf: (step) => [{ text: `constructed, step ${step}` }],
  };
}
