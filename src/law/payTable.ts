import type { Annual, Certainty, Month } from "../values";

/** The annual amounts of one pay scale in one table set: index = step = full years of pecuniary seniority. */
export interface PayTable {
  readonly scale: string;
  readonly set: PayTableSet;
  readonly cents: readonly Annual[];
  certaintyOf(step: number): Certainty;
  /** Where the amount of a step stands, as shown beside it. */
  sourceOf(step: number): string;
}

/** Pay tables published together. `validUntil` null: no end known. */
export interface PayTableSet {
  readonly id: string;
  /** Tables of one series follow one another; tables of two series may stand side by side. */
  readonly series: string;
  readonly label: string;
  readonly act: string;
  readonly validFrom: Month;
  readonly validUntil: Month | null;
  readonly notes: readonly string[];
  readonly tables: ReadonlyMap<string, PayTable>;
}

export function covers(set: PayTableSet, month: Month): boolean {
  return month >= set.validFrom && (set.validUntil === null || month <= set.validUntil);
}
