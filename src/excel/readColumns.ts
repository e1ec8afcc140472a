import { isDateFormat, type OnProgress, type RawCell } from "../conversion";
import { refuse, success, type Result } from "../values";
import { isTooLarge } from "./host";
import { dateCell, errorCell, isFormula, plainCell, valueBytes, type HostValue } from "./rawCells";
import type { Extent } from "./sheetExtent";
import { spansOf, type Span } from "./spans";

/** Bytes of values per answer; with the formats of the chunk before, an answer stays under 2 MB. */
const CHUNK_BYTES = 1_000_000;
/** Bytes of a cell before any was seen. */
const FIRST_GUESS = 16;
/** Rows that lie this close are read together. */
const BRIDGED_ROWS = 100;

interface ColumnsRequest {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly rows: Span;
  readonly extent: Extent;
  readonly withFormulas: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Whether the first filled cell of each row is wanted, over all columns of the sheet. */
  readonly withFirstFilled: boolean;
  readonly onProgress?: OnProgress | undefined;
}

export interface ColumnsRead {
  /** By column. Index = row − rows.from. */
  readonly cells: ReadonlyMap<number, RawCell[]>;
  readonly formulaRows: ReadonlyMap<number, Set<number>>;
  readonly firstFilled: RawCell[];
}

/** Values asked for and not yet there. */
interface Asked {
  readonly rows: Span;
  readonly columns: Span;
  readonly range: Excel.Range;
  readonly hasFormulas: boolean;
}

/**
 * Reads columns of a sheet in chunks: one sync each.
 *
 * Formats and types are asked for only where values leave a doubt (a number may be a date, `#N/A` may be text), and
 * columns nobody asked for only where they may hold a row's first filled cell; both travel with the next chunk.
 */
export class ColumnsReader {
  private readonly cells = new Map<number, RawCell[]>();
  private readonly formulaRows = new Map<number, Set<number>>();
  private readonly firstFilled: RawCell[] = [];
  private readonly columns: readonly number[];
  private rowBytes: number;
  private budget = CHUNK_BYTES;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly request: ColumnsRequest,
  ) {
    const { columns, extent, withFirstFilled } = request;
    const inside = columns.filter((column) => column >= extent.left && column < extent.right);
    const leftmost = Math.min(extent.right, ...inside);
    // What stands left of the first column asked for decides about the first filled cell of every row.
    const before = withFirstFilled ? Array.from({ length: leftmost - extent.left }, (_, i) => extent.left + i) : [];
    this.columns = [...new Set([...before, ...inside])].sort((a, b) => a - b);
    this.rowBytes = FIRST_GUESS * (this.columns.length + inside.filter((c) => request.withFormulas.has(c)).length + 1);
    for (const column of [...columns, ...this.columns]) {
      this.cells.set(column, []);
      this.formulaRows.set(column, new Set());
    }
  }

  /** @problem cancelled; errors of Excel are thrown */
  async read(): Promise<Result<ColumnsRead>> {
    const { rows, onProgress } = this.request;
    let next = rows.from;
    let doubts: Span[] = [];
    while (next < rows.to || doubts.length > 0) {
      const [doubt] = doubts;
      const to = Math.min(rows.to, next + Math.max(1, Math.floor(this.budget / this.rowBytes)));
      const chunk = next < to ? this.askValues({ from: next, to }) : [];
      const settled = doubt ? this.askDoubtful(doubt) : () => undefined;
      try {
        await this.context.sync();
      } catch (error) {
        doubts = this.inSmallerPieces(error, to - next, doubts);
        continue;
      }
      settled();
      doubts = doubts.slice(1);
      if (next < to) doubts.push({ from: next, to });
      this.take(chunk);
      next = to;
      const goOn = await onProgress?.({ rowsDone: next - rows.from, rowsTotal: rows.to - rows.from });
      if (goOn === false) return refuse("cancelled");
    }
    return success({ cells: this.cells, formulaRows: this.formulaRows, firstFilled: this.firstFilled });
  }

  private inSmallerPieces(error: unknown, rows: number, doubts: readonly Span[]): Span[] {
    const [doubt] = doubts;
    if (!isTooLarge(error) || (rows <= 1 && (!doubt || doubt.to - doubt.from <= 1))) throw error;
    this.budget = Math.max(1, Math.min(this.budget, rows * this.rowBytes) / 2);
    if (!doubt || doubt.to - doubt.from <= 1) return [...doubts];
    const middle = Math.floor((doubt.from + doubt.to) / 2);
    return [{ from: doubt.from, to: middle }, { from: middle, to: doubt.to }, ...doubts.slice(1)];
  }

  private range(rows: Span, columns: Span): Excel.Range {
    const sheet = this.context.workbook.worksheets.getItem(this.request.sheet);
    return sheet.getRangeByIndexes(rows.from, columns.from, rows.to - rows.from, columns.to - columns.from);
  }

  private askValues(rows: Span): Asked[] {
    const { withFormulas } = this.request;
    const groups = [
      { columns: this.columns.filter((column) => !withFormulas.has(column)), hasFormulas: false },
      { columns: this.columns.filter((column) => withFormulas.has(column)), hasFormulas: true },
    ];
    return groups.flatMap(({ columns, hasFormulas }) =>
      spansOf(columns).map((span) => {
        const range = this.range(rows, span);
        range.load(hasFormulas ? "values,formulas" : "values");
        return { rows, columns: span, range, hasFormulas };
      }),
    );
  }

  private take(chunk: readonly Asked[]): void {
    let bytes = 0;
    for (const { rows, columns, range, hasFormulas } of chunk) {
      const values = range.values as HostValue[][];
      const formulas = hasFormulas ? (range.formulas as HostValue[][]) : null;
      for (let column = columns.from; column < columns.to; column++) {
        const target = this.cells.get(column) ?? [];
        const withFormula = this.formulaRows.get(column);
        values.forEach((row, index) => {
          const value = row[column - columns.from] ?? "";
          const at = rows.from - this.request.rows.from + index;
          target[at] = plainCell(value);
          bytes += valueBytes(value);
          if (!formulas) return;
          const formula = formulas[index]?.[column - columns.from] ?? "";
          bytes += valueBytes(formula);
          if (isFormula(formula, value)) withFormula?.add(at);
        });
      }
      range.untrack();
    }
    const [first] = chunk;
    if (first) this.rowBytes = Math.max(1, bytes / (first.rows.to - first.rows.from));
  }

  /** Asks for what the values of some rows left open; the answer settles it after the sync. */
  private askDoubtful(rows: Span): () => void {
    const settle = [...this.askFormats(rows), ...this.askTypes(rows), ...this.askFirstFilled(rows)];
    return () => {
      for (const one of settle) one();
      if (this.request.withFirstFilled) this.takeFirstFilled(rows);
    };
  }

  private columnsHolding(rows: Span, matches: (cell: RawCell) => boolean): Span[] {
    const { from } = this.request.rows;
    return spansOf(
      this.columns.filter((column) => {
        const cells = this.cells.get(column) ?? [];
        for (let row = rows.from; row < rows.to; row++) if (matches(cells[row - from] ?? null)) return true;
        return false;
      }),
    );
  }

  private askFormats(rows: Span): (() => void)[] {
    return this.columnsHolding(rows, (cell) => typeof cell === "number").map((columns) => {
      const range = this.range(rows, columns);
      range.load("numberFormat");
      return () => {
        const known = new Map<string, boolean>();
        this.replace(rows, columns, range.numberFormat as string[][], (cell, format) => {
          if (typeof cell !== "number") return cell;
          let isDate = known.get(format);
          if (isDate === undefined) known.set(format, (isDate = isDateFormat(format)));
          return isDate ? dateCell(cell, this.request.date1904) : cell;
        });
        range.untrack();
      };
    });
  }

  private askTypes(rows: Span): (() => void)[] {
    return this.columnsHolding(rows, (cell) => typeof cell === "string" && cell.startsWith("#")).map((columns) => {
      const range = this.range(rows, columns);
      range.load("valueTypes");
      return () => {
        this.replace(rows, columns, range.valueTypes, (cell, type) =>
          typeof cell === "string" && isErrorType(type) ? errorCell(cell) : cell,
        );
        range.untrack();
      };
    });
  }

  private replace<T>(
    rows: Span,
    columns: Span,
    facts: readonly T[][],
    change: (cell: RawCell, fact: T) => RawCell,
  ): void {
    for (let column = columns.from; column < columns.to; column++) {
      const cells = this.cells.get(column) ?? [];
      facts.forEach((row, index) => {
        const at = rows.from - this.request.rows.from + index;
        const fact = row[column - columns.from];
        if (fact !== undefined) cells[at] = change(cells[at] ?? null, fact);
      });
    }
  }

  /** The first filled column of a row among those read; the extent's end when none is. */
  private firstColumn(at: number): number {
    for (const column of this.columns) if (isFilled(this.cells.get(column)?.[at])) return column;
    return this.request.extent.right;
  }

  private takeFirstFilled(rows: Span): void {
    for (let row = rows.from; row < rows.to; row++) {
      const at = row - this.request.rows.from;
      this.firstFilled[at] ??= this.cells.get(this.firstColumn(at))?.[at] ?? null;
    }
  }

  private askFirstFilled(rows: Span): (() => void)[] {
    const { extent, withFirstFilled } = this.request;
    if (!withFirstFilled) return [];
    const read = new Set(this.columns);
    const others: number[] = [];
    for (let column = extent.left; column < extent.right; column++) if (!read.has(column)) others.push(column);
    const [leftmost] = others;
    if (leftmost === undefined) return [];
    const open: number[] = [];
    let last = leftmost;
    for (let row = rows.from; row < rows.to; row++) {
      const first = this.firstColumn(row - this.request.rows.from);
      if (first <= leftmost) continue;
      open.push(row);
      last = Math.max(last, first);
    }
    const columns = spansOf(others.filter((column) => column < last));
    return spansOf(open, BRIDGED_ROWS).flatMap((span) => columns.map((group) => this.askOthers(span, group)));
  }

  private askOthers(rows: Span, columns: Span): () => void {
    const range = this.range(rows, columns);
    range.load("values,numberFormat,valueTypes");
    return () => {
      (range.values as HostValue[][]).forEach((row, index) => {
        const at = rows.from - this.request.rows.from + index;
        const filled = row.findIndex(isFilled);
        if (filled < 0 || columns.from + filled >= this.firstColumn(at)) return;
        // Groups come from left to right: the first answer stays.
        this.firstFilled[at] ??= this.certain(
          row[filled] ?? "",
          (range.numberFormat as string[][])[index]?.[filled] ?? "General",
          range.valueTypes[index]?.[filled] ?? "",
        );
      });
      range.untrack();
    };
  }

  private certain(value: HostValue, format: string, type: string): RawCell {
    if (typeof value === "number" && isDateFormat(format)) return dateCell(value, this.request.date1904);
    return typeof value === "string" && isErrorType(type) ? errorCell(value) : plainCell(value);
  }
}

function isFilled(cell: RawCell | undefined): boolean {
  if (typeof cell === "string") return cell.trim() !== "";
  return cell !== null && cell !== undefined;
}

function isErrorType(type: string): boolean {
  return type === "Error";
}
