import type { RawCell } from "../conversion";
import { success, type Result } from "../values";
import type { FileWorkbook } from "./fileWorkbook";
import { rowsOf } from "./fileWorkbook";
import { GENERAL, type CellFormat } from "./parts/styles";
import { visitSheet } from "./sheet/readSheet";

/** A cell as a grid shows it. */
export interface ViewedCell {
  readonly raw: RawCell;
  readonly format: CellFormat;
}

const EMPTY: ViewedCell = { raw: null, format: GENERAL };

/** A whole sheet kept in memory to be looked at: rows on demand, widths of columns, formats; pending changes shown. */
export class SheetView {
  private constructor(
    private readonly workbook: FileWorkbook,
    readonly sheet: string,
    private readonly cells: readonly (readonly RawCell[] | undefined)[],
    private readonly styles: readonly (readonly number[] | undefined)[],
    private readonly formats: readonly CellFormat[],
    private readonly width: number,
    /** Widths in characters, by 0-based column, where the sheet gives them. */
    readonly columnWidths: ReadonlyMap<number, number>,
  ) {}

  /** @problem sheet-not-found, file-damaged, zip-bomb */
  static async open(workbook: FileWorkbook, sheet: string): Promise<Result<SheetView>> {
    const added = workbook.addedSheets.find(({ name }) => name === sheet);
    if (added) {
      const rows = rowsOf(added);
      const widths = new Map(added.columnWidths.map((width, column) => [column, width]));
      const columns = Math.max(0, ...rows.map((row) => row.length));
      return success(new SheetView(workbook, sheet, rows, [], [], columns, widths));
    }
    const source = await workbook.package.sheet(sheet);
    if (!source.ok) return source;
    const cells: RawCell[][] = [];
    const styles: number[][] = [];
    let [width, head] = [0, ""];
    const done = await visitSheet(source.value.entry, source.value.decoderFor, {
      head: (bytes) => {
        head = new TextDecoder().decode(bytes);
      },
      handler: (bytes, decoder) => ({
        row({ index }) {
          cells[index] = [];
          styles[index] = [];
        },
        cell(cell, { index }) {
          const [ofRow, style] = [cells[index], styles[index]];
          if (!ofRow || !style) return;
          ofRow[cell.column] = decoder.decode(bytes(), cell);
          style[cell.column] = cell.style;
          if (cell.column >= width) width = cell.column + 1;
        },
      }),
      // The worker answers other questions between batches of rows.
      between: () => new Promise((resolve) => setTimeout(() => resolve(true))),
    });
    if (!done.ok) return done;
    return success(new SheetView(workbook, sheet, cells, styles, source.value.formats, width, widthsIn(head)));
  }

  /** Rows and columns that hold something, pending changes included. */
  size(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [this.cells.length, this.width];
    for (const [row, column] of this.workbook.pendingCells(this.sheet)) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  cell(row: number, column: number): ViewedCell {
    const pending = this.workbook.pending(this.sheet, row, column);
    const format = this.formats[this.styles[row]?.[column] ?? 0] ?? GENERAL;
    if (pending !== undefined) return { raw: pending === "" ? null : pending, format };
    const raw = this.cells[row]?.[column];
    return raw === undefined && format === GENERAL ? EMPTY : { raw: raw ?? null, format };
  }
}

function widthsIn(head: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [, attributes = ""] of head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)) {
    const value = (name: string): number => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? "0");
    const isHidden = /\bhidden="(?:1|true)"/.test(attributes);
    for (let column = value("min"); column <= Math.min(value("max"), value("min") + 200); column++) {
      widths.set(column - 1, isHidden ? 0 : value("width"));
    }
  }
  return widths;
}
