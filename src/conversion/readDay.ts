import { dayFromIso, dayOf, dayOfSerial, firstDayOf, type Day, type Month } from "../values";
import type { RawCell } from "./cell";
import { plainText } from "./cellText";

const FIRST_YEAR = 1930;
const LAST_YEAR = 2100;
/** Day, month, year as people write them in Belgium; never month first, never two digits of a year. */
const BELGIAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

function january(year: number): Day {
  return firstDayOf((year * 12) as Month);
}

function dayFromText(text: string): Day | null {
  const belgian = BELGIAN.exec(text);
  if (belgian) return dayOf(Number(belgian[3]), Number(belgian[2]), Number(belgian[1]));
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return dayFromIso(text.replaceAll("/", "-"));
}

/**
 * A day cell: a real date (a day number of the 1900 system), 2007-04-10, 10/04/2007, 10.04.2007 or 20070410.
 *
 * @returns null for anything else, a day outside 1930-2100 and a time of day
 */
export function readDay(cell: RawCell): Day | null {
  if (typeof cell === "string") return dayFromText(plainText(cell).replace(/\s+/g, ""));
  if (typeof cell === "number") return dayFromText(String(cell));
  const day = typeof cell === "object" && cell?.kind === "date" ? dayOfSerial(cell.serial) : null;
  return day !== null && day >= january(FIRST_YEAR) && day < january(LAST_YEAR + 1) ? day : null;
}
