import { isCents, isMonth, NO_CONVERSION, UNREADABLE_TEXT } from "../checks";
import {
  cellText,
  nameInNamespace,
  readAmount,
  readEntryMonth,
  readMonth,
  readScale,
  type RawCell,
} from "../conversion";
import { campaigns, isPjpolScale, ORIGINAL_SCALE } from "../law";
import { LANGUAGES, type ChoiceKey, type Language } from "../words";
import { refuse, success, type Money, type Month, type Result, type Unit } from "../values";
import type { DateSystem } from "./environment";
import { errorIn, isBlank, rawCell, rawMonth, rowsOf, single, type Input } from "./input";

/** What an argument is: how Excel passes it, and how it is read. `T` is what a function body receives. */
export interface Parameter<T> {
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  /** Takes every further argument of the call. */
  readonly repeating?: boolean;
  /** Number of columns of a block. */
  readonly columns?: number;
  /** The choices whose words it takes; those of a block in the order of its columns. */
  readonly choices?: readonly string[];
  /** The values of each of these, where a card says them. */
  readonly choiceValues?: readonly (readonly string[])[];
  /** The settings that it takes by name. */
  readonly settings?: Readonly<Partial<Record<string, Parameter<unknown>>>>;
  readonly read: (input: Input, key: string, environment: DateSystem) => Result<T>;
}

/** The cells of a block by row, as they came. */
export type Rows = readonly (readonly Input[])[];

export function unreadable<T>(argument: string, kind: string, given: string, known: readonly string[] = []): Result<T> {
  return refuse("argument-unreadable", { argument, kind, given, known });
}

type ReadCell<T> = (cell: Exclude<RawCell, null>, key: string) => Result<T>;

/** A single value that has to be there: blank is missing, an error is named. */
export function required<T>(
  kind: string,
  read: ReadCell<T>,
  toCell: (input: Input, environment: DateSystem) => RawCell = rawCell,
): Parameter<T> {
  return {
    dimensionality: "scalar",
    optional: false,
    read(input, argument, environment) {
      const value = single(input);
      if (Array.isArray(value)) return unreadable(argument, kind, "A1:B2");
      const error = errorIn(value);
      if (error !== null) return refuse("argument-error", { argument, given: error });
      const cell = toCell(value, environment);
      if (cell === null) return refuse("argument-missing", { argument, kind, known: knownCampaigns() });
      return read(cell, argument);
    },
  };
}

/** The same, but nothing (or a blank cell) stands for `fallback`. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | null> {
  return {
    ...parameter,
    optional: true,
    read: (input, argument, environment) =>
      isBlank(single(input)) ? success(null) : parameter.read(input, argument, environment),
  };
}

function knownCampaigns(): string[] {
  return campaigns.map(({ id }) => id);
}

/** A scale that some list knows, or `old`. */
export const scale: Parameter<string> = required("scale", (cell, argument) => {
  const name = readScale(cell);
  if (name === NO_CONVERSION || name === UNREADABLE_TEXT) return unreadable(argument, "scale", cellText(cell));
  if (name === ORIGINAL_SCALE || isPjpolScale(name)) return success(name);
  return refuse("scale-unknown", { argument, scale: cellText(cell) });
});

export const month: Parameter<Month> = required(
  "month",
  (cell, argument) => {
    const stated = readMonth(cell, false);
    return isMonth(stated) ? success(stated) : unreadable(argument, "month", cellText(cell));
  },
  (input, { date1904 }) => rawMonth(input, date1904),
);

/** The month from which an entry counts: a day other than the 1st gives the next month. */
export const entryMonth: Parameter<Month> = required(
  "month",
  (cell, argument) => {
    const found = readEntryMonth(cell);
    return found === null ? unreadable(argument, "month", cellText(cell)) : success(found);
  },
  (input, { date1904 }) => rawMonth(input, date1904),
);

export const campaign: Parameter<string> = required("campaign", (cell, argument) => {
  const id = cellText(cell);
  const known = knownCampaigns();
  return known.includes(id) ? success(id) : unreadable(argument, "campaign", id, known);
});

function amountOf<U extends Unit>(): Parameter<Money<U>> {
  return required("amount", (cell, argument) => {
    const cents = readAmount<U>(cell, false);
    return isCents(cents) ? success(cents) : unreadable(argument, "amount", cellText(cell));
  });
}

/** An amount of a year at 138.01. */
export const amount = amountOf<"annual">();
export const indexedAmount = amountOf<"annual-indexed">();
export const monthlyAmount = amountOf<"monthly-indexed">();
export const amountOnce = amountOf<"once">();

export type Level = "A" | "B" | "C" | "D";
export const level: Parameter<Level> = required("level", (cell, argument) => {
  const text = cellText(cell).toUpperCase();
  return text === "A" || text === "B" || text === "C" || text === "D"
    ? success(text)
    : unreadable(argument, "level", cellText(cell));
});

export const language: Parameter<Language> = required("lang", (cell, argument) => {
  const text = cellText(cell).toLowerCase();
  const found = LANGUAGES.find((one) => one === text);
  return found ? success(found) : unreadable(argument, "lang", cellText(cell));
});

export const functionName: Parameter<string> = required("functionName", (cell) => {
  const name = cellText(cell).toUpperCase().replace(/^=/, "");
  return success(nameInNamespace(name) ?? name);
});

/** A block of so many columns. Cells that are errors are for the function to judge, row by row. */
export function rows(columns: number, choices: readonly ChoiceKey[] = []): Parameter<Rows> {
  return {
    dimensionality: "matrix",
    optional: false,
    columns,
    choices,
    read(input, argument) {
      const block = rowsOf(input);
      const wide = block.find((row) => row.length !== columns);
      if (!wide) return success(block);
      const [first] = block[0] ?? [];
      const error = wide.length === 1 ? errorIn(first) : null;
      if (error !== null) return refuse("argument-error", { argument, given: error });
      if (wide.length === 1 && isBlank(first)) return refuse("argument-missing", { argument, kind: "rows" });
      return refuse("columns-wrong", { argument, given: wide.length, expected: columns });
    },
  };
}

/** Every further argument, as it came. */
export const furtherArguments: Parameter<readonly Input[]> = {
  dimensionality: "matrix",
  optional: true,
  repeating: true,
  read: (input) => success(Array.isArray(input) ? (input as readonly unknown[]) : []),
};
