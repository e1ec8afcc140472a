import type { Language } from "./language";
import { say } from "./say";

type Wording = Readonly<Record<Language, string>>;

const NO_BREAK_SPACE = "\u00a0";
const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: NO_BREAK_SPACE, decimal: "," },
  nl: { thousands: ".", decimal: "," },
  de: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};
/** `22578.15` as the language writes it: 22 578,15 (no-break space), 22.578,15 or 22,578.15. Other texts stay. */
export function formatAmount(decimalText: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalText);
  if (!match) return decimalText;
  const [, sign = "", euros = "", fraction] = match;
  const { thousands, decimal } = SEPARATORS[language];
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

/** `2002-04` as it stands in the workbook: 200204. Other texts stay. */
export function formatMonthCode(isoMonth: string): string {
  return /^\d{4}-\d{2}$/.test(isoMonth) ? isoMonth.replace("-", "") : isoMonth;
}

/** An amount, a month or any other text of a finding, as shown in a cell. */
export function formatValue(text: string, language: Language): string {
  return /^-?\d+\.\d{2}$/.test(text) ? formatAmount(text, language) : formatMonthCode(text);
}

/** A month, or a number with any decimals, such as a coefficient or a figure before rounding; other texts stay. */
export function formatNumber(text: string, language: Language): string {
  return /^-?\d+\.\d+$/.test(text) ? formatAmount(text, language) : formatMonthCode(text);
}

/** `Total : 12,50` in French, with its no-break space, and `Totaal: 12,50` elsewhere. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${language === "fr" ? NO_BREAK_SPACE : ""}: ${text}`;
}

/** Amounts and months inside a longer text, such as `12: 23215.00; 15: 23660.00`. */
export function formatValuesIn(text: string, language: Language): string {
  return text
    .replace(/(?<![\w.,-])\d+\.\d{2}(?![\w.,])/g, (amount) => formatAmount(amount, language))
    .replace(/(?<![\w.,-])(\d{4})-(\d{2})(?![\w.,-])/g, "$1$2");
}

/** Ranges of months: `2007-01 … 2022-10` or, without end, `2024-10 …`. */
export function formatMonthRanges(ranges: string, language: Language): string {
  return ranges
    .split(";")
    .map((range) => range.trim())
    .filter((range) => range !== "")
    .map((range) => {
      const [from = "", to = ""] = range.split("…").map((month) => formatMonthCode(month.trim()));
      if (!range.includes("…")) return from;
      return to === "" ? say("months.since", language, { from }) : say("months.until", language, { from, to });
    })
    .join("; ");
}

/** Words of a source that are the same in every source; acts and numbers stay as printed. */
const SOURCE_WORDS: readonly (readonly [RegExp, Wording])[] = [
  [
    /classeur de conversion, (?:présentation|codes) de la (?=note SSGPI)/g,
    {
      fr: "classeur de conversion, comme dans la ",
      nl: "omzettingsbestand, zoals in de ",
      de: "Umwandlungsdatei, wie in der ",
      en: "conversion workbook, as in the ",
    },
  ],
  [
    /classeur de conversion, (?=note SSGPI)/g,
    {
      fr: "classeur de conversion, ",
      nl: "omzettingsbestand, ",
      de: "Umwandlungsdatei, ",
      en: "conversion workbook, ",
    },
  ],
  [
    /\bclasseur de conversion\b/g,
    {
      fr: "classeur de conversion",
      nl: "conversiebestand",
      de: "Umwandlungsdatei",
      en: "conversion workbook",
    },
  ],
  [
    /\bexample of section (?=\d)/g,
    { fr: "exemple du point ", nl: "voorbeeld van punt ", de: "Beispiel unter Punkt ", en: "example of section " },
  ],
  [/\bclass from (?=PJPol)/g, { fr: "classe selon ", nl: "klasse volgens ", de: "Klasse nach ", en: "class from " }],
  [
    /\bgroup in extinction, kept with the scales of (?=\d)/g,
    {
      fr: "groupe en extinction, gardé avec les échelles du ",
      nl: "uitdovende groep, behouden met de loonschalen van ",
      de: "auslaufende Gruppe, beibehalten mit den Tabellen vom ",
      en: "group in extinction, kept with the scales of ",
    },
  ],
  [
    /\bminimum group (?=[A-D]\w)/g,
    { fr: "groupe minimum ", nl: "minimumgroep ", de: "Mindestgruppe ", en: "minimum group " },
  ],
  [
    /\binsertion is always in the minimum career\b/g,
    {
      fr: "l'insertion se fait toujours dans la carrière minimum",
      nl: "de inschaling gebeurt altijd in de minimumloopbaan",
      de: "die Einstufung erfolgt immer in der Mindestlaufbahn",
      en: "insertion is always in the minimum career",
    },
  ],
  [
    /\bby the pattern of (?=PJPol)/g,
    { fr: "selon le modèle de ", nl: "naar het model van ", de: "nach dem Muster von ", en: "by the pattern of " },
  ],
  [
    /\(group C: place 1 keeps its name, place k becomes k\.1\)/g,
    {
      fr: "(groupe C : la place 1 garde son nom, la place k devient k.1)",
      nl: "(groep C: plaats 1 behoudt haar naam, plaats k wordt k.1)",
      de: "(Gruppe C: Platz 1 behält den Namen, Platz k wird k.1)",
      en: "(group C: place 1 keeps its name, place k becomes k.1)",
    },
  ],
  [
    /\balways the minimum career\b/g,
    {
      fr: "toujours la carrière minimum",
      nl: "altijd de minimumloopbaan",
      de: "immer die Mindestlaufbahn",
      en: "always the minimum career",
    },
  ],
  [
    /\bcontractual scales abolished on ([\d-]+), scale seniority kept\b/g,
    {
      fr: "échelles contractuelles supprimées le $1, ancienneté d'échelle maintenue",
      nl: "contractuele loonschalen afgeschaft op $1, loonschaalanciënniteit behouden",
      de: "vertragliche Tabellen am $1 abgeschafft, Tabellendienstalter beibehalten",
      en: "contractual scales abolished on $1, scale seniority kept",
    },
  ],
  [/(?<=\bannexe 1bis) and (?=XIV)/g, { fr: " et ", nl: " en ", de: " und ", en: " and " }],
  [
    /\bnames in use on ([\d-]+) and from (?=\d)/g,
    {
      fr: "noms en usage le $1 et depuis le ",
      nl: "namen in gebruik op $1 en vanaf ",
      de: "Namen in Gebrauch am $1 und ab ",
      en: "names in use on $1 and from ",
    },
  ],
  [/\bin force (?=\d)/g, { fr: "en vigueur le ", nl: "in werking op ", de: "in Kraft am ", en: "in force " }],
  [
    /\bfirst whole month (?=\d)/g,
    { fr: "premier mois entier ", nl: "eerste volledige maand ", de: "erster voller Monat ", en: "first whole month " },
  ],
  [/\btext of (?=\d)/g, { fr: "texte du ", nl: "tekst van ", de: "Text vom ", en: "text of " }],
  [
    /\btexte original\b/g,
    { fr: "texte original", nl: "oorspronkelijke tekst", de: "ursprünglicher Text", en: "original text" },
  ],
  [
    /\binadmissible from the fourth month\b/g,
    {
      fr: "irrecevable dès le quatrième mois",
      nl: "onontvankelijk vanaf de vierde maand",
      de: "unzulässig ab dem vierten Monat",
      en: "inadmissible from the fourth month",
    },
  ],
  [
    /\bthe then ([\w.]+ \S+), repealed (?=\d)/g,
    {
      fr: "l'ancien $1, abrogé le ",
      nl: "het toenmalige $1, opgeheven op ",
      de: "damals $1, aufgehoben am ",
      en: "the then $1, repealed ",
    },
  ],
  [
    /\bextinction for those not in service on (?=\d)/g,
    {
      fr: "extinction pour ceux qui n'étaient pas en service le ",
      nl: "uitdoving voor wie niet in dienst was op ",
      de: "Auslaufen für alle, die nicht im Dienst waren am ",
      en: "extinction for those not in service on ",
    },
  ],
  [
    /\bitem no longer applies; kept while the functionality continues without interruption\b/g,
    {
      fr: "ce point ne s'applique plus ; maintenu tant que la fonctionnalité continue sans interruption",
      nl: "dit punt geldt niet meer; behouden zolang de functionaliteit zonder onderbreking doorloopt",
      de: "dieser Punkt gilt nicht mehr; beibehalten, solange die Funktionalität ohne Unterbrechung fortdauert",
      en: "item no longer applies; kept while the functionality continues without interruption",
    },
  ],
  [
    /\bcircular PLP 16, point (?=\d)/g,
    {
      fr: "circulaire PLP 16, point ",
      nl: "omzendbrief PLP 16, punt ",
      de: "Rundschreiben PLP 16, Punkt ",
      en: "circular PLP 16, point ",
    },
  ],
  [/\blast al\./g, { fr: "dernier al.", nl: "laatste lid", de: "letzter Absatz", en: "last para." }],
  [/\bal\. (?=\d)/g, { fr: "al. ", nl: "lid ", de: "Abs. ", en: "para. " }],
  [/\barts (?=\d)/g, { fr: "art. ", nl: "art. ", de: "Art. ", en: "arts " }],
  [/\bart\. (?=\d)/g, { fr: "art. ", nl: "art. ", de: "Art. ", en: "art. " }],
  [/\bL (?=\d\d-\d\d-)/g, { fr: "L ", nl: "W ", de: "G ", en: "Act " }],
  [/\bAM (?=\d)/g, { fr: "AM ", nl: "MB ", de: "ME ", en: "MD " }],
  [/\bAEPol\b/g, { fr: "AEPol", nl: "UBPol", de: "AEPol", en: "AEPol" }],
  [/\bannexe (?=\d)/g, { fr: "annexe ", nl: "bijlage ", de: "Anhang ", en: "annex " }],
  [/\bstep (?=\d)/g, { fr: "échelon ", nl: "trap ", de: "Stufe ", en: "step " }],
  [/échelles au\b/g, { fr: "échelles au", nl: "loonschalen op", de: "Gehaltstabellen zum", en: "scales of" }],
  [/\bnote SSGPI\b/g, { fr: "note SSGPI", nl: "nota SSGPI", de: "Note SSGPI", en: "note SSGPI" }],
  [/\bSSGPI note\b/g, { fr: "note SSGPI", nl: "nota SSGPI", de: "Note SSGPI", en: "SSGPI note" }],
  [/\bnote (?=84738)/g, { fr: "note ", nl: "nota ", de: "Note ", en: "note " }],
  [/\bPJPol\b/g, { fr: "PJPol", nl: "RPPol", de: "PJPol", en: "PJPol" }],
  [/\bAR (?=\d)/g, { fr: "AR ", nl: "KB ", de: "KE ", en: "RD " }],
  [/\bM\.B\. (?=\d)/g, { fr: "M.B. ", nl: "B.S. ", de: "B.S. ", en: "M.B. " }],
  [/(?<=\d) et (?=\d)/g, { fr: " et ", nl: " en ", de: " und ", en: " and " }],
];

const MOST_SOURCES = 5_000;
const sources: Readonly<Record<Language, Map<string, string>>> = {
  fr: new Map(),
  nl: new Map(),
  de: new Map(),
  en: new Map(),
};

/** A source as its language calls it. Only the words of the law are put over, never its numbers. */
export function formatSource(source: string, language: Language): string {
  const known = sources[language];
  let text = known.get(source);
  if (text === undefined) {
    text = SOURCE_WORDS.reduce((so, [pattern, wording]) => so.replace(pattern, wording[language]), source);
    // Sources may come from supplied tables: what is remembered may not grow with them.
    if (known.size < MOST_SOURCES) known.set(source, text);
  }
  return text;
}

/** One line, without control characters, at most `most` characters. */
export function oneLine(text: string, most: number): string {
  // eslint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f\s]+/g, (run) => (run === NO_BREAK_SPACE ? run : " ")).trim();
  return line.length <= most ? line : `${line.slice(0, most - 3).trimEnd()}...`;
}
