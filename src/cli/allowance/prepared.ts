import type { ChecklistItem } from "../../law";
import type { AnyMoney, Month, Outcome, Trace } from "../../values";

/** What an amount is: of a month and indexed, of a year at 138.01, paid once and indexed, or a sum of such months. */
export type Basis = "monthly-indexed" | "annual-138.01" | "once-indexed";

/** An allowance with the facts of a member filled in, ready to be asked. */
export interface Prepared {
  readonly basis: Basis;
  /** The named settings and the other options that have a default, by the name of their option. */
  readonly settings: Readonly<Record<string, string>>;
  readonly evidence: (on: Month) => readonly ChecklistItem[];
  readonly at: string;
  readonly due: (trace?: Trace) => Outcome<AnyMoney>;
}
