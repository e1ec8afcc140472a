import type { RawCell } from "../../conversion";
import { calendarDay, serialFromStored, serialOf, storedSerial } from "../../values";
import type { SharedStrings } from "../parts/sharedStrings";
import type { CellFormat } from "../parts/styles";
import { cellText, richText } from "../xml/richText";
import { asRefusal, LT } from "../xml/xmlBytes";
import { BOOLEAN, ERROR, INLINE, ISO_DATE, NUMBER, SHARED, TEXT, type RowScanner } from "./rowScanner";

const [ZERO, NINE, DOT, MINUS, ONE, LOWER_T] = [48, 57, 46, 45, 49, 116];
/** Up to 15 digits, mantissa and power of ten are exact, so that their quotient is the nearest double. */
const EXACT_DIGITS = 15;

/** Number() also reads 0x10, Infinity and "": none is a number here. */
const NUMBER_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What decoding needs of the workbook. */
export interface Decoding {
  readonly part: string;
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  /** Read when the first shared string is met. */
  readonly strings: () => SharedStrings;
}

/** A number as XML writes it, or null. */
function readNumber(bytes: Uint8Array, from: number, to: number): number | null {
  let [mantissa, digits, decimals, at] = [0, 0, 0, from];
  const isNegative = bytes[at] === MINUS;
  if (isNegative) at++;
  for (let seenDot = false; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits++;
      if (seenDot) decimals++;
    } else if (byte === DOT && !seenDot) seenDot = true;
    else break;
  }
  if (at === to && digits > 0 && digits <= EXACT_DIGITS) {
    const value = decimals === 0 ? mantissa : mantissa / 10 ** decimals;
    return isNegative ? -value : value;
  }
  const text = cellText(bytes, from, to).trim();
  return NUMBER_TEXT.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** Serial (1900 system) of an ISO date, time or both; null for another text. */
function isoSerial(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((piece: string | undefined) => Number(piece ?? 0));
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const date = calendarDay(year ?? 0, month ?? 0, day ?? 0);
  return date === null ? null : serialOf(date) + time;
}

/** A number as a raw cell: a date when its format shows one. */
export function numberCell(value: number, style: number, { formats, date1904 }: Decoding): RawCell {
  if (!formats[style]?.isDate) return value;
  return { kind: "date", serial: serialFromStored(value, date1904), value };
}

/**
 * The cell at an index of the row last scanned.
 *
 * @problem file-damaged (a shared string that is not there), file-encoding
 */
export function decodeCell(row: RowScanner, index: number, decoding: Decoding): RawCell {
  try {
    return decoded(row, index, decoding);
  } catch (error) {
    throw asRefusal(decoding.part, error);
  }
}

function decoded(row: RowScanner, index: number, decoding: Decoding): RawCell {
  const from = row.valueStarts[index] ?? -1;
  const to = row.valueEnds[index] ?? -1;
  const type = row.types[index] ?? NUMBER;
  const hasFormula = (row.formulaStarts[index] ?? -1) >= 0;
  if (from < 0 || from === to) {
    // A formula that gave an empty text says so by its type; one that was never calculated says nothing.
    return hasFormula && !(type === TEXT && from >= 0) ? { kind: "unreadable", text: "" } : null;
  }
  const { bytes } = row;
  switch (type) {
    case NUMBER: {
      const value = readNumber(bytes, from, to);
      if (value !== null) return numberCell(value, row.styles[index] ?? 0, decoding);
      const text = cellText(bytes, from, to).trim();
      return text === "" ? null : { kind: "unreadable", text };
    }
    case SHARED: {
      const string = readNumber(bytes, from, to);
      return string === null
        ? { kind: "unreadable", text: cellText(bytes, from, to) }
        : decoding.strings().text(string) || null;
    }
    case INLINE:
      return (bytes[from] === LT ? richText(bytes, from, to) : inlineText(bytes, from, to)) || null;
    case BOOLEAN:
      return bytes[from] === ONE || bytes[from] === LOWER_T;
    case ERROR:
      return { kind: "unreadable", text: cellText(bytes, from, to) };
    case ISO_DATE: {
      const text = cellText(bytes, from, to).trim();
      const serial = isoSerial(text);
      if (serial === null) return text || null;
      return { kind: "date", serial, value: storedSerial(serial, decoding.date1904) };
    }
    default:
      return cellText(bytes, from, to) || null;
  }
}

/** Content of `<is>` that starts with white space, or the plain text that some programs put into `<v>`. */
function inlineText(bytes: Uint8Array, from: number, to: number): string {
  return bytes.subarray(from, to).includes(LT) ? richText(bytes, from, to) : cellText(bytes, from, to);
}
