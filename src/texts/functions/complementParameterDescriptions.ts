import type { Wording } from "../language";

/** What the arguments and settings of complements, combinations and bonuses mean. */
export const COMPLEMENT_PARAMETER_DESCRIPTIONS = {
  originalSalary: {
    fr: "traitement annuel non indexé à l'ancienneté pécuniaire d'origine",
    nl: "niet-geïndexeerde jaarwedde bij de oorspronkelijke geldelijke anciënniteit",
    de: "nicht indexiertes Jahresgehalt beim ursprünglichen finanziellen Dienstalter",
    en: "annual salary, not indexed, at the original pecuniary seniority",
  },
  newSalary: {
    fr: "traitement annuel non indexé dans la nouvelle échelle",
    nl: "niet-geïndexeerde jaarwedde in de nieuwe loonschaal",
    de: "nicht indexiertes Jahresgehalt in der neuen Tabelle",
    en: "annual salary, not indexed, in the new scale",
  },
  keptPay: {
    fr: "ce qui est déjà payé par an, non indexé : échelle conservée ou nouvelle, supplément de mandat compris",
    nl: "wat al per jaar betaald wordt, niet geïndexeerd: behouden of nieuwe schaal, mandaatbijslag inbegrepen",
    de: "was im Jahr schon gezahlt wird, nicht indexiert: beibehaltene oder neue Tabelle, Mandatszuschlag eingeschlossen",
    en: "what is already paid a year, not indexed: kept or new scale, mandate supplement included",
  },
  supplements: {
    fr: "trois colonnes : montant annuel d'un supplément d'origine, lié à la commune (oui), fonction supérieure depuis (mois)",
    nl: "drie kolommen: jaarbedrag van een oorspronkelijke bijslag, aan de gemeente verbonden (ja), hoger ambt sinds (maand)",
    de: "drei Spalten: Jahresbetrag eines ursprünglichen Zuschlags, an die Gemeinde gebunden (ja), höheres Amt seit (Monat)",
    en: "three columns: annual amount of an original supplement, tied to the municipality (yes), higher function since (month)",
  },
  originalHousehold: {
    fr: "allocation de foyer ou de résidence d'origine, par an, non indexée",
    nl: "oorspronkelijke haard- of standplaatstoelage, per jaar, niet geïndexeerd",
    de: "ursprüngliche Haushalts- oder Ortszulage, im Jahr, nicht indexiert",
    en: "original household or residence allowance, a year, not indexed",
  },
  newHousehold: {
    fr: "allocation de foyer ou de résidence actuelle, par an, non indexée",
    nl: "huidige haard- of standplaatstoelage, per jaar, niet geïndexeerd",
    de: "jetzige Haushalts- oder Ortszulage, im Jahr, nicht indexiert",
    en: "present household or residence allowance, a year, not indexed",
  },
  newBilingualism: {
    fr: "allocation de bilinguisme d'un ancien membre communal, par an, non indexée ; compte jusqu'en 200612",
    nl: "tweetaligheidstoelage van een gewezen gemeentelijk lid, per jaar, niet geïndexeerd; telt tot 200612",
    de: "Zweisprachigkeitszulage eines früheren Gemeindemitglieds, im Jahr, nicht indexiert; zählt bis 200612",
    en: "bilingualism allowance of a former municipal member, a year, not indexed; counts until 200612",
  },
  municipality: {
    fr: "non si le membre a quitté la commune et les zones qui payaient autant ; par défaut oui",
    nl: "nee als het lid de gemeente en de zones die evenveel betaalden verlaten heeft; standaard ja",
    de: "nein, wenn das Mitglied die Gemeinde und die Zonen verlassen hat, die ebenso viel zahlten; sonst ja",
    en: "no where the member left the municipality and the zones that paid as much; by default yes",
  },
  householdSetting: {
    fr: "foyer ou résidence : 1 à part, aussi déduit (par défaut), 2 à la lettre, non déduit",
    nl: "haard- of standplaatstoelage: 1 afzonderlijk, ook afgetrokken (standaard), 2 naar de letter, niet afgetrokken",
    de: "Haushalts- oder Ortszulage: 1 getrennt, auch abgezogen (Standard), 2 nach dem Wortlaut, nicht abgezogen",
    en: "household or residence: 1 beside, taken off too (default), 2 as written, not taken off",
  },
  functionDrawn: {
    fr: "numéro de l'annexe 6 de l'allocation touchée tout le mois, par exemple 8",
    nl: "nummer in bijlage 6 van de toelage voor de hele maand, bijvoorbeeld 8",
    de: "Nummer in Anhang 6 der Zulage des ganzen Monats, zum Beispiel 8",
    en: "number in annex 6 of the allowance drawn all month, for example 8",
  },
  functionBetter: {
    fr: "numéro de l'annexe 6 de la meilleure allocation, de certains jours, par exemple 7",
    nl: "nummer in bijlage 6 van de betere toelage, voor sommige dagen, bijvoorbeeld 7",
    de: "Nummer in Anhang 6 der besseren Zulage einzelner Tage, zum Beispiel 7",
    en: "number in annex 6 of the better allowance, of some days, for example 7",
  },
  betterDays: {
    fr: "jours du mois qui donnent droit à la meilleure allocation (1 à 30)",
    nl: "dagen van de maand die recht geven op de betere toelage (1 tot 30)",
    de: "Tage des Monats mit Anrecht auf die bessere Zulage (1 bis 30)",
    en: "days of the month that give right to the better allowance (1 to 30)",
  },
  knowledgeDrawn: {
    fr: "ligne de l'annexe 8 de l'allocation touchée tout le mois : 1 à 5, ou « 4 sans certificat »",
    nl: "rij van bijlage 8 van de toelage voor de hele maand: 1 tot 5, of ‘4 zonder getuigschrift’",
    de: "Zeile von Anhang 8 der Zulage des ganzen Monats: 1 bis 5 oder „4 ohne Bescheinigung“",
    en: "row of annex 8 of the allowance drawn all month: 1 to 5, or “4 without certificate”",
  },
  knowledgeBetter: {
    fr: "ligne de l'annexe 8 de la meilleure allocation, de certains jours",
    nl: "rij van bijlage 8 van de betere toelage, voor sommige dagen",
    de: "Zeile von Anhang 8 der besseren Zulage einzelner Tage",
    en: "row of annex 8 of the better allowance, of some days",
  },
  needDrawn: {
    fr: "langue de tout le mois : 1 exigée par la loi (par défaut), 2 utile, 3 emploi en région germanophone",
    nl: "taal van de hele maand: 1 wettelijk vereist (standaard), 2 nuttig, 3 betrekking in het Duitse taalgebied",
    de: "Sprache des ganzen Monats: 1 gesetzlich verlangt (Standard), 2 nützlich, 3 Stelle im deutschen Sprachgebiet",
    en: "language of all month: 1 required by law (default), 2 useful, 3 post in the German-language region",
  },
  needBetter: {
    fr: "langue de ces jours-là : 1 exigée par la loi (par défaut), 2 utile, 3 emploi en région germanophone",
    nl: "taal van die dagen: 1 wettelijk vereist (standaard), 2 nuttig, 3 betrekking in het Duitse taalgebied",
    de: "Sprache dieser Tage: 1 gesetzlich verlangt (Standard), 2 nützlich, 3 Stelle im deutschen Sprachgebiet",
    en: "language of those days: 1 required by law (default), 2 useful, 3 post in the German-language region",
  },
  combinedFirst: {
    fr: "genre de la première allocation",
    nl: "soort van de eerste toelage",
    de: "Art der ersten Zulage",
    en: "kind of the first allowance",
  },
  combinedSecond: {
    fr: "genre de la seconde allocation",
    nl: "soort van de tweede toelage",
    de: "Art der zweiten Zulage",
    en: "kind of the second allowance",
  },
  experienceMonths: {
    fr: "expérience exigée pour l'emploi, en mois ; zéro s'écrit \"0\"",
    nl: 'vereiste ervaring voor de betrekking, in maanden; nul schrijft u "0"',
    de: 'für die Stelle verlangte Erfahrung, in Monaten; null schreibt man "0"',
    en: 'experience required for the post, in months; nought is written "0"',
  },
  insertionMonths: {
    fr: "ancienneté de niveau au 01-04-2001, en mois",
    nl: "niveauanciënniteit op 01-04-2001, in maanden",
    de: "Dienstalter im Niveau am 01-04-2001, in Monaten",
    en: "level seniority on 01-04-2001, in months",
  },
} as const satisfies Readonly<Record<string, Wording>>;
