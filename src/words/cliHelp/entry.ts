import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "from, to, level",
    {
      fr: "colonnes requises (du, au, niveau) : mois AAAA-MM ou jours ; les mois incomplets sont perdus, sauf si des lignes en jours les couvrent ensemble",
      nl: "vereiste kolommen (van, tot, niveau): maanden JJJJ-MM of dagen; onvolledige maanden gaan verloren, tenzij regels in dagen ze samen dekken",
      de: "nötige Spalten (von, bis, Stufe): Monate JJJJ-MM oder Tage; unvollständige Monate entfallen, außer wenn Zeilen in Tagen sie zusammen abdecken",
      en: "required columns: months YYYY-MM or days; incomplete months are lost, unless lines given in days cover them together",
    },
  ],
  [
    "kind",
    {
      fr: "nature : full-time, part-time, teaching, school-year ; depuis l'entrée : active, availability, non-activity, incomplete, contract-performed, contract-unpaid-counted, contract-unpaid-not-counted",
      nl: "aard: full-time, part-time, teaching, school-year; sinds de indiensttreding: active, availability, non-activity, incomplete, contract-performed, contract-unpaid-counted, contract-unpaid-not-counted",
      de: "Art: full-time, part-time, teaching, school-year; seit dem Eintritt: active, availability, non-activity, incomplete, contract-performed, contract-unpaid-counted, contract-unpaid-not-counted",
      en: "full-time, part-time, teaching, school-year; since the entry: active, availability, non-activity, incomplete, contract-performed, contract-unpaid-counted, contract-unpaid-not-counted",
    },
  ],
  [
    "ground, useful",
    {
      fr: "fondement : automatic (service public, par défaut) ou recognised ; utile : yes vaut recognised, no ne compte pas",
      nl: "grond: automatic (openbare dienst, standaard) of recognised; nuttig: yes is recognised, no telt niet",
      de: "Grundlage: automatic (öffentlicher Dienst, Standard) oder recognised; nützlich: yes ist recognised, no zählt nicht",
      en: "automatic (public service, default) or recognised; useful yes stands for recognised, no does not count",
    },
  ],
  [
    "fraction, days",
    {
      fr: "fraction prestée (par défaut 1) ; jours d'enseignement ; countedFull : compté à temps plein par l'employeur public",
      nl: "gewerkte breuk (standaard 1); dagen onderwijs; countedFull: door de openbare werkgever voltijds geteld",
      de: "Bruchteil (Standard 1); Unterrichtstage; countedFull: vom öffentlichen Arbeitgeber als Vollzeit gezählt",
      en: "fraction worked (default 1); days of teaching; countedFull: counted as full time by the public employer",
    },
  ],
  [
    "--on",
    {
      fr: "mois d'entrée en service (par défaut la colonne entered du fichier)",
      nl: "maand van indiensttreding (standaard de kolom entered van het bestand)",
      de: "Monat des Eintritts (Standard: die Spalte entered der Datei)",
      en: "month of entry (default: the column entered of the file)",
    },
  ],
  [
    "--into",
    {
      fr: "niveau de l'entrée ; A réduit les services des niveaux inférieurs (par défaut : pas A)",
      nl: "niveau van de indiensttreding; A vermindert de diensten van lagere niveaus (standaard: niet A)",
      de: "Stufe des Eintritts; A kürzt die Dienste niedrigerer Stufen (Standard: nicht A)",
      en: "level of the entry; A reduces services of lower levels (default: not A)",
    },
  ],
  [
    "--requested",
    {
      fr: "mois de la demande de reconnaissance : irrecevable dès le quatrième après l'entrée",
      nl: "maand van de aanvraag tot erkenning: niet ontvankelijk vanaf de vierde na de indiensttreding",
      de: "Monat des Antrags auf Anerkennung: unzulässig ab dem vierten nach dem Eintritt",
      en: "month of the request for recognition: inadmissible from the fourth after the entry",
    },
  ],
  [
    "--commission",
    {
      fr: "l'avis favorable de la commission est là (au-delà de neuf années reconnues)",
      nl: "het gunstige advies van de commissie is er (boven negen erkende jaren)",
      de: "die günstige Stellungnahme der Kommission liegt vor (über neun anerkannte Jahre)",
      en: "the favourable opinion of the commission is there (above nine recognised years)",
    },
  ],
];

export const ENTRY: HelpPage = {
  summary: {
    fr: "ancienneté pécuniaire à partir de périodes de service",
    nl: "geldelijke anciënniteit uit dienstperiodes",
    de: "finanzielles Dienstalter aus Dienstzeiträumen",
    en: "pecuniary seniority from periods of service",
  },
  usage: `calog entry PERIODS.csv|PERIODS.json|PERIODS.xlsx [--on YYYY-MM] [--into A|B|C|D] [--requested YYYY-MM] [--commission]
            [--explain] [--json]`,
  lines: [...LINES, ...EXPLAINED_LINES],
  examples: ["calog entry assets/sample/service-periods.csv --into A"],
};
