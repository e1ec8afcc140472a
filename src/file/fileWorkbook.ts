import { cellCount, columnsOfAreas } from "../conversion";
import type {
  AppliedPlan,
  FormulaArea,
  NewSheet,
  OnProgress,
  RawCell,
  RowBlock,
  SheetInfo,
  WorkbookPort,
  WritePlan,
} from "../conversion";
import { refuse, success, type Result } from "../values";
import { BookFormulas } from "./bookFormulas";
import { BookParts, isNamed, type Sheet } from "./bookParts";
import { Changes, type KeptRun, type Run } from "./changes";
import type { Package } from "./parts/package";
import { attemptLater, Refused } from "./refused";
import { checkPlan, type KnownColumn } from "./sheet/checkPlan";
import type { Overlay, PlacedCell } from "./sheet/overlay";
import { readColumns, readTop, type Merged } from "./sheet/readSheet";
import { Pace, type SheetSource } from "./sheet/sheetSource";
import type { SharedFormula } from "./sheet/storedFormulas";
import { refuseUnfinished } from "./sheet/unfinished";
import { placedEntry, writesOf, type CellEntry } from "./entries";
import { emptiedCells, frozenCells, type CalculatedArea, type SheetFormula } from "./sheetFormulas";
import type { ViewedFormat } from "./view/viewedFormats";
import { writePackage } from "./writePackage";

const EMPTY_SHEET = "<worksheet><sheetData/></worksheet>";

/**
 * A workbook held as an .xlsx or .xlsm package. Changes wait in an overlay, through which everything is read;
 * `toBytes` writes them into a copy of the package in which all the rest stays byte for byte.
 */
export class FileWorkbook implements WorkbookPort {
  private readonly parts: BookParts;
  private readonly changes = new Changes();
  private readonly book: BookFormulas;
  /** What was read last, where no change waited. */
  private unchanged: { source: SheetSource; columns: readonly number[]; block: RowBlock } | null = null;

  /** @problem file-damaged, file-encoding, format-xlsb, format-ods, format-unknown, too-large, zip-bomb */
  constructor(pack: Package) {
    this.parts = new BookParts(pack);
    this.book = new BookFormulas(this.changes);
  }

  private get allSheets(): readonly Sheet[] {
    const added = this.changes.added.map(({ name, source }) => ({ name, source, hidden: false }));
    const isThere = (sheet: Sheet): boolean => this.parts.sheets.some((one) => isNamed(one, sheet.name));
    return [
      ...this.parts.sheets.map((sheet) => {
        const again = added.find((one) => isNamed(one, sheet.name));
        return again ? { ...sheet, source: again.source } : sheet;
      }),
      ...added.filter((sheet) => !isThere(sheet)),
    ];
  }

  /** @problem sheet-not-found */
  private find(name: string): Sheet {
    const all = this.allSheets;
    const exact = all.find((sheet) => sheet.name === name);
    const found = exact ?? all.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Refused("sheet-not-found", { sheet: name, known: all.map((sheet) => sheet.name) });
    return found;
  }

  /** The cells of a sheet. @problem sheet-not-found, also for a sheet without cells */
  private cellsOf(name: string): SheetSource {
    const { source } = this.find(name);
    if (source) return source;
    const known = this.allSheets.filter((sheet) => sheet.source).map((sheet) => sheet.name);
    throw new Refused("sheet-not-found", { sheet: name, known });
  }

  private merged(source: SheetSource, pace: Pace): Promise<Merged> {
    const overlay = this.overlayOf(source.name);
    if (overlay.isEmpty) return Promise.resolve({ source, overlay, survey: null });
    return source.survey(pace).then((survey) => ({ source, overlay, survey }));
  }

  sheets(): Promise<Result<readonly SheetInfo[]>> {
    return Promise.resolve(success(this.allSheets.map(({ name, hidden }) => ({ name, hidden }))));
  }

  /** A signature holds for the bytes as they are: not for those of a copy with changes. */
  isSigned(): Promise<boolean> {
    return Promise.resolve(this.parts.book.isSigned);
  }

  top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>> {
    return attemptLater(async () => {
      const { source } = this.find(sheet);
      if (!source) return [];
      const pace = new Pace();
      return readTop(await this.merged(source, pace), rowCount, pace);
    });
  }

  read(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<RowBlock>> {
    return attemptLater(async () => {
      const { source } = this.find(sheet);
      const none = columns.map(() => []);
      const formulaRows = columns.map(() => new Set<number>());
      if (!source) return { firstRow, rowCount: 0, columns: none, firstFilled: [], formulaRows };
      const pace = new Pace(onProgress);
      const merged = await this.merged(source, pace);
      const block = await readColumns(merged, columns, firstRow, pace);
      this.unchanged = merged.overlay.isEmpty ? { source, columns, block } : null;
      return block;
    });
  }

  firstFreeColumn(sheet: string): Promise<Result<number>> {
    return attemptLater(async () => {
      const { source, name } = this.find(sheet);
      if (!source) return 0;
      const { lastColumn } = await source.survey(new Pace());
      return Math.max(lastColumn, this.overlayOf(name).lastColumn) + 1;
    });
  }

  /**
   * Lets a plan wait to be written, when nothing forbids it.
   *
   * @problem sheet-not-found, rows-moved, sheet-protected, workbook-protected, cell-merged, formula-shared, too-large,
   *   formulas-unfinished, cancelled, file-damaged
   */
  apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    return attemptLater(async () => {
      const { name } = this.find(plan.sheet);
      const source = plan.writes.length > 0 ? this.cellsOf(plan.sheet) : this.find(plan.sheet).source;
      const pace = new Pace(onProgress);
      const freezes = plan.freezes ?? [];
      const standing = freezes.length > 0 ? await this.standing(name) : [];
      const frozen = frozenCells(name, freezes, standing, this.overlayOf(name));
      if (source) await this.check(source, plan, freezes, pace);
      const known = this.allSheets;
      const adds = plan.newSheets.some(
        ({ name: one, replaces }) => !replaces || !known.some((sheet) => isNamed(sheet, one)),
      );
      if (adds && this.parts.book.structureLocked) throw new Refused("workbook-protected");
      await pace.pause(0);
      const run = this.keep(name, [...plan.writes, ...frozen], plan.newSheets);
      const cellsWritten = plan.writes.reduce((sum, { rows }) => sum + rows.length, 0) + cellCount(freezes);
      return { id: run.id, cellsWritten, sheetsAdded: run.added.map((sheet) => sheet.name) };
    });
  }

  private keep(sheet: string, changes: Run["changes"], newSheets: readonly NewSheet[], id?: string): Run {
    const styles = this.parts.styleBook.size;
    const added = this.parts.addedSheets(newSheets, this.allSheets);
    return this.changes.keep({ sheet, changes, styles, added }, id);
  }

  /** The package as it was opened. */
  get original(): Uint8Array {
    return this.parts.pack.bytes;
  }

  /** The runs that wait to be written, oldest first. */
  get runs(): readonly KeptRun[] {
    return this.changes.kept;
  }

  /** Applies a run again that stood on exactly what stands now: one that was undone, or one kept beside this file. */
  replay({ sheet, changes, newSheets, id }: KeptRun): AppliedPlan {
    const { added } = this.keep(sheet, changes, newSheets, id);
    return { id, cellsWritten: changes.length, sheetsAdded: added.map(({ name }) => name) };
  }

  /** Everything that forbids writing; the cells of formulas that are to go may be written. */
  private async check(source: SheetSource, plan: WritePlan, going: readonly FormulaArea[], pace: Pace): Promise<void> {
    const arrays = await this.book.arrays(source, going, pace);
    const whole = { ...plan, writes: [...plan.writes, ...columnsOfAreas(going)] };
    const merged = await this.merged(source, pace);
    await checkPlan(merged, whole, arrays, this.known(merged, plan.expect.column), pace);
    if (going.length > 0) await refuseUnfinished(merged, whole.sheet, going, pace);
  }

  /** A column as it was read: the bytes of the package do not change. */
  private known({ source, overlay }: Merged, column: number): KnownColumn | null {
    const read = this.unchanged;
    if (read?.source !== source || !overlay.isEmpty) return null;
    const cells = read.block.columns[read.columns.indexOf(column)];
    return cells ? { firstRow: read.block.firstRow, cells } : null;
  }

  private standing(sheet: string): Promise<readonly SheetFormula[]> {
    const { source } = this.find(sheet);
    return source ? this.book.standing(source) : Promise.resolve([]);
  }

  async formulas(sheet: string): Promise<Result<readonly FormulaArea[]>> {
    const found = await this.formulasOf(sheet);
    if (!found.ok) return found;
    return success(
      found.value.map(({ row, column, rowCount, columnCount, formula }) => {
        return { row, column, rowCount, columnCount, formula };
      }),
    );
  }

  /** The CALOG formulas of a sheet with how they are stored. */
  formulasOf(sheet: string): Promise<Result<readonly SheetFormula[]>> {
    return attemptLater(() => this.standing(sheet));
  }

  /** What the formulas of a sheet give, as calculated from what stands now; any later change takes it back. */
  setCalculated(sheet: string, areas: readonly CalculatedArea[]): void {
    this.changes.setCalculated(sheet, areas);
  }

  /**
   * Lets values and formulas that a person typed wait to be written, as one run. What a formula in a cell filled goes with
   * it.
   *
   * @problem sheet-not-found, sheet-protected, cell-merged, formula-shared, too-large
   */
  enter(sheet: string, entries: readonly CellEntry[]): Promise<Result<AppliedPlan>> {
    return attemptLater(async () => {
      const source = this.cellsOf(sheet);
      const { name } = source;
      const keys = new Set(entries.map(({ row, column }) => `${row}:${column}`));
      const replaced = (await this.standing(name)).filter(({ row, column }) => keys.has(`${row}:${column}`));
      const expect = { column: 0, rows: [], values: [] };
      const placed = entries.map(placedEntry);
      await this.check(source, { sheet: name, expect, writes: writesOf(placed), newSheets: [] }, replaced, new Pace());
      const emptied = replaced.flatMap(emptiedCells);
      const run = this.keep(name, [...emptied, ...placed], []);
      return { id: run.id, cellsWritten: placed.length, sheetsAdded: [] };
    });
  }

  undo(id: string): Promise<Result<true>> {
    const run = this.changes.takeBack(id);
    if (!run) return Promise.resolve(refuse("nothing-to-undo"));
    this.parts.styleBook.shrinkTo(run.styles);
    return Promise.resolve(success(true));
  }

  /** Whether anything that somebody wanted waits to be written. */
  get isChanged(): boolean {
    return this.changes.isWanted;
  }

  get date1904(): boolean {
    return this.parts.book.date1904;
  }

  /** A formula that several cells of a sheet share, by its number. */
  sharedFormula(source: SheetSource, number: string): Promise<SharedFormula | null> {
    return this.book.shared(source, number);
  }

  /** The changes that wait on a sheet. */
  overlayOf(sheet: string): Overlay {
    return this.changes.of(sheet);
  }

  /** The value that waits for a cell; undefined where nothing waits. */
  pending(sheet: string, row: number, column: number): PlacedCell["value"] | undefined {
    const cell = this.overlayOf(sheet).get(row, column);
    return cell?.isCalculated ? this.changes.wanted(sheet).get(row, column)?.value : cell?.value;
  }

  /**
   * A sheet for a view; an empty one when it holds no cells.
   *
   * @problem sheet-not-found
   */
  sourceToView(sheet: string): SheetSource {
    const { source, name } = this.find(sheet);
    return source ?? this.parts.sourceOf(name, EMPTY_SHEET);
  }

  /** The cell formats as a grid shows them, those that wait to be added included. */
  viewedFormats(): readonly ViewedFormat[] {
    return this.parts.viewedFormats();
  }

  /**
   * The package with the changes in it; the original bytes when nothing waits.
   *
   * @problem file-damaged, zip-bomb, too-large, cancelled, output-unsound
   */
  toBytes(onProgress?: OnProgress): Promise<Result<Uint8Array>> {
    return attemptLater(async () => {
      if (!this.isChanged && this.changes.all.size === 0) return this.parts.pack.bytes;
      return writePackage(this.parts, this.changes, new Pace(onProgress));
    });
  }
}
