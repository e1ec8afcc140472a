import { isNamed, mayBeAbsent, readScalar, type RawCell, type RawEntry } from "../../conversion";
import type { Argument, Card, CardAnswer, Group, Input, Scalar } from "../../rules";
import { hasChoiceWords } from "../../words";
import { refuse, success, type Result } from "../../values";
import { isBlankRow } from "../block";
import type { DateSystem } from "../environment";
import { errorIn, rawCell, rawMonth, rowsOf, single, type Input as Given } from "../input";
import { rows, unreadable, type Parameter } from "../parameters";

// An argument of a card arrives here as cells; the one reader of inputs judges them, with everything else of the card.

type Answer = CardAnswer & { readonly given?: string };
/** What stands for an input or a field. */
export type RawGiven = RawEntry | readonly RawEntry[];

/** The kind of a value as the sentences about arguments name it. */
const EXPECTED_KINDS: Readonly<Partial<Record<Scalar["kind"], string>>> = {
  share: "fraction",
  "paid-time": "paidTime",
  flag: "choice",
  "yes-no": "choice",
  item: "functionItem",
};
export const expectedKind = ({ kind }: Scalar | Group): string =>
  kind === "group" ? "text" : (EXPECTED_KINDS[kind] ?? kind);

/** The words that a value is chosen by; none where a value is its own word, such as a level. */
export function choicesOf(input: Scalar | Group): { readonly domain: string; readonly values: readonly string[] }[] {
  if (input.kind === "flag" || input.kind === "yes-no") return [{ domain: "flag", values: ["yes", "no"] }];
  if (input.kind === "group") return Object.values(input.fields).flatMap(choicesOf);
  if (input.kind !== "choice") return [];
  return hasChoiceWords(input.domain) ? [input] : [];
}

function cellOf(scalar: Scalar, given: Given, { date1904 }: DateSystem): RawCell {
  const isDated = scalar.kind === "day" || scalar.kind === "month" || scalar.kind === "moment";
  return isDated ? rawMonth(given, date1904) : rawCell(given);
}

function readOne(scalar: Scalar, given: Given, argument: string, environment: DateSystem): Result<RawCell> {
  const value = single(given);
  if (Array.isArray(value)) return unreadable(argument, expectedKind(scalar), "A1:B2");
  const error = errorIn(value);
  return error === null
    ? success(cellOf(scalar, value, environment))
    : refuse("argument-error", { argument, given: error });
}

function scalar(input: Scalar, optional: boolean): Parameter<RawGiven> {
  return {
    dimensionality: "scalar",
    optional,
    ...shown(input),
    read: (given, argument, environment) => readOne(input, given, argument, environment),
  };
}

function shown(input: Scalar | Group): Pick<Parameter<unknown>, "choices" | "choiceValues"> {
  const choices = choicesOf(input);
  return choices.length === 0
    ? {}
    : { choices: choices.map(({ domain }) => domain), choiceValues: choices.map(({ values }) => values) };
}

/** The filled cells of a range. */
function cells(of: Scalar, optional: boolean): Parameter<RawGiven> {
  return {
    dimensionality: "matrix",
    optional,
    ...shown(of),
    read(given, argument, environment) {
      const found: RawCell[] = [];
      for (const cell of rowsOf(given).flat()) {
        const one = readOne(of, cell, argument, environment);
        if (!one.ok) return one;
        found.push(one.value);
      }
      return success(found);
    },
  };
}

/** The filled rows of a block, a column for each field. */
function block(of: Group, optional: boolean): Parameter<RawGiven> {
  const fields = Object.entries(of.fields);
  const columns = rows(fields.length);
  return {
    dimensionality: "matrix",
    optional,
    columns: fields.length,
    ...shown(of),
    read(given, argument, environment) {
      if (rowsOf(given).every(isBlankRow)) return success([]);
      const read = columns.read(given, argument, environment);
      if (!read.ok) return read;
      const found: RawEntry[] = [];
      for (const row of read.value.filter((one) => !isBlankRow(one))) {
        const entry: Record<string, RawCell> = {};
        for (const [index, [name, field]] of fields.entries()) {
          const one = readOne(field, row[index], argument, environment);
          if (!one.ok) return one;
          // In a block a flag that is no says so.
          entry[name] = field.kind === "flag" && readScalar(field, one.value) === false ? null : one.value;
        }
        found.push({ fields: entry });
      }
      return success(found);
    },
  };
}

/** Which answer asks for an input although the card may do without it. */
function isAskedFor(name: string, { neededWith }: Input, { given }: Answer): boolean {
  return given !== undefined && (name === given || neededWith === given);
}

/** The input, field or entry that an argument is; of two, the first. */
export function targetOf(argument: Argument): { readonly input: string; readonly field?: string } {
  if (typeof argument !== "string") return { input: "one" in argument ? argument.one : argument.either[0] };
  const [input = "", field] = argument.split(".");
  return { input, ...(field === undefined ? {} : { field }) };
}

export function argumentParameter(card: Card, answer: Answer, argument: Argument): Parameter<RawGiven> {
  const { input: name, field } = targetOf(argument);
  const input = card.inputs[name];
  if (!input) throw new Error(`${card.id} has no input ${name}`);
  const isOneOf = typeof argument !== "string" && "either" in argument;
  const optional = mayBeAbsent(input) && !isOneOf && !isAskedFor(name, input, answer);
  if (field !== undefined && input.kind === "group") {
    const one = input.fields[field];
    if (!one) throw new Error(`${card.id} has no field ${name}.${field}`);
    return scalar(one, optional || isNamed(one) || one.default !== undefined);
  }
  if (input.kind === "list") {
    if (typeof argument !== "string" && "one" in argument && input.of.kind !== "group")
      return scalar(input.of, optional);
    return input.of.kind === "group" ? block(input.of, optional) : cells(input.of, optional);
  }
  if (input.kind === "group") throw new Error(`${card.id}: ${name} is a group, its fields are arguments`);
  return scalar(input, optional);
}

/** As a setting a value is one text; the entries of a list are parted by `+`. */
export function settingParameter(input: Input): Parameter<RawGiven> {
  const of = input.kind === "list" ? input.of : input;
  const plain = of.kind === "group" ? ({ kind: "text" } as const) : of;
  return {
    dimensionality: "scalar",
    optional: true,
    ...shown(of),
    read(given, argument, environment) {
      if (input.kind !== "list" || typeof given !== "string") return readOne(plain, given, argument, environment);
      return success(given.split("+").map((text) => text.trim()));
    },
  };
}
