import { readInputs, type Problem, type RawInputs } from "../../conversion";
import {
  basisOf,
  DECLARED,
  type AnyFound,
  type AnyInputs,
  type Card,
  type CardAnswer,
  type Declared,
  type Input,
  type Moment,
  type Part,
} from "../../rules";
import { formatCents, formatDay, formatMonth, refuse, success } from "../../values";
import type { AnyMoney, Day, Month, Outcome, Result, Trace } from "../../values";
import type { Arguments } from "../arguments";
import { optionName, syntaxOf } from "./options";

/** A card with the facts of a member filled in, ready to be asked. */
export interface Asked {
  readonly card: Card;
  readonly answer: CardAnswer;
  readonly basis: ReturnType<typeof basisOf>;
  /** By option. */
  readonly settings: Readonly<Record<string, string>>;
  readonly values: AnyInputs;
  readonly due: (on: Month | undefined, trace: Trace) => Outcome<AnyFound>;
  /** The month, year or day of what is asked once. */
  readonly at: string;
  readonly evidence: (on: Month) => ReturnType<NonNullable<Declared["evidence"]>>;
}

const optionOf = (card: Card, name: string): string => `--${optionName(card, name)}`;

function withSyntax(card: Card, name: string): string {
  const input = card.inputs[name];
  return input ? `${optionOf(card, name)} ${syntaxOf(input)}`.trim() : name;
}

/** What is wrong with the inputs, said of options. */
function refusalOf(card: Card, problem: Problem): Result<never> {
  const option = optionOf(card, problem.input);
  switch (problem.code) {
    case "missing":
    case "needed-with":
      return refuse("option-missing", { option: withSyntax(card, problem.input) });
    case "without":
      return refuse("option-missing", { option: withSyntax(card, problem.other.split(".")[0] ?? "") });
    case "one-of":
      return refuse("option-missing", { option: problem.inputs.map((name) => withSyntax(card, name)).join(" / ") });
    case "excluded":
      return refuse("options-exclude", { option, other: optionOf(card, problem.other) });
    case "bounds": {
      const { given, least, most } = problem;
      return refuse("option-value-invalid", { option, given, expected: `${least}..${most}` });
    }
    case "too-early":
      return refuse("input-too-early", { option, on: problem.on, from: problem.from });
    case "order":
      return refuse("input-order", { option, other: optionOf(card, problem.other.split(".")[0] ?? "") });
    case "invalid":
    case "error": {
      const input = card.inputs[problem.input];
      return refuse("option-value-invalid", { option, given: problem.given, expected: input ? syntaxOf(input) : "" });
    }
  }
}

/** What stands on the command line, by input. */
function rawInputs(card: Card, { options, lists, flags }: Arguments): RawInputs {
  const given = (name: string): RawInputs[string] => {
    const option = optionName(card, name) as keyof typeof options;
    return options[option] ?? lists[option] ?? (flags.has(option) ? true : undefined);
  };
  return Object.fromEntries(Object.keys(card.inputs).map((name) => [name, given(name)]));
}

function settingText(input: Input, value: unknown): string {
  if (input.kind === "group") return Object.values(value as object).join(":");
  if (input.kind === "yes-no") return value === true ? "yes" : "no";
  if (input.kind === "amount") return formatCents(value as AnyMoney);
  return placeText(input.kind, value);
}

/** A month, a day or a moment as a document writes it; anything else as it is. */
function placeText(kind: Input["kind"] | undefined, value: unknown): string {
  if (kind === "month") return formatMonth(value as Month);
  if (kind === "day") return formatDay(value as Day);
  if (kind !== "moment") return String(value);
  const { day, minutes } = value as Moment;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${formatDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The inputs that have a default, as they were used; a document names them so that no one has to guess. */
function settingsOf({ inputs, ...card }: Card, values: AnyInputs): Record<string, string> {
  const means = (other: string | undefined) => other === undefined || values[other] !== undefined;
  const used = Object.entries(inputs).filter(
    ([name, { default: standing, isSetting, meansNothingWithout }]) =>
      (isSetting ?? (standing !== undefined && means(meansNothingWithout))) && values[name] !== undefined,
  );
  return Object.fromEntries(
    used.map(([name, input]) => [optionName({ inputs, ...card }, name), settingText(input, values[name])]),
  );
}

function atOf(card: Card, { at = "on" }: CardAnswer, values: AnyInputs): string {
  return placeText(card.inputs[at]?.kind, values[at]);
}

/**
 * The rule of a card with the options given.
 *
 * @param last - the last month asked for, of what is asked by the month: a fact that no month uses is refused
 * @problem option-missing, options-exclude, option-value-invalid, input-order, input-too-early
 */
export function prepare(card: Card, args: Arguments, last: string | undefined): Result<Asked> {
  const found = DECLARED.find((one) => one.card.id === card.id);
  if (!found) throw new Error(`no rule computes ${card.id}`);
  const raw = rawInputs(card, args);
  const instead = card.instead && raw[card.instead.given] !== undefined ? card.instead : undefined;
  const isMonthly = !instead && card.answer.per === "month";
  const read = readInputs(card, isMonthly ? { ...raw, on: last } : raw, instead !== undefined);
  if (!read.ok) return refusalOf(card, read.problem);
  const values = read.value;
  const answer = instead ?? card.answer;
  const compute = instead ? found.instead : found.answer;
  return success({
    card,
    answer,
    basis: basisOf(answer, values),
    settings: settingsOf(card, values),
    values,
    at: answer.per === "once" ? atOf(card, answer, values) : "",
    due: (on, trace) => {
      if (!compute) throw new Error(`no rule computes ${card.id} instead`);
      return compute(on === undefined ? values : { ...values, on }, trace);
    },
    evidence: (on) => found.evidence?.(values, on) ?? [],
  });
}

/** What cannot be asked for several months, or a month: an answer that is given once, or a fact of a single month. */
export function periodRefused(card: Card, args: Arguments): Result<never> | null {
  const { on, from, to } = args.options;
  const raw = rawInputs(card, args);
  const given = card.instead && raw[card.instead.given] !== undefined ? card.instead.given : undefined;
  if (given !== undefined && on !== undefined) {
    return refuse("options-exclude", { option: optionOf(card, given), other: "--on" });
  }
  const other = from !== undefined ? "--from" : to !== undefined ? "--to" : null;
  if (other === null) return null;
  const single = Object.entries(card.inputs).findLast(([name, { oneMonth }]) => oneMonth && raw[name] !== undefined);
  const name = given ?? single?.[0];
  return name === undefined ? null : refuse("options-exclude", { option: optionOf(card, name), other });
}

/** The parts of an answer as a document has them. */
export function partsDocument(
  parts: Readonly<Record<string, Part>>,
  found: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const document = (part: Part, value: unknown): unknown => {
    if (part.kind === "amount") return formatCents(value as AnyMoney);
    if (part.kind !== "amounts") return value;
    const amounts = Object.entries(value as Readonly<Record<string, AnyMoney>>);
    return Object.fromEntries(amounts.map(([name, amount]) => [name, formatCents(amount)]));
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, document(part, found[name])]));
}
