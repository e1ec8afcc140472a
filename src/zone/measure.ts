import { createIndexer, indexedAnnual, twelfth } from "../rules";
import { success, type Annual, type Money, type Month, type Result, type Unit } from "../values";
import type { Masses } from "./masses";

export const PERIODS = ["year", "month"] as const;
export type Period = (typeof PERIODS)[number];

/** How masses are told: of a year or of a month, not indexed or with the coefficient of a month. */
export interface Measure {
  readonly period: Period;
  readonly indexedOn: Month | null;
}

type Convert<U extends Unit> = (annual: Annual) => Result<Money<U>>;

function converted<U extends Unit>(masses: Masses, convert: Convert<U>): Result<Masses<U>> {
  const sides: Record<"current" | "proposed" | "expected", Money<U>[]> = { current: [], proposed: [], expected: [] };
  const known = new Map<Annual, Money<U>>();
  for (const side of ["current", "proposed", "expected"] as const) {
    for (const annual of masses[side]) {
      let amount = known.get(annual);
      if (amount === undefined) {
        const found = convert(annual);
        if (!found.ok) return found;
        known.set(annual, (amount = found.value));
      }
      sides[side].push(amount);
    }
  }
  return success({ ...masses, ...sides });
}

/**
 * Does something with the masses in another measure. Each amount of each row is rounded to the cent, as it would be paid:
 * groups, causes and rows add up exactly. The amounts stay those of the reference month of the row; only the index is that
 * of the month asked for.
 *
 * @problem index-not-covered
 * @law PJPol XI.II.13 § 1 (1/12), XI.II.15; law of 01-03-1977
 */
export function measured<T>(
  masses: Masses,
  { period, indexedOn }: Measure,
  use: <U extends Unit>(masses: Masses<U>) => T,
): Result<T> {
  const used = <U extends Unit>(convert: Convert<U>): Result<T> => {
    const found = converted(masses, convert);
    return found.ok ? success(use(found.value)) : found;
  };
  if (indexedOn === null) {
    return period === "year" ? success(use(masses)) : used((annual) => success(twelfth(annual)));
  }
  const indexer = createIndexer();
  return period === "year"
    ? used((annual) => indexedAnnual(annual, indexedOn))
    : used((annual) => indexer.monthly(annual, indexedOn));
}
