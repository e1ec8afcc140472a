import type { ControlTotals } from "../controlTotals";

/**
 * What a line of the log is about: a cell that was changed, a point of the staff list that was settled or opened again, a
 * signature.
 */
export type LineKind = "cell" | "roster" | "roster-open" | "author" | "approver";

export interface JournalLine {
  readonly kind: LineKind;
  /** As whoever ran it says it: `2007-04-10 09:30`, or a day alone. */
  readonly time: string;
  /** The matricule. */
  readonly key: string;
  readonly column: string;
  readonly before: string;
  /** What the cell holds now; the name of who signs. */
  readonly after: string;
  /** Why; for a signature the control totals it was given for. */
  readonly reason: string;
  readonly law: string;
  readonly initials: string;
}

/** The control totals of the last fill; `sorted` does not depend on the order of the rows. */
export interface KeptTotals extends Omit<ControlTotals, "columns"> {
  readonly sorted: string;
  readonly time: string;
  readonly columns: Readonly<Record<string, { readonly count: number; readonly sum: string }>>;
}

/** The log of a workbook: lines are only ever added, control totals replaced. */
export interface Journal {
  readonly lines: readonly JournalLine[];
  readonly control: KeptTotals | null;
}

export const NO_JOURNAL: Journal = { lines: [], control: null };

/** Who runs the program, and when: the core has no clock. */
export interface RunStamp {
  readonly time: string;
  readonly law: string;
  readonly author: string;
}

/** First letters of a name: "Jean-Pierre Van den Berg" signs JPVDB. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-.'’]+/u).filter((word) => word !== "");
  return words
    .map((word) => word[Symbol.iterator]().next().value ?? "")
    .join("")
    .toUpperCase();
}
