import { CHOICES } from "../functions/choices";
import type { Language, Wording } from "../language";
import { CARD_WORDS } from "./dictionary";

// The one door between cards and the words: what stands behind it becomes the catalogues.

function wordingOf(key: string): Wording | undefined {
  if (Object.hasOwn(CARD_WORDS, key)) return CARD_WORDS[key];
  const [, domain = "", value = ""] = /^choice\.([^.]+)\.(.+)$/.exec(key) ?? [];
  const words: Readonly<Record<string, Wording>> | undefined = Object.hasOwn(CHOICES, domain)
    ? CHOICES[domain as keyof typeof CHOICES]
    : undefined;
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** Whether there are words under a key. */
export const hasWords = (key: string): boolean => wordingOf(key) !== undefined;

/** What is said under a key of the cards; the key itself where nothing is. */
export function cardWords(key: string, language: Language): string {
  return wordingOf(key)?.[language] ?? key;
}

/** `title`, `basis`, `about`, `said`, `instead.about` … of a rule. */
export const ruleWords = (rule: string, part: string, language: Language): string =>
  cardWords(`rule.${rule}.${part}`, language);

/** The key of what is said of an input: of its own rule, else of every rule that has it. */
export function inputKey(rule: string, input: string, part: "label" | "hint" | "argument"): string {
  const own = `rule.${rule}.input.${input}.${part}`;
  return hasWords(own) ? own : `input.${input}.${part}`;
}

export const inputWords = (
  rule: string,
  input: string,
  part: "label" | "hint" | "argument",
  language: Language,
): string => cardWords(inputKey(rule, input, part), language);

/** Label and hint in one sentence, for help. */
export function inputMeaning(rule: string, input: string, language: Language): string {
  const label = inputWords(rule, input, "label", language);
  return hasWords(inputKey(rule, input, "hint")) ? `${label} – ${inputWords(rule, input, "hint", language)}` : label;
}

const LANGUAGES: readonly Language[] = ["fr", "nl", "de", "en"];

/** Case, accents, spaces, hyphens and apostrophes do not count. */
function bare(word: string): string {
  return (
    word
      .normalize("NFD")
      .replace(/[\u0300-\u036f\s_'’-]/g, "")
      // First to capitals: ß is SS there.
      .toUpperCase()
      .toLowerCase()
  );
}

/** The words of a value in a language, the one shown first; a value without words (a level) is its own. */
function wordsOf(domain: string, value: string, language: Language): readonly string[] {
  const key = `choice.${domain}.${value}`;
  return hasWords(key) ? cardWords(key, language).split("|") : [value];
}

/** What a value of a choice is called. */
export const choiceCalled = (domain: string, value: string, language: Language): string =>
  wordsOf(domain, value, language)[0] ?? value;

const meanings = new Map<string, ReadonlyMap<string, string>>();

/** The value that a word of any language, or a number code from 1 on, stands for. */
export function choiceIn(domain: string, values: readonly string[], given: string | number): string | null {
  if (typeof given === "number") return values[given - 1] ?? null;
  const known = `${domain} ${values.join(" ")}`;
  let words = meanings.get(known);
  if (!words) {
    const all = values.flatMap((value) =>
      [value, ...LANGUAGES.flatMap((language) => wordsOf(domain, value, language))].map(
        (word) => [bare(word), value] as const,
      ),
    );
    // A value's own name counts before a word of another one.
    words = new Map([...all, ...values.map((value) => [bare(value), value] as const)]);
    meanings.set(known, words);
  }
  return words.get(bare(given)) ?? (/^\d$/.test(given.trim()) ? (values[Number(given) - 1] ?? null) : null);
}

/** Whether a name of an argument or setting means this input: its own name, its option, or its name in any language. */
export function isNameOf(name: string, rule: string, input: string): boolean {
  const key = inputKey(rule, input, "argument");
  return [input, ...LANGUAGES.map((language) => cardWords(key, language))].some((one) => bare(one) === bare(name));
}
