import { ALLOWANCE_COMMANDS, ALLOWANCE_USAGE, COMMAND_DETAILS } from "./cliHelpAllowance";
import { ARREARS_COMMANDS, ARREARS_OPTIONS, ARREARS_USAGE } from "./cliHelpArrears";
import type { Language, Wording } from "./language";

const USAGE = `calog check FILE.xlsx [--sheet NAME] [--campaign 2007|2024] [--on YYYY-MM] [--roster FILE]
            [--scales FILE.csv] [--conversions FILE.csv] [--lang fr|nl|de|en] [--json]
calog fill FILE.xlsx -o OUT.xlsx [--overwrite] [--summary] [--force]
calog propose FILE.xlsx -o OUT.xlsx [--force]
calog template FILE.xlsx -o OUT.csv [--force]
calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--explain] [--json]
${ARREARS_USAGE}
${ALLOWANCE_USAGE}`;

/** Explanation of each command, option and exit code, in the order shown; null starts a new block. */
const LINES: readonly (readonly [string, Wording] | null)[] = [
  [
    "check",
    {
      fr: "contrôle chaque ligne d'un classeur de conversion",
      nl: "controleert elke regel van een conversiebestand",
      de: "prüft jede Zeile einer Umwandlungsdatei",
      en: "checks every row of a conversion workbook",
    },
  ],
  [
    "fill",
    {
      fr: "contrôle et remplit Accord et Remarques dans OUT (mêmes options que check)",
      nl: "controleert en vult Akkoord en Opmerkingen in OUT in (zelfde opties als check)",
      de: "prüft und füllt Einverständnis und Bemerkungen in OUT aus (Optionen wie check)",
      en: "checks, and fills Accord and Remarks in OUT (same options as check)",
    },
  ],
  [
    "propose",
    {
      fr: "écrit dans OUT les propositions d'insertion qui manquent (mêmes options que check)",
      nl: "schrijft de ontbrekende voorstellen van inschaling in OUT (zelfde opties als check)",
      de: "schreibt die fehlenden Vorschläge zur Einstufung in OUT (Optionen wie check)",
      en: "writes the missing proposals of insertion to OUT (same options as check)",
    },
  ],
  [
    "template",
    {
      fr: "écrit dans OUT.csv les tables qui manquent à ce classeur, à compléter (OUT-conversions.csv : les conversions)",
      nl: "schrijft in OUT.csv de tabellen die dit bestand mist, aan te vullen (OUT-conversions.csv: de omzettingen)",
      de: "schreibt in OUT.csv die Tabellen, die dieser Datei fehlen, zum Ausfüllen (OUT-conversions.csv: die Umwandlungen)",
      en: "writes to OUT.csv the tables this workbook lacks, to be completed (OUT-conversions.csv: the conversions)",
    },
  ],
  [
    "pay",
    {
      fr: "donne le montant annuel non indexé d'une échelle, p. ex. calog pay A11 200204",
      nl: "geeft het niet-geïndexeerde jaarbedrag van een loonschaal, bv. calog pay A11 200204",
      de: "nennt den nicht indexierten Jahresbetrag einer Gehaltstabelle, z. B. calog pay A11 200204",
      en: "gives the annual amount, not indexed, of a scale, e.g. calog pay A11 200204",
    },
  ],
  ...ARREARS_COMMANDS,
  ...ALLOWANCE_COMMANDS,
  null,
  [
    "-o OUT",
    {
      fr: "fichier à écrire, avec la même extension que FILE ; FILE n'est jamais modifié",
      nl: "te schrijven bestand, met dezelfde extensie als FILE; FILE wordt nooit gewijzigd",
      de: "zu schreibende Datei mit derselben Endung wie FILE; FILE wird nie geändert",
      en: "file to write, with the extension of FILE; FILE itself is never changed",
    },
  ],
  [
    "--sheet",
    {
      fr: "feuille à lire, si plusieurs conviennent ou si elle est masquée",
      nl: "te lezen blad, als er meerdere passen of als het verborgen is",
      de: "zu lesendes Blatt, wenn mehrere passen oder es ausgeblendet ist",
      en: "sheet to read, if several fit or it is hidden",
    },
  ],
  [
    "--campaign",
    {
      fr: "conversion concernée (par défaut 2007)",
      nl: "betrokken conversie (standaard 2007)",
      de: "betroffene Umwandlung (Standard 2007)",
      en: "conversion concerned (default 2007)",
    },
  ],
  [
    "--on",
    {
      fr: "mois de référence (par défaut celui de la campagne)",
      nl: "referentiemaand (standaard die van de campagne)",
      de: "Bezugsmonat (Standard: der der Umwandlung)",
      en: "reference month (default: that of the campaign)",
    },
  ],
  [
    "--roster",
    {
      fr: "liste du personnel de la zone, pour trouver les absents",
      nl: "personeelslijst van de zone, om te zien wie ontbreekt",
      de: "Personalliste der Zone, um Fehlende zu finden",
      en: "staff list of the zone, to find who is missing",
    },
  ],
  [
    "--scales",
    {
      fr: "tables de traitement que vous fournissez",
      nl: "loonschaaltabellen die u aanlevert",
      de: "von Ihnen gelieferte Gehaltstabellen",
      en: "pay tables that you supply",
    },
  ],
  [
    "--conversions",
    {
      fr: "conversions d'échelles que vous fournissez",
      nl: "omzettingen van loonschalen die u aanlevert",
      de: "von Ihnen gelieferte Umwandlungen von Tabellen",
      en: "scale conversions that you supply",
    },
  ],
  [
    "--lang",
    {
      fr: "langue des messages et des remarques (par défaut celle du fichier)",
      nl: "taal van de meldingen en opmerkingen (standaard die van het bestand)",
      de: "Sprache der Meldungen und Bemerkungen (Standard: die der Datei)",
      en: "language of messages and remarks (default: that of the file)",
    },
  ],
  [
    "--overwrite",
    {
      fr: "remplace ce qui figure déjà dans Accord et Remarques",
      nl: "vervangt wat al in Akkoord en Opmerkingen staat",
      de: "ersetzt, was schon in Einverständnis und Bemerkungen steht",
      en: "replaces what already stands in Accord and Remarks",
    },
  ],
  [
    "--summary",
    {
      fr: "ajoute une feuille de totaux à imprimer",
      nl: "voegt een af te drukken blad met totalen toe",
      de: "fügt ein druckfertiges Blatt mit Summen hinzu",
      en: "adds a sheet of totals to print",
    },
  ],
  [
    "--force",
    {
      fr: "remplace OUT s'il existe",
      nl: "vervangt OUT als het bestaat",
      de: "ersetzt OUT, falls vorhanden",
      en: "replaces OUT if it exists",
    },
  ],
  [
    "--side",
    {
      fr: "table d'avant ou d'après la conversion, si l'échelle figure dans les deux",
      nl: "tabel van vóór of na de conversie, als de loonschaal in beide staat",
      de: "Tabelle vor oder nach der Umwandlung, wenn beide sie enthalten",
      en: "table before or after the conversion, if the scale stands in both",
    },
  ],
  ...ARREARS_OPTIONS,
  [
    "--explain",
    {
      fr: "montre le raisonnement avec les articles",
      nl: "toont de redenering met de artikelen",
      de: "zeigt die Begründung mit den Artikeln",
      en: "shows the reasoning with the articles",
    },
  ],
  [
    "--json",
    {
      fr: "écrit un seul document JSON",
      nl: "schrijft één JSON-document",
      de: "schreibt genau ein JSON-Dokument",
      en: "writes exactly one JSON document",
    },
  ],
  null,
  [
    "0",
    {
      fr: "aucune erreur trouvée",
      nl: "geen fouten gevonden",
      de: "kein Fehler gefunden",
      en: "no error found",
    },
  ],
  [
    "1",
    {
      fr: "erreurs trouvées dans le classeur",
      nl: "fouten gevonden in het bestand",
      de: "Fehler in der Datei gefunden",
      en: "errors found in the workbook",
    },
  ],
  [
    "2",
    {
      fr: "impossible : la raison et le remède sont donnés, aucun fichier n'est écrit",
      nl: "onmogelijk: de reden en de oplossing worden vermeld, er wordt geen bestand geschreven",
      de: "nicht möglich: Grund und Abhilfe werden genannt, keine Datei wird geschrieben",
      en: "cannot be done: reason and remedy are given, no file is written",
    },
  ],
];
const EXIT_CODES: Wording = { fr: "Codes de sortie", nl: "Afsluitcodes", de: "Rückgabewerte", en: "Exit codes" };
const WIDTH = 20;

function helpLine([name, wording]: readonly [string, Wording], language: Language): string {
  return `  ${name.padEnd(WIDTH)}${wording[language]}`;
}

/** What `calog --help` prints: commands, options, exit codes; with a command that has its own page, that page. */
export function cliHelp(language: Language, command = ""): string {
  const detail = Object.hasOwn(COMMAND_DETAILS, command) ? COMMAND_DETAILS[command] : undefined;
  if (detail) return [detail.usage, "", ...detail.lines.map((line) => helpLine(line, language))].join("\n");
  const lastBlock = LINES.lastIndexOf(null);
  const lines = LINES.map((line, index) => {
    if (line) return helpLine(line, language);
    return index === lastBlock ? `\n${EXIT_CODES[language]}` : "";
  });
  return [USAGE, "", ...lines].join("\n");
}
