import { formulaForFile, type CellInput } from "../../conversion";
import { FILE_WRITING, formulaMistake, separatorsOf, translateFormula, writingOf } from "../../functions";
import type { Language } from "../../words";
import { calendarDay, serialOf, storedSerial, type Refusal } from "../../values";

/** What a person typed, as it goes into a cell. */
type TypedCell =
  | { readonly kind: "input"; readonly input: CellInput | { readonly formula: string } }
  | { readonly kind: "mistake"; readonly refusal: Refusal; readonly position: number };

/** The format of the cell typed into. */
interface TypedInto {
  readonly numberFormat: string;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

const TEXT_FORMAT = "@";
const SPACES = /[ \u00a0\u202f](?=\d{3})/g;
/** An earlier year is no date of a career. */
const FIRST_YEAR = 1930;

function numberIn(text: string, language: Language): number | null {
  const { decimal } = separatorsOf(language);
  const grouping = decimal === "," ? /\.(?=\d{3}(?:\D|$))/g : /,(?=\d{3}(?:\D|$))/g;
  const plain = text.replace(SPACES, "").replace(grouping, "").replace(decimal, ".");
  // A leading zero belongs to an identification.
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function serialIn(text: string, date1904: boolean): number | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const found = year < FIRST_YEAR ? null : calendarDay(year, month, day);
  return found === null ? null : storedSerial(serialOf(found), date1904);
}

/**
 * Reads what was typed into a cell as Excel does: `=` begins a formula, numbers are read in the language's way, an
 * apostrophe or a cell for text keeps text, and in a cell for dates a date is one.
 *
 * @example typedCell("22 578,15", "fr", into) // 22578.15
 */
export function typedCell(text: string, language: Language, { numberFormat, isDate, date1904 }: TypedInto): TypedCell {
  const typed = text.trim();
  if (typed.startsWith("=")) return typedFormula(typed, language);
  const input = (value: CellInput): TypedCell => ({ kind: "input", input: value });
  if (typed === "") return input(null);
  if (typed.startsWith("'")) return input(typed.slice(1));
  if (numberFormat === TEXT_FORMAT) return input(typed);
  return input((isDate ? serialIn(typed, date1904) : null) ?? numberIn(typed, language) ?? typed);
}

function typedFormula(typed: string, language: Language): TypedCell {
  const mistake = formulaMistake(typed, separatorsOf(language));
  if (mistake) return { kind: "mistake", ...mistake };
  const english = translateFormula(typed, writingOf(language), FILE_WRITING);
  return { kind: "input", input: { formula: formulaForFile(english.slice(1).trim()) } };
}

/** A value as it is edited: numbers without groups, text that would be read as something else behind an apostrophe. */
export function editedText(value: string | number | boolean, language: Language, numberFormat: string): string {
  if (typeof value === "boolean") return writingOf(language).truth[value ? 1 : 0];
  if (typeof value === "number") return String(value).replace(".", separatorsOf(language).decimal);
  const isAmbiguous = numberFormat !== TEXT_FORMAT && (numberIn(value, language) !== null || /^[='+@]/.test(value));
  return isAmbiguous ? `'${value}` : value;
}
