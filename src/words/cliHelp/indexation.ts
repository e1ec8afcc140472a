import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "ANNUAL",
    {
      fr: "montant annuel non indexé (138,01), p. ex. 23660.00",
      nl: "niet-geïndexeerd jaarbedrag (138,01), bv. 23660.00",
      de: "nicht indexierter Jahresbetrag (138,01), z. B. 23660.00",
      en: "annual amount, not indexed (138.01), e.g. 23660.00",
    },
  ],
  [
    "--on",
    {
      fr: "mois du coefficient",
      nl: "maand van de coëfficiënt",
      de: "Monat des Koeffizienten",
      en: "month of the coefficient",
    },
  ],
  [
    "--from-indexed",
    {
      fr: "ANNUAL est le montant annuel indexé : donne le montant non indexé, au centime le plus proche",
      nl: "ANNUAL is het geïndexeerde jaarbedrag: geeft het niet-geïndexeerde bedrag, op de dichtste cent",
      de: "ANNUAL ist der indexierte Jahresbetrag: nennt den nicht indexierten Betrag, auf den nächsten Cent",
      en: "ANNUAL is the indexed annual amount: gives the amount that is not indexed, to the nearest cent",
    },
  ],
  [
    "--worked",
    {
      fr: "mois non dû entièrement : jours ouvrables (ou heures, 80:114h) payés à un pourcentage, à répéter ; --days-due : jours ouvrables du mois, fériés compris",
      nl: "niet volledig verschuldigde maand: werkdagen (of uren, 80:114h) betaald aan een percentage, herhaalbaar; --days-due: werkdagen van de maand, feestdagen inbegrepen",
      de: "nicht voll geschuldeter Monat: zu einem Prozentsatz bezahlte Werktage (oder Stunden, 80:114h), mehrfach; --days-due: Werktage des Monats, Feiertage eingeschlossen",
      en: "month not fully due: working days (or hours, 80:114h) paid at a percentage, may be repeated; --days-due: working days of the month, public holidays included",
    },
  ],
];

export const INDEX: HelpPage = {
  summary: {
    fr: "indexe un montant annuel pour un mois, ou en retire l'index",
    nl: "indexeert een jaarbedrag voor een maand, of haalt de index eruit",
    de: "indexiert einen Jahresbetrag für einen Monat oder nimmt den Index heraus",
    en: "indexes an annual amount for a month, or takes the index out",
  },
  usage: `calog index ANNUAL --on YYYY-MM [--from-indexed] [--index-rounding once|annual-first|down]
            [--days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …] [--explain] [--json]`,
  lines: [...LINES, ...shared("--index-rounding"), ...EXPLAINED_LINES],
  examples: [
    "calog index 23660.00 --on 2007-01",
    "calog index 33128.73 --on 2007-01 --from-indexed",
    "calog index 23660.00 --on 2007-01 --days-due 22 --worked 80:15 --explain",
  ],
};
