import type { CellFormat } from "../parts/styles";

/** One part of a number format. */
interface Section {
  /** What shapes the value. */
  pattern: string;
  /** What is written beside it. */
  literals: string;
  /** What stands between brackets: colours, countries, conditions, durations. */
  readonly brackets: string[];
}

/** What of a value a format shows as it is. */
export interface Shown {
  readonly text: boolean;
  readonly month: boolean;
  readonly amount: boolean;
}

/** A number format is at most 255 characters long; what follows says nothing any more. */
const LONGEST_CODE = 1024;
/** Brackets that leave the value as it is: a colour, a country, the euro. */
const HARMLESS = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2}|\$(?:€|EUR)?(?:-[\da-f]+)?)$/i;
const SPACES = /[\s\u00a0\u202f]+/g;
const EURO = /€|EUR(?:OS?)?/gi;
/** The stored code writes `.` before the decimals and `,` between thousands, whatever the country. */
const CENTS = /^(?:[#0?]+(?:,[#0?]+)*)?\.00$/;
const GENERAL = /^(?:general|@)$/i;

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  const next = (): Section => {
    const section: Section = { pattern: "", literals: "", brackets: [] };
    sections.push(section);
    return section;
  };
  let section = next();
  for (let at = 0; at < code.length; at++) {
    const letter = code[at] ?? "";
    if (letter === ";") section = next();
    else if (letter === "_" || letter === "*") at++;
    else if (letter === "\\") section.literals += code[++at] ?? "";
    else if (letter === '"' || letter === "[") {
      const end = code.indexOf(letter === "[" ? "]" : '"', at + 1);
      const inside = code.slice(at + 1, end < 0 ? code.length : end);
      if (letter === "[") section.brackets.push(inside);
      else section.literals += inside;
      at = end < 0 ? code.length : end;
    } else section.pattern += letter;
  }
  return sections;
}

function bare({ pattern, literals, brackets }: Section): { readonly pattern: string; readonly beside: string } | null {
  if (!brackets.every((one) => HARMLESS.test(one))) return null;
  return { pattern: pattern.replace(SPACES, ""), beside: literals.replace(SPACES, "") };
}

function shownBy({ code, isDate }: CellFormat): Shown {
  const sections = sectionsOf(code.slice(0, LONGEST_CODE));
  const [first] = sections;
  const last = sections.at(-1);
  // The fourth part is that of texts; with fewer, the last one if it says so.
  const ofTexts = sections[3] ?? (last?.pattern.includes("@") ? last : undefined);
  const texts = ofTexts && bare(ofTexts);
  const text = texts === undefined || (texts !== null && texts.beside === "" && GENERAL.test(texts.pattern));
  const numbers = first && !isDate ? bare(first) : null;
  if (!numbers) return { text, month: false, amount: false };
  const { pattern, beside } = numbers;
  return {
    text,
    month: beside === "" && /^(?:general|@|0|#)$/i.test(pattern),
    amount: beside.replace(EURO, "") === "" && (GENERAL.test(pattern) || CENTS.test(pattern.replace(EURO, ""))),
  };
}

const known = new WeakMap<CellFormat, Shown>();

/**
 * What a cell format shows as it is: 200204 as a date would be a day of the year 2448, 23660 as `0.00E+00` is 2.37E+04,
 * and `;;;` hides everything.
 */
export function shownAsItIs(format: CellFormat): Shown {
  const before = known.get(format);
  if (before) return before;
  const shown = shownBy(format);
  known.set(format, shown);
  return shown;
}
