import type { ExplanationStep, Trace } from "./explanation";
import type { DataOf, KeysIn, NoData, Source } from "../messages";
import type { Refusal } from "./result";

/** Why nothing is due: what `not-due.…` of the catalogues says. */
export type NotDueReason = KeysIn<"not-due">;

/** Nothing is due, and why. */
export interface NotDue {
  readonly kind: "not-due";
  readonly reason: NotDueReason;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Nobody can tell, and why. */
export interface Cannot {
  readonly kind: "cannot";
  readonly refusal: Refusal;
}

/** What there is; 0.00 is an amount. */
export interface Amount<T> {
  readonly kind: "amount";
  readonly amount: T;
}

/** What a rule of an entitlement answers. The three never stand for one another. */
export type Outcome<T> = Amount<T> | NotDue | Cannot;

/** An outcome with its reasoning. */
export type Explained<T> = Outcome<T> & { readonly steps: readonly ExplanationStep[] };

export function due<T>(amount: T): Amount<T> {
  return { kind: "amount", amount };
}

/** From a failed result, or anything else that holds a refusal. */
export function cannot({ refusal }: { readonly refusal: Refusal }): Cannot {
  return { kind: "cannot", refusal };
}

/** The article whose condition is not met, and where the reasoning says so. */
interface Unmet {
  readonly trace: Trace | undefined;
  readonly source: Source;
}

type Extra = Readonly<Record<string, unknown>>;
type Given<D> = NoData extends D ? [data?: Extra, unmet?: Unmet] : [data: D & Extra, unmet?: Unmet];

export function notDue<K extends NotDueReason>(reason: K, ...[data, unmet]: Given<DataOf<`not-due.${K}`>>): NotDue {
  unmet?.trace?.push({ code: "condition-not-met", data: {}, source: unmet.source, certainty: "article" });
  return { kind: "not-due", reason, data: data ?? {} };
}
