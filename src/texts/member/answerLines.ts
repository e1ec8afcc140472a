import type { Wording } from "../language";

/** The lines in which a form answers something else than an amount, by id. */
export const ANSWER_LINES = {
  "month-full": {
    fr: "{amount} EUR pour le mois complet, indexé",
    nl: "{amount} EUR voor de volledige maand, geïndexeerd",
    de: "{amount} EUR für den ganzen Monat, indexiert",
    en: "{amount} EUR for the whole month, indexed",
  },
  "month-due": {
    fr: "{amount} EUR dus pour ce mois, indexé",
    nl: "{amount} EUR verschuldigd voor deze maand, geïndexeerd",
    de: "{amount} EUR für diesen Monat geschuldet, indexiert",
    en: "{amount} EUR due for this month, indexed",
  },
  "month-indexed": {
    fr: "{annual} EUR par an × {coefficient} = {indexed} EUR par an, indexé",
    nl: "{annual} EUR per jaar × {coefficient} = {indexed} EUR per jaar, geïndexeerd",
    de: "{annual} EUR im Jahr × {coefficient} = {indexed} EUR im Jahr, indexiert",
    en: "{annual} EUR a year × {coefficient} = {indexed} EUR a year, indexed",
  },
  "lower-class": {
    fr: "Échelle {scale} dans la classe {class}",
    nl: "Loonschaal {scale} in klasse {class}",
    de: "Tabelle {scale} in der Klasse {class}",
    en: "Scale {scale} in class {class}",
  },
  "scale-bonus": {
    fr: "{months} mois d'ancienneté d'échelle en plus",
    nl: "{months} maanden schaalanciënniteit extra",
    de: "{months} Monate Tabellendienstalter mehr",
    en: "{months} more months of scale seniority",
  },
  "insertion-place": {
    fr: "Place {place} sur {places} dans le groupe",
    nl: "Plaats {place} van {places} in de groep",
    de: "Platz {place} von {places} in der Gruppe",
    en: "Place {place} of {places} in the group",
  },
  "insertion-seniority": {
    fr: "Ancienneté d'échelle : {months} mois",
    nl: "Schaalanciënniteit: {months} maanden",
    de: "Tabellendienstalter: {months} Monate",
    en: "Scale seniority: {months} months",
  },
  "insertion-moved-on": {
    fr: "L'ancienneté atteinte donne l'échelle qui suit la place {place}.",
    nl: "De bereikte anciënniteit geeft de loonschaal na plaats {place}.",
    de: "Das erreichte Dienstalter gibt die Tabelle nach Platz {place}.",
    en: "The seniority reached gives the scale after place {place}.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
