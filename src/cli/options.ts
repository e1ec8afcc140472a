import { isCents, isMonth } from "../checks";
import { readAmount, readDay, readEntryMonth, readMatricule, readMonth, readScalar, readScale } from "../conversion";
import { isPjpolScale } from "../law";
import { choiceOf, choiceValues, type ChoiceKey, type ChoiceValue } from "../words";
import type { Decimal, Day, Money, Month, Unit } from "../values";

/**
 * An option of a command. `value` stands once with a value, `list` may be repeated, `flag` stands alone.
 * One name has the same form in every command; what it reads may differ.
 */
export interface Option<T, F extends "value" | "list" = "value" | "list"> {
  readonly form: F;
  readonly short?: string;
  /** How a value is written, the same in every language; stands in refusals and in the help. */
  readonly syntax: string;
  /** null when the text is no such value. */
  readonly read: (text: string) => T | null;
}
export interface Flag {
  readonly form: "flag";
  readonly short?: string;
}
export type AnyOption = Option<unknown> | Flag;
export type OptionTable = Readonly<Record<string, AnyOption>>;

type Read<O> = O extends Option<infer V, infer F> ? (F extends "list" ? readonly V[] : V) : never;
type Valued<T extends OptionTable> = { [K in keyof T]: T[K] extends Flag ? never : K }[keyof T];

/** What the options of a table read; what was not given is absent, except those that the command requires. */
export type Given<T extends OptionTable, R extends keyof T = never> = {
  readonly [K in Exclude<Valued<T>, R>]?: Read<T[K]>;
} & { readonly [K in R]: Read<T[K]> };

export function value<T>(syntax: string, read: (text: string) => T | null): Option<T, "value"> {
  return { form: "value", syntax, read };
}

/** The same option, repeated as often as needed. */
export function list<T>({ syntax, read }: Option<T>): Option<T, "list"> {
  return { form: "list", syntax, read };
}

export const flag: Flag = { form: "flag" };

export function text(syntax: string): Option<string, "value"> {
  return value(syntax, (given) => (given === "" ? null : given));
}

/** One of the words given, as it stands. */
export function oneOf<const T extends string>(...words: readonly T[]): Option<T, "value"> {
  return value(words.join("|"), (given) => words.find((word) => word === given) ?? null);
}

/** A value of a choice: its own name, or its word in any language. */
export function choice<K extends ChoiceKey>(key: K): Option<ChoiceValue<K>, "value"> {
  return value(choiceValues(key).join("|"), (given) => choiceOf(key, given));
}

export const month: Option<Month, "value"> = value("YYYY-MM", (given) => {
  const found = readMonth(given, false);
  return isMonth(found) ? found : null;
});

/** The month from which an entry counts; a day other than the 1st gives the next month. */
export const entryMonth: Option<Month, "value"> = value("YYYY-MM", (given) => readEntryMonth(given));

export const day: Option<Day, "value"> = value("YYYY-MM-DD", (given) => readDay(given));

function amountOf<U extends Unit>(): Option<Money<U>, "value"> {
  return value("EUROS.CC", (given) => {
    const found = readAmount<U>(given, false);
    return isCents(found) ? found : null;
  });
}

/** An amount of a year at 138.01. */
export const amount = amountOf<"annual">();
export const monthlyAmount = amountOf<"monthly-indexed">();

/** A number, 0 or more, exact. */
export const decimal: Option<Decimal, "value"> = value("NUMBER", (given) => readScalar({ kind: "decimal" }, given));

/** A whole number from one to another. */
export function between(least: number, most: number): Option<number, "value"> {
  return value(`${least}-${most}`, (given) => {
    const found = /^\d{1,6}$/.test(given) ? Number(given) : NaN;
    return found >= least && found <= most ? found : null;
  });
}

export const count: Option<number, "value"> = value("N", (given) => (/^\d{1,6}$/.test(given) ? Number(given) : null));
/** A matricule as it is written: refusals quote it so. */
export const matricule: Option<string, "value"> = value("MATRICULE", (given) =>
  readMatricule(given) === "" ? null : given.trim(),
);
export const year: Option<number, "value"> = value("YYYY", (given) => (/^\d{4}$/.test(given) ? Number(given) : null));
/** A scale that has a table, or could have one. */
export const scale: Option<string, "value"> = value("SCALE", (given) => {
  const found = readScale(given);
  return isPjpolScale(found) ? found : null;
});
