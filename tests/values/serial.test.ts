import { isMonth } from "../../src/checks";
import { cellText, readDay, readMonth } from "../../src/conversion";
import { typedCell } from "../../src/workbench/book/typedCell";
import {
  calendarDay,
  dayOfSerial,
  formatDay,
  formatMonth,
  serialFromStored,
  serialOf,
  storedSerial,
} from "../../src/values";

// As Excel numbers them: its own function DATE, and the dates of its two systems.
const NUMBERED = [
  [1, 1900, 1, 1],
  [31, 1900, 1, 31],
  [59, 1900, 2, 28],
  [61, 1900, 3, 1],
  [366, 1900, 12, 31],
  [1462, 1904, 1, 1],
  [25_569, 1970, 1, 1],
  [36_585, 2000, 2, 29],
  [39_083, 2007, 1, 1],
  [73_109, 2100, 2, 28],
  [73_110, 2100, 3, 1],
  [2_958_465, 9999, 12, 31],
] as const;

test.each(NUMBERED)("%s is the number of %s-%s-%s", (serial, year, month, dayOfMonth) => {
  const day = calendarDay(year, month, dayOfMonth);
  expect(day && serialOf(day)).toBe(serial);
  expect(dayOfSerial(serial)).toBe(day);
  expect(cellText({ kind: "date", serial, value: serial })).toBe(day && formatDay(day));
});

test("every number but that of the false 29 February 1900 leads to its day and back", () => {
  const wrong: number[] = [];
  for (let serial = 1; serial <= 80_000; serial++) {
    const day = dayOfSerial(serial);
    if ((day === null ? 60 : serialOf(day)) !== serial) wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});

test.each([60, 0, -1, 39_083.5, 2_958_466, 1e300, NaN, Infinity])("%s is no day", (serial) => {
  expect(dayOfSerial(serial)).toBeNull();
});

test.each([
  [2007, 2, 29],
  [1900, 2, 29],
  [2007, 13, 1],
  [2007, 0, 1],
  [2007, 4, 31],
  [2007, 4, 0],
])("the calendar has no %s-%s-%s", (year, month, dayOfMonth) => {
  expect(calendarDay(year, month, dayOfMonth)).toBeNull();
});

test("what is typed as a date reads as that date, in both systems", () => {
  for (const date1904 of [false, true]) {
    for (const [, year, month, dayOfMonth] of NUMBERED.filter(([, one]) => one >= 1930 && one <= 2100)) {
      const typed = typedCell(`${dayOfMonth}/${month}/${year}`, "fr", {
        numberFormat: "dd/mm/yyyy",
        isDate: true,
        date1904,
      });
      const value = typed.kind === "input" ? (typed.input as number) : NaN;
      const cell = { kind: "date", serial: serialFromStored(value, date1904), value } as const;
      expect(storedSerial(cell.serial, date1904)).toBe(value);
      expect(readDay(cell)).toBe(calendarDay(year, month, dayOfMonth));
      const stated = readMonth(cell, false);
      const isFirst = dayOfMonth === 1;
      expect(isMonth(stated) ? formatMonth(stated) : "").toBe(
        isFirst ? `${year}-${String(month).padStart(2, "0")}` : "",
      );
    }
  }
});
