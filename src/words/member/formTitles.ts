import type { Wording } from "../language";

/** What the repeated facts of a form are called, by name. */
export const GROUP_LABELS: Readonly<Record<string, Wording>> = {
  absences: { fr: "Absence", nl: "Afwezigheid", de: "Abwesenheit", en: "Absence" },
  periodsAfter: {
    fr: "Période depuis l'entrée",
    nl: "Periode sinds de indiensttreding",
    de: "Zeit seit dem Eintritt",
    en: "Period since entry",
  },
  otherLanguages: {
    fr: "Montant dû pour une autre langue",
    nl: "Bedrag verschuldigd voor een andere taal",
    de: "Betrag für eine andere Sprache",
    en: "Amount due for another language",
  },
  periods: { fr: "Période de service", nl: "Dienstperiode", de: "Dienstzeit", en: "Period of service" },
  supplements: {
    fr: "Supplément d'origine",
    nl: "Oorspronkelijke bijslag",
    de: "Ursprünglicher Zuschlag",
    en: "Original supplement",
  },
  fractions: { fr: "Jours payés", nl: "Betaalde dagen", de: "Bezahlte Tage", en: "Days paid" },
  groupScales: {
    fr: "Échelle du groupe",
    nl: "Loonschaal van de groep",
    de: "Tabelle der Gruppe",
    en: "Scale of the group",
  },
};

export const FORM_TITLES: Readonly<Record<string, Wording>> = {
  bilingualism: {
    fr: "Allocation de bilinguisme",
    nl: "Tweetaligheidstoelage",
    de: "Zweisprachigkeitszulage",
    en: "Bilingualism allowance",
  },
  leader: {
    fr: "Allocation des dirigeants",
    nl: "Toelage voor leidinggevenden",
    de: "Zulage für Leitende",
    en: "Leaders' allowance",
  },
  holiday: { fr: "Pécule de vacances", nl: "Vakantiegeld", de: "Urlaubsgeld", en: "Holiday pay" },
  "year-end": {
    fr: "Allocation de fin d'année",
    nl: "Eindejaarstoelage",
    de: "Jahresendzulage",
    en: "Year-end allowance",
  },
  entry: {
    fr: "Ancienneté à l'entrée",
    nl: "Anciënniteit bij indiensttreding",
    de: "Dienstalter beim Eintritt",
    en: "Seniority at entry",
  },
  "three-steps": {
    fr: "Insertion en trois étapes",
    nl: "Inschaling in drie stappen",
    de: "Einstufung in drei Schritten",
    en: "Insertion in three steps",
  },
  "bilingual-complement": {
    fr: "Complément journalier de bilinguisme",
    nl: "Dagelijks complement tweetaligheid",
    de: "Tägliche Ergänzung der Zweisprachigkeitszulage",
    en: "Daily bilingualism complement",
  },
  "function-complement": {
    fr: "Complément journalier entre allocations de fonction",
    nl: "Dagelijks complement tussen functietoelagen",
    de: "Tägliche Ergänzung zwischen Funktionszulagen",
    en: "Daily complement between function allowances",
  },
  combine: {
    fr: "Cumul de deux allocations",
    nl: "Cumulatie van twee toelagen",
    de: "Kumulierung von zwei Zulagen",
    en: "Combination of two allowances",
  },
  complementary: {
    fr: "Allocation complémentaire (en service le 01-04-2001)",
    nl: "Complementaire toelage (in dienst op 01-04-2001)",
    de: "Ergänzungszulage (im Dienst am 01-04-2001)",
    en: "Complementary allowance (in service on 01-04-2001)",
  },
  "partial-month": {
    fr: "Traitement d'un mois, complet ou partiel",
    nl: "Wedde van een maand, volledig of gedeeltelijk",
    de: "Gehalt eines Monats, ganz oder teilweise",
    en: "Pay of a month, whole or in part",
  },
  promotion: {
    fr: "Promotion de niveau ou de classe",
    nl: "Bevordering naar een hoger niveau of hogere klasse",
    de: "Beförderung in eine höhere Stufe oder Klasse",
    en: "Promotion to a higher level or class",
  },
  "lower-class": {
    fr: "Passage à une classe inférieure",
    nl: "Overgang naar een lagere klasse",
    de: "Wechsel in eine niedrigere Klasse",
    en: "Move to a lower class",
  },
  "recruitment-bonus": {
    fr: "Bonification au recrutement",
    nl: "Bonificatie bij de werving",
    de: "Bonifikation bei der Anwerbung",
    en: "Bonus at recruitment",
  },
  "insertion-place": {
    fr: "Place et ancienneté à l'insertion de 2001",
    nl: "Plaats en anciënniteit bij de inschaling van 2001",
    de: "Platz und Dienstalter bei der Einstufung von 2001",
    en: "Place and seniority at the insertion of 2001",
  },
  "appointment-bonus": {
    fr: "Bonification à la nomination d'un contractuel",
    nl: "Bonificatie bij de benoeming van een contractueel",
    de: "Bonifikation bei der Ernennung eines Vertragsbediensteten",
    en: "Bonus when a contractual member is appointed",
  },
};

/** The headings under which the forms stand. */
export const SECTION_LABELS: Readonly<Record<string, Wording>> = {
  allowances: { fr: "Allocations", nl: "Toelagen", de: "Zulagen", en: "Allowances" },
  pay: { fr: "Traitement", nl: "Wedde", de: "Gehalt", en: "Pay" },
  career: { fr: "Carrière", nl: "Loopbaan", de: "Laufbahn", en: "Career" },
  entry: {
    fr: "Entrée et insertion",
    nl: "Indiensttreding en inschaling",
    de: "Eintritt und Einstufung",
    en: "Entry and insertion",
  },
};
