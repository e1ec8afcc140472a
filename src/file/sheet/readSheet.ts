import type { OnProgress, RawCell, RowBlock } from "../../conversion";
import { refuse, success, type Result } from "../../values";
import type { ZipEntry } from "../zip/readZip";
import type { CellDecoder } from "./cellDecoder";
import { DamagedSheet, RowScanner, type RowHandler } from "./rowScanner";
import { streamSheet } from "./sheetStream";

/** Makes the decoder once the namespace prefix of the part is known. */
export type DecoderFor = (prefix: string) => CellDecoder;

interface Visit {
  /** Called once, before the rows. */
  readonly head?: (bytes: Uint8Array) => void;
  readonly tail?: (bytes: Uint8Array) => void;
  readonly handler: (bytes: () => Uint8Array, decoder: CellDecoder) => RowHandler;
  /** Called between batches of rows; false stops. */
  readonly between?: () => boolean | Promise<boolean>;
}

/**
 * Streams the rows of a sheet part through a handler.
 *
 * @returns false when stopped between batches
 * @problem file-damaged, zip-bomb
 */
export async function visitSheet(entry: ZipEntry, decoderFor: DecoderFor, visit: Visit): Promise<Result<boolean>> {
  let bytes = new Uint8Array(0);
  let scanner: RowScanner | null = null;
  let handler: RowHandler = {};
  try {
    return await streamSheet(entry, {
      head(head, prefix) {
        visit.head?.(head);
        scanner = new RowScanner(prefix);
        handler = visit.handler(() => bytes, decoderFor(prefix));
      },
      rows(batch) {
        bytes = batch as Uint8Array<ArrayBuffer>;
        scanner?.scan(batch, 0, batch.length, handler);
        return visit.between?.() ?? true;
      },
      tail(tail) {
        visit.tail?.(tail);
      },
    });
  } catch (error) {
    if (error instanceof DamagedSheet) return refuse("file-damaged", { part: entry.name, detail: error.message });
    throw error;
  }
}

/** The first rows of a sheet, every column. */
export async function readTop(entry: ZipEntry, decoderFor: DecoderFor, rowCount: number): Promise<Result<RawCell[][]>> {
  const rows: RawCell[][] = [];
  let isDone = false;
  const done = await visitSheet(entry, decoderFor, {
    handler: (bytes, decoder) => ({
      row({ index }) {
        if (index >= rowCount) isDone = true;
        return index < rowCount;
      },
      cell(cell, { index }) {
        while (rows.length <= index) rows.push([]);
        const row = rows[index] ?? [];
        while (row.length < cell.column) row.push(null);
        row[cell.column] = decoder.decode(bytes(), cell);
      },
    }),
    between: () => !isDone,
  });
  return done.ok ? success(rows) : done;
}

/** The columns asked for, from a row on. Holes stand for empty cells. */
export async function readColumns(
  entry: ZipEntry,
  decoderFor: DecoderFor,
  columns: readonly number[],
  firstRow: number,
  onProgress?: OnProgress,
  tail?: (bytes: Uint8Array) => void,
): Promise<Result<RowBlock & { lastColumn: number }>> {
  const slots = new Map<number, number[]>();
  columns.forEach((column, slot) => slots.set(column, [...(slots.get(column) ?? []), slot]));
  const slotOf: (number | undefined)[] = [];
  for (const [column, [slot]] of slots) slotOf[column] = slot;
  const cells: RawCell[][] = columns.map(() => []);
  const formulaRows = columns.map(() => new Set<number>());
  const firstFilled: RawCell[] = [];
  let [rowCount, lastColumn, isSearching] = [0, -1, true];
  let answer: boolean | void = true;
  const done = await visitSheet(entry, decoderFor, {
    ...(tail ? { tail } : {}),
    handler: (bytes, decoder) => ({
      row() {
        isSearching = true;
      },
      cell(cell, { index }) {
        if (cell.column > lastColumn) lastColumn = cell.column;
        if (index < firstRow) return;
        const at = index - firstRow;
        const slot = slotOf[cell.column];
        if (slot === undefined && !isSearching) return;
        const value = decoder.decode(bytes(), cell);
        if (isSearching && isFilled(value)) {
          firstFilled[at] = value;
          isSearching = false;
          rowCount = at + 1;
        }
        if (slot === undefined) return;
        const column = cells[slot];
        if (column) column[at] = value;
        if (cell.formulaStart >= 0) formulaRows[slot]?.add(at);
      },
    }),
    async between() {
      answer = await onProgress?.({ rowsDone: rowCount, rowsTotal: null });
      return answer !== false;
    },
  });
  if (!done.ok) return done;
  if (!done.value) return refuse("cancelled");
  for (const [column, all] of slots) {
    const slot = slotOf[column] ?? 0;
    for (const other of all) if (other !== slot) cells[other] = cells[slot] ?? [];
  }
  return success({ firstRow, rowCount, columns: cells, firstFilled, formulaRows, lastColumn });
}

function isFilled(cell: RawCell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : cell !== null;
}
