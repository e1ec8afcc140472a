import type { Language, Wording } from "./language";

const TITLES: Readonly<Record<string, Wording>> = {
  brussels: {
    fr: "Allocation « Région de Bruxelles-Capitale »",
    nl: "Toelage ‘Brussels Hoofdstedelijk Gewest’",
    de: "Zulage „Region Brüssel-Hauptstadt“",
    en: "Brussels-Capital Region allowance",
  },
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
  household: {
    fr: "Allocation de foyer ou de résidence",
    nl: "Haard- of standplaatstoelage",
    de: "Haushalts- oder Ortszulage",
    en: "Household or residence allowance",
  },
  guaranteed: {
    fr: "Supplément jusqu'à la rétribution garantie",
    nl: "Bijslag tot de gewaarborgde bezoldiging",
    de: "Zuschlag bis zur garantierten Entlohnung",
    en: "Supplement up to the guaranteed remuneration",
  },
  holiday: { fr: "Pécule de vacances", nl: "Vakantiegeld", de: "Urlaubsgeld", en: "Holiday pay" },
  "year-end": {
    fr: "Allocation de fin d'année",
    nl: "Eindejaarstoelage",
    de: "Jahresendzulage",
    en: "Year-end allowance",
  },
  competence: {
    fr: "Allocation de développement des compétences",
    nl: "Competentieontwikkelingstoelage",
    de: "Kompetenzentwicklungszulage",
    en: "Competence development allowance",
  },
};

const BASES: Readonly<Record<string, Wording>> = {
  "monthly-indexed": {
    fr: "par mois, indexée",
    nl: "per maand, geïndexeerd",
    de: "monatlich, indexiert",
    en: "a month, indexed",
  },
  "annual-138.01": {
    fr: "par an, non indexé (138,01)",
    nl: "per jaar, niet geïndexeerd (138,01)",
    de: "im Jahr, nicht indexiert (138,01)",
    en: "a year, not indexed (138.01)",
  },
  "once-indexed": {
    fr: "en une fois, aux montants indexés",
    nl: "in één keer, aan geïndexeerde bedragen",
    de: "einmalig, zu indexierten Beträgen",
    en: "in one sum, at indexed amounts",
  },
};

/** What an allowance is called. */
export function allowanceTitle(kind: string, language: Language): string {
  return TITLES[kind]?.[language] ?? kind;
}

/** What the amount of an allowance is: of a month or a year, indexed or not. */
export function allowanceBasis(basis: string, language: Language): string {
  return BASES[basis]?.[language] ?? basis;
}
