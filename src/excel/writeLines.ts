import { columnsOfAreas, fingerprint, stateOfRaw, type CellLook, type CellState, type WritePlan } from "../conversion";
import { breathe, inBreaths } from "./breathe";
import { stateOfInput } from "./plainState";

/** A cell to bring from one state to another. */
export interface CellChange {
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  /** Fingerprint of what the cell must hold right before it is written, and its length. */
  readonly expect: string;
  readonly length: number;
  /** Number format to set, or null to leave it. */
  readonly format: string | null;
  /** Number format that counts while writing. */
  readonly numberFormat: string;
}

/** The cells of one row that change, and the key by which the row is known. */
export interface RowChange {
  readonly row: number;
  /** Fingerprint of the key cell; null for a row without one. */
  readonly key: string | null;
  readonly cells: readonly CellChange[];
}

/** What a plan wants of one cell, before the cell was looked at. */
export interface WantedCell {
  readonly column: number;
  /** null: what the cell shows now. */
  readonly after: CellState | null;
  /** A neighbour's formula fills it. */
  readonly isSpilled?: true;
  readonly look: CellLook;
  readonly like: number | null;
}

export interface WantedRow {
  readonly row: number;
  readonly key: string | null;
  readonly cells: WantedCell[];
}

/** A plan by rows, from top to bottom. Rows that are only expected come along without cells. */
export async function wantedRows({ expect, writes, freezes = [] }: WritePlan): Promise<WantedRow[]> {
  const rows = new Map<number, WantedRow>();
  await inBreaths(expect.rows, (some, from) => {
    some.forEach((row, index) => {
      rows.set(row, { row, key: fingerprint(stateOfRaw(expect.values[from + index] ?? null)), cells: [] });
    });
  });
  const add = (row: number, cell: WantedCell): void => {
    let wanted = rows.get(row);
    if (!wanted) rows.set(row, (wanted = { row, key: null, cells: [] }));
    wanted.cells.push(cell);
  };
  for (const { column, look, like, rows: written, values } of writes) {
    await inBreaths(written, (some, from) => {
      some.forEach((row, index) =>
        add(row, { column, after: stateOfInput(values[from + index] ?? null), look, like: like ?? null }),
      );
    });
  }
  for (const area of freezes) {
    for (const { column, rows: filled } of columnsOfAreas([area])) {
      for (const row of filled) {
        const isFirst = row === area.row && column === area.column;
        add(row, { column, after: null, look: "text", like: null, ...(isFirst ? {} : { isSpilled: true }) });
      }
    }
  }
  await breathe();
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** Cuts rows into pieces of at most so many bytes. */
export function inPieces<T>(rows: readonly T[], bytesOf: (row: T) => number, most: number): T[][] {
  const pieces: T[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const more = bytesOf(row);
    if (bytes + more > most) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(row);
    bytes += more;
  }
  return pieces;
}

/** Rows by column, of the cells of some rows. */
export function rowsByColumn(
  rows: readonly { row: number; cells: readonly { column: number }[] }[],
): Map<number, number[]> {
  const byColumn = new Map<number, number[]>();
  for (const { row, cells } of rows) {
    for (const { column } of cells) {
      const ofColumn = byColumn.get(column);
      if (ofColumn) ofColumn.push(row);
      else byColumn.set(column, [row]);
    }
  }
  return byColumn;
}
