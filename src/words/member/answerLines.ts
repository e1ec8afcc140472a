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
  promotion: {
    fr: "{scale} : {amount} EUR payés par an, non indexés",
    nl: "{scale}: {amount} EUR per jaar betaald, niet geïndexeerd",
    de: "{scale}: {amount} EUR im Jahr gezahlt, nicht indexiert",
    en: "{scale}: {amount} EUR paid a year, not indexed",
  },
  "promotion-before": {
    fr: "Avant la promotion : {amount} EUR par an",
    nl: "Vóór de bevordering: {amount} EUR per jaar",
    de: "Vor der Beförderung: {amount} EUR im Jahr",
    en: "Before the promotion: {amount} EUR a year",
  },
  "promotion-table": {
    fr: "Dans la table de la nouvelle échelle : {amount} EUR",
    nl: "In de tabel van de nieuwe loonschaal: {amount} EUR",
    de: "Laut der neuen Tabelle: {amount} EUR",
    en: "In the table of the new scale: {amount} EUR",
  },
  "promotion-guaranteed": {
    fr: "La garantie relève le montant de la table.",
    nl: "De waarborg verhoogt het bedrag van de tabel.",
    de: "Die Garantie hebt den Tabellenbetrag an.",
    en: "The guarantee lifts the amount of the table.",
  },
  "promotion-table-paid": {
    fr: "Le montant de la table suffit ; la garantie n'ajoute rien.",
    nl: "Het bedrag van de tabel volstaat; de waarborg voegt niets toe.",
    de: "Der Tabellenbetrag genügt; die Garantie fügt nichts hinzu.",
    en: "The amount of the table is enough; the guarantee adds nothing.",
  },
  "promotion-class": {
    fr: "Classe {class} : l'ancienneté exigée est atteinte.",
    nl: "Klasse {class}: de vereiste anciënniteit is bereikt.",
    de: "Klasse {class}: das verlangte Dienstalter ist erreicht.",
    en: "Class {class}: the seniority required is reached.",
  },
  "promotion-bars": {
    fr: "Conditions de la sélection non remplies : {bars}",
    nl: "Niet vervulde voorwaarden voor de selectie: {bars}",
    de: "Nicht erfüllte Bedingungen der Auswahl: {bars}",
    en: "Conditions of the selection not met: {bars}",
  },
  "promotion-no-bar": {
    fr: "Rien n'empêche de participer à la sélection.",
    nl: "Niets belet de deelname aan de selectie.",
    de: "Nichts steht der Teilnahme an der Auswahl entgegen.",
    en: "Nothing bars from sitting the selection.",
  },
  "promotion-not-judged": {
    fr: "Conditions de la sélection non jugées : indiquez l'ancienneté de niveau.",
    nl: "Voorwaarden voor de selectie niet beoordeeld: geef de niveauanciënniteit op.",
    de: "Bedingungen der Auswahl nicht beurteilt: geben Sie das Dienstalter in der Stufe an.",
    en: "Conditions of the selection not judged: give the level seniority.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
