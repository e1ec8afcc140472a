import type { Argument, Card, GroupField, Input } from "../rules";
import {
  cardWords,
  choiceCalled,
  hasNumberCodes,
  inputMeaning,
  isSaid,
  ruleWords,
  say,
  type FunctionName,
  type Language,
  type ParameterKey,
} from "../words";
import { choicesOf, targetOf } from "./cards/parameters";
import type { FunctionDeclaration } from "./declare";

/** Longer lists of words stand on the help page alone. */
const MOST_WORDS = 120;

/** What a function answers, or the shape of its answer. */
export function functionText(
  { name, card: from }: FunctionDeclaration,
  part: "description" | "result",
  language: Language,
): string {
  if (!from) return say(`function.${name as FunctionName}.${part}`, language);
  const { card, answer } = from;
  const own = `${answer.given === undefined ? "" : "instead."}${part === "description" ? "about" : part}`;
  if (part === "description" || isSaid(`rule.${card.id}.${own}`)) return ruleWords(card.id, own, language);
  return cardWords(`answer.${answer.per}.result`, language);
}

/** `1 household, 2 residence`. */
function numbered(input: Input | GroupField, language: Language): string {
  if (input.kind !== "choice") return "";
  const [choice] = choicesOf(input);
  if (!choice || !hasNumberCodes(choice.domain, choice.values)) return "";
  const words = choice.values.map((value, index) => `${index + 1} ${choiceCalled(choice.domain, value, language)}`);
  const text = words.join(", ");
  return text.length > MOST_WORDS ? "" : ` (${text})`;
}

/** What stands in where nothing is given, in words. */
function defaultOf(input: Input | GroupField, language: Language): string {
  if (input.default === undefined) return "";
  const domain = input.kind === "choice" ? input.domain : input.kind === "yes-no" ? "flag" : null;
  const value = domain === null ? input.default : choiceCalled(domain, input.default, language);
  return say("input-default", language, { value });
}

/** What an argument or setting means. */
export function parameterMeaning({ card: from }: FunctionDeclaration, key: string, language: Language): string {
  if (!from || !key.includes(".")) return say(`input.${key as ParameterKey}.hint` as "input.month.hint", language);
  const { card, answer } = from;
  const name = key.slice(card.id.length + 1);
  const either = answer.function?.arguments.find((one) => isEither(one, name));
  if (typeof either === "object" && "either" in either) {
    const [first, second] = either.either.map((one) => inputMeaning(card.id, one, language));
    return say("input-either", language, { first: first ?? "", second: second ?? "" });
  }
  const of = declaredAs(card, name);
  const meaning = inputMeaning(card.id, name, language);
  return of ? `${meaning}${numbered(of, language)}${defaultOf(of, language)}` : meaning;
}

const isEither = (argument: Argument, name: string): boolean =>
  typeof argument === "object" && "either" in argument && argument.either[0] === name;

/** The input that an argument is, or the field of a group. */
function declaredAs(card: Card, name: string): Input | GroupField | undefined {
  const { input, field } = targetOf(name);
  const of = card.inputs[input];
  return of?.kind === "group" && field !== undefined ? of.fields[field] : of;
}
