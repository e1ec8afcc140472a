import type { Wording } from "../language";
import type { ParameterKey } from "./parameterNames";
import { PAY_FUNCTION_TEXTS, type PayFunctionName } from "./payFunctions";
import { PAY_PARAMETER_DESCRIPTIONS } from "./payParameterDescriptions";

/** What a function answers, in one sentence, and the shape of its answer. */
export interface FunctionText {
  readonly description: Wording;
  readonly result: Wording;
}

const OWN_FUNCTION_TEXTS = {
  INSERT: {
    description: {
      fr: "Insertion horizontale d'une échelle : nouvelle échelle, mois d'ancienneté et montant annuel non indexé.",
      nl: "Horizontale inschaling van een loonschaal: nieuwe loonschaal, anciënniteitsmaand en niet-geïndexeerd jaarbedrag.",
      de: "Horizontale Einstufung: neue Gehaltstabelle, Monat des Dienstalters und nicht indexierter Jahresbetrag.",
      en: "Horizontal insertion of a scale: new scale, seniority month and annual amount, not indexed.",
    },
    result: {
      fr: "Une ligne de trois cellules : échelle, mois (AAAAMM), montant annuel.",
      nl: "Eén rij van drie cellen: loonschaal, maand (JJJJMM), jaarbedrag.",
      de: "Eine Zeile mit drei Zellen: Gehaltstabelle, Monat (JJJJMM), Jahresbetrag.",
      en: "One row of three cells: scale, month (YYYYMM), annual amount.",
    },
  },
  CONVERT: {
    description: {
      fr: "Proposition d'insertion pour chaque ligne de six cellules (échelle, ancienneté, montant, deux fois).",
      nl: "Voorstel van inschaling voor elke rij van zes cellen (loonschaal, anciënniteit, bedrag, tweemaal).",
      de: "Vorschlag zur Einstufung für jede Zeile mit sechs Zellen (Tabelle, Dienstalter, Betrag, zweimal).",
      en: "Proposal of insertion for each row of six cells (scale, seniority, amount, twice).",
    },
    result: {
      fr: "Neuf cellules par ligne, comme nscale1 à namount3 du classeur ; une ligne vide reste vide.",
      nl: "Negen cellen per rij, zoals nscale1 tot namount3 van het bestand; een lege rij blijft leeg.",
      de: "Neun Zellen je Zeile, wie nscale1 bis namount3 der Datei; eine leere Zeile bleibt leer.",
      en: "Nine cells a row, as nscale1 to namount3 of the workbook; an empty row stays empty.",
    },
  },
  CHECK: {
    description: {
      fr: "Contrôle des lignes d'un classeur de conversion (23 colonnes, de zone à namount3).",
      nl: "Controle van de rijen van een conversiebestand (23 kolommen, van zone tot namount3).",
      de: "Prüfung der Zeilen einer Umwandlungsdatei (23 Spalten, von zone bis namount3).",
      en: "Check of the rows of a conversion workbook (23 columns, from zone to namount3).",
    },
    result: {
      fr: "Deux cellules par ligne : OK, NOK ou REVIEW (à examiner), puis ce qui est faux ou à examiner.",
      nl: "Twee cellen per rij: OK, NOK of REVIEW (te bekijken), dan wat fout of te bekijken is.",
      de: "Zwei Zellen je Zeile: OK, NOK oder REVIEW (zu prüfen), dann was falsch oder zu prüfen ist.",
      en: "Two cells a row: OK, NOK or REVIEW, then what is wrong or to be reviewed.",
    },
  },
  AMOUNT: {
    description: {
      fr: "Montant annuel non indexé d'une échelle, selon l'ancienneté pécuniaire à un mois.",
      nl: "Niet-geïndexeerd jaarbedrag van een loonschaal, volgens de geldelijke anciënniteit in een maand.",
      de: "Nicht indexierter Jahresbetrag einer Gehaltstabelle nach dem finanziellen Dienstalter in einem Monat.",
      en: "Annual amount of a scale, not indexed, for the pecuniary seniority at a month.",
    },
    result: {
      fr: "Le montant en euros par an (pivot 138,01).",
      nl: "Het bedrag in euro per jaar (spil 138,01).",
      de: "Der Betrag in Euro im Jahr (Schwelle 138,01).",
      en: "The amount in euros a year (pivot 138.01).",
    },
  },
  STEP: {
    description: {
      fr: "Années complètes d'ancienneté pécuniaire à un mois.",
      nl: "Volle jaren geldelijke anciënniteit in een maand.",
      de: "Volle Jahre finanziellen Dienstalters in einem Monat.",
      en: "Full years of pecuniary seniority at a month.",
    },
    result: {
      fr: "Un nombre d'années.",
      nl: "Een aantal jaren.",
      de: "Eine Anzahl Jahre.",
      en: "A number of years.",
    },
  },
  NEWSCALE: {
    description: {
      fr: "Échelle en laquelle une échelle est convertie.",
      nl: "Loonschaal waarin een loonschaal wordt omgezet.",
      de: "Gehaltstabelle, in die eine Gehaltstabelle umgewandelt wird.",
      en: "Scale into which a scale converts.",
    },
    result: { fr: "L'échelle.", nl: "De loonschaal.", de: "Die Gehaltstabelle.", en: "The scale." },
  },
  PAID: {
    description: {
      fr: "Montant annuel le plus favorable de trois paires échelle et ancienneté au plus, par ligne.",
      nl: "Gunstigste jaarbedrag van hoogstens drie paren loonschaal en anciënniteit, per rij.",
      de: "Günstigster Jahresbetrag aus höchstens drei Paaren Tabelle und Dienstalter, je Zeile.",
      en: "Most favourable annual amount of up to three pairs of scale and seniority, for each row.",
    },
    result: {
      fr: "Deux cellules par ligne : montant annuel, numéro de la paire (1 à 3).",
      nl: "Twee cellen per rij: jaarbedrag, nummer van het paar (1 tot 3).",
      de: "Zwei Zellen je Zeile: Jahresbetrag, Nummer des Paares (1 bis 3).",
      en: "Two cells a row: annual amount, number of the pair (1 to 3).",
    },
  },
  SAFEGUARD: {
    description: {
      fr: "Montant garanti par la sauvegarde et échelle sur laquelle il repose.",
      nl: "Door de vrijwaring gewaarborgd bedrag en de loonschaal waarop het berust.",
      de: "Durch die Absicherung garantierter Betrag und die Gehaltstabelle, auf der er beruht.",
      en: "Amount that the safeguard guarantees, and the scale it rests on.",
    },
    result: {
      fr: "Une ligne de deux cellules : montant annuel, échelle.",
      nl: "Eén rij van twee cellen: jaarbedrag, loonschaal.",
      de: "Eine Zeile mit zwei Zellen: Jahresbetrag, Gehaltstabelle.",
      en: "One row of two cells: annual amount, scale.",
    },
  },
  TABLE: {
    description: {
      fr: "Table d'une échelle à un mois, échelon par échelon, avec sa source.",
      nl: "Tabel van een loonschaal in een maand, trap per trap, met de bron.",
      de: "Tabelle einer Gehaltstabelle in einem Monat, Stufe für Stufe, mit Quelle.",
      en: "Table of a scale at a month, step by step, with its source.",
    },
    result: {
      fr: "Quatre cellules par échelon : échelon, montant annuel, source, certitude.",
      nl: "Vier cellen per trap: trap, jaarbedrag, bron, zekerheid.",
      de: "Vier Zellen je Stufe: Stufe, Jahresbetrag, Quelle, Sicherheit.",
      en: "Four cells a step: step, annual amount, source, certainty.",
    },
  },
  SCALES: {
    description: {
      fr: "Échelles dont la table est connue à un mois, toutes ou d'un niveau.",
      nl: "Loonschalen waarvan de tabel in een maand gekend is, alle of van één niveau.",
      de: "Gehaltstabellen, die in einem Monat bekannt sind, alle oder eines Niveaus.",
      en: "Scales of which the table is known at a month, all or of one level.",
    },
    result: {
      fr: "Une colonne d'échelles.",
      nl: "Een kolom loonschalen.",
      de: "Eine Spalte mit Gehaltstabellen.",
      en: "A column of scales.",
    },
  },
  NEXT: {
    description: {
      fr: "Prochaine augmentation par l'ancienneté après un mois : mois et montant annuel.",
      nl: "Volgende verhoging door anciënniteit na een maand: maand en jaarbedrag.",
      de: "Nächste Erhöhung durch Dienstalter nach einem Monat: Monat und Jahresbetrag.",
      en: "Next increment by seniority after a month: month and annual amount.",
    },
    result: {
      fr: "Une ligne de deux cellules : mois (AAAAMM), montant annuel.",
      nl: "Eén rij van twee cellen: maand (JJJJMM), jaarbedrag.",
      de: "Eine Zeile mit zwei Zellen: Monat (JJJJMM), Jahresbetrag.",
      en: "One row of two cells: month (YYYYMM), annual amount.",
    },
  },
  INDEX: {
    description: {
      fr: "Coefficient d'indexation d'un mois (pivot 138,01).",
      nl: "Indexeringscoëfficiënt van een maand (spil 138,01).",
      de: "Indexierungskoeffizient eines Monats (Schwelle 138,01).",
      en: "Index coefficient of a month (pivot 138.01).",
    },
    result: {
      fr: "Le coefficient, à quatre décimales.",
      nl: "De coëfficiënt, met vier decimalen.",
      de: "Der Koeffizient mit vier Dezimalen.",
      en: "The coefficient, with four decimals.",
    },
  },
  INDEXED: {
    description: {
      fr: "Montant annuel indexé au mois indiqué.",
      nl: "Jaarbedrag geïndexeerd in de opgegeven maand.",
      de: "Jahresbetrag, indexiert im genannten Monat.",
      en: "Annual amount, indexed at the month given.",
    },
    result: {
      fr: "Le montant en euros par an.",
      nl: "Het bedrag in euro per jaar.",
      de: "Der Betrag in Euro im Jahr.",
      en: "The amount in euros a year.",
    },
  },
  MONTHLY: {
    description: {
      fr: "Montant mensuel indexé d'un montant annuel non indexé.",
      nl: "Geïndexeerd maandbedrag van een niet-geïndexeerd jaarbedrag.",
      de: "Indexierter Monatsbetrag eines nicht indexierten Jahresbetrags.",
      en: "Indexed monthly amount of an annual amount that is not indexed.",
    },
    result: {
      fr: "Le montant en euros par mois.",
      nl: "Het bedrag in euro per maand.",
      de: "Der Betrag in Euro im Monat.",
      en: "The amount in euros a month.",
    },
  },
  EXPLAIN: {
    description: {
      fr: "Raisonnement d'une autre fonction, étape par étape, avec l'article.",
      nl: "Redenering van een andere functie, stap voor stap, met het artikel.",
      de: "Herleitung einer anderen Funktion, Schritt für Schritt, mit dem Artikel.",
      en: "Reasoning of another function, step by step, with the article.",
    },
    result: {
      fr: "Cinq cellules par étape : numéro, calcul, résultat, source, certitude.",
      nl: "Vijf cellen per stap: nummer, berekening, resultaat, bron, zekerheid.",
      de: "Fünf Zellen je Schritt: Nummer, Berechnung, Ergebnis, Quelle, Sicherheit.",
      en: "Five cells a step: number, calculation, result, source, certainty.",
    },
  },
  VERSION: {
    description: {
      fr: "Versions du complément et des données légales.",
      nl: "Versies van de invoegtoepassing en van de wettelijke gegevens.",
      de: "Versionen des Add-Ins und der Rechtsdaten.",
      en: "Versions of the add-in and of the law data.",
    },
    result: {
      fr: "Une ligne de deux textes.",
      nl: "Eén rij van twee teksten.",
      de: "Eine Zeile mit zwei Texten.",
      en: "One row of two texts.",
    },
  },
} as const satisfies Readonly<Record<string, FunctionText>>;

/** Names of the functions: the same in every language. */
export type FunctionName = keyof typeof OWN_FUNCTION_TEXTS | PayFunctionName;

export const FUNCTION_TEXTS: Readonly<Record<FunctionName, FunctionText>> = {
  ...OWN_FUNCTION_TEXTS,
  ...PAY_FUNCTION_TEXTS,
};

export const PARAMETER_DESCRIPTIONS: Readonly<Record<ParameterKey, Wording>> = {
  ...PAY_PARAMETER_DESCRIPTIONS,
  scale: {
    fr: "échelle de traitement comme dans l'annexe, par exemple A11",
    nl: "loonschaal zoals in de bijlage, bijvoorbeeld A11",
    de: "Gehaltstabelle wie im Anhang, zum Beispiel A11",
    en: "pay scale as in the annex, for example A11",
  },
  ancdate: {
    fr: "mois depuis lequel l'ancienneté pécuniaire compte : 200204, ou une date au premier du mois",
    nl: "maand vanaf wanneer de geldelijke anciënniteit telt: 200204, of een datum op de eerste van de maand",
    de: "Monat, ab dem das finanzielle Dienstalter zählt: 200204, oder ein Datum am Monatsersten",
    en: "month from which pecuniary seniority counts: 200204, or a date on the first of a month",
  },
  on: {
    fr: "mois pour lequel le calcul est fait ; par défaut celui de la campagne",
    nl: "maand waarvoor berekend wordt; standaard die van de campagne",
    de: "Monat, für den gerechnet wird; sonst der der Kampagne",
    en: "month for which it is computed; by default that of the campaign",
  },
  campaign: {
    fr: "2007 (par défaut) ou 2024",
    nl: "2007 (standaard) of 2024",
    de: "2007 (Standard) oder 2024",
    en: "2007 (default) or 2024",
  },
  convertRows: {
    fr: "six colonnes : scale1, ancdate1, amount1, scale2, ancdate2, amount2",
    nl: "zes kolommen: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
    de: "sechs Spalten: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
    en: "six columns: scale1, ancdate1, amount1, scale2, ancdate2, amount2",
  },
  checkRows: {
    fr: "23 colonnes du classeur, dans l'ordre de la note, de zone à namount3",
    nl: "23 kolommen van het bestand, in de volgorde van de nota, van zone tot namount3",
    de: "23 Spalten der Datei in der Reihenfolge der Note, von zone bis namount3",
    en: "23 columns of the workbook in the order of the note, from zone to namount3",
  },
  paidRows: {
    fr: "six colonnes : trois fois échelle et ancienneté ; les deux dernières paires sont des sauvegardes",
    nl: "zes kolommen: driemaal loonschaal en anciënniteit; de laatste twee paren zijn vrijwaringen",
    de: "sechs Spalten: dreimal Tabelle und Dienstalter; die letzten zwei Paare sind Absicherungen",
    en: "six columns: three times scale and seniority; the last two pairs are safeguards",
  },
  lang: {
    fr: "langue des remarques : fr, nl, de ou en",
    nl: "taal van de opmerkingen: fr, nl, de of en",
    de: "Sprache der Bemerkungen: fr, nl, de oder en",
    en: "language of the remarks: fr, nl, de or en",
  },
  scale1: {
    fr: "échelle d'avant la conversion",
    nl: "loonschaal van vóór de conversie",
    de: "Gehaltstabelle vor der Umwandlung",
    en: "scale before the conversion",
  },
  ancdate1: {
    fr: "mois d'ancienneté de la première échelle",
    nl: "anciënniteitsmaand van de eerste loonschaal",
    de: "Dienstalter der ersten Gehaltstabelle",
    en: "seniority month of the first scale",
  },
  scale2: {
    fr: "échelle d'une sauvegarde plus ancienne",
    nl: "loonschaal van een oudere vrijwaring",
    de: "Gehaltstabelle einer älteren Absicherung",
    en: "scale of an older safeguard",
  },
  ancdate2: {
    fr: "mois d'ancienneté de la deuxième échelle",
    nl: "anciënniteitsmaand van de tweede loonschaal",
    de: "Dienstalter der zweiten Gehaltstabelle",
    en: "seniority month of the second scale",
  },
  level: {
    fr: "A, B, C ou D ; sans niveau, toutes les échelles",
    nl: "A, B, C of D; zonder niveau alle loonschalen",
    de: "A, B, C oder D; ohne Niveau alle Gehaltstabellen",
    en: "A, B, C or D; without a level, all scales",
  },
  month: {
    fr: "mois : 200701, ou une date au premier du mois",
    nl: "maand: 200701, of een datum op de eerste van de maand",
    de: "Monat: 200701, oder ein Datum am Monatsersten",
    en: "month: 200701, or a date on the first of a month",
  },
  annual: {
    fr: "montant annuel non indexé, en euros",
    nl: "niet-geïndexeerd jaarbedrag, in euro",
    de: "nicht indexierter Jahresbetrag in Euro",
    en: "annual amount, not indexed, in euros",
  },
  name: {
    fr: 'nom de la fonction à expliquer, par exemple "INSERT"',
    nl: 'naam van de te verklaren functie, bijvoorbeeld "INSERT"',
    de: 'Name der zu erklärenden Funktion, zum Beispiel "INSERT"',
    en: 'name of the function to explain, for example "INSERT"',
  },
  callArguments: {
    fr: "les arguments de cette fonction, dans le même ordre",
    nl: "de argumenten van die functie, in dezelfde volgorde",
    de: "die Argumente dieser Funktion in derselben Reihenfolge",
    en: "the arguments of that function, in the same order",
  },
};
