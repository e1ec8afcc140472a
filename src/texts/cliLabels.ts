import type { Language, Wording } from "./language";

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
} as const satisfies Readonly<Record<string, Wording>>;
export type CliLabel = keyof typeof LABELS;

/** A word that the command line prints beside what it computed. */
export function cliLabel(key: CliLabel, language: Language): string {
  return LABELS[key][language];
}
