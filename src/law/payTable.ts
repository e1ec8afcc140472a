import type { Annual, Certainty, Month, Source } from "../values";

/** Rebuilt, likely, not printed: never makes a row NOK. */
export const INFERRED: Certainty = "inferred";

/** Whether data of this certainty decide about a cell (design: a verdict rests on what is certain). */
export function decides(certainty: Certainty): boolean {
  return certainty !== INFERRED;
}

/** The annual amounts of one pay scale in one table set: index = step = full years of pecuniary seniority. */
export interface PayTable {
  readonly scale: string;
  readonly set: PayTableSet;
  /** A supplied table may leave steps out that no built-in amount fills. */
  readonly cents: readonly (Annual | undefined)[];
  /** The step read for so many full years, or null where the table ends before it. */
  stepAt(years: number): number | null;
  certaintyOf(step: number): Certainty;
  /** Where the amount of a step stands, as shown beside it. */
  sourceOf(step: number): Source;
}

/** The amounts of a table from step 0 on, as far as they go without a gap. */
export function rowsOf({ cents }: PayTable): readonly Annual[] {
  const gap = cents.indexOf(undefined);
  return cents.slice(0, gap < 0 ? cents.length : gap) as Annual[];
}

/** Pay tables published together. `validUntil` null: no end known. */
export interface PayTableSet {
  readonly id: string;
  /** Tables of one series follow one another; tables of two series may stand side by side. */
  readonly series: string;
  readonly label: Source;
  readonly act: Source;
  readonly validFrom: Month;
  readonly validUntil: Month | null;
  readonly notes: readonly string[];
  readonly tables: ReadonlyMap<string, PayTable>;
}

export function covers(set: PayTableSet, month: Month): boolean {
  return month >= set.validFrom && (set.validUntil === null || month <= set.validUntil);
}
