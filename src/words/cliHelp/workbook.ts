import type { HelpLine, HelpPage } from "./helpPage";
import { GENERAL_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

/** The options that check, fill, propose and template share. */
const SAME = `[--sheet NAME] [--campaign 2007|2024] [--on YYYY-MM] [--roster FILE]
            [--scales FILE.csv] [--conversions FILE.csv] [--lang fr|nl|de|en] [--json]`;

export const CHECK: HelpPage = {
  summary: {
    fr: "contrôle chaque ligne d'un classeur de conversion",
    nl: "controleert elke regel van een conversiebestand",
    de: "prüft jede Zeile einer Umwandlungsdatei",
    en: "checks every row of a conversion workbook",
  },
  forms: `calog check FILE.xlsx ${SAME}`,
  usage: `calog check FILE.xlsx ${SAME}`,
  lines: [...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: [
    "calog check assets/sample/conversion-2007.xlsx --lang fr",
    "calog check assets/sample/conversion-2007.xlsx --json",
  ],
};
export const FILL: HelpPage = {
  summary: {
    fr: "contrôle et remplit Accord et Remarques dans OUT (mêmes options que check)",
    nl: "controleert en vult Akkoord en Opmerkingen in OUT in (zelfde opties als check)",
    de: "prüft und füllt Einverständnis und Bemerkungen in OUT aus (Optionen wie check)",
    en: "checks, and fills Accord and Remarks in OUT (same options as check)",
  },
  forms: "calog fill FILE.xlsx -o OUT.xlsx [--overwrite] [--summary] [--force] [options of check]",
  usage: `calog fill FILE.xlsx -o OUT.xlsx [--overwrite] [--summary] [--force]
            ${SAME}`,
  lines: [...OUTPUT_LINES, ...shared("--overwrite", "--summary"), ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog fill FILE.xlsx -o OUT.xlsx --summary"],
};
export const PROPOSE: HelpPage = {
  summary: {
    fr: "écrit dans OUT les propositions d'insertion qui manquent (mêmes options que check)",
    nl: "schrijft de ontbrekende voorstellen van inschaling in OUT (zelfde opties als check)",
    de: "schreibt die fehlenden Vorschläge zur Einstufung in OUT (Optionen wie check)",
    en: "writes the missing proposals of insertion to OUT (same options as check)",
  },
  forms: "calog propose FILE.xlsx -o OUT.xlsx [--force] [options of check]",
  usage: `calog propose FILE.xlsx -o OUT.xlsx [--force]
            ${SAME}`,
  lines: [...OUTPUT_LINES, ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog propose FILE.xlsx -o OUT.xlsx"],
};
const OUT_CSV: HelpLine = [
  "-o OUT.csv",
  {
    fr: "fichier CSV à écrire ; FILE n'est jamais modifié",
    nl: "te schrijven CSV-bestand; FILE wordt nooit gewijzigd",
    de: "zu schreibende CSV-Datei; FILE wird nie geändert",
    en: "CSV file to write; FILE itself is never changed",
  },
];
export const TEMPLATE: HelpPage = {
  summary: {
    fr: "écrit dans OUT.csv les tables qui manquent à ce classeur, à compléter (OUT-conversions.csv : les conversions)",
    nl: "schrijft in OUT.csv de tabellen die dit bestand mist, aan te vullen (OUT-conversions.csv: de omzettingen)",
    de: "schreibt in OUT.csv die Tabellen, die dieser Datei fehlen, zum Ausfüllen (OUT-conversions.csv: die Umwandlungen)",
    en: "writes to OUT.csv the tables this workbook lacks, to be completed (OUT-conversions.csv: the conversions)",
  },
  forms: "calog template FILE.xlsx -o OUT.csv [--force] [options of check]",
  usage: `calog template FILE.xlsx -o OUT.csv [--force]
            ${SAME}`,
  lines: [OUT_CSV, ...shared("--force"), ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog template FILE.xlsx -o OUT.csv"],
};
