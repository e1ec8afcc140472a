import type { DataOf, MessageKey, NoData, PageKey } from "../messages";
import type { Language } from "./language";

/** The messages of a language as functions of their data. */
export type Catalogue = Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>>;

/** A language's messages, in the parts they were loaded in; none is in two. */
const catalogues = new Map<Language, Catalogue[]>();

/** Makes messages of a language known; `load.ts` does it, once per part. */
export function learn(language: Language, catalogue: Catalogue): void {
  catalogues.set(language, [...(catalogues.get(language) ?? []), catalogue]);
}

function messageOf(key: string, language: Language): Catalogue[string] | undefined {
  return catalogues.get(language)?.find((part) => Object.hasOwn(part, key))?.[key];
}

/** Whether words of a language were loaded: those of a page at least. */
export function hasWords(language: Language): boolean {
  return catalogues.has(language);
}

/** Whether a language has a message of this name. */
export function isKnown(key: string, language: Language): boolean {
  return messageOf(key, language) !== undefined;
}

/** The data of a message as the last argument of `say`; left out where it takes none. */
export type SayRest<K extends MessageKey> = NoData extends DataOf<K> ? [data?: DataOf<K>] : [data: DataOf<K>];

/**
 * A message in a language whose words were loaded (`loadWords`). Without them it is a bug, and thrown.
 *
 * @example say("pane.find.count", "fr", { count: 3 })
 */
export function say<K extends MessageKey>(key: K, language: Language, ...[data]: SayRest<K>): string {
  const message = messageOf(key, language);
  if (!message) throw new Error(`no words for ${key} in ${language}`);
  return message(data ?? {});
}

/** As `say`, where only the words of a page are sure to be there (`loadPageWords`). */
export function sayOnPage<K extends PageKey>(key: K, language: Language, ...data: SayRest<K>): string {
  return say(key, language, ...data);
}

/** The same for a name that came as text: nothing when there is no such message. */
export function sayIfKnown(
  key: string,
  language: Language,
  data: Readonly<Record<string, unknown>> = {},
): string | undefined {
  return messageOf(key, language)?.(data);
}

/** Parts of one line, parted as the language parts them; empty ones are left out. */
export function sayTogether(parts: readonly string[], language: Language): string {
  return parts.filter((part) => part !== "").join(say("source.between", language));
}
