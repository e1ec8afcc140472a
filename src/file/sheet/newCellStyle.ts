import type { CellFormat } from "../parts/styles";
import type { PendingCell } from "./overlay";
import type { RowScanner } from "./rowScanner";
import { shownAsItIs } from "./shownValue";
import type { Survey } from "./survey";

const NONE = -1;

/** Format of a cell that is not there: its row's, else its column's. */
export function absentCellStyle(survey: Survey, row: RowScanner | null, column: number): number {
  if (row && row.rowStyle >= 0) return row.rowStyle;
  return survey.columnStyles.get(column) ?? 0;
}

/** Whether a format shows what is written as it is. */
export function showsAsItIs(format: CellFormat | undefined, { look, value }: PendingCell): boolean {
  if (format === undefined) return true;
  if (typeof value === "string") return value === "" || shownAsItIs(format).text;
  return typeof value !== "number" || look === "text" || shownAsItIs(format)[look];
}

/**
 * Format of a cell that is put into the sheet: that of the cell it is to resemble, else of its row, of its column, of
 * its look. One that would not show the value is taken with another number format.
 *
 * @param row - the row as it stands, null when it is not there
 */
export function newCellStyle(
  survey: Survey,
  formats: readonly CellFormat[],
  row: RowScanner | null,
  cell: PendingCell,
  styleForLook: (look: PendingCell["look"], like: number) => number,
): number {
  const like = row && cell.like >= 0 ? row.indexOf(cell.like) : -1;
  if (row && like >= 0) {
    const style = row.styles[like] ?? 0;
    // In a protected sheet a cell that may be written stays one.
    const mayBeTaken = !survey.isProtected || formats[style]?.locked === false;
    if (mayBeTaken) return showsAsItIs(formats[style], cell) ? style : styleForLook(cell.look, style);
  }
  const absent = absentCellStyle(survey, row, cell.column);
  return absent && showsAsItIs(formats[absent], cell) ? absent : styleForLook(cell.look, absent || NONE);
}
