import { ACCEPTED_CHOICES, ACCEPTED_INPUTS } from "../messages";
import type { Language } from "./language";
import { isKnown, sayIfKnown } from "./say";

// The words of what cards declare: `rule.<id>.…`, `input.<name>.…`, `choice.<domain>.<value>`.

/** What an input is called on a screen, what it means, and its name as an argument or setting. */
type InputPart = "label" | "hint" | "argument";

/** Whether something is said under a key. The keys are the same in every language. */
export const isSaid = (key: string, language: Language = "fr"): boolean => isKnown(key, language);

/** What is said under a key of a card; the key itself where nothing is, which a test forbids. */
export function cardWords(key: string, language: Language, data: Readonly<Record<string, string>> = {}): string {
  return sayIfKnown(key, language, data) ?? key;
}

/** `title`, `about`, `result`, `instead.about`, `part.<name>` … of a rule. */
export const ruleWords = (rule: string, part: string, language: Language): string =>
  cardWords(`rule.${rule}.${part}`, language);

/** The month asked for is called `month` in formulas, where `on` is a reference month that may be left out. */
const IN_FORMULAS: Readonly<Record<string, string>> = { on: "month" };

/**
 * The key of what is said of an input: of this rule's own, else of every rule that has one of that name, else (for a field
 * of a group, `absence.first`) of every group that has such a field.
 */
export function inputKey(rule: string, input: string, part: InputPart, language: Language): string {
  const name = part === "label" ? input : (IN_FORMULAS[input] ?? input);
  const keys = [`rule.${rule}.input.${name}.${part}`, `input.${name}.${part}`];
  const field = name.slice(name.lastIndexOf(".") + 1);
  return [...keys, `input.${field}.${part}`].find((key) => isKnown(key, language)) ?? `input.${name}.${part}`;
}

export const inputWords = (rule: string, input: string, part: InputPart, language: Language): string =>
  cardWords(inputKey(rule, input, part, language), language);

/** What an input means, for help: its hint, else its label. */
export function inputMeaning(rule: string, input: string, language: Language): string {
  const hint = inputKey(rule, input, "hint", language);
  return isKnown(hint, language) ? cardWords(hint, language) : inputWords(rule, input, "label", language);
}

/** Every name of an argument or setting of a card, in any language. */
export function inputNames(rule: string, input: string): readonly string[] {
  return [input, ...(ACCEPTED_INPUTS[`${rule}.${input}`] ?? ACCEPTED_INPUTS[IN_FORMULAS[input] ?? input] ?? [])];
}

/** What a value of a choice is called; one without words (a level, a class) is its own. */
export const choiceCalled = (domain: string, value: string, language: Language): string =>
  sayIfKnown(`choice.${domain}.${value}`, language) ?? value;

/** Whether the values of a choice have words. */
export const hasChoiceWords = (domain: string): boolean => Object.hasOwn(ACCEPTED_CHOICES, domain);

/**
 * Whether the values of a choice have number codes, by their order from 1 on. Where they are names or numbers of the law
 * themselves (levels, rows of an annex), a number is one of them or nothing.
 */
export const hasNumberCodes = (domain: string, values: readonly string[]): boolean =>
  hasChoiceWords(domain) && !values.some((value) => /^\d/.test(value));

/** Case, accents, spaces, hyphens and apostrophes do not count; ß is SS in capitals. */
function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_'’-]/g, "")
    .toUpperCase()
    .toLowerCase();
}

/** A sign before or after, or a number in two pieces: no way to write a word, and `-1` is not `1`. */
const SIGNED = /^[-_'’]|[-_'’]$|^\d+[\s_'’-][\d\s_'’-]*$/;

const meanings = new Map<string, ReadonlyMap<string, string>>();

/** The value that a word of any language, or a number code, stands for. */
export function choiceIn(domain: string, values: readonly string[], given: string | number): string | null {
  const coded = hasNumberCodes(domain, values);
  if (typeof given === "number")
    return (coded ? values[given - 1] : values.find((one) => one === String(given))) ?? null;
  if (SIGNED.test(given.trim())) return null;
  const known = `${domain} ${values.join(" ")}`;
  let words = meanings.get(known);
  if (!words) {
    const accepted = values.flatMap((value) =>
      (ACCEPTED_CHOICES[domain]?.[value] ?? []).map((word) => [bare(word), value] as const),
    );
    // A value's own name counts before a word of another one.
    words = new Map([...accepted, ...values.map((value) => [bare(value), value] as const)]);
    meanings.set(known, words);
  }
  return words.get(bare(given)) ?? (coded && /^\d$/.test(given.trim()) ? (values[Number(given) - 1] ?? null) : null);
}
