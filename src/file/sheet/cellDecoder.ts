import type { RawCell } from "../../conversion";
import type { CellFormat } from "../parts/styles";
import type { SharedStrings } from "../parts/sharedStrings";
import { decodeSpreadsheetText, decodeXml, richText } from "../xmlText";
import type { ScannedCell } from "./rowScanner";

/** Days between the epochs of the two date systems. */
const DAYS_1904 = 1462;
const EPOCH_SERIAL = 25_569;
const EXACT_DIGITS = 15;
const [ZERO, NINE, DOT, MINUS] = [48, 57, 46, 45];

/** A number written in ASCII; plain decimals are read without making a string. */
export function readNumber(bytes: Uint8Array, from: number, to: number): number | null {
  let [mantissa, digits, scale, at] = [0, 0, 0, from];
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  for (let seenDot = false; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits++;
      if (seenDot) scale++;
    } else if (byte === DOT && !seenDot) seenDot = true;
    else break;
  }
  // Up to 15 digits mantissa and power of ten are exact, so that the quotient is the nearest double.
  if (at === to && digits > 0 && digits <= EXACT_DIGITS) {
    const value = scale === 0 ? mantissa : mantissa / 10 ** scale;
    return negative ? -value : value;
  }
  const text = new TextDecoder().decode(bytes.subarray(from, to)).trim();
  const value = text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Serial (1900 system) of an ISO date text, or null. */
function isoSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 719_468;
  return days + EPOCH_SERIAL + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Turns scanned cells into raw cells. */
export class CellDecoder {
  constructor(
    private readonly strings: SharedStrings | null,
    private readonly formats: readonly CellFormat[],
    private readonly date1904: boolean,
    private readonly prefix: string,
  ) {}

  decode(bytes: Uint8Array, cell: ScannedCell): RawCell {
    if (cell.inlineStart >= 0) return this.text(richText(bytes, cell.inlineStart, cell.inlineEnd, this.prefix));
    const hasFormula = cell.formulaStart >= 0;
    if (cell.valueStart < 0 || cell.valueStart === cell.valueEnd) {
      // A formula that gave empty text has a type; one that was never calculated has none.
      if (!hasFormula || cell.type === "str") return null;
      return { kind: "unreadable", text: "" };
    }
    switch (cell.type) {
      case "n":
        return this.number(bytes, cell);
      case "s": {
        const index = readNumber(bytes, cell.valueStart, cell.valueEnd);
        return index === null ? null : this.text(this.strings?.text(index) ?? "");
      }
      case "b":
        return bytes[cell.valueStart] === 49;
      case "e":
        return { kind: "unreadable", text: decodeXml(bytes, cell.valueStart, cell.valueEnd) };
      case "d": {
        const text = decodeXml(bytes, cell.valueStart, cell.valueEnd);
        const serial = isoSerial(text.trim());
        return serial === null ? this.text(text) : { kind: "date", serial, value: serial };
      }
      default:
        return this.text(decodeSpreadsheetText(decodeXml(bytes, cell.valueStart, cell.valueEnd)));
    }
  }

  private text(text: string): RawCell {
    return text === "" ? null : text;
  }

  private number(bytes: Uint8Array, cell: ScannedCell): RawCell {
    const value = readNumber(bytes, cell.valueStart, cell.valueEnd);
    if (value === null) return { kind: "unreadable", text: decodeXml(bytes, cell.valueStart, cell.valueEnd) };
    if (!this.formats[cell.style]?.isDate) return value;
    return { kind: "date", serial: this.date1904 ? value + DAYS_1904 : value, value };
  }
}
