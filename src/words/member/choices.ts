import type { Wording } from "../language";
import { FUNCTION_LABELS } from "./functionItems";
import { MEMBER_SCREEN } from "./screen";

const KNOWLEDGE_LABELS: Readonly<Record<string, Wording>> = {
  "1": {
    fr: "1 – art. 29 § 1 : français élémentaire ; art. 15 § 2 : élémentaire",
    nl: "1 – art. 29 § 1: elementair Frans; art. 15 § 2: elementair",
    de: "1 – Art. 29 § 1: Französisch elementar; Art. 15 § 2: elementar",
    en: "1 – art. 29 § 1: elementary French; art. 15 § 2: elementary",
  },
  "2": {
    fr: "2 – art. 21 §§ 2 et 5 ; art. 46 § 5",
    nl: "2 – art. 21 §§ 2 en 5; art. 46 § 5",
    de: "2 – Art. 21 §§ 2 und 5; Art. 46 § 5",
    en: "2 – art. 21 §§ 2 and 5; art. 46 § 5",
  },
  "3": {
    fr: "3 – art. 15 § 2, 21 §§ 4 et 5, 46 § 4 : suffisante",
    nl: "3 – art. 15 § 2, 21 §§ 4 en 5, 46 § 4: voldoende",
    de: "3 – Art. 15 § 2, 21 §§ 4 und 5, 46 § 4: ausreichend",
    en: "3 – art. 15 § 2, 21 §§ 4 and 5, 46 § 4: sufficient",
  },
  "4": {
    fr: "4 – art. 43 § 3 al. 3, avec le certificat de l'art. 12",
    nl: "4 – art. 43 § 3, lid 3, met het getuigschrift van art. 12",
    de: "4 – Art. 43 § 3 Abs. 3, mit der Bescheinigung des Art. 12",
    en: "4 – art. 43 § 3 al. 3, with the certificate of art. 12",
  },
  "4.without-certificate": {
    fr: "4 – art. 43 § 3 al. 3, sans le certificat de l'art. 12",
    nl: "4 – art. 43 § 3, lid 3, zonder het getuigschrift van art. 12",
    de: "4 – Art. 43 § 3 Abs. 3, ohne die Bescheinigung des Art. 12",
    en: "4 – art. 43 § 3 al. 3, without the certificate of art. 12",
  },
  "5": {
    fr: "5 – art. 15 § 1 : autre langue (français, néerlandais, allemand)",
    nl: "5 – art. 15 § 1: andere taal (Frans, Nederlands, Duits)",
    de: "5 – Art. 15 § 1: andere Sprache (Französisch, Niederländisch, Deutsch)",
    en: "5 – art. 15 § 1: another language (French, Dutch, German)",
  },
};

const NEED_LABELS: Readonly<Record<string, Wording>> = {
  required: { fr: "exigée par la loi", nl: "door de wet vereist", de: "gesetzlich verlangt", en: "required by law" },
  useful: {
    fr: "utile à l'emploi",
    nl: "nuttig voor de betrekking",
    de: "nützlich für die Stelle",
    en: "useful for the post",
  },
  "german-region": {
    fr: "le français, en région germanophone",
    nl: "Frans, in het Duitse taalgebied",
    de: "Französisch, im deutschen Sprachgebiet",
    en: "French, in the German-language communes",
  },
};

/** The kinds of allowance that may be combined or not. */
const COMBINED_LABELS: Readonly<Record<string, Wording>> = {
  "function-allowance": {
    fr: "allocation de fonction",
    nl: "functietoelage",
    de: "Funktionszulage",
    en: "function allowance",
  },
  "mandate-supplement": {
    fr: "supplément de mandat",
    nl: "mandaatbijslag",
    de: "Mandatszuschlag",
    en: "mandate supplement",
  },
  brussels: {
    fr: "allocation Région de Bruxelles-Capitale",
    nl: "toelage Brussels Hoofdstedelijk Gewest",
    de: "Zulage Region Brüssel-Hauptstadt",
    en: "Brussels-Capital Region allowance",
  },
  bilingual: {
    fr: "allocation de bilinguisme",
    nl: "tweetaligheidstoelage",
    de: "Zweisprachigkeitszulage",
    en: "bilingualism allowance",
  },
  household: {
    fr: "allocation de foyer ou de résidence",
    nl: "haard- of standplaatstoelage",
    de: "Haushalts- oder Standortzulage",
    en: "household or residence allowance",
  },
  other: { fr: "autre allocation", nl: "andere toelage", de: "andere Zulage", en: "other allowance" },
};

/** The values a field offers, by field name and value. */
export const CHOICE_LABELS: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  knowledge: KNOWLEDGE_LABELS,
  need: NEED_LABELS,
  ground: {
    team: { fr: "une équipe", nl: "een team", de: "ein Team", en: "a team" },
    project: { fr: "une équipe de projet", nl: "een projectteam", de: "ein Projektteam", en: "a project team" },
  },
  police: {
    local: { fr: "locale", nl: "lokale", de: "lokale", en: "local" },
    federal: { fr: "fédérale", nl: "federale", de: "föderale", en: "federal" },
  },
  service: {
    "full-time": { fr: "temps plein", nl: "voltijds", de: "Vollzeit", en: "full time" },
    "part-time": { fr: "temps partiel", nl: "deeltijds", de: "Teilzeit", en: "part time" },
    teaching: {
      fr: "enseignement, en jours",
      nl: "onderwijs, in dagen",
      de: "Unterricht, in Tagen",
      en: "teaching, in days",
    },
    "school-year": { fr: "année scolaire", nl: "schooljaar", de: "Schuljahr", en: "school year" },
  },
  serviceGround: {
    automatic: {
      fr: "d'office (service public)",
      nl: "van rechtswege (overheidsdienst)",
      de: "von Amts wegen (öffentlicher Dienst)",
      en: "automatically (public service)",
    },
    recognised: { fr: "sur reconnaissance", nl: "na erkenning", de: "auf Anerkennung", en: "on recognition" },
  },
  tie: {
    first: { fr: "le premier", nl: "de eerste", de: "die erste", en: "the first" },
    last: { fr: "le dernier", nl: "de laatste", de: "die letzte", en: "the last" },
  },
  remainder: {
    kept: { fr: "gardés", nl: "behouden", de: "behalten", en: "kept" },
    dropped: { fr: "abandonnés", nl: "vervallen", de: "entfallen", en: "dropped" },
  },
  serviceAfter: {
    active: { fr: "activité de service", nl: "dienstactiviteit", de: "aktiver Dienst", en: "active service" },
    availability: { fr: "disponibilité", nl: "disponibiliteit", de: "Disponibilität", en: "availability" },
    "non-activity": {
      fr: "non-activité (ne compte pas)",
      nl: "non-activiteit (telt niet)",
      de: "Inaktivität (zählt nicht)",
      en: "non-activity (does not count)",
    },
    incomplete: {
      fr: "mois incomplet (ne compte pas)",
      nl: "onvolledige maand (telt niet)",
      de: "unvollständiger Monat (zählt nicht)",
      en: "incomplete month (does not count)",
    },
    "contract-performed": {
      fr: "contrat exécuté",
      nl: "overeenkomst uitgevoerd",
      de: "Vertrag ausgeführt",
      en: "contract performed",
    },
    "contract-unpaid-counted": {
      fr: "contrat, non payé mais compté",
      nl: "overeenkomst, onbetaald maar meegeteld",
      de: "Vertrag, unbezahlt, aber gezählt",
      en: "contract, unpaid but counted",
    },
    "contract-unpaid-not-counted": {
      fr: "contrat, non payé (ne compte pas)",
      nl: "overeenkomst, onbetaald (telt niet)",
      de: "Vertrag, unbezahlt (zählt nicht)",
      en: "contract, unpaid (does not count)",
    },
  },
  rounding: {
    once: MEMBER_SCREEN["indexed.rounding.once"],
    "annual-first": MEMBER_SCREEN["indexed.rounding.annual-first"],
    down: MEMBER_SCREEN["indexed.rounding.down"],
  },
  householdSetting: {
    beside: { fr: "déduit aussi", nl: "ook afgetrokken", de: "auch abgezogen", en: "taken off too" },
    "as-written": {
      fr: "non déduit (à la lettre)",
      nl: "niet afgetrokken (naar de letter)",
      de: "nicht abgezogen (nach dem Wortlaut)",
      en: "not taken off (to the letter)",
    },
  },
  functionDrawn: FUNCTION_LABELS,
  functionBetter: FUNCTION_LABELS,
  knowledgeDrawn: KNOWLEDGE_LABELS,
  knowledgeBetter: KNOWLEDGE_LABELS,
  needDrawn: NEED_LABELS,
  needBetter: NEED_LABELS,
  combinedFirst: COMBINED_LABELS,
  combinedSecond: COMBINED_LABELS,
};
