import type { Annual } from "../values";

/**
 * The most favourable of up to three amounts; ties go to the lowest number.
 *
 * @returns the 1-based number and the amount, or null when there is none
 * @law PJPol XII.XI.85; XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function mostFavourable(amounts: readonly (Annual | null)[]): { number: number; cents: Annual } | null {
  let best: { number: number; cents: Annual } | null = null;
  amounts.forEach((cents, index) => {
    if (cents !== null && (best === null || cents > best.cents)) best = { number: index + 1, cents };
  });
  return best;
}
