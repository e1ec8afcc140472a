import type { CellInput, CellLook, ColumnWrite } from "../../conversion";

/** A value waiting to be written into a cell. */
export interface PendingCell {
  readonly column: number;
  readonly value: CellInput;
  readonly look: CellLook;
  /** Column whose format a new cell takes over; -1 for none. */
  readonly like: number;
}

/** The changes of one sheet that are not yet in its part. Never changed: an undone plan leaves no trace in a new one. */
export class Overlay {
  private readonly byRow = new Map<number, PendingCell[]>();
  /** Rows with changes, in order. */
  readonly rows: readonly number[];
  /** Last row and column that will hold something, -1 when none will. */
  readonly lastRow: number;
  readonly lastColumn: number;

  constructor(writes: readonly ColumnWrite[]) {
    for (const { column, rows, values, look, like = -1 } of writes) {
      rows.forEach((row, index) => this.set(row, { column, value: values[index] ?? null, look, like }));
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
    let [lastRow, lastColumn] = [-1, -1];
    for (const [row, cells] of this.byRow) {
      cells.sort((a, b) => a.column - b.column);
      for (const { column, value } of cells) {
        if (value === null || value === "") continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    [this.lastRow, this.lastColumn] = [lastRow, lastColumn];
  }

  private set(row: number, cell: PendingCell): void {
    const cells = this.byRow.get(row);
    if (!cells) {
      this.byRow.set(row, [cell]);
      return;
    }
    const at = cells.findIndex(({ column }) => column === cell.column);
    if (at < 0) cells.push(cell);
    else cells[at] = cell;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** Changes of a row, in the order of columns. */
  cells(row: number): readonly PendingCell[] {
    return this.byRow.get(row) ?? [];
  }

  get(row: number, column: number): PendingCell | undefined {
    return this.byRow.get(row)?.find((cell) => cell.column === column);
  }
}
