import type { Verdict } from "../../checks";
import type { GroupKey, Period } from "../../zone";
import type { Month } from "../../values";
import type { Person } from "./memberTypes";

/** How the totals are asked for; months as `YYYY-MM`. */
export interface TotalsAsk {
  readonly by: GroupKey;
  readonly period: Period;
  /** null: not indexed. */
  readonly indexedOn: string | null;
}

/** The rows that a figure counts. */
export type RowsOf =
  | { readonly kind: "all" | "inferred" | "unreadable" | "duplicate" }
  | { readonly kind: "group"; readonly key: string }
  | { readonly kind: "cause"; readonly code: string };

/** A figure with the rows that it counts. */
export interface MassLine {
  readonly of: RowsOf;
  readonly label: string;
  readonly rows: number;
  readonly current: string;
  readonly proposed: string;
  readonly expected: string;
  /** Proposed minus current, and proposed minus expected. */
  readonly change: string;
  readonly difference: string;
  readonly inferredRows: number;
}

export interface CauseLine {
  readonly of: RowsOf;
  readonly label: string;
  readonly rows: number;
  readonly difference: string;
  /** For charts only. */
  readonly cents: number;
}

/** A member that stands out. */
export interface LargeLine extends Person {
  readonly row: number;
  readonly amount: string;
  readonly cause: string | null;
}

export interface TotalsView {
  readonly all: MassLine;
  readonly groups: readonly MassLine[];
  /** Proposed minus expected by cause, what nothing explains last: together the difference of all. */
  readonly causes: readonly CauseLine[];
  readonly largest: readonly LargeLine[];
  readonly largestChanges: readonly LargeLine[];
  readonly unreadable: number;
  readonly duplicates: { readonly rows: number; readonly amount: string };
  /** Count and sum of the readable amounts of each column, a year, not indexed. */
  readonly columns: readonly { readonly title: string; readonly count: number; readonly amount: string }[];
}

/** What one row comes to. */
export interface MassRow extends Person {
  readonly index: number;
  readonly row: number;
  readonly verdict: Verdict;
  readonly current: string;
  readonly proposed: string;
  readonly expected: string;
  readonly change: string;
  readonly difference: string;
  readonly cause: string | null;
  readonly isInferred: boolean;
}

/** What is still due to all members; amounts are indexed. */
export interface ArrearsCost {
  /** null: no member could be computed. */
  readonly total: string | null;
  /** The part that is paid only with the addendum to the contract. */
  readonly conditional: string;
  readonly months: { readonly from: Month; readonly to: Month } | null;
  readonly processing: Month;
  readonly computed: number;
  readonly notDue: number;
  readonly refused: number;
  readonly inferred: number;
}
