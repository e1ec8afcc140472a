import type { CellFormat } from "../parts/styles";
import type { PendingCell } from "./overlay";
import type { RowScanner } from "./rowScanner";
import type { Survey } from "./survey";

/** Format of a cell that is not there: its row's, else its column's. */
export function absentCellStyle(survey: Survey, row: RowScanner | null, column: number): number {
  if (row && row.rowStyle >= 0) return row.rowStyle;
  return survey.columnStyles.get(column) ?? 0;
}

/**
 * Format of a cell that is put into the sheet: that of the cell it is to resemble, else of its row, of its column, of
 * its look.
 *
 * @param row - the row as it stands, null when it is not there
 */
export function newCellStyle(
  survey: Survey,
  formats: readonly CellFormat[],
  row: RowScanner | null,
  cell: PendingCell,
  styleForLook: (look: PendingCell["look"]) => number,
): number {
  const like = row && cell.like >= 0 ? row.indexOf(cell.like) : -1;
  if (row && like >= 0) {
    const style = row.styles[like] ?? 0;
    // In a protected sheet a cell that may be written stays one.
    if (!survey.isProtected || formats[style]?.locked === false) return style;
  }
  return absentCellStyle(survey, row, cell.column) || styleForLook(cell.look);
}
