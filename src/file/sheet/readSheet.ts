import type { RawCell, RowBlock } from "../../conversion";
import { MOST_MEMBERS, MOST_TABLE_CELLS } from "../limits";
import { Refused } from "../refused";
import { decodeCell, numberCell, type Decoding } from "./decodeCell";
import { newCellStyle } from "./newCellStyle";
import type { Overlay, PendingCell } from "./overlay";
import type { RowScanner } from "./rowScanner";
import type { Pace, SheetSource } from "./sheetSource";
import type { Survey } from "./survey";

/** A sheet as it is read: its part with the changes that wait. */
export interface Merged {
  readonly source: SheetSource;
  readonly overlay: Overlay;
  /** Known as soon as changes wait. */
  readonly survey: Survey | null;
}

/** One row of a merged sheet; the scanner is null for a row that only waits to be written. */
interface MergedRow {
  readonly row: number;
  readonly scanner: RowScanner | null;
  readonly pending: readonly PendingCell[];
}

/** Every row that is there or waits, in order; the part is read only as far as asked. */
function* mergedRows({ source, overlay }: Merged): Generator<MergedRow> {
  const stream = source.open();
  const surveyor = source.surveyor();
  const { scanner } = stream;
  let next = 0;
  while (stream.next()) {
    surveyor?.row(scanner);
    for (let row = overlay.rows[next]; row !== undefined && row < scanner.row; row = overlay.rows[++next]) {
      yield { row, scanner: null, pending: overlay.cells(row) };
    }
    if (overlay.rows[next] === scanner.row) next++;
    yield { row: scanner.row, scanner, pending: overlay.cells(scanner.row) };
  }
  for (let row = overlay.rows[next]; row !== undefined; row = overlay.rows[++next]) {
    yield { row, scanner: null, pending: overlay.cells(row) };
  }
  source.finish(stream, surveyor);
}

/** What reading will find once the change is written. */
export function pendingValue(cell: PendingCell, scanner: RowScanner | null, { source, survey }: Merged): RawCell {
  const { value } = cell;
  const at = scanner ? scanner.indexOf(cell.column) : -1;
  if (cell.dropsFormula) return scanner && at >= 0 ? keptValue(scanner, at, source.decoding) : null;
  if (typeof value === "object" && value !== null) return { kind: "unreadable", text: value.error };
  if (typeof value !== "number") return value === "" ? null : value;
  const { formats } = source.decoding;
  if (scanner && at >= 0) return numberCell(value, scanner.styles[at] ?? 0, source.decoding);
  // Formats that a look adds are never dates.
  return survey
    ? numberCell(
        value,
        newCellStyle(survey, formats, scanner, cell, () => 0),
        source.decoding,
      )
    : value;
}

/** The value of a cell whose formula goes: a formula that was never calculated leaves nothing. */
function keptValue(scanner: RowScanner, index: number, decoding: Decoding): RawCell {
  const value = decodeCell(scanner, index, decoding);
  return typeof value === "object" && value?.kind === "unreadable" && value.text === "" ? null : value;
}

/** The first rows of a sheet, every column up to the last one filled. */
export async function readTop(merged: Merged, rowCount: number, pace: Pace): Promise<RawCell[][]> {
  const rows: RawCell[][] = [];
  const { decoding, name } = merged.source;
  let count = 0;
  for (const { row, scanner, pending } of mergedRows(merged)) {
    if (row >= rowCount) break;
    const cells: RawCell[] = [];
    const put = (column: number, value: RawCell): void => {
      if (value === null && column >= cells.length) return;
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    };
    for (let index = 0; index < (scanner?.count ?? 0); index++) {
      if (scanner) put(scanner.columns[index] ?? 0, decodeCell(scanner, index, decoding));
    }
    for (const cell of pending) put(cell.column, pendingValue(cell, scanner, merged));
    while (cells.at(-1) === null) cells.pop();
    if (cells.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows.push(cells);
    count += cells.length;
    if (count > MOST_TABLE_CELLS)
      throw new Refused("too-large", { sheet: name, detail: `${name}: > ${MOST_TABLE_CELLS}` });
    const pause = pace.row(row + 1);
    if (pause) await pause;
  }
  return rows;
}

/** Collects the cells of some columns, dense from the first row on. */
class ColumnCollector {
  readonly firstFilled: RawCell[] = [];
  readonly columns: RawCell[][];
  readonly formulaRows: Set<number>[];
  /** Columns asked for, in order, each with its place. */
  private readonly wanted: readonly (readonly [column: number, slot: number])[];
  private readonly twins: readonly (readonly [slot: number, first: number])[];
  rowCount = 0;
  /** Rows that hold something; they come in order. */
  filled = 0;

  constructor(
    private readonly merged: Merged,
    asked: readonly number[],
    private readonly firstRow: number,
  ) {
    this.columns = asked.map(() => []);
    this.formulaRows = asked.map(() => new Set<number>());
    const slots = new Map<number, number>();
    const twins: [number, number][] = [];
    asked.forEach((column, slot) => {
      const first = slots.get(column);
      if (first === undefined) slots.set(column, slot);
      else twins.push([slot, first]);
    });
    this.wanted = [...slots].sort(([a], [b]) => a - b);
    this.twins = twins;
  }

  private put(cells: RawCell[], at: number, value: RawCell): void {
    if (value === null) return;
    while (cells.length < at) cells.push(null);
    cells[at] = value;
    if (at < this.rowCount) return;
    this.rowCount = at + 1;
    this.filled++;
  }

  row({ row, scanner, pending }: MergedRow): void {
    const at = row - this.firstRow;
    if (at < 0) return;
    if (pending.length > 0) this.changedRow(at, scanner, pending);
    else if (scanner) this.plainRow(at, scanner);
  }

  private plainRow(at: number, scanner: RowScanner): void {
    const { wanted } = this;
    const { decoding } = this.merged.source;
    let [next, isSearching] = [0, true];
    for (let index = 0; index < scanner.count; index++) {
      const column = scanner.columns[index] ?? 0;
      while (next < wanted.length && (wanted[next]?.[0] ?? 0) < column) next++;
      const slot = wanted[next]?.[0] === column ? (wanted[next]?.[1] ?? -1) : -1;
      if (slot < 0) {
        if (!isSearching && next >= wanted.length) return;
        if (!isSearching) continue;
      }
      const value = decodeCell(scanner, index, decoding);
      if (isSearching && isFilled(value)) {
        isSearching = false;
        this.put(this.firstFilled, at, value);
      }
      if (slot < 0) continue;
      this.put(this.columns[slot] ?? [], at, value);
      if ((scanner.formulaStarts[index] ?? -1) >= 0) this.formulaRows[slot]?.add(at);
    }
  }

  /** A row with changes: few rows have any, so that this may be slower. */
  private changedRow(at: number, scanner: RowScanner | null, pending: readonly PendingCell[]): void {
    const cells = new Map<number, RawCell>();
    const formulas = new Set<number>();
    for (let index = 0; scanner && index < scanner.count; index++) {
      const column = scanner.columns[index] ?? 0;
      cells.set(column, decodeCell(scanner, index, this.merged.source.decoding));
      if ((scanner.formulaStarts[index] ?? -1) >= 0) formulas.add(column);
    }
    for (const cell of pending) {
      cells.set(cell.column, pendingValue(cell, scanner, this.merged));
      if (cell.formula) formulas.add(cell.column);
      else formulas.delete(cell.column);
    }
    let first = Number.POSITIVE_INFINITY;
    for (const [column, value] of cells) if (column < first && isFilled(value)) first = column;
    this.put(this.firstFilled, at, cells.get(first) ?? null);
    for (const [column, slot] of this.wanted) {
      this.put(this.columns[slot] ?? [], at, cells.get(column) ?? null);
      if (formulas.has(column)) this.formulaRows[slot]?.add(at);
    }
  }

  block(): RowBlock {
    const { rowCount, columns, firstFilled, formulaRows, firstRow } = this;
    for (const cells of [...columns, firstFilled]) while (cells.length < rowCount) cells.push(null);
    for (const [slot, first] of this.twins) {
      columns[slot] = columns[first] ?? [];
      formulaRows[slot] = formulaRows[first] ?? new Set();
    }
    return { firstRow, rowCount, columns, firstFilled, formulaRows };
  }
}

/** The columns asked for, from a row on. @problem too-many-rows */
export async function readColumns(
  merged: Merged,
  columns: readonly number[],
  firstRow: number,
  pace: Pace,
): Promise<RowBlock> {
  const collector = new ColumnCollector(merged, columns, firstRow);
  for (const row of mergedRows(merged)) {
    collector.row(row);
    const pause = pace.row(row.row + 1);
    if (pause) await pause;
  }
  const rows = collector.filled;
  if (rows > MOST_MEMBERS) throw new Refused("too-many-rows", { sheet: merged.source.name, rows, most: MOST_MEMBERS });
  const block = collector.block();
  // However small the sheet, whoever asked is heard once.
  await pace.pause(firstRow + block.rowCount);
  return block;
}

/** White space alone does not fill a cell where totals rows are recognised. */
function isFilled(cell: RawCell): boolean {
  return typeof cell === "string" ? cell.trim() !== "" : cell !== null;
}
