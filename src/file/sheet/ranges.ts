import { columnLetters } from "../../conversion";
import { MOST_COLUMNS, MOST_ROWS } from "../limits";

/** A block of cells, 0-based, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** 0-based column of `A` … `XFD`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2`, `B2:C4`, `B:C` or `2:4`, with or without dollar signs; null for anything else. */
export function parseRange(reference: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(reference.trim());
  if (!match || reference === "") return null;
  const [, left, top, right = left, bottom = top] = match;
  return {
    firstRow: top === undefined ? 0 : Number(top) - 1,
    lastRow: bottom === undefined ? MOST_ROWS - 1 : Number(bottom) - 1,
    firstColumn: left === undefined ? 0 : columnNumber(left),
    lastColumn: right === undefined ? MOST_COLUMNS - 1 : columnNumber(right),
  };
}

/** `B2:C4`, or `B2` for a single cell. */
export function rangeName(range: CellRange): string {
  const first = `${columnLetters(range.firstColumn)}${range.firstRow + 1}`;
  return isSingle(range) ? first : `${first}:${columnLetters(range.lastColumn)}${range.lastRow + 1}`;
}

export function isSingle({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}
