import {
  readInputs,
  readScalar,
  type Problem,
  type RawCell,
  type RawEntry,
  type RawGroup,
  type RawInputs,
} from "../../conversion";
import { annexItems } from "../../law";
import {
  DECLARED,
  type AnyFound,
  type Argument,
  type Card,
  type CardAnswer,
  type Declared,
  type Part,
} from "../../rules";
import { choiceCalled, isSaid, type Language } from "../../words";
import { eurosAsNumber, refuse, success, type AnyMoney, type Outcome, type Result } from "../../values";
import type { FunctionDeclaration, Output, OutputCell } from "../declare";
import type { Parameter } from "../parameters";
import { settings } from "../parameters/settings";
import { argumentParameter, choicesOf, expectedKind, settingParameter, targetOf, type RawGiven } from "./parameters";

type Answer = CardAnswer & { readonly given?: string };
type Asked = NonNullable<CardAnswer["function"]>;

/** The key of an argument: of the card, its input, and its field or the word for a single entry. */
function keyOf(card: Card, argument: Argument): string {
  const { input } = targetOf(argument);
  return `${card.id}.${typeof argument === "string" ? argument : "one" in argument ? `${input}.one` : input}`;
}

/** The inputs that an argument may be. */
const inputsOf = (argument: Argument): readonly string[] =>
  typeof argument !== "string" && "either" in argument ? argument.either : [targetOf(argument).input];

/** The input that a cell is: of two, the one that can be read from it. */
function inputOf(card: Card, argument: Argument, given: RawGiven): string {
  const readsIt = (name: string): boolean => {
    const input = card.inputs[name];
    return input !== undefined && input.kind !== "list" && input.kind !== "group"
      ? readScalar(input, given as RawCell) !== null
      : false;
  };
  const names = inputsOf(argument);
  return (names.length > 1 ? names.find(readsIt) : undefined) ?? targetOf(argument).input;
}

/** The inputs that are settings of a function: all that are not its arguments and have a meaning for its answer. */
function settingsOf(card: Card, answer: Answer, asked: Asked): [string, Parameter<RawGiven>][] {
  const taken = new Set(asked.arguments.flatMap(inputsOf));
  const other = answer.given === undefined ? card.instead?.given : undefined;
  const isOther = (name: string): boolean =>
    other !== undefined && (name === other || card.inputs[name]?.meansNothingWithout === other);
  return Object.entries(card.inputs)
    .filter(([name, { evidenceOnly }]) => !taken.has(name) && !evidenceOnly && !isOther(name))
    .filter(([name]) => !(answer.given !== undefined && name === "on"))
    .map(([name, input]) => [`${card.id}.${name}`, settingParameter(input)]);
}

/** What stands for each input, from the arguments and settings by their keys. */
function rawInputs(card: Card, asked: Asked, values: Readonly<Partial<Record<string, unknown>>>): RawInputs {
  const raw: Record<string, RawEntry | readonly RawEntry[]> = {};
  for (const argument of asked.arguments) {
    const { input, field } = targetOf(argument);
    const given = values[keyOf(card, argument)] as RawGiven;
    if (field === undefined) raw[inputOf(card, argument, given)] = given;
    else {
      const before = raw[input] as { fields: RawGroup } | undefined;
      raw[input] = { fields: { ...before?.fields, [field]: given as RawGroup[string] } };
    }
  }
  const chosen = (values["settings"] ?? {}) as Readonly<Record<string, RawGiven>>;
  for (const [key, given] of Object.entries(chosen)) {
    const name = key.slice(card.id.length + 1);
    raw[name] = card.inputs[name]?.isContraryInFunction ? contrary(given) : given;
  }
  return raw;
}

/** The contrary of yes or no; what is neither stays as it came, and is refused. */
function contrary(given: RawGiven): RawGiven {
  const isYes = readScalar({ kind: "yes-no" }, given as RawCell);
  return typeof isYes === "boolean" ? !isYes : given;
}

/** What is wrong with the inputs, said of arguments. */
function refusalOf(card: Card, asked: Asked, problem: Problem): Result<never> {
  const argumentOf = (name: string) => asked.arguments.find((one) => inputsOf(one).includes(name));
  /** An input, a field of a group that is an argument of its own, or a field of entries, which is said of their list. */
  const keyOfInput = (place: string, field?: string): string => {
    const [name = ""] = place.split(".");
    const own = asked.arguments.find((one) => one === `${name}.${field ?? ""}`);
    const argument = own ?? argumentOf(name);
    return argument === undefined ? `${card.id}.${name}` : keyOf(card, argument);
  };
  const argument = keyOfInput(problem.input, "field" in problem ? problem.field : undefined);
  const kindOf = (name: string) => {
    const input = card.inputs[name];
    const of = input?.kind === "list" ? input.of : input;
    return of && expected(of);
  };
  switch (problem.code) {
    case "missing":
    case "needed-with":
    case "one-of":
      return refuse("argument-missing", { argument, ...kindOf(problem.input) });
    case "invalid": {
      const own = argumentOf(problem.input);
      const last = own === undefined ? problem.input : (inputsOf(own).at(-1) ?? problem.input);
      const as = last === problem.input ? expected(problem.as) : kindOf(last);
      return refuse("argument-unreadable", { argument, ...as, given: problem.given });
    }
    case "error":
      return refuse("argument-error", { argument, given: problem.given });
    case "bounds":
      return refuse("input-bounds", { argument, given: problem.given, least: problem.least, most: problem.most });
    case "too-early":
      return {
        ok: false,
        refusal: { code: "input-too-early", data: { argument, on: problem.on, from: problem.from } },
      };
    case "without":
    case "excluded":
    case "order":
      return {
        ok: false,
        refusal: { code: `input-${problem.code}`, data: { argument, other: keyOfInput(problem.other) } },
      };
  }
}

type Expected = Parameters<typeof expectedKind>[0];

function expected(of: Expected): {
  kind: string;
  choice?: string;
  values?: readonly string[];
  known?: readonly string[];
} {
  const [choice] = of.kind === "group" ? [] : choicesOf(of);
  return {
    kind: of.kind === "choice" && isSaid(`expected.${of.domain}`) ? of.domain : expectedKind(of),
    ...(choice ? { choice: choice.domain, values: choice.values } : {}),
    ...(of.kind === "item" ? { known: annexItems(of.annex) } : {}),
  };
}

/** The parts of an answer that its function gives. */
const partsOf = ({ parts, function: asked }: Answer): Readonly<Record<string, Part>> | undefined =>
  parts && Object.fromEntries(Object.entries(parts).filter(([name]) => asked?.parts?.includes(name) ?? true));

/** The parts of an answer in one row; amounts by a choice stand below it, each with its word. */
function partCells(
  parts: Readonly<Record<string, Part>>,
  found: Readonly<Record<string, unknown>>,
  language: Language,
): Output {
  const cells: OutputCell[] = [];
  const below: OutputCell[][] = [];
  for (const [name, part] of Object.entries(parts)) {
    const value = found[name];
    if (part.kind === "amount") cells.push(eurosAsNumber(value as AnyMoney));
    else if (part.kind !== "amounts") cells.push(value as OutputCell);
    else {
      const amounts = value as Readonly<Record<string, AnyMoney | undefined>>;
      for (const one of part.values) {
        const amount = amounts[one];
        if (amount !== undefined) below.push([choiceCalled(part.domain, one, language), eurosAsNumber(amount)]);
      }
    }
  }
  const [only] = cells;
  // A function that may spill always answers rows: its metadata says so.
  if (Object.keys(parts).length === 1 && only !== undefined) return only;
  const width = Math.max(cells.length, below.length > 0 ? 2 : 0);
  return [cells, ...below].map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** An outcome as a cell: the amount, that it is not due with the reason, or a refusal. */
function outputOf(answer: Answer, outcome: Outcome<AnyFound>, language: Language): Result<Output> {
  if (outcome.kind === "cannot") return { ok: false, refusal: outcome.refusal };
  if (outcome.kind === "not-due") return success(outcome);
  const { amount } = outcome;
  const parts = partsOf(answer);
  if (parts) return success(partCells(parts, amount as Readonly<Record<string, unknown>>, language));
  return success(answer.basis === "bonus-months" ? (amount as number) : eurosAsNumber(amount as AnyMoney));
}

/** Where a cell holds a number or an error, and no text "Not due". */
const isNeverNotDue = ({ basis }: Answer): boolean => basis === "none" || basis === "bonus-months";

function functionOf(card: Card, answer: Answer, compute: Declared["answer"]): FunctionDeclaration[] {
  const asked = answer.function;
  if (!asked) return [];
  const known = settingsOf(card, answer, asked);
  const parts = Object.values(partsOf(answer) ?? {});
  const isNumber = isNeverNotDue(answer) && parts.every(({ kind }) => kind === "count");
  const own = asked.arguments.map((argument) => argumentParameter(card, answer, argument));
  const lastNeeded = own.map(({ optional }) => optional).lastIndexOf(false);
  // What stands before an argument that is needed has a place of its own, which may be an empty cell.
  const parameters: [string, Parameter<unknown>][] = asked.arguments.map((argument, index) => [
    keyOf(card, argument),
    { ...own[index], optional: index > lastNeeded } as Parameter<unknown>,
  ]);
  if (known.length > 0) parameters.push(["settings", settings(Object.fromEntries(known))]);
  return [
    {
      name: asked.name,
      card: { card, answer },
      parameters,
      result: { type: isNumber ? "number" : "any", columns: parts.length > 1 ? parts.length : null },
      isExplained: true,
      isByRow: false,
      body(values, { language, trace }) {
        const read = readInputs(card, rawInputs(card, asked, values), answer.given !== undefined);
        if (!read.ok) return refusalOf(card, asked, read.problem);
        return outputOf(answer, compute(read.value, trace), language);
      },
    },
  ];
}

/** The functions that the cards declare. */
export const cardFunctions: readonly FunctionDeclaration[] = DECLARED.flatMap(({ card, answer, instead }) => [
  ...functionOf(card, card.answer, answer),
  ...(card.instead && instead ? functionOf(card, card.instead, instead) : []),
]);
