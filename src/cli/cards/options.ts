import { isNamed, mayBeAbsent, readInput } from "../../conversion";
import { annexItems } from "../../law";
import { CARDS, type Card, type Group, type GroupField, type Input, type Scalar } from "../../rules";
import { flag, list, month, text, value, type AnyOption, type OptionTable } from "../options";

/** How a value of a kind is written on the command line. */
const SYNTAX: Readonly<Partial<Record<Scalar["kind"], string>>> = {
  day: "YYYY-MM-DD",
  month: "YYYY-MM",
  year: "YYYY",
  moment: "YYYY-MM-DDTHH:MM",
  amount: "EUROS.CC",
  count: "N",
  decimal: "NUMBER",
  share: "0..1",
  percent: "PERCENT",
  "paid-time": "DAYS|HOURSh",
  scale: "SCALE",
  text: "TEXT",
  "yes-no": "yes|no",
};

function fieldSyntax(name: string, field: GroupField, index: number, separators: readonly string[]): string {
  const own = field.syntax ?? syntaxOf(field);
  if (field.kind === "flag") return `[:${name}]`;
  if (isNamed(field)) return `[:${name}=${own}]`;
  const before = index === 0 ? "" : (separators[index - 1] ?? ":");
  return field.default === undefined ? `${before}${own}` : `[${before}${own}]`;
}

function groupSyntax({ fields, separators = [] }: Group): string {
  const entries = Object.entries(fields);
  const placed = entries.filter(([, field]) => !isNamed(field));
  const named = entries.filter(([, field]) => isNamed(field));
  return [...placed, ...named].map(([name, field], index) => fieldSyntax(name, field, index, separators)).join("");
}

/** How a value of an input is written, the same in every language. */
export function syntaxOf(input: Input | Scalar | Group): string {
  if ("syntax" in input) return input.syntax;
  switch (input.kind) {
    case "list":
      return syntaxOf(input.of);
    case "group":
      return groupSyntax(input);
    case "choice":
      return input.values.join("|");
    case "item":
      return annexItems(input.annex).join("|");
    default:
      return SYNTAX[input.kind] ?? "";
  }
}

/** The option of an input: its name in kebab-case, unless the card has another. */
export function optionName(card: Card, name: string): string {
  return card.inputs[name]?.option ?? name.replace(/([a-z])([A-Z0-9])/g, "$1-$2").toLowerCase();
}

function optionOf(name: string, input: Input): AnyOption {
  if (input.kind === "flag") return flag;
  const one = input.kind === "list" ? ({ ...input.of, kind: input.of.kind } as Input) : input;
  const option = value(syntaxOf(input), (given) => {
    const read = readInput(one, given, name);
    // Bounds are judged with the rest of the card, and have a sentence of their own.
    return read.ok ? (read.value ?? null) : read.problem.code === "bounds" ? given : null;
  });
  return input.kind === "list" ? list(option) : option;
}

/** One month, or every month of a period. */
const PERIOD = { from: month, to: month } as const;

/** The options of a card, and those without which it means nothing. */
export function cardForm(card: Card): { readonly options: OptionTable; readonly required: readonly string[] } {
  const isMonthly = card.answer.per === "month";
  const inputs = Object.entries(card.inputs);
  const options = inputs.flatMap(([name, input]): (readonly [string, AnyOption])[] => [
    [optionName(card, name), optionOf(name, input)],
    ...(name === "on" && isMonthly ? Object.entries(PERIOD) : []),
  ]);
  const required = inputs.filter(([name, input]) => isRequired(input) && !(name === "on" && isMonthly));
  return {
    options: { ...Object.fromEntries(options), ...(card.evidence === undefined ? {} : { have: list(text("ID")) }) },
    required: required.map(([name]) => optionName(card, name)),
  };
}

const isRequired = (input: Input): boolean => !mayBeAbsent(input);

/** The cards under a command, by their kind. */
export function cardsOf(command: string): ReadonlyMap<string, Card> {
  return new Map(
    CARDS.flatMap((card) => {
      const [first = "", kind = ""] = card.command.split(" ");
      return first === command && kind !== "" ? [[kind, card] as const] : [];
    }),
  );
}

/** The forms of the kinds that cards declare under a command. */
export function cardForms(command: string): Readonly<Record<string, ReturnType<typeof cardForm>>> {
  return Object.fromEntries([...cardsOf(command)].map(([kind, card]) => [kind, cardForm(card)]));
}
