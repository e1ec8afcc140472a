import type { Language } from "./language";
import { learn, type Catalogue } from "./say";

type Load = () => Promise<{ readonly default: unknown }>;

/** One module per language: only those in use are loaded. */
const LOAD: Readonly<Record<Language, Load>> = {
  fr: () => import("./generated/fr"),
  nl: () => import("./generated/nl"),
  de: () => import("./generated/de"),
  en: () => import("./generated/en"),
};
/** What only the command line says. */
const LOAD_COMMANDS: Readonly<Record<Language, Load>> = {
  fr: () => import("./generated/frCommands"),
  nl: () => import("./generated/nlCommands"),
  de: () => import("./generated/deCommands"),
  en: () => import("./generated/enCommands"),
};

const loading = new Map<Load, Promise<void>>();

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

/** Makes the words of a language ready for `say`. */
export function loadWords(language: Language): Promise<void> {
  return once(LOAD[language], language);
}

/** The words of the command line too. */
export async function loadCommandWords(language: Language): Promise<void> {
  await Promise.all([loadWords(language), once(LOAD_COMMANDS[language], language)]);
}
