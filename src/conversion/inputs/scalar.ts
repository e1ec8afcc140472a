import { isCents, isMonth } from "../../checks";
import { isPjpolScale, printedItem } from "../../law";
import type { Moment, PaidTime, Scalar, ScalarValue } from "../../rules";
import { choiceIn } from "../../words";
import { Decimal } from "../../values";
import type { RawCell } from "../cell";
import { plainText } from "../cellText";
import { readAmount, readMonth, readScale } from "../readCells";
import { readDay } from "../readDay";

/** More digits are no number that anybody types. */
const NUMBER = /^\d{1,15}(?:[.,]\d{1,30})?$/;

function numberOf(text: string): Decimal | null {
  return NUMBER.test(text) ? new Decimal(text.replace(",", ".")) : null;
}

function share(given: string): Decimal | null {
  const text = given.replace(/\s/g, "");
  const isPercent = text.endsWith("%");
  const found = numberOf(isPercent ? text.slice(0, -1) : text)?.div(isPercent ? 100 : 1) ?? null;
  return found?.lessThanOrEqualTo(1) ? found : null;
}

const percent = (text: string): Decimal | null => numberOf(text.replace(/\s*%$/, ""));

function paidTime(text: string): PaidTime | null {
  const [, digits = "", hours] = /^([\d.,]+)\s*(h)?$/i.exec(text) ?? [];
  const paid = numberOf(digits);
  return paid && { paid: paid.toNumber(), unit: hours === undefined ? "days" : "hours" };
}

const MINUTES_OF_DAY = 1_440;

/** A day with its hour; a date without one says no moment, midnight is written `2024-03-04 00:00`. */
function moment(cell: RawCell): Moment | null {
  if (typeof cell === "object" && cell?.kind === "date") {
    const whole = Math.floor(cell.serial);
    // A fraction of a day holds no whole minutes: to the nearest one.
    const minutes = Math.floor((cell.serial - whole) * MINUTES_OF_DAY + 0.5);
    const day = readDay({ ...cell, serial: whole });
    return day === null || minutes === 0 || minutes === MINUTES_OF_DAY ? null : { day, minutes };
  }
  const [, dayText = "", hours = "", minutes = ""] =
    /^(.+?)(?:T|\s+)(\d{1,2}):(\d{2})(?::00)?$/i.exec(plainText(cell)) ?? [];
  const day = readDay(dayText);
  const isTime = Number(hours) < 24 && Number(minutes) < 60;
  return day === null || !isTime ? null : { day, minutes: Number(hours) * 60 + Number(minutes) };
}

function scale(cell: RawCell): string | null {
  const name = readScale(cell);
  return isPjpolScale(name) ? name : null;
}

function yesNo(cell: RawCell): boolean | null {
  const given = typeof cell === "boolean" ? (cell ? "yes" : "no") : typeof cell === "number" ? cell : plainText(cell);
  const found = choiceIn("flag", ["yes", "no"], given);
  return found === null ? null : found === "yes";
}

/**
 * What a text or a cell says, by its kind: the one reader of the command line, of functions and of forms.
 *
 * @returns null when it says no such thing; bounds are not judged here
 */
export function readScalar<const S extends Scalar>(input: S, cell: RawCell): ScalarValue<S> | null {
  // Each kind is read as its own type.
  return read(input, cell) as ScalarValue<S> | null;
}

function read(input: Scalar, cell: RawCell): unknown {
  const text = plainText(cell);
  switch (input.kind) {
    case "day":
      return readDay(cell);
    case "month": {
      const month = readMonth(cell, false);
      return isMonth(month) ? month : null;
    }
    case "year":
      return /^\d{4}$/.test(text) ? Number(text) : null;
    case "moment":
      return moment(cell);
    case "amount": {
      const cents = readAmount(cell, false);
      return isCents(cents) ? cents : null;
    }
    case "count":
      return /^\d{1,6}$/.test(text) ? Number(text) : null;
    case "decimal":
      return numberOf(text);
    case "share":
      return share(text);
    case "percent":
      return percent(text);
    case "paid-time":
      return paidTime(text);
    case "scale":
      return scale(cell);
    case "text":
      return text === "" ? null : text;
    case "flag":
    case "yes-no":
      return yesNo(cell);
    case "choice":
      return choiceIn(input.domain, input.values, typeof cell === "number" ? cell : text);
    case "item":
      return printedItem(input.annex, text);
  }
}

/** The bounds that a number is not within. */
export function brokenBounds(input: Scalar, value: unknown): { readonly least: number; readonly most: number } | null {
  const isBounded = input.kind === "count" || input.kind === "decimal" || input.kind === "share";
  const bounds = input.kind === "percent" ? { most: 100 } : isBounded ? input : null;
  if (!bounds) return null;
  const { least = 0, most = Infinity }: { least?: number; most?: number } = bounds;
  const number = new Decimal(value as number | Decimal);
  return number.lessThan(least) || number.greaterThan(most) ? { least, most } : null;
}
