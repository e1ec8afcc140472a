import type { DateCell, RawCell, UnreadableCell } from "../conversion";
import { serialFromStored } from "../values";

/** What Excel, HyperFormula or the formula bar hands over for one argument: a value, or rows of values. */
export type Input = unknown;

/** Day numbers of 1930 to 2100 lie far below, months written YYYYMM far above. */
const SMALLEST_MONTH_CODE = 100_000;

/** Nothing: an empty cell arrives as 0 on the desktop and null on the web, an omitted argument as null or undefined. */
export function isBlank(input: Input): boolean {
  if (typeof input === "string") return input.trim() === "";
  return input === null || input === undefined || input === 0;
}

/** The error that a cell holds (`#REF!` …), or null. Errors are objects with a code, whoever made them. */
export function errorIn(input: Input): string | null {
  if (typeof input !== "object" || input === null) return null;
  if (isReadCell(input)) return input.kind === "unreadable" ? input.text : null;
  return "code" in input && typeof input.code === "string" ? input.code : null;
}

/** A cell that a workbook of ours has read already: the formula bar hands such cells over as they are. */
function isReadCell(input: object): input is DateCell | UnreadableCell {
  return "kind" in input && (input.kind === "date" || input.kind === "unreadable");
}

/** A cell as the conversion reads it. Anything that is no value of a cell cannot be read. */
export function rawCell(input: Input): RawCell {
  if (isBlank(input)) return null;
  if (typeof input === "string" || typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input === "object" && input !== null && isReadCell(input)) return input;
  return { kind: "unreadable", text: errorIn(input) ?? "?" };
}

/** A cell that should hold a month: a small whole number is a day number, because no format tells. */
export function rawMonth(input: Input, date1904: boolean): RawCell {
  const cell = rawCell(input);
  if (typeof cell !== "number" || cell >= SMALLEST_MONTH_CODE) return cell;
  return { kind: "date", serial: serialFromStored(cell, date1904), value: cell };
}

/** The one value of an argument: a range of one cell counts as the cell. */
export function single(input: Input): Input {
  if (!Array.isArray(input)) return input;
  const rows: readonly unknown[] = input;
  const [row] = rows;
  if (!Array.isArray(row)) return rows;
  const cells: readonly unknown[] = row;
  return rows.length === 1 && cells.length === 1 ? cells[0] : rows;
}

/** Rows of cells: a single value is a range of one cell. */
export function rowsOf(input: Input): readonly (readonly Input[])[] {
  if (!Array.isArray(input)) return [[input]];
  const rows: readonly unknown[] = input;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}
