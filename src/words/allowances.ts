import type { Language, Wording } from "./language";
import { choiceWord, type ChoiceValue } from "./functions";
import { fillTemplate } from "./template";

const TITLES: Readonly<Record<string, Wording>> = {
  bilingual: {
    fr: "Allocation de bilinguisme",
    nl: "Tweetaligheidstoelage",
    de: "Zweisprachigkeitszulage",
    en: "Bilingualism allowance",
  },
  leader: {
    fr: "Allocation de fonction des dirigeants",
    nl: "Functietoelage voor leidinggevenden",
    de: "Funktionszulage für Leitende",
    en: "Function allowance of team leaders",
  },
  holiday: { fr: "Pécule de vacances", nl: "Vakantiegeld", de: "Urlaubsgeld", en: "Holiday pay" },
  "year-end": {
    fr: "Allocation de fin d'année",
    nl: "Eindejaarstoelage",
    de: "Jahresendzulage",
    en: "Year-end allowance",
  },
  "function-complement": {
    fr: "Complément journalier entre allocations de fonction",
    nl: "Dagelijks complement tussen functietoelagen",
    de: "Täglicher Zuschlag zwischen Funktionszulagen",
    en: "Daily complement between function allowances",
  },
  "bilingual-complement": {
    fr: "Complément journalier de l'allocation de bilinguisme",
    nl: "Dagelijks complement van de tweetaligheidstoelage",
    de: "Täglicher Zuschlag der Zweisprachigkeitszulage",
    en: "Daily complement of the bilingualism allowance",
  },
  complementary: {
    fr: "Allocation complémentaire (membre en service le 01-04-2001)",
    nl: "Complementaire toelage (lid in dienst op 01-04-2001)",
    de: "Ergänzungszulage (am 01-04-2001 im Dienst)",
    en: "Complementary allowance (member in service on 01-04-2001)",
  },
};
const COMBINABLE: Readonly<Record<"yes" | "no", Wording>> = {
  yes: {
    fr: "{first} avec {second} : le cumul est permis",
    nl: "{first} met {second}: cumulatie is toegelaten",
    de: "{first} mit {second}: die Kumulierung ist erlaubt",
    en: "{first} with {second}: they may be combined",
  },
  no: {
    fr: "{first} avec {second} : le cumul n'est pas permis",
    nl: "{first} met {second}: cumulatie is niet toegelaten",
    de: "{first} mit {second}: die Kumulierung ist nicht erlaubt",
    en: "{first} with {second}: they may not be combined",
  },
};

/** What an allowance is called. */
export function allowanceTitle(kind: string, language: Language): string {
  return TITLES[kind]?.[language] ?? kind;
}

type Combined = ChoiceValue<"combined">;

/** Whether two allowances may be combined, as a sentence. */
export function combinationText(first: Combined, second: Combined, isAllowed: boolean, language: Language): string {
  const [one, other] = [first, second].map((value) => choiceWord("combined", value, language));
  return fillTemplate(COMBINABLE[isAllowed ? "yes" : "no"][language], { first: one ?? "", second: other ?? "" });
}
