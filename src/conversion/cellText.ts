import type { DateCell, RawCell, UnreadableCell } from "./cell";

/** Serial of 1970-01-01 in the 1900 system. */
const EPOCH_SERIAL = 25_569;
/** From here on the 1900 system counts as the calendar does (29-02-1900 never was). */
const FIRST_REGULAR_SERIAL = 61;

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

/** Year, month and day of a serial of the 1900 system; null before 1900-03-01 or with a time of day. */
export function calendarDay(serial: number): { year: number; month: number; day: number } | null {
  if (!Number.isInteger(serial) || serial < FIRST_REGULAR_SERIAL) return null;
  // Days since 0000-03-01, in eras of 400 years.
  const days = serial - EPOCH_SERIAL + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function dateText(serial: number): string | null {
  const day = calendarDay(Math.floor(serial));
  return day && `${day.year}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
}
