import { columnLetters } from "../conversion";
import { BRIDGED } from "./askedCells";
import { breathe } from "./breathe";
import { inputFor } from "./plainState";
import { spansOf } from "./spans";
import type { CellChange, RowChange } from "./writeLines";

export interface QueueOptions {
  readonly sheet: string;
  /** Columns whose cells take over the look of another column first. */
  readonly likes: ReadonlyMap<string, number>;
  /** Whether untouched cells may lie between those of one range (not in a protected sheet). */
  readonly bridges: boolean;
}

export function likeKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Queues the writing of cells; they are written by the next sync. */
export class WriteQueue {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: QueueOptions,
  ) {}

  async add(piece: readonly RowChange[]): Promise<void> {
    const { context } = this;
    // Set again in every sync that writes: what suspends lasts until the next sync only.
    context.runtime.enableEvents = false;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const byColumn = new Map<number, Map<number, CellChange>>();
    for (const { row, cells } of piece) {
      for (const cell of cells) {
        const column = byColumn.get(cell.column) ?? new Map<number, CellChange>();
        byColumn.set(cell.column, column.set(row, cell));
      }
    }
    for (const [column, cells] of byColumn) {
      await breathe();
      this.addColumn(column, cells);
    }
  }

  private addColumn(column: number, cells: ReadonlyMap<number, CellChange>): void {
    const sheet = this.context.workbook.worksheets.getItem(this.options.sheet);
    const rows = [...cells.keys()];
    this.addLooks(sheet, column, rows);
    const formulas = rows.filter((row) => isFormula(cells.get(row)));
    // First, while its neighbours still hold something: a formula that stands alone in a column of a table fills all of
    // it (office-js issue 2093).
    for (const { from, to } of spansOf(formulas)) {
      const range = sheet.getRangeByIndexes(from, column, to - from, 1);
      range.values = Array.from({ length: to - from }, (_, index) => [inputOf(cells.get(from + index))]);
      range.untrack();
    }
    for (const { from, to } of spansOf(rows, this.options.bridges ? BRIDGED : 0)) {
      const range = sheet.getRangeByIndexes(from, column, to - from, 1);
      const changes = Array.from({ length: to - from }, (_, index) => cells.get(from + index));
      if (changes.some((cell) => cell !== undefined && cell.format !== null)) {
        // The library's types know no null, which leaves a cell as it is.
        range.numberFormat = changes.map((cell) => [cell?.format ?? null]) as string[][];
      }
      if (changes.some((cell) => cell !== undefined && !isFormula(cell))) {
        range.values = changes.map((cell) => [isFormula(cell) ? null : inputOf(cell)]);
      }
      range.untrack();
    }
  }

  /** New cells of a column look like the cells they are told to resemble. */
  private addLooks(sheet: Excel.Worksheet, column: number, rows: readonly number[]): void {
    const alike = new Map<number, number[]>();
    for (const row of rows) {
      const like = this.options.likes.get(likeKey(row, column));
      if (like === undefined) continue;
      const ofLike = alike.get(like);
      if (ofLike) ofLike.push(row);
      else alike.set(like, [row]);
    }
    for (const [like, likeRows] of alike) {
      for (const { from, to } of spansOf(likeRows)) {
        const source = `${columnLetters(like)}${from + 1}:${columnLetters(like)}${to}`;
        sheet.getRangeByIndexes(from, column, to - from, 1).copyFrom(source, "Formats");
      }
    }
  }
}

function isFormula(cell: CellChange | undefined): boolean {
  return cell?.after.startsWith("f") ?? false;
}

function inputOf(cell: CellChange | undefined): string | number | boolean | null {
  return cell ? inputFor(cell.after, cell.numberFormat) : null;
}
