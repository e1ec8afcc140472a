import { mayBeAbsent } from "../conversion";
import type { Input } from "../rules";
import {
  cardWords,
  choiceCalled,
  fillTemplate,
  FUNCTION_TEXTS,
  hasWords,
  inputMeaning,
  PARAMETER_DESCRIPTIONS,
  ruleWords,
  type FunctionText,
  type Language,
} from "../words";
import { choicesOf, targetOf } from "./cards/parameters";
import type { FunctionDeclaration } from "./declare";

/** Longer lists of words stand on the help page alone. */
const MOST_WORDS = 120;

/** What a function answers, or the shape of its answer. */
export function functionText(
  { name, card: from }: FunctionDeclaration,
  part: keyof FunctionText,
  language: Language,
): string {
  if (!from) return FUNCTION_TEXTS[name as keyof typeof FUNCTION_TEXTS][part][language];
  const { card, answer } = from;
  const own = `${answer.given === undefined ? "" : "instead."}${part === "description" ? "about" : part}`;
  if (part === "description" || hasWords(`rule.${card.id}.${own}`)) return ruleWords(card.id, own, language);
  return cardWords(`answer.${answer.per}.result`, language);
}

/** `1 household, 2 residence`. */
function numbered(input: Input, language: Language): string {
  const [choice] = input.kind === "list" || input.kind === "yes-no" || input.kind === "flag" ? [] : choicesOf(input);
  if (!choice || input.kind === "group") return "";
  const words = choice.values
    .map((value, index) => `${index + 1} ${choiceCalled(choice.domain, value, language)}`)
    .join(", ");
  return words.length > MOST_WORDS ? "" : ` (${words})`;
}

/** What stands in where nothing is given, in words. */
function defaultOf(input: Input, language: Language): string {
  if (input.default === undefined || !mayBeAbsent(input)) return "";
  const domain = input.kind === "choice" ? input.domain : "flag";
  const isWord = input.kind === "choice" || input.kind === "yes-no";
  const value = isWord ? choiceCalled(domain, input.default, language) : input.default;
  return fillTemplate(cardWords("input.default", language), { value });
}

/** What an argument or setting means. */
export function parameterMeaning({ card: from }: FunctionDeclaration, key: string, language: Language): string {
  if (!from || !key.includes(".")) return PARAMETER_DESCRIPTIONS[key as keyof typeof PARAMETER_DESCRIPTIONS][language];
  const name = key.slice(from.card.id.length + 1);
  const input = from.card.inputs[targetOf(name).input];
  const meaning = inputMeaning(from.card.id, name, language);
  return input ? `${meaning}${numbered(input, language)}${defaultOf(input, language)}` : meaning;
}
