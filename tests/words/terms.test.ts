import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../../src/words";
import { catalogueOf } from "../support/locales";
import { answerOfModule } from "../support/runModule";

const root = join(__dirname, "..", "..");

interface Term extends Readonly<Record<Language, string>> {
  readonly what: string;
  readonly where?: string;
  /** Patterns of words that must not stand for the idea. */
  readonly never?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Language and beginning of a key where such a word is right in another sense, with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

const terms = JSON.parse(readFileSync(join(root, "locales", "terms.json"), "utf8")) as Readonly<Record<string, Term>>;
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, catalogueOf(language)])) as Record<
  Language,
  Readonly<Record<string, string>>
>;
/** Names of arguments and words that are understood are no sentences: they keep what was once offered. */
const isSaid = (key: string): boolean => !/^example\.|\.(argument|also)$/.test(key);

/** `nl finding.x.what: regel` for each message that has a word it must not have. */
function wrongWords(id: string): string[] {
  const { never = {}, except = {} } = terms[id] as Term;
  return LANGUAGES.flatMap((language) =>
    (never[language] ?? []).flatMap((pattern) => {
      const word = new RegExp(`(?<![\\p{L}\\d{-])(?:${pattern})(?!\\p{L})`, "u");
      const anyCase = /^\p{Lu}/u.test(pattern) ? word : new RegExp(word.source, "iu");
      return Object.entries(catalogues[language])
        .filter(([key]) => isSaid(key) && !Object.keys(except).some((start) => `${language} ${key}`.startsWith(start)))
        .flatMap(([key, text]) =>
          (anyCase.exec(text) ?? []).slice(0, 1).map((found) => `${language} ${key}: ${found}`),
        );
    }),
  );
}

describe.each(Object.keys(terms))("%s", (id) => {
  const term = terms[id] as Term;

  test("is called by its own word in every language", () => {
    for (const language of LANGUAGES) {
      const isUsed = Object.values(catalogues[language]).some((text) =>
        text.toLowerCase().includes(term[language].toLowerCase()),
      );
      expect([language, term[language], isUsed]).toEqual([language, term[language], true]);
    }
  });

  test("no other word stands for it", () => {
    expect(wrongWords(id)).toEqual([]);
  });
});

test("every exception says why and still has a message it is for", () => {
  for (const { except = {} } of Object.values(terms)) {
    for (const [place, reason] of Object.entries(except)) {
      const [language, start = ""] = place.split(" ") as [Language, string?];
      expect([place, reason.length > 3]).toEqual([place, true]);
      expect([place, Object.keys(catalogues[language]).some((key) => key.startsWith(start))]).toEqual([place, true]);
    }
  }
});

test("the glossary is the terms (npm run words -- glossary)", () => {
  const made = answerOfModule(`import { glossary } from "./scripts/words.mjs";
    process.stdout.write(JSON.stringify(await glossary()));`);
  expect(readFileSync(join(root, "docs", "glossary.md"), "utf8")).toBe(made);
});

describe("signs", () => {
  const all = LANGUAGES.flatMap((language) =>
    Object.entries(catalogues[language]).map(([key, text]) => [language, key, text] as const),
  );
  const found = (pattern: RegExp, isLooked: (language: Language, key: string) => boolean): string[] =>
    all
      .filter(([language, key, text]) => isLooked(language, key) && pattern.test(text))
      .map(([language, key]) => `${language} ${key}`);
  /** Remarks and answers of functions stand in cells: their spaces are those of a keyboard. */
  const isOfCells = (key: string): boolean => /^(remark|not-due)|^finding\..*\.(why|right)$/.test(key);

  test("French has its no-break spaces", () => {
    const isLooked = (language: Language, key: string) =>
      language === "fr" && !isOfCells(key) && !key.startsWith("example.");
    expect(found(/(?:^|\S) [:;?!»%](?![\w-])|« /, isLooked)).toEqual([]);
    const isOfSources = (key: string) => /^(?:source|annex)/.test(key);
    const bound = /[\d}] EUR\b|(?:§|\b(?:art|al)\.|\b[nN]°) [\d{]/;
    expect(found(bound, (language, key) => isLooked(language, key) && !isOfSources(key) && isSaid(key))).toEqual([]);
    expect(found(/\u00a0/, (language, key) => language === "fr" && isOfCells(key))).toEqual([]);
  });

  test("apostrophes between letters are those of print", () => {
    expect(found(/\p{L}''?[\p{L}{]/u, () => true)).toEqual([]);
  });

  test("no noun leaves its number open", () => {
    const isAddress = (key: string) => key.startsWith("letter.");
    expect(found(/\p{L}\((?:s|e|en|n|es)\)/u, (_, key) => !isAddress(key))).toEqual([]);
  });

  test("options of the command line stand in messages of the command line only", () => {
    const isOfScreens = (_: Language, key: string) =>
      !/^(cli|help)\./.test(key) && !/^refusal\.(output|usage|command|word|option)/.test(key);
    expect(found(/(?<!\S)--[a-z]/, isOfScreens)).toEqual([]);
  });
});
