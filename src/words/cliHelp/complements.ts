import type { HelpLine } from "./helpPage";

/** The complements between allowances and their cumulation, under `calog allowance`. */
export const COMPLEMENT_USAGE = `calog allowance function-complement --level A|B|C|D --drawn ITEM --better ITEM --days N --on YYYY-MM
            [--rounding once|annual-first|down]
calog allowance bilingual-complement --level A|B|C|D --drawn ROW[:NEED] --better ROW[:NEED] --days N --on YYYY-MM
            [--rounding once|annual-first|down]
calog allowance complementary --original-salary EUROS.CC --salary EUROS.CC --kept-salary EUROS.CC
            --on YYYY-MM | --from YYYY-MM --to YYYY-MM
            [--original-household EUROS.CC] [--supplement EUROS.CC[:municipal][:since=YYYY-MM] …]
            [--household EUROS.CC] [--bilingualism EUROS.CC] [--moved] [--mandate]
            [--household-setting beside|as-written] [--rounding once|annual-first|down]
            [--share 0..1 | --days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …]
calog allowance combine --first KIND --second KIND
            KIND: function-allowance|mandate-supplement|brussels|bilingual|household|other`;

export const COMPLEMENT_LINES: readonly HelpLine[] = [
  [
    "--drawn, --better",
    {
      fr: "ce qui est touché tout le mois et ce à quoi certains jours donnent droit : numéro de l'annexe 6, ou ligne de l'annexe 8 avec la nécessité de la langue (5, 1:useful)",
      nl: "wat de hele maand wordt genoten en waarop sommige dagen recht geven: nummer van bijlage 6, of rij van bijlage 8 met de noodzaak van de taal (5, 1:useful)",
      de: "was den ganzen Monat bezogen wird und worauf einzelne Tage Anspruch geben: Nummer der Anlage 6, oder Zeile der Anlage 8 mit der Notwendigkeit der Sprache (5, 1:useful)",
      en: "what is drawn all month, and what some days give right to: item of annex 6, or row of annex 8 with the need of the language (5, 1:useful)",
    },
  ],
  [
    "--days",
    {
      fr: "jours du mois qui donnent droit à la meilleure, de 1 à 30",
      nl: "dagen van de maand die recht geven op de betere, van 1 tot 30",
      de: "Tage des Monats, die Anspruch auf die bessere geben, von 1 bis 30",
      en: "days of the month that give right to the better one, from 1 to 30",
    },
  ],
  [
    "--original-salary",
    {
      fr: "traitement d'origine ; --original-household : foyer ou résidence d'origine (par défaut 0.00) ; tout par an, à 138,01",
      nl: "oorspronkelijke wedde; --original-household: oorspronkelijke haard- of standplaatstoelage (standaard 0.00); alles per jaar, aan 138,01",
      de: "ursprüngliches Gehalt; --original-household: ursprüngliche Haushalts- oder Ortszulage (Standard 0.00); alles im Jahr, zu 138,01",
      en: "original salary; --original-household: original household or residence allowance (default 0.00); all a year, at 138.01",
    },
  ],
  [
    "--supplement",
    {
      fr: "supplément de la position d'origine ; :municipal : seulement dans la commune ; :since= : allocation pour fonction supérieure, un an",
      nl: "bijslag van de oorspronkelijke positie; :municipal: enkel in de gemeente; :since=: toelage voor hogere functie, één jaar",
      de: "Zuschlag der ursprünglichen Stellung; :municipal: nur in der Gemeinde; :since=: Zulage für ein höheres Amt, ein Jahr",
      en: "supplement of the original position; :municipal: only in the municipality; :since=: higher-function allowance, one year",
    },
  ],
  [
    "--salary, --household",
    {
      fr: "traitement dans la nouvelle échelle, foyer ou résidence (par défaut 0.00) et, jusqu'en 2006-12, --bilingualism",
      nl: "wedde in de nieuwe loonschaal, haard- of standplaatstoelage (standaard 0.00) en, tot 2006-12, --bilingualism",
      de: "Gehalt in der neuen Tabelle, Haushalts- oder Ortszulage (Standard 0.00) und, bis 2006-12, --bilingualism",
      en: "salary in the new scale, household or residence allowance (default 0.00) and, until 2006-12, --bilingualism",
    },
  ],
  [
    "--kept-salary",
    {
      fr: "ce que donne l'échelle gardée ou la nouvelle, supplément de mandat compris",
      nl: "wat de behouden of de nieuwe loonschaal geeft, mandaatbijslag inbegrepen",
      de: "was die beibehaltene oder die neue Tabelle gibt, Mandatszuschlag inbegriffen",
      en: "what the kept scale or the new one gives, mandate supplement included",
    },
  ],
  [
    "--moved, --mandate",
    {
      fr: "le membre a quitté la commune ou la zone qui payait les suppléments communaux ; il touche un supplément de mandat",
      nl: "het lid heeft de gemeente of zone verlaten die de gemeentelijke bijslagen betaalde; het krijgt een mandaatbijslag",
      de: "das Mitglied hat die Gemeinde oder Zone verlassen, die die Gemeindezuschläge zahlte; es erhält einen Mandatszuschlag",
      en: "the member has left the municipality or zone that paid the municipal supplements; draws a mandate supplement",
    },
  ],
  [
    "--household-setting",
    {
      fr: "le foyer ou la résidence, payé à part, est déduit (beside, par défaut) ou non (as-written) : la loi laisse la question ouverte",
      nl: "de haard- of standplaatstoelage, afzonderlijk betaald, wordt afgetrokken (beside, standaard) of niet (as-written): de wet laat dit open",
      de: "die getrennt gezahlte Haushalts- oder Ortszulage wird abgezogen (beside, Standard) oder nicht (as-written): das Gesetz lässt dies offen",
      en: "the household or residence allowance, paid apart, is taken off (beside, default) or not (as-written): the law leaves it open",
    },
  ],
  [
    "--first, --second",
    {
      fr: "deux allocations dont on demande si le cumul est permis",
      nl: "twee toelagen waarvan u vraagt of cumulatie toegelaten is",
      de: "zwei Zulagen, nach deren Kumulierung gefragt wird",
      en: "two allowances, to know whether they may be combined",
    },
  ],
];

export const COMPLEMENT_EXAMPLES: readonly string[] = [
  "calog allowance function-complement --level B --drawn 8 --better 7 --days 10 --on 2007-12",
  "calog allowance bilingual-complement --level A --drawn 1 --better 5 --days 15 --on 2007-12",
  "calog allowance complementary --original-salary 20000.00 --supplement 1200.00 --salary 20500.00 --kept-salary 20500.00 --on 2007-01",
  "calog allowance combine --first mandate-supplement --second function-allowance",
];
