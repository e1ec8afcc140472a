import type { CellInput, CellLook, ColumnWrite } from "../../conversion";
import type { CellRange } from "./ranges";

/** An error value of a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell is to hold; only formulas give truth values and errors. */
export type CellContentValue = CellInput | boolean | CellError;

/** A formula waiting to be written, as files hold it; `range` are the cells its result fills, null for one plain cell. */
export interface PendingFormula {
  readonly text: string;
  readonly range: CellRange | null;
}

/** A value waiting to be written into a cell. */
export interface PendingCell {
  readonly column: number;
  readonly value: CellContentValue;
  readonly formula?: PendingFormula;
  /** The formula goes and the value that the part holds stays. */
  readonly dropsFormula?: true;
  /** Nobody wrote it: a formula gives it. */
  readonly isCalculated?: true;
  readonly look: CellLook;
  /** Column whose format a new cell takes over; -1 for none. */
  readonly like: number;
}

export interface PlacedCell extends PendingCell {
  readonly row: number;
}

/** Whether a cell will hold something. */
export function isFilled({ value, formula, dropsFormula }: PendingCell): boolean {
  return (value !== null && value !== "") || formula !== undefined || dropsFormula === true;
}

/** The changes of one sheet that are not yet in its part. Never changed: an undone plan leaves no trace in a new one. */
export class Overlay {
  private readonly byRow = new Map<number, PendingCell[]>();
  /** Rows with changes, in order. */
  readonly rows: readonly number[];
  /** Last row and column that will hold something, -1 when none will. */
  readonly lastRow: number;
  readonly lastColumn: number;

  /** @param changes - columns of values or single cells, the later ones over the earlier ones */
  constructor(changes: readonly (ColumnWrite | PlacedCell)[]) {
    for (const change of changes) {
      if ("row" in change) {
        this.set(change.row, change);
        continue;
      }
      const { column, rows, values, look, like = -1 } = change;
      rows.forEach((row, index) => this.set(row, { column, value: values[index] ?? null, look, like }));
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
    let [lastRow, lastColumn] = [-1, -1];
    for (const [row, cells] of this.byRow) {
      cells.sort((a, b) => a.column - b.column);
      for (const cell of cells) {
        if (!isFilled(cell)) continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, cell.column);
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

  /** The formulas that wait, in no order. */
  get formulas(): PlacedCell[] {
    return [...this.byRow].flatMap(([row, cells]) =>
      cells.filter(({ formula }) => formula).map((cell) => ({ ...cell, row })),
    );
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
