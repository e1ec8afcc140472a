import type { Language, Wording } from "./language";
import { fillTemplate, type TemplateData } from "./template";

/** Wording of the summary sheet, the log and the detail of one member. */
const REPORT = {
  "sheet-name": { fr: "CALOG totaux", nl: "CALOG totalen", de: "CALOG Summen", en: "CALOG totals" },
  title: {
    fr: "Conversion CALog : totaux et signature",
    nl: "CALog-conversie: totalen en handtekening",
    de: "CALog-Umwandlung: Summen und Unterschrift",
    en: "CALog conversion: totals and signature",
  },
  sheet: { fr: "Feuille", nl: "Blad", de: "Blatt", en: "Sheet" },
  campaign: { fr: "Campagne", nl: "Campagne", de: "Umwandlung", en: "Campaign" },
  deadline: { fr: "À transmettre pour le", nl: "Over te maken tegen", de: "Zu übermitteln bis", en: "To be sent by" },
  month: { fr: "Mois de référence", nl: "Referentiemaand", de: "Bezugsmonat", en: "Reference month" },
  versions: {
    fr: "Version du produit {product}, données légales {law}",
    nl: "Versie van het programma {product}, wettelijke gegevens {law}",
    de: "Programmversion {product}, Rechtsdaten {law}",
    en: "Product version {product}, law data {law}",
  },
  basis: {
    fr: "Montants annuels en euros, non indexés (indice-pivot 138,01).",
    nl: "Jaarbedragen in euro, niet geïndexeerd (spilindex 138,01).",
    de: "Jahresbeträge in Euro, nicht indexiert (Schwellenindex 138,01).",
    en: "Annual amounts in euros, not indexed (pivot index 138.01).",
  },
  rule: {
    fr: "Chaque ligne compte pour son montant lisible le plus favorable ; sans proposition lisible, le montant actuel compte des deux côtés.",
    nl: "Elke regel telt mee voor haar gunstigste leesbare bedrag; zonder leesbaar voorstel telt het huidige bedrag aan beide kanten.",
    de: "Jede Zeile zählt mit ihrem günstigsten lesbaren Betrag; ohne lesbaren Vorschlag zählt der jetzige auf beiden Seiten.",
    en: "Each row counts its most favourable readable amount; without a readable proposal its current amount counts on both sides.",
  },
  heads: { fr: "Membres", nl: "Leden", de: "Mitglieder", en: "Heads" },
  current: { fr: "Masse actuelle", nl: "Huidige massa", de: "Jetzige Summe", en: "Current mass" },
  proposed: { fr: "Masse proposée", nl: "Voorgestelde massa", de: "Vorgeschlagene Summe", en: "Proposed mass" },
  difference: { fr: "Différence", nl: "Verschil", de: "Unterschied", en: "Difference" },
  total: { fr: "Total", nl: "Totaal", de: "Summe", en: "Total" },
  control: { fr: "Totaux de contrôle", nl: "Controletotalen", de: "Kontrollsummen", en: "Control totals" },
  "file-sum": { fr: "Somme du fichier", nl: "Som van het bestand", de: "Summe der Datei", en: "Sum of the file" },
  "covered-sum": {
    fr: "dont avec table",
    nl: "waarvan met tabel",
    de: "davon mit Tabelle",
    en: "of which with a table",
  },
  recomputed: { fr: "Recalculé", nl: "Herberekend", de: "Neu berechnet", en: "Recomputed" },
  "not-covered": {
    fr: "Sans table (lignes)",
    nl: "Zonder tabel (regels)",
    de: "Ohne Tabelle (Zeilen)",
    en: "No table (rows)",
  },
  "by-verdict": { fr: "Par verdict", nl: "Per oordeel", de: "Nach Urteil", en: "By verdict" },
  "by-level": { fr: "Par niveau", nl: "Per niveau", de: "Nach Niveau", en: "By level" },
  "by-scale": {
    fr: "Par échelle actuelle",
    nl: "Per huidige loonschaal",
    de: "Nach jetziger Gehaltstabelle",
    en: "By current scale",
  },
  "by-status": { fr: "Par statut", nl: "Per statuut", de: "Nach Status", en: "By status" },
  "by-language": { fr: "Par langue", nl: "Per taal", de: "Nach Sprache", en: "By language" },
  findings: { fr: "Constatations", nl: "Vaststellingen", de: "Feststellungen", en: "Findings" },
  count: { fr: "Nombre", nl: "Aantal", de: "Anzahl", en: "Count" },
  kind: { fr: "Nature", nl: "Aard", de: "Art", en: "Kind" },
  none: { fr: "Aucune", nl: "Geen", de: "Keine", en: "None" },
  skipped: {
    fr: "Lignes non contrôlées",
    nl: "Niet gecontroleerde regels",
    de: "Nicht geprüfte Zeilen",
    en: "Rows not checked",
  },
  rows: { fr: "Lignes", nl: "Regels", de: "Zeilen", en: "Rows" },
  open: { fr: "Encore ouvert", nl: "Nog open", de: "Noch offen", en: "Still open" },
  "open-review": {
    fr: "À examiner, sans décision",
    nl: "Te bekijken, zonder beslissing",
    de: "Zu prüfen, ohne Entscheidung",
    en: "To review, undecided",
  },
  "open-remark": {
    fr: "Remarques à compléter",
    nl: "Opmerkingen aan te vullen",
    de: "Zu ergänzende Bemerkungen",
    en: "Remarks to complete",
  },
  "open-accord": {
    fr: "Accord à compléter",
    nl: "Akkoord in te vullen",
    de: "Einverständnis auszufüllen",
    en: "Accord still to fill",
  },
  missing: {
    fr: "Sur la liste du personnel, absents du fichier",
    nl: "Op de personeelslijst, niet in het bestand",
    de: "Auf der Personalliste, nicht in der Datei",
    en: "On the staff list, not in the file",
  },
  log: {
    fr: "Écrit dans le classeur",
    nl: "Geschreven in het bestand",
    de: "In die Datei geschrieben",
    en: "Written to the workbook",
  },
  "by-person": {
    fr: "décidé par une personne",
    nl: "beslist door een persoon",
    de: "von einer Person entschieden",
    en: "decided by a person",
  },
  "by-program": { fr: "par le programme", nl: "door het programma", de: "durch das Programm", en: "by the program" },
  "log-line": {
    fr: "Ligne {row} : {written}[ ({open})], {who}",
    nl: "Regel {row}: {written}[ ({open})], {who}",
    de: "Zeile {row}: {written}[ ({open})], {who}",
    en: "Row {row}: {written}[ ({open})], {who}",
  },
  drawn: { fr: "Établi par", nl: "Opgemaakt door", de: "Erstellt von", en: "Drawn up by" },
  signed: {
    fr: "Pour la zone, le chef de corps",
    nl: "Voor de zone, de korpschef",
    de: "Für die Zone, der Korpschef",
    en: "For the zone, the chief of corps",
  },
  accountant: {
    fr: "Le comptable spécial",
    nl: "De bijzondere rekenplichtige",
    de: "Der besondere Rechenschaftspflichtige",
    en: "The special accountant",
  },
  "date-signature": {
    fr: "Date et signature :",
    nl: "Datum en handtekening:",
    de: "Datum und Unterschrift:",
    en: "Date and signature:",
  },
  unknown: { fr: "inconnu", nl: "onbekend", de: "unbekannt", en: "unknown" },
  old: {
    fr: "position d'origine (old)",
    nl: "oorspronkelijke rechtspositie (old)",
    de: "ursprüngliche Rechtsstellung (old)",
    en: "original position (old)",
  },
  "detail-title": {
    fr: "Ligne {row} : {verdict}",
    nl: "Regel {row}: {verdict}",
    de: "Zeile {row}: {verdict}",
    en: "Row {row}: {verdict}",
  },
  "detail-cells": {
    fr: "Données du fichier",
    nl: "Gegevens van het bestand",
    de: "Daten der Datei",
    en: "Data of the file",
  },
  "detail-reasoning": { fr: "Raisonnement", nl: "Redenering", de: "Begründung", en: "Reasoning" },
  "detail-cell": {
    fr: "{column} : {value}",
    nl: "{column}: {value}",
    de: "{column}: {value}",
    en: "{column}: {value}",
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type ReportKey = keyof typeof REPORT;

/** A piece of wording of a report, filled. */
export function reportText(key: ReportKey, language: Language, data: TemplateData = {}): string {
  return fillTemplate(REPORT[key][language], data);
}
