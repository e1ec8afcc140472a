import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "--new-scale",
    {
      fr: "échelle dans laquelle le membre est inséré",
      nl: "loonschaal waarin het lid wordt ingeschaald",
      de: "Tabelle, in die das Mitglied eingestuft wird",
      en: "scale in which the member is inserted",
    },
  ],
  [
    "--old-scale",
    {
      fr: "ancienne échelle (lignes de la table d'avant) ; --old-amount : montant annuel à 138,01 dans l'ancienne situation, si sa table n'est pas disponible",
      nl: "oude loonschaal (rijen van de tabel van vóór); --old-amount: jaarbedrag aan 138,01 in de oude situatie, als de tabel niet beschikbaar is",
      de: "alte Tabelle (Zeilen der Tabelle vor der Umwandlung); --old-amount: Jahresbetrag zu 138,01 in der alten Lage, wenn die Tabelle fehlt",
      en: "old scale (rows of the table before); --old-amount: annual amount at 138.01 in the old situation, if its table is not in hand",
    },
  ],
  [
    "--seniority",
    {
      fr: "ancienneté d'origine, en mois ou par le mois d'où elle court ; --recomputed : ancienneté recalculée (par défaut la même) ; la plus favorable compte",
      nl: "oorspronkelijke anciënniteit, in maanden of met de maand vanaf wanneer ze loopt; --recomputed: herberekende anciënniteit (standaard dezelfde); de gunstigste telt",
      de: "ursprüngliches Dienstalter, in Monaten oder mit dem Monat, ab dem es läuft; --recomputed: neu berechnetes Dienstalter (Standard dasselbe); das günstigere zählt",
      en: "original seniority, in months or by the month from which it is counted; --recomputed: recomputed seniority (default the same); the more favourable one counts",
    },
  ],
  [
    "--tie",
    {
      fr: "première (first, par défaut) ou dernière (last) de lignes égales ; --remainder : mois au-delà de l'année entière abandonnés (dropped, par défaut) ou conservés (kept) ; la loi laisse les deux ouverts",
      nl: "eerste (first, standaard) of laatste (last) van gelijke rijen; --remainder: maanden boven het volle jaar vervallen (dropped, standaard) of behouden (kept); de wet laat beide open",
      de: "erste (first, Standard) oder letzte (last) gleicher Zeilen; --remainder: Monate über das volle Jahr entfallen (dropped, Standard) oder bleiben (kept); das Gesetz lässt beides offen",
      en: "first (default) or last of equal rows; --remainder: months beyond the full year dropped (default) or kept; the law leaves both open",
    },
  ],
  [
    "--appointed",
    {
      fr: "jour de la nomination du membre contractuel",
      nl: "dag van de benoeming van het contractuele lid",
      de: "Tag der Ernennung des Vertragsbediensteten",
      en: "day on which the contractual member is appointed",
    },
  ],
  [
    "--old-maximum",
    {
      fr: "maximum de l'ancienne échelle ; --maximum : maximum de chaque échelle du groupe, dans l'ordre",
      nl: "maximum van de oude loonschaal; --maximum: maximum van elke loonschaal van de groep, in volgorde",
      de: "Höchstbetrag der alten Tabelle; --maximum: Höchstbetrag jeder Tabelle der Gruppe, der Reihe nach",
      en: "maximum of the old scale; --maximum: maximum of each scale of the group, in order",
    },
  ],
  [
    "--level-months",
    {
      fr: "ancienneté de niveau, en mois",
      nl: "niveauanciënniteit, in maanden",
      de: "Dienstalter in der Stufe, in Monaten",
      en: "level seniority, in months",
    },
  ],
  [
    "--on",
    {
      fr: "mois de l'insertion (three-steps : par défaut celui de la campagne ; place, bonus : 2001-04)",
      nl: "maand van de inschaling (three-steps: standaard die van de campagne; place, bonus: 2001-04)",
      de: "Monat der Einstufung (three-steps: Standard der der Umwandlung; place, bonus: 2001-04)",
      en: "month of the insertion (three-steps: default that of the campaign; place, bonus: 2001-04)",
    },
  ],
];

const STEPS = `--new-scale SCALE --seniority N|YYYY-MM [--recomputed N|YYYY-MM]
            --old-scale SCALE | --old-amount EUROS.CC [--tie first|last] [--remainder dropped|kept]
            [--campaign 2007|2024] [--scales FILE.csv] [--conversions FILE.csv]`;

export const INSERTION: HelpPage = {
  summary: {
    fr: "donne l'insertion : trois étapes, nomination, place et ancienneté d'échelle, bonus",
    nl: "geeft de inschaling: drie stappen, benoeming, plaats en schaalanciënniteit, bonus",
    de: "nennt die Einstufung: drei Schritte, Ernennung, Platz und Tabellendienstalter, Bonus",
    en: "gives the insertion: three steps, appointment, place and scale seniority, bonus",
  },
  forms: "calog insertion three-steps|statutory|place|bonus [facts of the member] [--explain] [--json]",
  usage: `calog insertion three-steps ${STEPS} [--on YYYY-MM]
calog insertion statutory --appointed YYYY-MM-DD ${STEPS}
calog insertion place --old-maximum EUROS.CC --maximum EUROS.CC … [--level-months N] [--on YYYY-MM]
calog insertion bonus --level-months N [--on YYYY-MM]`,
  lines: [...LINES, ...shared("--campaign", "--scales", "--conversions"), ...EXPLAINED_LINES],
  examples: [
    "calog insertion three-steps --new-scale A11 --old-scale AA1 --seniority 200204",
    "calog insertion statutory --appointed 2007-01-01 --new-scale A11 --old-amount 22578.15 --seniority 57",
    "calog insertion place --old-maximum 24000 --maximum 22000 --maximum 25000 --maximum 28000 --level-months 80",
    "calog insertion bonus --level-months 57",
  ],
};
