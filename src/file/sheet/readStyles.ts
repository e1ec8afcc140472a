import { refuse, success, type Result } from "../../values";
import type { ZipEntry } from "../zip/readZip";
import { DamagedSheet, RowScanner } from "./rowScanner";
import { columnStyles } from "./patchSheet";
import { streamSheet } from "./sheetStream";

/** Format numbers of cells that are there or not, in a few columns. */
export interface CellStyles {
  styleOf(row: number, column: number): number;
}

/** The format of each cell of a few columns; a cell that is not there has that of its row, else of its column. */
export async function readCellStyles(entry: ZipEntry, columns: readonly number[]): Promise<Result<CellStyles>> {
  const ofRows = new Map<number, number>();
  const ofCells = new Map<number, Map<number, number>>(columns.map((column) => [column, new Map<number, number>()]));
  let ofColumn: (column: number) => number = () => 0;
  let scanner: RowScanner | null = null;
  try {
    const done = await streamSheet(entry, {
      head(bytes, prefix) {
        ofColumn = columnStyles(new TextDecoder().decode(bytes));
        scanner = new RowScanner(prefix);
      },
      rows(bytes) {
        scanner?.scan(bytes, 0, bytes.length, {
          row({ index, style }) {
            if (style >= 0) ofRows.set(index, style);
          },
          cell({ column, style }, { index }) {
            ofCells.get(column)?.set(index, style);
          },
        });
      },
      tail: () => undefined,
    });
    if (!done.ok) return done;
  } catch (error) {
    if (error instanceof DamagedSheet) return refuse("file-damaged", { part: entry.name, detail: error.message });
    throw error;
  }
  return success({
    styleOf: (row, column) => ofCells.get(column)?.get(row) ?? ofRows.get(row) ?? ofColumn(column),
  });
}
