import type { ColumnName, Verdict } from "../checks";
import type { Refusal } from "../values";
import type { WritePlan } from "./port";

/** What a person decided on a REVIEW row (or changed on any row) before filling. */
export interface Decision {
  readonly accord: "OK" | "NOK";
  /** Remark for a NOK; without it the drafted remark is used. */
  readonly remark?: string;
}

export interface FillOptions {
  /** Replace what already stands in Accord and Remarques. */
  readonly overwrite?: boolean;
  /** By sheet row. */
  readonly decisions?: ReadonlyMap<number, Decision>;
  /** Sheet rows the user took out of the preview. */
  readonly excluded?: ReadonlySet<number>;
  /** Sheet rows of which the user replaces what already stands there. */
  readonly replaced?: ReadonlySet<number>;
}

export interface FillEntry {
  readonly row: number;
  readonly verdict: Verdict;
  /** What will be written, or null when the row stays as it is. */
  readonly accord: "OK" | "NOK" | null;
  readonly remark: string;
  readonly decidedByPerson: boolean;
  /** Why nothing is written. */
  readonly kept: "already-filled" | "review" | "excluded" | null;
  readonly before: { readonly accord: string; readonly remark: string };
}

export interface FillPlan {
  readonly entries: readonly FillEntry[];
  readonly counts: {
    readonly ok: number;
    readonly nok: number;
    readonly review: number;
    readonly kept: number;
    /** Remarks in which a right value is still to be filled in. */
    readonly open: number;
  };
  readonly plan: WritePlan;
  /** Columns appended because the sheet had none. */
  readonly appended: readonly ColumnName[];
}

export interface ProposalEntry {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnName, string | number>>>;
  /** Whether a conversion or an amount of it is rebuilt, not certain. */
  readonly isInferred: boolean;
}

export interface ProposalOptions {
  /** Also propose what rests on rebuilt data. */
  readonly inferred?: boolean;
}

export interface ProposalPlan {
  readonly entries: readonly ProposalEntry[];
  /** Code-1 rows without any proposal for which none can be made, and why. */
  readonly skipped: readonly { readonly row: number; readonly refusal: Refusal }[];
  readonly plan: WritePlan;
  readonly appended: readonly ColumnName[];
}
