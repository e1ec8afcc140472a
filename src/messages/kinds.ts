import type { AnyMoney, Day, Month } from "../values";

/** Months from `from` to `to`, both included; without `to` there is no end. */
export interface MonthRange {
  readonly from: Month;
  readonly to: Month | null;
}

/** A value that carries its kind: what stands in a cell, or what a reasoning shows. */
export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "amount"; readonly amount: AnyMoney }
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "decimal"; readonly decimal: string };

/** What each kind of data of a message is; `words/format.ts` writes them. */
export interface Kinds {
  /** Shown as it stands: a name, a scale, a file, what somebody typed. */
  readonly text: string | number;
  /** Chooses a part of the sentence. */
  readonly word: string;
  readonly flag: boolean;
  readonly amount: AnyMoney;
  readonly month: Month;
  readonly day: Day;
  /** An exact number as text: `1.6084`, `0.075`. */
  readonly decimal: string;
  readonly count: number;
  /** An exact share as text: `0.075` is 7.5 %. */
  readonly percent: string;
  readonly source: string;
  /** A column of the workbook by its canonical name. */
  readonly column: string;
  readonly months: readonly MonthRange[];
  readonly list: readonly (string | number)[];
  readonly value: Value;
}

export type NoData = Readonly<Record<string, never>>;
