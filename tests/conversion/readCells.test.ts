import { EMPTY, NO_CONVERSION, UNREADABLE, UNREADABLE_TEXT } from "../../src/checks";
import type { RawCell } from "../../src/conversion";
import {
  readAmount,
  readCode,
  readLanguage,
  readMatricule,
  readMonth,
  readScale,
  readStatus,
} from "../../src/conversion/readCells";
import { formatMonth } from "../../src/values";

const date = (serial: number): RawCell => ({ kind: "date", serial, value: serial });
const error: RawCell = { kind: "unreadable", text: "#N/A" };

function shown(cell: RawCell, noScale = false): string {
  const month = readMonth(cell, noScale);
  if (month === EMPTY) return "empty";
  return month === UNREADABLE ? "invalid" : formatMonth(month);
}

describe("month cells", () => {
  // Design, section 4, "Reading the cells".
  test.each<[RawCell, string]>([
    [200204, "2002-04"],
    ["200204", "2002-04"],
    [" 200204 ", "2002-04"],
    ["2002-04", "2002-04"],
    ["2002/04", "2002-04"],
    ["04/2002", "2002-04"],
    ["4/2002", "2002-04"],
    ["4 / 2002", "2002-04"],
    ["\u00a02002-04", "2002-04"],
    // 37347 = 2002-04-01, 37348 = 2002-04-02; 39083 = 2007-01-01
    [date(37347), "2002-04"],
    [date(39083), "2007-01"],
    [date(37348), "invalid"],
    // The first of a month at noon, just before midnight, and the day after at noon.
    [date(37347.5), "2002-04"],
    [date(37347.99999), "2002-04"],
    [date(37348.5), "invalid"],
    [date(0.5), "invalid"],
    [date(200204), "2002-04"],
    [37347, "invalid"],
    [20020401, "invalid"],
    [200213, "invalid"],
    [200013, "invalid"],
    [2002, "invalid"],
    ["2002", "invalid"],
    ["01/04/2002", "invalid"],
    ["avril 2002", "invalid"],
    [192912, "invalid"],
    [210101, "invalid"],
    [-200204, "invalid"],
    [true, "invalid"],
    [error, "invalid"],
    [0, "invalid"],
    [null, "empty"],
    ["", "empty"],
    ["  ", "empty"],
    ["-", "empty"],
  ])("%p reads as %p", (cell, expected) => {
    expect(shown(cell)).toBe(expected);
  });

  test("0 beside an empty scale means empty", () => {
    expect([shown(0, true), shown("0", true), shown(date(0), true)]).toEqual(["empty", "empty", "empty"]);
  });
});

describe("amount cells", () => {
  test.each<[RawCell, number]>([
    [22578.15, 2257815],
    [22578, 2257800],
    [22578.149999999998, 2257815],
    ["22578,15", 2257815],
    ["22.578,15", 2257815],
    ["22 578,15", 2257815],
    ["22\u00a0578,15", 2257815],
    ["22\u202f578,15", 2257815],
    ["22578.15", 2257815],
    ["22,578.15", 2257815],
    ["22578,5", 2257850],
    ["22578", 2257800],
    ["€ 22.578,15", 2257815],
    ["22 578,15 €", 2257815],
    ["22578,15EUR", 2257815],
    ["EUR 22578.15", 2257815],
    ["1.234.567,89", 123456789],
    [0, 0],
    ["0,00", 0],
  ])("%p is %p cents", (cell, cents) => {
    expect(readAmount(cell, false)).toBe(cents);
  });

  test.each<[RawCell]>([
    ["1.234"],
    ["1,234"],
    [22578.155],
    [-22578.15],
    ["-22578,15"],
    ["22578 15"],
    ["2 2578,15"],
    ["22.578.15"],
    ["22578,"],
    ["22578,1500"],
    ["abc"],
    ["12e3"],
    ["(22578,15)"],
    [true],
    [error],
    [Number.NaN],
  ])("%p is no amount", (cell) => {
    expect(readAmount(cell, false)).toBe(UNREADABLE);
  });

  test("nothing, blank text and a dash are empty; so is 0 beside an empty scale", () => {
    expect([null, "", " ", "-"].map((cell) => readAmount(cell, false))).toEqual([EMPTY, EMPTY, EMPTY, EMPTY]);
    expect([readAmount(0, true), readAmount("0,00", true)]).toEqual([EMPTY, EMPTY]);
  });
});

describe("other cells", () => {
  test.each<[RawCell, string]>([
    ["aa1", "AA1"],
    [" A 11 ", "A11"],
    ["bb2,1", "BB2.1"],
    ["OLD", "old"],
    ["Old", "old"],
    ["-", NO_CONVERSION],
    [null, ""],
    [error, UNREADABLE_TEXT],
  ])("the scale %p reads as %p", (cell, expected) => {
    expect(readScale(cell)).toBe(expected);
  });

  test.each<[RawCell, string]>([
    [1, "1"],
    ["2", "2"],
    [" e ", "E"],
    [4, "4"],
    [null, ""],
  ])("the code %p reads as %p", (cell, expected) => {
    expect(readCode(cell)).toBe(expected);
  });

  test.each<[RawCell, string, string]>([
    ["c", "C", "c"],
    ["Contractuel", "C", "Contractuel"],
    ["contractuelle", "C", "contractuelle"],
    ["CONTRACTUEEL", "C", "CONTRACTUEEL"],
    ["statutaire", "S", "statutaire"],
    ["Statutair", "S", "Statutair"],
    ["NI", "NI", "N"],
    ["Nl", "Nl", "N"],
    ["FR", "FR", "F"],
    ["Fr", "Fr", "F"],
    ["constructor", "constructor", "constructor"],
  ])("%p is the status %p and the language %p", (cell, status, language) => {
    expect([readStatus(cell), readLanguage(cell)]).toEqual([status, language]);
  });

  test("matricules compare without spaces, dots and dashes and keep their zeros", () => {
    expect(["44-10000-00", "44.10000.00", " 44 10000 00"].map(readMatricule)).toEqual([
      "441000000",
      "441000000",
      "441000000",
    ]);
    expect(readMatricule("0044")).toBe("0044");
    expect(readMatricule(441000000)).toBe("441000000");
  });
});
