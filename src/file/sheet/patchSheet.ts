import { columnLetters, type OnProgress } from "../../conversion";
import { refuse, success, type Refusal, type Result } from "../../values";
import { encodeSpreadsheetText } from "../xmlText";
import type { ZipEntry } from "../zip/readZip";
import { PartWriter } from "../zip/writeZip";
import { ByteBuffer } from "./byteBuffer";
import type { Overlay, PendingCell } from "./overlay";
import { DamagedSheet, RowScanner, type RowHandler, type ScannedCell, type ScannedRow } from "./rowScanner";
import { streamSheet } from "./sheetStream";

export interface PatchedSheet {
  readonly entry: ZipEntry;
  /** Whether a formula was replaced by a value. */
  readonly droppedFormula: boolean;
}

/** A refusal found while streaming. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const decoder = new TextDecoder();

/** Formats of columns (`<cols>`), by 0-based column. */
export function columnStyles(head: string): (column: number) => number {
  const ranges = [...head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)].flatMap(([, attributes = ""]) => {
    const value = (name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? "0");
    return value("style") > 0 ? [{ min: value("min") - 1, max: value("max") - 1, style: value("style") }] : [];
  });
  return (column) => ranges.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The head with its dimension widened to what will be written. */
function widenDimension(head: string, lastRow: number, lastColumn: number): string {
  return head.replace(
    /(<(?:\w+:)?dimension\s[^>]*ref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/,
    (_, open: string, ...cells: string[]) => {
      const [fromColumn = "A", fromRow = "1", toColumn = fromColumn, toRow = fromRow] = cells.slice(0, 4) as (
        string | undefined
      )[];
      const column = Math.max(columnOf(toColumn), lastColumn);
      const row = Math.max(Number(toRow), lastRow + 1);
      return `${open}${fromColumn}${fromRow}:${columnLetters(column)}${row}"`;
    },
  );
}

/** Rewrites a sheet part with the changes of an overlay; every other byte stays. */
class SheetPatcher {
  private readonly out = new ByteBuffer();
  private readonly writer = new PartWriter();
  private readonly waiting: number[];
  private prefix = "";
  private columnStyle: (column: number) => number = () => 0;
  private scanner: RowScanner | null = null;
  droppedFormula = false;
  rowsDone = 0;

  constructor(
    private readonly overlay: Overlay,
    private readonly styleFor: (cell: PendingCell) => number,
    private readonly sheet: string,
  ) {
    this.waiting = overlay.sortedRows().reverse();
  }

  head(bytes: Uint8Array, prefix: string, isEmpty: boolean): void {
    this.prefix = prefix;
    this.scanner = new RowScanner(prefix);
    const text = decoder.decode(bytes);
    this.columnStyle = columnStyles(text);
    let lastColumn = 0;
    for (const [, column] of this.overlay.cells()) lastColumn = Math.max(lastColumn, column);
    const widened = widenDimension(text, this.waiting[0] ?? 0, lastColumn);
    // The patched head is text again only when it was changed or has to be opened.
    if (isEmpty) {
      this.out.text(widened.replace(/\s*\/>$/, ">"));
      this.insertRowsBefore(Number.POSITIVE_INFINITY);
      this.out.text(`</${prefix}sheetData>`);
    } else if (widened === text) this.out.bytes(bytes, 0, bytes.length);
    else this.out.text(widened);
  }

  rows(bytes: Uint8Array): Promise<void> {
    let copied = 0;
    let cells: [number, PendingCell][] = [];
    let likeStyles = new Map<number, number>();
    let copiedInRow = 0;
    const handler: RowHandler = {
      row: (row) => {
        this.rowsDone = row.index;
        if ((this.waiting.at(-1) ?? Number.POSITIVE_INFINITY) > row.index) return false;
        this.out.bytes(bytes, copied, row.tagStart);
        copied = row.tagStart;
        this.insertRowsBefore(row.index);
        if (this.waiting.at(-1) !== row.index) return false;
        this.waiting.pop();
        cells = this.overlay.sortedCells(row.index).reverse();
        likeStyles = new Map();
        this.out.text(this.openRow(bytes, row));
        copiedInRow = row.tagEnd + (row.selfClosing ? 2 : 1);
        return true;
      },
      cell: (cell, row) => {
        likeStyles.set(cell.column, cell.style);
        const pending = cells.at(-1);
        if (!pending || pending[0] > cell.column) return;
        this.out.bytes(bytes, copiedInRow, cell.start);
        copiedInRow = cell.start;
        this.insertCellsBefore(cell.column, cells, row, likeStyles);
        const [column, value] = cells.at(-1) ?? [-1, null];
        if (column !== cell.column || !value) return;
        cells.pop();
        this.replaceFormula(bytes, cell, row);
        this.out.text(this.cellXml(row.index, column, cell.style, value));
        copiedInRow = cell.end;
      },
      rowEnd: (row) => {
        if (copiedInRow === 0) return;
        if (!row.selfClosing) this.out.bytes(bytes, copiedInRow, row.closeStart);
        this.insertCellsBefore(Number.POSITIVE_INFINITY, cells, row, likeStyles);
        this.out.text(`</${this.prefix}row>`);
        copied = row.end;
        copiedInRow = 0;
      },
    };
    this.scanner?.scan(bytes, 0, bytes.length, handler);
    this.out.bytes(bytes, copied, bytes.length);
    return this.writer.write(this.out.take());
  }

  tail(bytes: Uint8Array): void {
    this.insertRowsBefore(Number.POSITIVE_INFINITY);
    this.out.bytes(bytes, 0, bytes.length);
  }

  async finish(replaced: ZipEntry): Promise<ZipEntry> {
    await this.writer.write(this.out.take());
    return this.writer.finish(replaced.name, replaced);
  }

  private insertRowsBefore(index: number): void {
    for (let row = this.waiting.at(-1); row !== undefined && row < index; row = this.waiting.at(-1)) {
      this.waiting.pop();
      this.out.text(`<${this.prefix}row r="${row + 1}">`);
      for (const [column, cell] of this.overlay.sortedCells(row)) {
        if (cell.value !== null) this.out.text(this.cellXml(row, column, this.newStyle(column, -1, cell, null), cell));
      }
      this.out.text(`</${this.prefix}row>`);
    }
  }

  /** The start tag of a changed row: without `spans`, which may no longer hold, and open. */
  private openRow(bytes: Uint8Array, row: ScannedRow): string {
    const tag = decoder.decode(bytes.subarray(row.tagStart, row.tagEnd));
    return `${tag.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "").trimEnd()}>`;
  }

  private insertCellsBefore(
    column: number,
    cells: [number, PendingCell][],
    row: ScannedRow,
    likeStyles: ReadonlyMap<number, number>,
  ): void {
    for (let next = cells.at(-1); next && next[0] < column; next = cells.at(-1)) {
      cells.pop();
      const [at, cell] = next;
      if (cell.value !== null)
        this.out.text(this.cellXml(row.index, at, this.newStyle(at, row.style, cell, likeStyles), cell));
    }
  }

  /** A new cell looks like the cell it is told to resemble, else like its row, its column, or its kind of value. */
  private newStyle(
    column: number,
    rowStyle: number,
    cell: PendingCell,
    likeStyles: ReadonlyMap<number, number> | null,
  ): number {
    const like = cell.like === null ? undefined : likeStyles?.get(cell.like);
    if (like !== undefined) return like;
    if (rowStyle >= 0) return rowStyle;
    return this.columnStyle(column) || this.styleFor(cell);
  }

  private replaceFormula(bytes: Uint8Array, cell: ScannedCell, row: ScannedRow): void {
    if (cell.formulaStart < 0) return;
    const tag = decoder.decode(bytes.subarray(cell.formulaStart, cell.formulaEnd));
    const ref = /\bref="([^"]*)"/.exec(tag)?.[1];
    // Other cells rest on the formula of a range: taking it away would change them.
    if (ref?.includes(":")) {
      const address = `${columnLetters(cell.column)}${row.index + 1}`;
      throw new Refused(refuse("formula-shared", { sheet: this.sheet, cell: address }).refusal);
    }
    this.droppedFormula = true;
  }

  private cellXml(row: number, column: number, style: number, { value }: PendingCell): string {
    const p = this.prefix;
    const start = `<${p}c r="${columnLetters(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
    if (value === null) return `${start}/>`;
    if (typeof value === "number") return `${start}><${p}v>${value}</${p}v></${p}c>`;
    const text = encodeSpreadsheetText(value);
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
  }
}

/**
 * Writes the changes of an overlay into a sheet part.
 *
 * @problem file-damaged, zip-bomb, formula-shared, cancelled
 */
export async function patchSheet(
  entry: ZipEntry,
  sheet: string,
  overlay: Overlay,
  styleFor: (cell: PendingCell) => number,
  onProgress?: OnProgress,
): Promise<Result<PatchedSheet>> {
  const patcher = new SheetPatcher(overlay, styleFor, sheet);
  try {
    const done = await streamSheet(entry, {
      head: (bytes, prefix, isEmpty) => patcher.head(bytes, prefix, isEmpty),
      async rows(bytes) {
        await patcher.rows(bytes);
        return (await onProgress?.({ rowsDone: patcher.rowsDone, rowsTotal: null })) !== false;
      },
      tail: (bytes) => patcher.tail(bytes),
    });
    if (!done.ok) return done;
    if (!done.value) return refuse("cancelled");
    return success({ entry: await patcher.finish(entry), droppedFormula: patcher.droppedFormula });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (error instanceof DamagedSheet) return refuse("file-damaged", { part: entry.name, detail: error.message });
    throw error;
  }
}
