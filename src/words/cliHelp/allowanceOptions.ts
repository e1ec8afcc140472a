import type { HelpLine } from "./helpPage";

export const MONTHS_LINES: readonly HelpLine[] = [
  [
    "--on, --from --to",
    {
      fr: "le mois, ou tous les mois d'une période (une ligne par mois et le total)",
      nl: "de maand, of alle maanden van een periode (een regel per maand en het totaal)",
      de: "der Monat, oder alle Monate eines Zeitraums (eine Zeile je Monat und die Summe)",
      en: "the month, or every month of a period (a line a month and the total)",
    },
  ],
];
/** Evidence that is in hand. */
export const EVIDENCE_LINES: readonly HelpLine[] = [
  [
    "--have",
    {
      fr: "pièce justificative déjà présente ; celles qui manquent sont listées",
      nl: "bewijsstuk dat er al is; de ontbrekende worden opgesomd",
      de: "schon vorhandener Beleg; die fehlenden werden aufgezählt",
      en: "evidence that is in hand; what is missing is listed",
    },
  ],
];

/** The facts and settings of the allowances that are paid month by month or once a year. */
export const ALLOWANCE_LINES: readonly HelpLine[] = [
  ...MONTHS_LINES,
  ...EVIDENCE_LINES,
  [
    "--annual",
    {
      fr: "traitement annuel à 138,01 de mars (holiday) ou d'octobre (year-end)",
      nl: "jaarwedde aan 138,01 van maart (holiday) of oktober (year-end)",
      de: "Jahresgehalt zu 138,01 von März (holiday) oder Oktober (year-end)",
      en: "annual salary at 138.01 of March (holiday) or October (year-end)",
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
      fr: "part du mois qui est due (par défaut 1), donnée ou tirée des jours ouvrables d'un seul mois (--on) : --days-due 22 --worked 80:15 (80:114h)",
      nl: "deel van de maand dat verschuldigd is (standaard 1), gegeven of uit werkdagen van één maand (--on): --days-due 22 --worked 80:15 (80:114h)",
      de: "geschuldeter Teil des Monats (Standard 1), angegeben oder aus Werktagen eines einzigen Monats (--on): --days-due 22 --worked 80:15 (80:114h)",
      en: "part of the month that is due (default 1), given or from working days of one month (--on): --days-due 22 --worked 80:15 (80:114h)",
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
      fr: "partie fixe de l'année, ou les deux indices lissés d'octobre qui la donnent (--index-2016 et --index-year)",
      nl: "vast deel van het jaar, of de twee afgevlakte indexen van oktober die het geven (--index-2016 en --index-year)",
      de: "fester Teil des Jahres, oder die zwei geglätteten Indizes von Oktober, die ihn ergeben (--index-2016 und --index-year)",
      en: "flat part of the year, or the two smoothed indexes of October that give it (--index-2016 and --index-year)",
    },
  ],
  [
    "--level",
    {
      fr: "niveau du membre ; pour les dirigeants de niveau A, la classe",
      nl: "niveau van het lid; voor leidinggevenden van niveau A de klasse",
      de: "Stufe des Mitglieds; für Leitende der Stufe A die Klasse",
      en: "level of the member; for team leaders of level A the class",
    },
  ],
  [
    "--year",
    {
      fr: "année du pécule ou de l'allocation de fin d'année",
      nl: "jaar van het vakantiegeld of van de eindejaarstoelage",
      de: "Jahr des Urlaubsgelds oder der Jahresendzulage",
      en: "year of the holiday pay or of the year-end allowance",
    },
  ],
];
