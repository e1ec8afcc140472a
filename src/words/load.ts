import type { Language } from "./language";
import { learn, type Catalogue } from "./say";

type Load = () => Promise<{ readonly default: unknown }>;

/** One module per language of what a page says itself: only those in use are loaded. */
const LOAD: Readonly<Record<Language, Load>> = {
  fr: () => import("./generated/fr"),
  nl: () => import("./generated/nl"),
  de: () => import("./generated/de"),
  en: () => import("./generated/en"),
};
/** What is said where rows, rules and functions are computed. */
const LOAD_REASONS: Readonly<Record<Language, Load>> = {
  fr: () => import("./generated/frReasons"),
  nl: () => import("./generated/nlReasons"),
  de: () => import("./generated/deReasons"),
  en: () => import("./generated/enReasons"),
};
/** What only the command line says. */
const LOAD_COMMANDS: Readonly<Record<Language, Load>> = {
  fr: () => import("./generated/frCommands"),
  nl: () => import("./generated/nlCommands"),
  de: () => import("./generated/deCommands"),
  en: () => import("./generated/enCommands"),
};

const loading = new Map<Load, Promise<void>>();
/** Languages of which everything but the command line's words is there. */
const whole = new Set<Language>();

function once(load: Load, language: Language): Promise<void> {
  let known = loading.get(load);
  if (!known) {
    known = load().then(({ default: catalogue }) => {
      learn(language, catalogue as Catalogue);
    });
    loading.set(load, known);
    // A page that could not be reached may be there the next time.
    known.catch(() => loading.delete(load));
  }
  return known;
}

/** Makes the words that a page says itself ready for `say`. */
export function loadPageWords(language: Language): Promise<void> {
  return once(LOAD[language], language);
}

/** Makes the words of a language ready for `say`. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([loadPageWords(language), once(LOAD_REASONS[language], language)]);
  whole.add(language);
}

/** Whether `loadWords` is done for a language. */
export function hasAllWords(language: Language): boolean {
  return whole.has(language);
}

/** The words of the command line too. */
export async function loadCommandWords(language: Language): Promise<void> {
  await Promise.all([loadWords(language), once(LOAD_COMMANDS[language], language)]);
}
