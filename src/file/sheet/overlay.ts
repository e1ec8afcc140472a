import type { CellInput, CellLook } from "../../conversion";

/** A value waiting to be written into a cell. */
export interface PendingCell {
  readonly value: CellInput;
  readonly look: CellLook;
  readonly like: number | null;
}

/** The changes of one sheet that are not yet in its part: by row, then by column. */
export class Overlay {
  private readonly rows = new Map<number, Map<number, PendingCell>>();

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  get(row: number, column: number): PendingCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Sets or (with undefined) takes back a change; answers what stood there. */
  set(row: number, column: number, cell: PendingCell | undefined): PendingCell | undefined {
    let cells = this.rows.get(row);
    const before = cells?.get(column);
    if (cell) {
      if (!cells) this.rows.set(row, (cells = new Map<number, PendingCell>()));
      cells.set(column, cell);
    } else if (cells) {
      cells.delete(column);
      if (cells.size === 0) this.rows.delete(row);
    }
    return before;
  }

  /** Rows with changes, in order. */
  sortedRows(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Changes of a row, in the order of columns. */
  sortedCells(row: number): [number, PendingCell][] {
    return [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  }

  *cells(): Generator<readonly [number, number, PendingCell]> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }
}
