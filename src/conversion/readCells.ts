import { ORIGINAL_SCALE } from "../law";
import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT, type StatedAmount, type StatedMonth } from "../checks";
import {
  dayOfSerial,
  firstDayOf,
  moneyFromDecimal,
  moneyFromNumber,
  monthFromCode,
  monthOf,
  monthOfDay,
  monthOfYear,
  rawCents,
  yearOf,
  type Money,
  type Month,
  type Unit,
} from "../values";
import type { DateCell, RawCell } from "./cell";
import { isDate, isUnreadable, plainText } from "./cellText";

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const DASH = /^[-\u2010-\u2015\u2212]$/;

/** Trimmed text without characters that nobody sees; "" for empty and `-`; UNREADABLE_TEXT for a cell nobody can read. */
export function readText(cell: RawCell): string {
  if (cell === null) return "";
  if (isUnreadable(cell)) return UNREADABLE_TEXT;
  const text = plainText(cell);
  return text.length === 1 && DASH.test(text) ? "" : text;
}

const MONTH_TEXTS = [
  { form: /^(\d{4})(\d{2})$/, year: 1, month: 2 },
  { form: /^(\d{4})[-/](\d{2})$/, year: 1, month: 2 },
  { form: /^(\d{1,2})\/(\d{4})$/, year: 2, month: 1 },
] as const;

function monthFromText(text: string): Month | null {
  const compact = text.replace(SPACES, "");
  for (const { form, year, month } of MONTH_TEXTS) {
    const match = form.exec(compact);
    if (match) return monthOf(Number(match[year]), Number(match[month]));
  }
  return null;
}

function monthFromDate(cell: DateCell): Month | null {
  const code = monthFromCode(cell.value);
  if (code !== null) return code;
  const day = dayOfSerial(Math.floor(cell.serial));
  if (day === null) return null;
  const month = monthOfDay(day);
  return firstDayOf(month) === day ? monthOf(yearOf(month), monthOfYear(month)) : null;
}

/**
 * A month cell: 200204 as number or text, 2002-04, 2002/04, 04/2002, 4/2002, or a date on the first of a month,
 * at any time of that day.
 *
 * @param noScale - the scale beside it is empty, so that 0 means empty
 */
export function readMonth(cell: RawCell, noScale: boolean): StatedMonth {
  if (cell === null) return EMPTY;
  if (typeof cell === "number") return cell === 0 && noScale ? EMPTY : (monthFromCode(cell) ?? UNREADABLE);
  if (typeof cell === "string") {
    const text = readText(cell);
    if (text === "" || (noScale && text === "0")) return EMPTY;
    return monthFromText(text) ?? UNREADABLE;
  }
  if (isDate(cell)) return cell.value === 0 && noScale ? EMPTY : (monthFromDate(cell) ?? UNREADABLE);
  return UNREADABLE;
}

/** Thousands in groups of three (one kind of separator), then at most two decimals behind the other separator. */
const AMOUNT_TEXTS = [
  /^(\d+)(?:[.,](\d{1,2}))?$/,
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}))?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))$/,
  /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))$/,
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
  /^(\d{1,3}(?:,\d{3}){2,})$/,
];
const CURRENCY_BEFORE = /^(?:€|EUR) ?(?=\d)/i;
const CURRENCY_AFTER = /(?<=\d) ?(?:€|EUR)$/i;

function amountFromText<U extends Unit>(text: string): Money<U> | null {
  const spaced = text.replace(SPACES, " ").trim();
  const bare = CURRENCY_BEFORE.test(spaced) ? spaced.replace(CURRENCY_BEFORE, "") : spaced.replace(CURRENCY_AFTER, "");
  for (const form of AMOUNT_TEXTS) {
    const match = form.exec(bare);
    if (match) return moneyFromDecimal<U>(`${(match[1] ?? "").replace(/[ .,]/g, "")}.${match[2] ?? "0"}`);
  }
  return null;
}

/**
 * An amount cell in euros: a number to the cent, or a text as people write amounts in Belgium or in English.
 *
 * @param noScale - the scale beside it is empty, so that 0 means empty
 */
export function readAmount<U extends Unit = "annual">(cell: RawCell, noScale: boolean): StatedAmount<NoInfer<U>> {
  if (cell === null) return EMPTY;
  let cents: Money<U> | null;
  if (typeof cell === "number") cents = moneyFromNumber<U>(cell);
  else if (typeof cell === "string") {
    const text = readText(cell);
    if (text === "") return EMPTY;
    cents = amountFromText<U>(text);
  } else if (isDate(cell)) cents = moneyFromNumber<U>(cell.value);
  else return UNREADABLE;
  if (cents === null || rawCents(cents) < 0) return UNREADABLE;
  return rawCents(cents) === 0 && noScale ? EMPTY : cents;
}

/** A scale name: upper case, spaces out, comma read as dot; `old`; NO_CONVERSION for `-`. */
export function readScale(cell: RawCell): string {
  if (cell === null) return "";
  if (isUnreadable(cell)) return UNREADABLE_TEXT;
  const name = plainText(cell).replace(SPACES, "").replace(",", ".").toUpperCase();
  if (DASH.test(name)) return NO_CONVERSION;
  return name === ORIGINAL_SCALE.toUpperCase() ? ORIGINAL_SCALE : name;
}

/** The code in capitals. */
export function readCode(cell: RawCell): string {
  return readText(cell).toUpperCase();
}

const STATUSES = new Map([
  ["c", "C"],
  ["contractuel", "C"],
  ["contractuelle", "C"],
  ["contractueel", "C"],
  ["s", "S"],
  ["statutaire", "S"],
  ["statutair", "S"],
]);

/** `C` or `S`, else the text as it stands. */
export function readStatus(cell: RawCell): string {
  const text = readText(cell);
  return STATUSES.get(text.toLowerCase()) ?? text;
}

const MEMBER_LANGUAGES = new Map([
  ["N", "N"],
  ["NL", "N"],
  ["NI", "N"],
  ["F", "F"],
  ["FR", "F"],
]);

/** `N` or `F`, else the text as it stands. */
export function readLanguage(cell: RawCell): string {
  const text = readText(cell);
  return MEMBER_LANGUAGES.get(text.toUpperCase()) ?? text;
}

const IGNORED_IN_MATRICULES = /[\s.\-\u2010-\u2015\u2212]/;

/** A matricule as compared: without spaces, dots and dashes, leading zeros kept. */
export function readMatricule(cell: RawCell): string {
  const text = readText(cell);
  return IGNORED_IN_MATRICULES.test(text) ? text.replace(/[\s.\-\u2010-\u2015\u2212]/g, "") : text;
}
