import type { Wording } from "../language";

/** Labels of the fields about complements and the pay of a month, by name. */
export const PAY_FIELDS: Readonly<Record<string, Wording>> = {
  functionDrawn: {
    fr: "Allocation touchée tout le mois (annexe 6)",
    nl: "Toelage voor de hele maand (bijlage 6)",
    de: "Zulage des ganzen Monats (Anhang 6)",
    en: "Allowance drawn all month (annex 6)",
  },
  functionBetter: {
    fr: "Meilleure allocation de certains jours (annexe 6)",
    nl: "Betere toelage voor sommige dagen (bijlage 6)",
    de: "Bessere Zulage einzelner Tage (Anhang 6)",
    en: "Better allowance of some days (annex 6)",
  },
  betterDays: {
    fr: "Jours donnant droit à la meilleure (1 à 30)",
    nl: "Dagen die recht geven op de betere (1 tot 30)",
    de: "Tage mit Anrecht auf die bessere (1 bis 30)",
    en: "Days giving right to the better one (1 to 30)",
  },
  knowledgeDrawn: {
    fr: "Connaissance de tout le mois (annexe 8)",
    nl: "Kennis voor de hele maand (bijlage 8)",
    de: "Kenntnis des ganzen Monats (Anhang 8)",
    en: "Knowledge of all month (annex 8)",
  },
  needDrawn: {
    fr: "Tout le mois, la langue est",
    nl: "De hele maand is de taal",
    de: "Den ganzen Monat ist die Sprache",
    en: "All month, the language is",
  },
  knowledgeBetter: {
    fr: "Connaissance de ces jours (annexe 8)",
    nl: "Kennis voor die dagen (bijlage 8)",
    de: "Kenntnis dieser Tage (Anhang 8)",
    en: "Knowledge of those days (annex 8)",
  },
  needBetter: {
    fr: "Ces jours-là, la langue est",
    nl: "Op die dagen is de taal",
    de: "An diesen Tagen ist die Sprache",
    en: "On those days, the language is",
  },
  combinedFirst: { fr: "Première allocation", nl: "Eerste toelage", de: "Erste Zulage", en: "First allowance" },
  combinedSecond: { fr: "Seconde allocation", nl: "Tweede toelage", de: "Zweite Zulage", en: "Second allowance" },
  rounding: {
    fr: "Arrondi (point ouvert)",
    nl: "Afronding (open punt)",
    de: "Rundung (offener Punkt)",
    en: "Rounding (open point)",
  },
  originalSalary: {
    fr: "Traitement annuel d'origine",
    nl: "Oorspronkelijke jaarwedde",
    de: "Ursprüngliches Jahresgehalt",
    en: "Original annual salary",
  },
  originalHousehold: {
    fr: "Foyer ou résidence d'origine, par an",
    nl: "Oorspronkelijke haard- of standplaatstoelage, per jaar",
    de: "Ursprüngliche Haushalts- oder Standortzulage, im Jahr",
    en: "Original household or residence allowance, a year",
  },
  newSalary: {
    fr: "Traitement annuel dans la nouvelle échelle",
    nl: "Jaarwedde in de nieuwe loonschaal",
    de: "Jahresgehalt in der neuen Tabelle",
    en: "Annual salary in the new scale",
  },
  newHousehold: {
    fr: "Foyer ou résidence, par an",
    nl: "Haard- of standplaatstoelage, per jaar",
    de: "Haushalts- oder Standortzulage, im Jahr",
    en: "Household or residence allowance, a year",
  },
  keptPay: {
    fr: "Déjà payé par an, supplément de mandat compris",
    nl: "Al betaald per jaar, mandaatbijslag inbegrepen",
    de: "Schon gezahlt im Jahr, Mandatszuschlag eingeschlossen",
    en: "Already paid a year, mandate supplement included",
  },
  bilingualismAnnual: {
    fr: "Bilinguisme par an, jusqu'en 2006",
    nl: "Tweetaligheid per jaar, tot in 2006",
    de: "Zweisprachigkeit im Jahr, bis 2006",
    en: "Bilingualism a year, until 2006",
  },
  staysInMunicipality: {
    fr: "Encore dans la commune, ou une zone qui payait autant",
    nl: "Nog in de gemeente, of in een zone die evenveel betaalde",
    de: "Noch in der Gemeinde oder in einer Zone, die ebenso viel zahlte",
    en: "Still in the municipality, or in a zone that paid as much",
  },
  householdSetting: {
    fr: "Foyer ou résidence payé à côté (point ouvert)",
    nl: "Haard- of standplaatstoelage daarnaast betaald (open punt)",
    de: "Haushalts- oder Standortzulage daneben gezahlt (offener Punkt)",
    en: "Household or residence allowance paid beside (open point)",
  },
  annualAmount: {
    fr: "Montant annuel à 138,01",
    nl: "Jaarbedrag tegen 138,01",
    de: "Jahresbetrag zu 138,01",
    en: "Annual amount at 138.01",
  },
  municipalOnly: {
    fr: "Compte seulement dans la commune",
    nl: "Telt alleen in de gemeente",
    de: "Zählt nur in der Gemeinde",
    en: "Counts only in the municipality",
  },
  higherFunctionSince: {
    fr: "Fonction supérieure depuis le mois",
    nl: "Hoger ambt sinds de maand",
    de: "Höheres Amt seit dem Monat",
    en: "Higher function since the month",
  },
  daysDue: {
    fr: "Jours ouvrables du mois, si incomplet",
    nl: "Werkdagen van de maand, indien onvolledig",
    de: "Werktage des Monats, wenn unvollständig",
    en: "Working days of the month, if incomplete",
  },
  percentage: {
    fr: "Pourcentage appliqué",
    nl: "Toegepast percentage",
    de: "Angewandter Prozentsatz",
    en: "Percentage applied",
  },
  daysPaid: { fr: "Jours ouvrables payés", nl: "Betaalde werkdagen", de: "Bezahlte Werktage", en: "Working days paid" },
};
