import { parse, type Select, type Token } from "@messageformat/parser";
import { findingMessage, LANGUAGES, say, type Language } from "../../src/words";
import { catalogueOf } from "../support/locales";

/** What may follow a number as it stands: no noun, or one that is the same for one and for many. */
const FOLLOWS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:du|en|par|sur|à|payés|dus|OK|NOK|mois|fois)$/,
  nl: /^(?:af|in|op|per|tot|van|betaald|verschuldigd|telt|OK|NOK|jaar|keer)$/,
  de: /^(?:auf|bis|des|im|von|zu|angerechnet|bezahlt|geschuldeten|hat|OK|NOK|Mal|Zeichen)$/,
  en: /^(?:a|of|to|kept|paid|due|OK|NOK)$/,
};
/** What is counted: behind a text that a number may stand in, one of these is a plural nobody chose. */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:ans|années|jours|heures|mois|lignes|cellules|colonnes|membres|fichiers|caractères|échelons)$/,
  nl: /^(?:dagen|uren|maanden|volle|werkdagen|rijen|cellen|kolommen|personeelsleden|bestanden|tekens|trappen)$/,
  de: /^(?:Jahren?|Tagen?|Stunden|Monaten?|volle|Arbeitstagen?|Zeilen|Zellen|Spalten|Mitgliedern?|Dateien|Stufen)$/,
  en: /^(?:years|days|hours|months|whole|working|rows|cells|columns|members|files|characters|steps|times)$/,
};
/** Messages where it is right, with the reason. */
const EXCEPT: Readonly<Record<string, string>> = {
  "report.attention-counts": "of as many members as the plural around it, or more",
  "refusal.too-many-rows": "as many rows as are read, or more",
};

const isSelect = (token: Token): token is Select => "cases" in token;
const wordAfter = (token: Token | undefined): string | undefined =>
  token?.type === "content" ? /^[ \u00a0](\p{L}+)/u.exec(token.value)?.[1] : undefined;

/** `{months} mois` for each number that a noun follows without a plural that chooses it. */
function openNouns(text: string, language: Language): string[] {
  const visit = (tokens: readonly Token[], chosen: readonly string[]): string[] =>
    tokens.flatMap((token, index) => {
      if (isSelect(token)) {
        const inner = token.type === "plural" ? [...chosen, token.arg] : chosen;
        return token.cases.flatMap((one) => visit(one.tokens, inner));
      }
      if (token.type !== "argument" && token.type !== "function") return [];
      const word = wordAfter(tokens[index + 1]);
      if (word === undefined || chosen.includes(token.arg)) return [];
      const isNumber = token.type === "function" && /^(?:count|decimal)$/.test(token.key);
      const isRight = isNumber ? FOLLOWS[language].test(word) : !COUNTED[language].test(word);
      return isRight ? [] : [`{${token.arg}} ${word}`];
    });
  return visit(parse(text), []);
}

test.each(LANGUAGES)("%s: a noun agrees with the number before it", (language) => {
  const found = Object.entries(catalogueOf(language))
    .filter(([key]) => !Object.hasOwn(EXCEPT, key))
    .flatMap(([key, text]) => openNouns(text, language).map((place) => `${key}: ${place}`));
  expect(found).toEqual([]);
});

const HOURS = "{hours, plural, one {{hours, decimal} heure} other {{hours, decimal} heures}}";

test.each([
  ["a text", "fr", "{months} mois reconnus", ["{months} mois"]],
  ["a count", "en", "for {rows, count} rows", ["{rows} rows"]],
  ["an exact number behind a no-break space", "de", "{hours, decimal}\u00a0Stunden", ["{hours} Stunden"]],
  ["one inside a choice", "nl", "{a, select, yes {{days} dagen} other {}}", ["{days} dagen"]],
  ["none where the plural chooses it", "fr", HOURS, []],
  ["none behind a name", "fr", "{scale} est inconnue", []],
] as const)("%s with an open noun is found", (_, language, text, places) => {
  expect(openNouns(text, language)).toEqual(places);
});

test.each([
  ["fr", ["0 heure d’absence", "1 heure d’absence", "1,5 heure d’absence", "2 heures d’absence"]],
  ["nl", ["0 uren afwezigheid", "1 uur afwezigheid", "1,5 uren afwezigheid", "2 uren afwezigheid"]],
  ["de", ["0 Stunden Abwesenheit", "1 Stunde Abwesenheit", "1,5 Stunden Abwesenheit", "2 Stunden Abwesenheit"]],
  ["en", ["0 hours of absence", "1 hour of absence", "1.5 hours of absence", "2 hours of absence"]],
] as const)("%s: an exact number has its noun", (language, expected) => {
  const said = ["0", "1", "1.5", "2"].map((hours) => say("step.mission-length", language, { days: 1, hours }));
  expect(said.map((sentence) => sentence.split(", ")[1]?.replace(/\.$/, ""))).toEqual(expected);
});

test.each([
  ["fr", "Autres lignes avec 23\u00a0660,00\u00a0: 2\u00a0; avec 23\u00a0215,00\u00a0: aucune."],
  ["nl", "Andere rijen met 23.660,00: 2; met 23.215,00: geen."],
  ["de", "Andere Zeilen mit 23.660,00: 2; mit 23.215,00: keine."],
  ["en", "Other rows with 23,660.00: 2; with 23,215.00: none."],
] as const)("%s: no row is none, not 0", (language, words) => {
  const finding = {
    code: "current-amount-doubtful",
    column: "amount1",
    given: "23215.00",
    expected: "23660.00",
    data: { scale: "A11", step: 4, likeExpected: 2, likeGiven: 0 },
  };
  expect(findingMessage(finding, language)).toContain(words);
});
