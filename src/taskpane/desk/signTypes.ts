import type { Role } from "../../zone";

export type { Role };

/** A name in the log; void when the control totals differ from those it was given for. */
export interface SignatureView {
  readonly name: string;
  readonly time: string;
  readonly holds: boolean;
}

/** What the log of the workbook says. */
export interface SignaturesView extends Readonly<Record<Role, SignatureView | null>> {
  /** null: there is no log. */
  readonly lines: number | null;
  /** What became of the workbook since the last fill; null where the log does not say. */
  readonly state: "same" | "sorted" | "changed" | null;
}
