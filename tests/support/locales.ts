import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/words";

export type Wording = Readonly<Record<Language, string>>;

const read = (language: Language) =>
  JSON.parse(readFileSync(join(__dirname, "..", "..", "locales", `${language}.json`), "utf8")) as Record<
    string,
    string
  >;
const locales = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<
  Language,
  Record<string, string>
>;

/** The messages of one place, by the rest of their name, in every language. */
export function messagesIn(place: string): Readonly<Record<string, Wording>> {
  const keys = Object.keys(locales.fr).filter((key) => key.startsWith(`${place}.`));
  return Object.fromEntries(
    keys.map((key) => [
      key.slice(place.length + 1),
      Object.fromEntries(LANGUAGES.map((language) => [language, locales[language][key] ?? ""])) as Wording,
    ]),
  );
}

/** Every message of a language as it is written. */
export function catalogueOf(language: Language): Readonly<Record<string, string>> {
  return locales[language];
}
