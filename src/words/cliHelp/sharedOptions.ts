import type { Wording } from "../language";
import type { HelpLine } from "./helpPage";

/** Options that several commands take with one meaning. */
const SHARED = {
  "-o OUT": {
    fr: "fichier à écrire, avec la même extension que FILE ; FILE n'est jamais modifié",
    nl: "te schrijven bestand, met dezelfde extensie als FILE; FILE wordt nooit gewijzigd",
    de: "zu schreibende Datei mit derselben Endung wie FILE; FILE wird nie geändert",
    en: "file to write, with the extension of FILE; FILE itself is never changed",
  },
  "--sheet": {
    fr: "feuille à lire, si plusieurs conviennent ou si elle est masquée",
    nl: "te lezen blad, als er meerdere passen of als het verborgen is",
    de: "zu lesendes Blatt, wenn mehrere passen oder es ausgeblendet ist",
    en: "sheet to read, if several fit or it is hidden",
  },
  "--campaign": {
    fr: "conversion concernée (par défaut 2007)",
    nl: "betrokken conversie (standaard 2007)",
    de: "betroffene Umwandlung (Standard 2007)",
    en: "conversion concerned (default 2007)",
  },
  "--on": {
    fr: "mois de référence (par défaut celui de la campagne)",
    nl: "referentiemaand (standaard die van de campagne)",
    de: "Bezugsmonat (Standard: der der Umwandlung)",
    en: "reference month (default: that of the campaign)",
  },
  "--roster": {
    fr: "liste du personnel de la zone, pour trouver les absents",
    nl: "personeelslijst van de zone, om te zien wie ontbreekt",
    de: "Personalliste der Zone, um Fehlende zu finden",
    en: "staff list of the zone, to find who is missing",
  },
  "--scales": {
    fr: "tables de traitement que vous fournissez",
    nl: "loonschaaltabellen die u aanlevert",
    de: "von Ihnen gelieferte Gehaltstabellen",
    en: "pay tables that you supply",
  },
  "--conversions": {
    fr: "conversions d'échelles que vous fournissez",
    nl: "omzettingen van loonschalen die u aanlevert",
    de: "von Ihnen gelieferte Umwandlungen von Tabellen",
    en: "scale conversions that you supply",
  },
  "--lang": {
    fr: "langue des messages et des remarques (par défaut celle du fichier, sinon le français)",
    nl: "taal van de meldingen en opmerkingen (standaard die van het bestand, anders Frans)",
    de: "Sprache der Meldungen und Bemerkungen (Standard: die der Datei, sonst Französisch)",
    en: "language of messages and remarks (default: that of the file, else French)",
  },
  "--overwrite": {
    fr: "remplace ce qui figure déjà dans Accord et Remarques",
    nl: "vervangt wat al in Akkoord en Opmerkingen staat",
    de: "ersetzt, was schon in Einverständnis und Bemerkungen steht",
    en: "replaces what already stands in Accord and Remarks",
  },
  "--summary": {
    fr: "ajoute une feuille de totaux à imprimer",
    nl: "voegt een af te drukken blad met totalen toe",
    de: "fügt ein druckfertiges Blatt mit Summen hinzu",
    en: "adds a sheet of totals to print",
  },
  "--force": {
    fr: "remplace OUT s'il existe",
    nl: "vervangt OUT als het bestaat",
    de: "ersetzt OUT, falls vorhanden",
    en: "replaces OUT if it exists",
  },
  "--side": {
    fr: "table d'avant ou d'après la conversion, si l'échelle figure dans les deux",
    nl: "tabel van vóór of na de conversie, als de loonschaal in beide staat",
    de: "Tabelle vor oder nach der Umwandlung, wenn beide sie enthalten",
    en: "table before or after the conversion, if the scale stands in both",
  },
  "--explain": {
    fr: "montre le raisonnement avec les articles",
    nl: "toont de redenering met de artikelen",
    de: "zeigt die Begründung mit den Artikeln",
    en: "shows the reasoning with the articles",
  },
  "--json": {
    fr: "écrit un seul document JSON",
    nl: "schrijft één JSON-document",
    de: "schreibt genau ein JSON-Dokument",
    en: "writes exactly one JSON document",
  },
  "--index-rounding": {
    fr: "arrondi du montant indexé, que la loi laisse ouvert : une fois (once, par défaut), l'année d'abord (annual-first), vers le bas (down)",
    nl: "afronding van het geïndexeerde bedrag, door de wet opengelaten: één keer (once, standaard), eerst het jaar (annual-first), naar beneden (down)",
    de: "Rundung des indexierten Betrags, die das Gesetz offenlässt: einmal (once, Standard), zuerst das Jahr (annual-first), nach unten (down)",
    en: "rounding of the indexed amount, which the law leaves open: once (default), the year first (annual-first), down",
  },
  "--help": {
    fr: "montre cette aide (aussi -h)",
    nl: "toont deze hulp (ook -h)",
    de: "zeigt diese Hilfe (auch -h)",
    en: "shows this help (also -h)",
  },
} as const satisfies Readonly<Record<string, Wording>>;
type Shared = keyof typeof SHARED;

/** The lines of shared options, in the order given. */
export function shared(...names: readonly Shared[]): readonly HelpLine[] {
  return names.map((name) => [name, SHARED[name]]);
}

/** The tables that a command about one member rests on. */
export const SUPPLIED_LINES = shared("--campaign", "--on", "--scales", "--conversions");
/** What a command about a workbook takes. */
export const WORKBOOK_LINES = [...shared("--sheet"), ...SUPPLIED_LINES, ...shared("--roster")];
export const OUTPUT_LINES = shared("-o OUT", "--force");
/** What every command takes, at the end of its page. */
export const GENERAL_LINES = shared("--json", "--lang", "--help");
export const EXPLAINED_LINES = [...shared("--explain"), ...GENERAL_LINES];
