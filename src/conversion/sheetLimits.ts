import { columnLetters } from "./columnLetters";
import type { WritePlan } from "./port";

/** Rows and columns of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Characters of a cell. */
export const LONGEST_TEXT = 32_767;

/** What no sheet can hold of a plan, as a figure beside the most there is, which needs no language; null when all fits. */
export function tooMuchFor({ writes }: Pick<WritePlan, "writes">): string | null {
  for (const { column, rows, values } of writes) {
    if (column >= MOST_COLUMNS) return `${columnLetters(column)} > ${columnLetters(MOST_COLUMNS - 1)}`;
    for (const [index, row] of rows.entries()) {
      if (row >= MOST_ROWS) return `${row + 1} > ${MOST_ROWS}`;
      const value = values[index];
      if (typeof value !== "string" || value.length <= LONGEST_TEXT) continue;
      return `${columnLetters(column)}${row + 1}: ${value.length} > ${LONGEST_TEXT}`;
    }
  }
  return null;
}
