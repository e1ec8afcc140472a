import { ACCEPTED_CHOICES, type ChoiceValues } from "../messages";
import type { Language } from "./language";
import { sayIfKnown } from "./say";

export type ChoiceKey = keyof ChoiceValues;
export type ChoiceValue<K extends ChoiceKey> = ChoiceValues[K];

/** Case, accents, spaces, hyphens and apostrophes do not count. */
function bare(word: string): string {
  return (
    word
      .normalize("NFD")
      .replace(/[\u0300-\u036f\s_'’-]/g, "")
      // ß is SS in capitals.
      .toUpperCase()
      .toLowerCase()
  );
}

const meanings = new Map<string, ReadonlyMap<string, string>>();

function wordsOf(choice: string): ReadonlyMap<string, string> {
  let words = meanings.get(choice);
  if (!words) {
    const values = Object.entries(ACCEPTED_CHOICES[choice] ?? {});
    words = new Map(
      values.flatMap(([value, accepted]) => [value, ...accepted].map((word) => [bare(word), value] as const)),
    );
    meanings.set(choice, words);
  }
  return words;
}

/** The values of a choice, in the order of their number codes (1, 2, …). */
export function choiceValues<K extends ChoiceKey>(choice: K): readonly ChoiceValue<K>[] {
  return Object.keys(ACCEPTED_CHOICES[choice] ?? {}) as ChoiceValue<K>[];
}

/** The value that a word of any language, or a number code from 1 on, stands for. */
export function choiceOf<K extends ChoiceKey>(choice: K, given: string | number): ChoiceValue<K> | null {
  const values = choiceValues(choice);
  const found = typeof given === "number" ? values[given - 1] : wordsOf(choice).get(bare(given));
  // A text that is a number stands for its code, where no value is called so.
  const byCode = found ?? (/^\d$/.test(String(given).trim()) ? values[Number(given) - 1] : undefined);
  return (byCode ?? null) as ChoiceValue<K> | null;
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
  householdKind: "household",
  category: "deduction",
  serviceGround: "ground",
  functionDrawn: "functionItem",
  functionBetter: "functionItem",
  knowledgeDrawn: "knowledge",
  knowledgeBetter: "knowledge",
  needDrawn: "need",
  needBetter: "need",
  combinedFirst: "combined",
  combinedSecond: "combined",
};

/** A value that a field offers. */
export function choiceLabel(field: string, value: string, language: Language): string {
  const choice = Object.hasOwn(CHOICE_OF_FIELD, field) ? CHOICE_OF_FIELD[field] : field;
  return (
    sayIfKnown(`choice.${choice ?? field}.${value}`, language) ??
    sayIfKnown(`choice.leaderGround.${value}`, language) ??
    value
  );
}

/** Whether two allowances may be combined, as a sentence. */
export function combinationText(first: string, second: string, isAllowed: boolean, language: Language): string {
  const data = { first: choiceWord("combined", first, language), second: choiceWord("combined", second, language) };
  return sayIfKnown(isAllowed ? "combination.yes" : "combination.no", language, data) ?? "";
}
