import type { Source } from "./source";

/** A calendar month as an integer: year × 12 + (month − 1). No clock, no time zone, no `Date`. */
export type Month = number & { readonly __month: true };

/** A calendar day as a number of days; only differences mean something. No clock, no time zone. */
export type Day = number & { readonly __day: true };

/** What an amount is: of a year or a month at pivot 138.01, the same indexed, or paid once (a total, a repayment …). */
export type Unit = "annual" | "annual-indexed" | "monthly" | "monthly-indexed" | "once";

declare const unit: unique symbol;

/**
 * Euros of one unit. At run time a plain integer number of cents, which the type hides: `+` and `*` do not compile,
 * `<` and `===` compile within one unit, and no amount of one unit passes for an amount of several.
 */
export interface Money<U extends Unit> {
  readonly [unit]: (of: U) => U;
}
export type Annual = Money<"annual">;
export type AnnualIndexed = Money<"annual-indexed">;
export type Monthly = Money<"monthly-indexed">;
export type Once = Money<"once">;
/** An amount to show, whatever its unit. */
export type AnyMoney = Annual | AnnualIndexed | Money<"monthly"> | Monthly | Once;

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
  /** Several, side by side. */
  readonly amounts: readonly AnyMoney[];
  readonly month: Month;
  readonly day: Day;
  /** An exact number as text: `1.6084`, `0.075`. */
  readonly decimal: string;
  readonly count: number;
  /** An exact share as text: `0.075` is 7.5 %. */
  readonly percent: string;
  readonly source: Source;
  /** A column of the workbook by its canonical name. */
  readonly column: string;
  readonly columns: readonly string[];
  /** A name whose words stand in a place of the catalogues. */
  readonly label: string;
  readonly tables: readonly { readonly source: Source; readonly amount: AnyMoney | null }[];
  readonly scales: readonly { readonly scale: string; readonly amount: AnyMoney }[];
  readonly months: readonly MonthRange[];
  readonly period: MonthRange;
  readonly list: readonly (string | number)[];
  readonly value: Value;
}

export type NoData = Readonly<Record<string, never>>;
