import { formulaFromFile, type RawCell } from "../../conversion";
import type { Result } from "../../values";
import type { FileWorkbook } from "../fileWorkbook";
import { attempt, attemptLater } from "../refused";
import { cellFormula } from "../sheet/cellFormula";
import { decodeCell } from "../sheet/decodeCell";
import { newCellStyle } from "../sheet/newCellStyle";
import type { PendingCell } from "../sheet/overlay";
import type { CellRange } from "../sheet/ranges";
import { pendingValue } from "../sheet/readSheet";
import type { RowScanner } from "../sheet/rowScanner";
import { Pace, type SheetSource } from "../sheet/sheetSource";
import { sharedText } from "../sheet/storedFormulas";
import type { Survey } from "../sheet/survey";
import { attribute, child, childrenOf, isTrue, wholeNumber } from "../xml/xmlTree";
import { MOST_COLUMNS } from "../limits";
import { KeptRows } from "./keptRows";
import { PLAIN, type ViewedFormat } from "./viewedFormats";

/** A cell as a grid shows it. */
interface ViewedCell {
  readonly raw: RawCell;
  readonly format: ViewedFormat;
  readonly hasFormula: boolean;
  /** A value waits to be written here. */
  readonly isPending: boolean;
}

const UNDECODED: RawCell = { kind: "unreadable", text: "\ufffd" };
const EMPTY: ViewedCell = { raw: null, format: PLAIN, hasFormula: false, isPending: false };

/** A whole sheet kept in memory to be looked at: any window of it at once, pending changes shown. */
export class SheetView {
  /** Widths in characters by 0-based column, where the sheet gives them; 0 = hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly merged: readonly CellRange[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };

  private constructor(
    private readonly workbook: FileWorkbook,
    readonly sheet: string,
    private readonly source: SheetSource,
    private readonly rows: KeptRows,
    private readonly survey: Survey,
  ) {
    this.columnWidths = widthsIn(survey);
    this.merged = survey.merged;
    this.frozen = frozenIn(survey);
  }

  /**
   * Reads a sheet to be looked at; of a sheet without cells (a chart) an empty view.
   *
   * @problem sheet-not-found, file-damaged, zip-bomb, too-large
   */
  static open(workbook: FileWorkbook, sheet: string): Promise<Result<SheetView>> {
    return attemptLater(async () => {
      const source = workbook.sourceToView(sheet);
      const rows = await KeptRows.read(source);
      return new SheetView(workbook, source.name, source, rows, await source.survey(new Pace()));
    });
  }

  /** Rows and columns that hold something, pending changes included. */
  size(): { readonly rows: number; readonly columns: number } {
    const { lastRow, lastColumn } = this.workbook.overlayOf(this.sheet);
    return {
      rows: Math.max(this.survey.lastRow, lastRow) + 1,
      columns: Math.max(this.survey.lastColumn, lastColumn) + 1,
    };
  }

  cell(row: number, column: number): ViewedCell {
    const scanner = this.rows.row(row);
    const index = scanner ? scanner.indexOf(column) : -1;
    const pending = this.workbook.overlayOf(this.sheet).get(row, column);
    if (pending) return this.pendingCell(scanner, index, pending);
    if (!scanner || index < 0) return EMPTY;
    return {
      raw: this.decoded(scanner, index),
      format: this.workbook.viewedFormats()[scanner.styles[index] ?? 0] ?? PLAIN,
      hasFormula: (scanner.formulaStarts[index] ?? -1) >= 0,
      isPending: false,
    };
  }

  /** What a cell holds; one that nobody can decode does not keep the others from being shown. */
  private decoded(scanner: RowScanner, index: number): RawCell {
    const raw = attempt(() => decodeCell(scanner, index, this.source.decoding));
    return raw.ok ? raw.value : UNDECODED;
  }

  /** The formula of a cell as it is typed in English, of any kind; null when the cell holds none. */
  async formula(row: number, column: number): Promise<string | null> {
    const pending = this.workbook.overlayOf(this.sheet).get(row, column);
    if (pending) return pending.formula ? `=${formulaFromFile(pending.formula.text)}` : null;
    const scanner = this.rows.row(row);
    const index = scanner ? scanner.indexOf(column) : -1;
    const found = scanner && index >= 0 ? cellFormula(scanner, index) : null;
    if (!found) return null;
    if (found.text !== "" || found.shared === null) return `=${formulaFromFile(found.text)}`;
    const shared = await this.workbook.sharedFormula(this.source, found.shared);
    return shared && `=${formulaFromFile(sharedText(shared, row, column))}`;
  }

  private pendingCell(scanner: RowScanner | null, index: number, pending: PendingCell): ViewedCell {
    const { source, survey } = this;
    const merged = { source, survey, overlay: this.workbook.overlayOf(this.sheet) };
    const style =
      scanner && index >= 0
        ? (scanner.styles[index] ?? 0)
        : newCellStyle(survey, source.decoding.formats, scanner, pending, () => 0);
    return {
      raw: pendingValue(pending, scanner, merged),
      format: this.workbook.viewedFormats()[style] ?? PLAIN,
      hasFormula: pending.formula !== undefined,
      isPending: pending.isCalculated !== true,
    };
  }

  /** A block of cells, row by row; it may reach beyond the sheet. */
  window(firstRow: number, rowCount: number, firstColumn: number, columnCount: number): ViewedCell[][] {
    return Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) => this.cell(firstRow + row, firstColumn + column)),
    );
  }
}

/** Widths are given for blocks of columns, of which the last often reaches to the end of the sheet. */
const WIDEST_BLOCK = 256;

function widthsIn({ root }: Survey): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let known = -1;
  for (const col of childrenOf(child(root, "cols"), "col")) {
    // Blocks stand in order and do not overlap.
    const first = Math.max(known + 1, (wholeNumber(attribute(col, "min")) ?? 1) - 1);
    const last = Math.min((wholeNumber(attribute(col, "max")) ?? 1) - 1, first + WIDEST_BLOCK, MOST_COLUMNS - 1);
    known = Math.max(known, last);
    const width = isTrue(attribute(col, "hidden")) ? 0 : Number(attribute(col, "width") ?? Number.NaN);
    for (let column = first; column <= last; column++) if (Number.isFinite(width)) widths.set(column, width);
  }
  return widths;
}

function frozenIn({ root }: Survey): { rows: number; columns: number } {
  const [view] = childrenOf(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  const split = (name: string): number => (isFrozen ? (wholeNumber(attribute(pane, name)) ?? 0) : 0);
  return { rows: split("ySplit"), columns: split("xSplit") };
}
