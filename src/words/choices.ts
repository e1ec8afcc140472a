import { ACCEPTED_CHOICES, type ChoiceValues } from "../messages";
import { choiceIn } from "./cards";
import type { Language } from "./language";
import { sayIfKnown } from "./say";

export type ChoiceKey = keyof ChoiceValues;
export type ChoiceValue<K extends ChoiceKey> = ChoiceValues[K];

/** The values of a choice, in the order of their number codes (1, 2, …). */
export function choiceValues<K extends ChoiceKey>(choice: K): readonly ChoiceValue<K>[] {
  return Object.keys(ACCEPTED_CHOICES[choice] ?? {}) as ChoiceValue<K>[];
}

/** The value that a word of any language, or a number code, stands for. */
export function choiceOf<K extends ChoiceKey>(choice: K, given: string | number): ChoiceValue<K> | null {
  return choiceIn(choice, choiceValues(choice), given) as ChoiceValue<K> | null;
}

/** The words of a choice as a language shows them, in the order of their number codes. */
export function choiceWords(choice: string, language: Language): string[] {
  return choiceValues(choice as ChoiceKey).map((value) => choiceWord(choice as ChoiceKey, value, language));
}

/** The word for one value of a choice; a value without words (a class, a level) stands for itself. */
export function choiceWord(choice: string, value: string, language: Language): string {
  return sayIfKnown(`choice.${choice}.${value}`, language) ?? value;
}

/** Fields of forms that offer the values of a choice under another name. */
const CHOICE_OF_FIELD: Readonly<Record<string, string>> = {
  serviceGround: "ground",
  combinedFirst: "combined",
  combinedSecond: "combined",
};

/** A value that a field offers. */
export function choiceLabel(field: string, value: string, language: Language): string {
  const choice = Object.hasOwn(CHOICE_OF_FIELD, field) ? CHOICE_OF_FIELD[field] : field;
  return sayIfKnown(`choice.${choice ?? field}.${value}`, language) ?? value;
}

/** Whether two allowances may be combined, as a sentence. */
export function combinationText(first: string, second: string, isAllowed: boolean, language: Language): string {
  const data = { first: choiceWord("combined", first, language), second: choiceWord("combined", second, language) };
  return sayIfKnown(isAllowed ? "combination.yes" : "combination.no", language, data) ?? "";
}
