import { COMPLEMENT_DETAIL, COMPLEMENT_OPTIONS } from "./cliHelpComplements";
import type { Wording } from "./language";

type HelpLine = readonly [string, Wording];

/** How `calog allowance` and `calog entry` are called, in the list of all commands. */
export const ALLOWANCE_USAGE = `calog allowance brussels|bilingual|leader|household|guaranteed|holiday|year-end|competence|
            function-complement|bilingual-complement|complementary|combine
            [facts of the member] [--explain] [--json]
calog entry PERIODS.csv|PERIODS.json|PERIODS.xlsx [--on YYYY-MM] [--into A|B|C|D] [--explain] [--json]`;

/** The two commands, with an example each. */
export const ALLOWANCE_COMMANDS: readonly HelpLine[] = [
  [
    "allowance",
    {
      fr: "calcule une allocation pour un membre, p. ex. calog allowance brussels --assigned 2009-03-15 --on 2010-04 (détail : calog allowance --help)",
      nl: "berekent een toelage voor een lid, bv. calog allowance brussels --assigned 2009-03-15 --on 2010-04 (details: calog allowance --help)",
      de: "berechnet eine Zulage für ein Mitglied, z. B. calog allowance brussels --assigned 2009-03-15 --on 2010-04 (mehr: calog allowance --help)",
      en: "computes an allowance for a member, e.g. calog allowance brussels --assigned 2009-03-15 --on 2010-04 (details: calog allowance --help)",
    },
  ],
  [
    "entry",
    {
      fr: "ancienneté pécuniaire à partir de périodes de service, p. ex. calog entry assets/sample/service-periods.csv (détail : calog entry --help)",
      nl: "geldelijke anciënniteit uit dienstperiodes, bv. calog entry assets/sample/service-periods.csv (details: calog entry --help)",
      de: "finanzielles Dienstalter aus Dienstzeiträumen, z. B. calog entry assets/sample/service-periods.csv (mehr: calog entry --help)",
      en: "pecuniary seniority from periods of service, e.g. calog entry assets/sample/service-periods.csv (details: calog entry --help)",
    },
  ],
];

const MONTHS = "--on YYYY-MM | --from YYYY-MM --to YYYY-MM";
const MONTHLY =
  "[--rounding once|annual-first|down] [--share 0..1 | --days-due N --worked PERCENT:DAYS …] [--have ID …]";

const ALLOWANCE_DETAIL = `calog allowance brussels --assigned YYYY-MM-DD ${MONTHS}
            [--left YYYY-MM-DD] [--commitment YYYY-MM-DD …] [--retires YYYY-MM-DD]
            [--contract statutory|indefinite-full-time|other-contract] [--first-year after-anniversary|during]
            [--absence non-activity|disponibility|full-career-break:YYYY-MM-DD..YYYY-MM-DD …]
            [--breach YYYY-MM-DD [--exemption long-presence-redesignated|mobility-imposed-by-law|
            calog-operational-move|death-or-unfitness|reassigned-outside]]
            ${MONTHLY}
calog allowance bilingual --level A|B|C|D ${MONTHS}
            [--knowledge 1|2|3|4|5|4.without-certificate] [--need required|useful|german-region] [--detached DAYS]
            [--also EUROS.CC …] [--already-paid]
            ${MONTHLY}
calog allowance leader --level A1..A5|B|C|D ${MONTHS}
            --team N | --project yes|no [--since YYYY-MM-DD] [--until YYYY-MM-DD]
            [--absence YYYY-MM-DD..YYYY-MM-DD …] [--newcomer] [--kept] [--mandate] [--police local|federal]
            ${MONTHLY}
calog allowance household --type household|residence --remuneration EUROS.CC ${MONTHS}
            [--pension-rate 0..1 --pension-base remuneration|remuneration-and-allowance]
            [--position active|availability|side-function] [--amounts-indexed yes|no] [--share 0..1]
calog allowance guaranteed --remuneration EUROS.CC --age YEARS --on YYYY-MM
            [--category no-deduction|health-sector|other] [--work-fraction 0..1] [--illness]
calog allowance holiday --year YYYY --annual EUROS.CC [--household EUROS.CC] [--share 0..1]
calog allowance year-end --year YYYY --annual EUROS.CC [--flat EUROS.CC | --index-2016 N --index-year N] [--share 0..1]
calog allowance competence --on YYYY-MM
${COMPLEMENT_DETAIL}`;

const ALLOWANCE_OPTIONS: readonly HelpLine[] = [
  [
    "--on, --from --to",
    {
      fr: "le mois, ou tous les mois d'une période (une ligne par mois et le total)",
      nl: "de maand, of alle maanden van een periode (een regel per maand en het totaal)",
      de: "der Monat, oder alle Monate eines Zeitraums (eine Zeile je Monat und die Summe)",
      en: "the month, or every month of a period (a line a month and the total)",
    },
  ],
  [
    "--rounding",
    {
      fr: "arrondi, que la loi laisse ouvert : une seule fois au centime (once, par défaut), annuel d'abord, ou vers le bas",
      nl: "afronding, die de wet openlaat: één keer op de cent (once, standaard), eerst jaarlijks, of naar beneden",
      de: "Rundung, die das Gesetz offenlässt: einmal auf den Cent (once, Standard), zuerst jährlich, oder abwärts",
      en: "rounding, which the law leaves open: once to the cent (once, default), annual first, or down",
    },
  ],
  [
    "--share, --worked",
    {
      fr: "part du mois qui est due (par défaut 1), donnée ou tirée des jours ouvrables : --days-due 22 --worked 80:15",
      nl: "deel van de maand dat verschuldigd is (standaard 1), gegeven of uit werkdagen: --days-due 22 --worked 80:15",
      de: "geschuldeter Teil des Monats (Standard 1), angegeben oder aus Werktagen: --days-due 22 --worked 80:15",
      en: "part of the month that is due (default 1), given or from working days: --days-due 22 --worked 80:15",
    },
  ],
  [
    "--have",
    {
      fr: "pièce justificative déjà présente ; celles qui manquent sont listées",
      nl: "bewijsstuk dat er al is; de ontbrekende worden opgesomd",
      de: "schon vorhandener Beleg; die fehlenden werden aufgezählt",
      en: "evidence that is in hand; what is missing is listed",
    },
  ],
  [
    "--assigned, --left",
    {
      fr: "jour de la désignation à Bruxelles ; premier jour hors de Bruxelles",
      nl: "dag van de aanwijzing in Brussel; eerste dag buiten Brussel",
      de: "Tag der Bestellung in Brüssel; erster Tag außerhalb Brüssels",
      en: "day of the assignment to Brussels; first day outside Brussels",
    },
  ],
  [
    "--commitment",
    {
      fr: "jour de signature d'un engagement de cinq ans ; --retires : jour de la pension d'âge, s'il vient avant",
      nl: "dag van ondertekening van een verbintenis van vijf jaar; --retires: dag van het leeftijdspensioen, als dat eerder komt",
      de: "Tag der Unterzeichnung einer Verpflichtung von fünf Jahren; --retires: Tag der Alterspension, falls früher",
      en: "day on which a commitment of five years was signed; --retires: day of age retirement, if sooner",
    },
  ],
  [
    "--first-year",
    {
      fr: "premier paiement après le premier anniversaire (after-anniversary, par défaut) ou pendant la première année (during)",
      nl: "eerste betaling na de eerste verjaardag (after-anniversary, standaard) of tijdens het eerste jaar (during)",
      de: "erste Zahlung nach dem ersten Jahrestag (after-anniversary, Standard) oder im ersten Jahr (during)",
      en: "first payment after the first anniversary (after-anniversary, default) or during the first year (during)",
    },
  ],
  [
    "--contract",
    {
      fr: "statutaire (statutory, par défaut), contrat à durée indéterminée et à temps plein, ou autre contrat",
      nl: "statutair (statutory, standaard), voltijdse overeenkomst van onbepaalde duur, of andere overeenkomst",
      de: "statutarisch (statutory, Standard), unbefristeter Vollzeitvertrag, oder anderer Vertrag",
      en: "statutory (default), indefinite full-time contract, or another contract",
    },
  ],
  [
    "--breach",
    {
      fr: "jour où l'engagement est rompu : donne le remboursement ; --exemption : motif qui en dispense",
      nl: "dag waarop de verbintenis verbroken wordt: geeft de terugbetaling; --exemption: reden die ervan vrijstelt",
      de: "Tag des Bruchs der Verpflichtung: gibt die Rückzahlung; --exemption: Grund, der davon befreit",
      en: "day on which the commitment is broken: gives the repayment; --exemption: ground that frees from it",
    },
  ],
  [
    "--absence",
    {
      fr: "période d'absence, premier et dernier jour compris",
      nl: "periode van afwezigheid, eerste en laatste dag inbegrepen",
      de: "Zeitraum der Abwesenheit, erster und letzter Tag eingeschlossen",
      en: "period of absence, first and last day included",
    },
  ],
  [
    "--knowledge, --need",
    {
      fr: "ligne de l'annexe 8 que le brevet prouve (sans elle : pas de brevet) ; langue exigée (required, par défaut) ou utile",
      nl: "rij van bijlage 8 die het brevet bewijst (zonder: geen brevet); taal vereist (required, standaard) of nuttig",
      de: "Zeile der Anlage 8, die der Nachweis belegt (ohne: kein Nachweis); Sprache verlangt (required, Standard) oder nützlich",
      en: "row of annex 8 that the certificate proves (without it: no certificate); language required (default) or useful",
    },
  ],
  [
    "--detached, --also",
    {
      fr: "jours de détachement dans le mois ; montant dû pour une autre langue (le total est alors donné)",
      nl: "dagen detachering in de maand; bedrag voor een andere taal (dan wordt het totaal gegeven)",
      de: "Tage der Abordnung im Monat; Betrag für eine andere Sprache (dann wird die Summe genannt)",
      en: "days of detachment in the month; amount due for another language (the total is then given)",
    },
  ],
  [
    "--already-paid",
    {
      fr: "déjà payée auparavant : le brevet n'est pas redemandé",
      nl: "al eerder betaald: het brevet wordt niet opnieuw gevraagd",
      de: "schon früher gezahlt: der Nachweis wird nicht erneut verlangt",
      en: "already paid before: the certificate is not asked again",
    },
  ],
  [
    "--team, --project",
    {
      fr: "nombre de membres dirigés, ou désignation pour une équipe de projet",
      nl: "aantal geleide personeelsleden, of aanwijzing voor een projectploeg",
      de: "Zahl der geleiteten Mitglieder, oder Bestellung für ein Projektteam",
      en: "number of members led, or designation for a project team",
    },
  ],
  [
    "--since, --until",
    {
      fr: "jour où les conditions sont remplies ; premier jour où elles ne le sont plus",
      nl: "dag waarop de voorwaarden vervuld zijn; eerste dag waarop ze het niet meer zijn",
      de: "Tag, an dem die Bedingungen erfüllt sind; erster Tag, an dem sie es nicht mehr sind",
      en: "day on which the conditions are met; first day on which they no longer are",
    },
  ],
  [
    "--newcomer, --kept",
    {
      fr: "recruté après le 01-07-2019 ; conservée sans interruption depuis le 01-11-2022 ; --mandate : supplément de mandat",
      nl: "aangeworven na 01-07-2019; zonder onderbreking behouden sinds 01-11-2022; --mandate: mandaatbijslag",
      de: "nach dem 01-07-2019 eingestellt; seit dem 01-11-2022 ohne Unterbrechung behalten; --mandate: Mandatszuschlag",
      en: "recruited after 01-07-2019; kept without interruption since 01-11-2022; --mandate: mandate supplement",
    },
  ],
  [
    "--police",
    {
      fr: "police locale (local, par défaut) ou fédérale : les pièces diffèrent",
      nl: "lokale (local, standaard) of federale politie: de stukken verschillen",
      de: "lokale (local, Standard) oder föderale Polizei: die Belege sind verschieden",
      en: "local (default) or federal police: the evidence differs",
    },
  ],
  [
    "--remuneration",
    {
      fr: "rémunération annuelle à 138,01 ; --annual : traitement annuel à 138,01 de mars (holiday) ou d'octobre (year-end)",
      nl: "jaarbezoldiging aan 138,01; --annual: jaarwedde aan 138,01 van maart (holiday) of oktober (year-end)",
      de: "Jahresentlohnung zu 138,01; --annual: Jahresgehalt zu 138,01 von März (holiday) oder Oktober (year-end)",
      en: "annual remuneration at 138.01; --annual: annual salary at 138.01 of March (holiday) or October (year-end)",
    },
  ],
  [
    "--pension-rate",
    {
      fr: "taux de la retenue de pension, et --pension-base sa base : le texte ne les donne pas",
      nl: "percentage van de pensioeninhouding, en --pension-base de grondslag: de tekst geeft ze niet",
      de: "Satz des Pensionsabzugs, und --pension-base seine Grundlage: der Text nennt sie nicht",
      en: "rate of the pension deduction, and --pension-base its base: the text does not give them",
    },
  ],
  [
    "--amounts-indexed",
    {
      fr: "les montants de foyer et de résidence suivent l'index (yes, par défaut) ; --position : active par défaut",
      nl: "de bedragen van haard en standplaats volgen de index (yes, standaard); --position: standaard active",
      de: "die Beträge folgen dem Index (yes, Standard); --position: Standard active",
      en: "the household and residence amounts follow the index (yes, default); --position: active by default",
    },
  ],
  [
    "--category",
    {
      fr: "retenues sociales de la rétribution garantie (other, par défaut) ; --illness : prestations réduites pour maladie",
      nl: "sociale inhoudingen voor de gewaarborgde bezoldiging (other, standaard); --illness: verminderde prestaties wegens ziekte",
      de: "Sozialabzüge der garantierten Entlohnung (other, Standard); --illness: verkürzter Dienst wegen Krankheit",
      en: "social deductions of the guaranteed remuneration (other, default); --illness: reduced service for illness",
    },
  ],
  [
    "--household",
    {
      fr: "allocation de foyer ou de résidence de mars, par mois et indexée (par défaut 0.00)",
      nl: "haard- of standplaatstoelage van maart, per maand en geïndexeerd (standaard 0.00)",
      de: "Haushalts- oder Ortszulage von März, monatlich und indexiert (Standard 0.00)",
      en: "household or residence allowance of March, monthly and indexed (default 0.00)",
    },
  ],
  [
    "--flat",
    {
      fr: "partie fixe de l'année, ou les deux indices lissés d'octobre qui la donnent",
      nl: "vast deel van het jaar, of de twee afgevlakte indexen van oktober die het geven",
      de: "fester Teil des Jahres, oder die zwei geglätteten Indizes von Oktober, die ihn ergeben",
      en: "flat part of the year, or the two smoothed indexes of October that give it",
    },
  ],
];

const ENTRY_DETAIL = `calog entry PERIODS.csv|PERIODS.json|PERIODS.xlsx [--on YYYY-MM] [--into A|B|C|D] [--requested YYYY-MM] [--commission]
            [--explain] [--json]
calog entry assets/sample/service-periods.csv --into A`;

const ENTRY_OPTIONS: readonly HelpLine[] = [
  [
    "from, to, level",
    {
      fr: "colonnes requises (du, au, niveau) : mois AAAA-MM ou jours ; les mois incomplets sont perdus",
      nl: "vereiste kolommen (van, tot, niveau): maanden JJJJ-MM of dagen; onvolledige maanden gaan verloren",
      de: "nötige Spalten (von, bis, Stufe): Monate JJJJ-MM oder Tage; unvollständige Monate entfallen",
      en: "required columns: months YYYY-MM or days; incomplete months are lost",
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

/** Usage and lines of the help of one command. */
export const COMMAND_DETAILS: Readonly<
  Record<string, { readonly usage: string; readonly lines: readonly HelpLine[] }>
> = {
  allowance: { usage: ALLOWANCE_DETAIL, lines: [...ALLOWANCE_OPTIONS, ...COMPLEMENT_OPTIONS] },
  entry: { usage: ENTRY_DETAIL, lines: ENTRY_OPTIONS },
};
