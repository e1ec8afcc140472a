import fc from "fast-check";
import { COLUMNS, type ColumnName } from "../../src/checks";
import type { RawCell } from "../../src/conversion";
import { monthCode, type Month } from "../../src/values";

/** The columns that a member's row states, in the order of the workbook. */
export const STATED = COLUMNS.filter((column) => column !== "accord" && column !== "remarks");
const someScale = fc.constantFrom(
  "AA1",
  "A11",
  "A21",
  "C1D",
  "C3D",
  "D2C",
  "B2C",
  "B2C.1",
  "BB1",
  "old",
  "-",
  "Autre",
  null,
);
const someMonth = fc.oneof(
  fc.integer({ min: 1980 * 12, max: 2008 * 12 }).map((month) => monthCode(month as Month)),
  fc.constantFrom("2002-04", "04/2002", "avril", 200213, null),
);
const someAmount = fc.oneof(
  fc.constantFrom(22578.15, 23536.86, 23660, "23.660,00", "23 660,00", "1.234", null),
  fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100),
);
const cellOf: Readonly<Partial<Record<ColumnName, fc.Arbitrary<RawCell>>>> = {
  zone: fc.constantFrom("5300", "5301", null),
  code: fc.constantFrom(1, 1, 1, "1", 2, 3, "E", "x", null),
  matricule: fc.constantFrom("44-1", "44-2", "44-3", "44-4", "Total", null),
  name: fc.constantFrom("Exemple", null),
  firstName: fc.constantFrom("Camille", null),
  date: fc.constantFrom(200701, 200702, 200512, "2007-03", null),
  status: fc.constantFrom("S", "C", "statutaire", "?", null),
  language: fc.constantFrom("F", "N", "X", null),
};
/** Rows as people write them: right, wrong, unreadable, empty. */
export const memberCells = fc.record(
  Object.fromEntries(
    STATED.map((column) => [
      column,
      cellOf[column] ?? (column.includes("scale") ? someScale : column.includes("date") ? someMonth : someAmount),
    ]),
  ) as Record<(typeof STATED)[number], fc.Arbitrary<RawCell>>,
);
