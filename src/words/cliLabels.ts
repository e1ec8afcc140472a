import { labelled } from "./formats";
import type { Language, Wording } from "./language";

/** What was written into a file, by the names of `--json`. */
const WRITTEN: Readonly<Record<string, Wording>> = {
  file: { fr: "Fichier écrit", nl: "Geschreven bestand", de: "Geschriebene Datei", en: "File written" },
  files: { fr: "Fichier écrit", nl: "Geschreven bestand", de: "Geschriebene Datei", en: "File written" },
  ok: { fr: "OK inscrits", nl: "OK ingevuld", de: "OK eingetragen", en: "OK filled in" },
  nok: { fr: "NOK inscrits", nl: "NOK ingevuld", de: "NOK eingetragen", en: "NOK filled in" },
  review: {
    fr: "À voir, laissés vides",
    nl: "Te bekijken, leeg gelaten",
    de: "Zu prüfen, leer gelassen",
    en: "To be looked at, left empty",
  },
  kept: {
    fr: "Déjà remplis, non touchés",
    nl: "Al ingevuld, niet aangeraakt",
    de: "Bereits ausgefüllt, nicht verändert",
    en: "Already filled, left alone",
  },
  proposed: {
    fr: "Propositions inscrites",
    nl: "Ingevulde voorstellen",
    de: "Eingetragene Vorschläge",
    en: "Proposals filled in",
  },
  appended: { fr: "Colonne ajoutée", nl: "Toegevoegde kolom", de: "Hinzugefügte Spalte", en: "Column added" },
};

/** A fact of what was written, said: `Fichier écrit : …`. */
export function writtenLine(name: string, value: string, language: Language): string {
  return labelled(WRITTEN[name]?.[language] ?? name, value, language);
}

const LABELS = {
  total: { fr: "Total", nl: "Totaal", de: "Summe", en: "Total" },
  settings: {
    fr: "Réglages et choix appliqués :",
    nl: "Toegepaste instellingen en keuzes:",
    de: "Angewandte Einstellungen und Angaben:",
    en: "Settings and choices applied:",
  },
  evidence: {
    fr: "Pièces à réunir ([x] : présente) :",
    nl: "Te verzamelen stukken ([x]: aanwezig):",
    de: "Beizubringende Belege ([x]: vorhanden):",
    en: "Evidence to gather ([x]: in hand):",
  },
  explanation: { fr: "Raisonnement :", nl: "Redenering:", de: "Begründung:", en: "Reasoning:" },
  line: { fr: "ligne", nl: "regel", de: "Zeile", en: "line" },
  label: { fr: "service", nl: "dienst", de: "Dienst", en: "service" },
  kind: { fr: "nature", nl: "aard", de: "Art", en: "kind" },
  ground: { fr: "fondement", nl: "grond", de: "Grundlage", en: "ground" },
  level: { fr: "niveau", nl: "niveau", de: "Stufe", en: "level" },
  from: { fr: "du", nl: "van", de: "von", en: "from" },
  to: { fr: "au", nl: "tot", de: "bis", en: "to" },
  covered: { fr: "mois entiers", nl: "volle maanden", de: "volle Monate", en: "whole months" },
  counted: { fr: "comptés", nl: "geteld", de: "gezählt", en: "counted" },
  atEntry: {
    fr: "Mois reconnus à l'entrée en service",
    nl: "Erkende maanden bij de indiensttreding",
    de: "Beim Eintritt anerkannte Monate",
    en: "Months recognised at entry",
  },
  limited: {
    fr: "la réduction est limitée",
    nl: "de vermindering is begrensd",
    de: "die Kürzung ist begrenzt",
    en: "the reduction is limited",
  },
  commission: {
    fr: "Plus de neuf ans reconnus : l'avis favorable de la commission est joint au dossier.",
    nl: "Meer dan negen jaar erkend: het gunstige advies van de commissie hoort bij het dossier.",
    de: "Mehr als neun Jahre anerkannt: die günstige Stellungnahme der Kommission gehört in die Akte.",
    en: "More than nine years recognised: the favourable opinion of the commission belongs in the file.",
  },
  sinceEntry: {
    fr: "Mois comptés depuis l'entrée en service",
    nl: "Maanden geteld sinds de indiensttreding",
    de: "Seit dem Eintritt gezählte Monate",
    en: "Months counted since the entry",
  },
  coefficient: {
    fr: "Coefficient d'indexation",
    nl: "Indexeringscoëfficiënt",
    de: "Indexierungskoeffizient",
    en: "Index coefficient",
  },
  annual: {
    fr: "Par an, non indexé (138,01)",
    nl: "Per jaar, niet geïndexeerd (138,01)",
    de: "Im Jahr, nicht indexiert (138,01)",
    en: "A year, not indexed (138.01)",
  },
  annualIndexed: { fr: "Par an, indexé", nl: "Per jaar, geïndexeerd", de: "Im Jahr, indexiert", en: "A year, indexed" },
  monthlyIndexed: {
    fr: "Par mois, indexé",
    nl: "Per maand, geïndexeerd",
    de: "Im Monat, indexiert",
    en: "A month, indexed",
  },
  partialMonth: {
    fr: "Mois non dû entièrement",
    nl: "Niet volledig verschuldigde maand",
    de: "Nicht voll geschuldeter Monat",
    en: "Month not fully due",
  },
  notCounted: { fr: "non comptés", nl: "niet geteld", de: "nicht gezählt", en: "not counted" },
} as const satisfies Readonly<Record<string, Wording>>;
const LOST = {
  "no-whole-month": {
    fr: "aucun mois entier",
    nl: "geen volle maand",
    de: "kein voller Monat",
    en: "no whole month",
  },
  "not-recognised": {
    fr: "non reconnu comme utile",
    nl: "niet als nuttig erkend",
    de: "nicht als nützlich anerkannt",
    en: "not recognised as useful",
  },
  "shared-with-teaching": {
    fr: "mois partagé avec de l'enseignement",
    nl: "maand gedeeld met onderwijs",
    de: "mit Unterricht geteilter Monat",
    en: "month shared with teaching",
  },
} as const satisfies Readonly<Record<string, Wording>>;
export type CliLabel = keyof typeof LABELS;

/** A word that the command line prints beside what it computed. */
export function cliLabel(key: CliLabel, language: Language): string {
  return LABELS[key][language];
}

/** Why a period of service counts for nothing. */
export function serviceLost(reason: keyof typeof LOST, language: Language): string {
  return LOST[reason][language];
}
