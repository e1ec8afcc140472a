import type { Language, Wording } from "./language";

const NO_BREAK_SPACE = "\u00a0";
const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: NO_BREAK_SPACE, decimal: "," },
  nl: { thousands: ".", decimal: "," },
  de: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};
const SINCE: Wording = { fr: "depuis {from}", nl: "vanaf {from}", de: "ab {from}", en: "from {from}" };
const UNTIL: Wording = {
  fr: "de {from} à {to}",
  nl: "van {from} tot {to}",
  de: "von {from} bis {to}",
  en: "from {from} to {to}",
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
      return (to === "" ? SINCE : UNTIL)[language].replace("{from}", from).replace("{to}", to);
    })
    .join("; ");
}

/** Words of a source that are the same in every source; acts and numbers stay as printed. */
const SOURCE_WORDS: readonly (readonly [RegExp, Wording])[] = [
  [
    /classeur de conversion, (?:présentation|codes) de la (?=note SSGPI)/g,
    {
      fr: "classeur de conversion, comme dans la ",
      nl: "conversiebestand, zoals in de ",
      de: "Umwandlungsdatei, wie in der ",
      en: "conversion workbook, as in the ",
    },
  ],
  [
    /classeur de conversion, (?=note SSGPI)/g,
    {
      fr: "classeur de conversion, ",
      nl: "conversiebestand, ",
      de: "Umwandlungsdatei, ",
      en: "conversion workbook, ",
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
    /\bcontractual scales abolished on ([\d-]+), scale seniority kept\b/g,
    {
      fr: "échelles contractuelles supprimées le $1, ancienneté d'échelle maintenue",
      nl: "contractuele loonschalen afgeschaft op $1, loonschaalanciënniteit behouden",
      de: "vertragliche Tabellen am $1 abgeschafft, Tabellendienstalter beibehalten",
      en: "contractual scales abolished on $1, scale seniority kept",
    },
  ],
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
