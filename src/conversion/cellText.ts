import { dayOfSerial, formatDay } from "../values";
import type { DateCell, RawCell, UnreadableCell } from "./cell";

export function isUnreadable(cell: RawCell): cell is UnreadableCell {
  return typeof cell === "object" && cell !== null && cell.kind === "unreadable";
}

export function isDate(cell: RawCell): cell is DateCell {
  return typeof cell === "object" && cell !== null && cell.kind === "date";
}

/** The cell as text, as it stands: for display and for `given`. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.trim();
  if (isUnreadable(cell)) return cell.text;
  if (isDate(cell)) return dateText(cell.serial) ?? String(cell.value);
  return String(cell);
}

/** Characters that nobody sees: they come along from web pages and other programs. */
const UNSEEN = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const UNSEEN_ONE = new RegExp(UNSEEN.source);

/** The cell as text to be read: without characters that nobody sees. */
export function plainText(cell: RawCell): string {
  const text = cellText(cell);
  // Nearly all cells have none: most are numbers and names in Latin letters.
  return UNSEEN_ONE.test(text) ? text.replace(UNSEEN, "").trim() : text;
}

function dateText(serial: number): string | null {
  const day = dayOfSerial(Math.floor(serial));
  return day === null ? null : formatDay(day);
}
