import { cellCount, columnsOfAreas } from "../conversion";
import type {
  AppliedPlan,
  CellInput,
  ColumnWrite,
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
import { dynamicArrayIndex } from "./parts/dynamicArrays";
import { addSheet, addStyles, calculateOnLoad, removeCalculationChain } from "./parts/editWorkbook";
import { newSheetXml, repeatedRows, uniqueSheetName } from "./parts/newSheet";
import type { Package } from "./parts/package";
import { PackageEdit } from "./parts/packageEdit";
import { SharedStrings } from "./parts/sharedStrings";
import { StyleBook } from "./parts/styleBook";
import { NO_STYLES, readStyles, type Styles } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbookPart";
import { attemptLater, damaged, Refused } from "./refused";
import { checkPlan } from "./sheet/checkPlan";
import type { Decoding } from "./sheet/decodeCell";
import { Overlay, type PlacedCell } from "./sheet/overlay";
import { patchSheet } from "./sheet/patchSheet";
import { isSingle, type CellRange } from "./sheet/ranges";
import { readColumns, readTop, type Merged } from "./sheet/readSheet";
import { Pace, SheetSource } from "./sheet/sheetSource";
import { storedFormulas, type SharedFormula, type StoredFormulas } from "./sheet/storedFormulas";
import {
  calculatedCells,
  frozenCells,
  rangeOf,
  standingFormulas,
  type CalculatedArea,
  type SheetFormula,
} from "./sheetFormulas";
import { refuseUnfinished } from "./sheet/unfinished";
import { themeColours } from "./view/colours";
import { viewedFormats, type ViewedFormat } from "./view/viewedFormats";
import { newEntry, withContent } from "./zip/deflatePart";

/** A sheet of the workbook as it will be; no source = a sheet without cells (a chart). */
interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly source: SheetSource | null;
}

/** A plan that was applied, with what is needed to take it back. */
interface Run {
  readonly id: string;
  readonly sheet: string;
  readonly changes: readonly (ColumnWrite | PlacedCell)[];
  readonly added: readonly AddedSheet[];
  /** Formats in the style book before. */
  readonly styles: number;
}

interface AddedSheet {
  readonly plan: NewSheet;
  readonly name: string;
  readonly source: SheetSource;
}

const NOTHING = new Overlay([]);
const EMPTY_SHEET = "<worksheet><sheetData/></worksheet>";

/**
 * A workbook held as an .xlsx or .xlsm package. Changes wait in an overlay, through which everything is read;
 * `toBytes` writes them into a copy of the package in which all the rest stays byte for byte.
 */
export class FileWorkbook implements WorkbookPort {
  private readonly book: WorkbookPart;
  private readonly styles: Styles;
  private readonly styleBook: StyleBook;
  private readonly own: readonly Sheet[];
  /** What runs changed, and the same with what formulas give. */
  private readonly written = new Map<string, Overlay>();
  private readonly overlays = new Map<string, Overlay>();
  private readonly calculated = new Map<string, readonly CalculatedArea[]>();
  private readonly stored = new Map<string, StoredFormulas>();
  private readonly runs: Run[] = [];
  private strings: SharedStrings | null = null;
  private viewed: { readonly added: number; readonly formats: readonly ViewedFormat[] } | null = null;
  private nextRun = 1;

  /** @problem file-damaged, format-xlsb, format-ods, format-unknown, zip-bomb */
  constructor(private readonly pack: Package) {
    this.book = readWorkbookPart(pack);
    const { styles, sheets } = this.book;
    this.styles = readStyles(styles === null ? NO_STYLES : pack.text(styles), styles ?? "styles.xml");
    this.styleBook = new StyleBook(this.styles);
    this.own = sheets.map(({ name, hidden, part, hasCells }) => ({
      name,
      hidden,
      source: hasCells ? new SheetSource(name, pack.entry(part), this.decoding(part)) : null,
    }));
  }

  private decoding(part: string): Decoding {
    return { part, formats: this.styles.formats, date1904: this.book.date1904, strings: () => this.sharedStrings() };
  }

  private sharedStrings(): SharedStrings {
    const { sharedStrings } = this.book;
    if (sharedStrings === null) throw damaged("sharedStrings.xml", "missing");
    return (this.strings ??= new SharedStrings(this.pack.entry(sharedStrings)));
  }

  private get allSheets(): readonly Sheet[] {
    const added = this.runs.flatMap((run) => run.added);
    return [...this.own, ...added.map(({ name, source }) => ({ name, source, hidden: false }))];
  }

  /** @problem sheet-not-found */
  private find(name: string): Sheet {
    const all = this.allSheets;
    const exact = all.find((sheet) => sheet.name === name);
    const found = exact ?? all.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Refused("sheet-not-found", { sheet: name, known: all.map((sheet) => sheet.name) });
    return found;
  }

  private merged(source: SheetSource, pace: Pace): Promise<Merged> {
    const overlay = this.overlayOf(source.name);
    if (overlay.isEmpty) return Promise.resolve({ source, overlay, survey: null });
    return source.survey(pace).then((survey) => ({ source, overlay, survey }));
  }

  sheets(): Promise<Result<readonly SheetInfo[]>> {
    return Promise.resolve(success(this.allSheets.map(({ name, hidden }) => ({ name, hidden }))));
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
      return readColumns(await this.merged(source, pace), columns, firstRow, pace);
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
      const { source, name } = this.find(plan.sheet);
      if (!source && plan.writes.length > 0)
        throw new Refused("sheet-not-found", { sheet: plan.sheet, known: this.readable() });
      const pace = new Pace(onProgress);
      const freezes = plan.freezes ?? [];
      const frozen = frozenCells(
        name,
        freezes,
        freezes.length > 0 ? await this.standing(name) : [],
        this.overlayOf(name),
      );
      if (source) await this.check(source, plan, freezes, pace);
      if (plan.newSheets.length > 0 && this.book.structureLocked) throw new Refused("workbook-protected");
      await pace.pause(0);
      const run = this.keep(name, [...plan.writes, ...frozen], plan.newSheets);
      const cellsWritten = plan.writes.reduce((sum, { rows }) => sum + rows.length, 0) + cellCount(freezes);
      return { id: run.id, cellsWritten, sheetsAdded: run.added.map((sheet) => sheet.name) };
    });
  }

  private keep(sheet: string, changes: Run["changes"], newSheets: readonly NewSheet[]): Run {
    const id = `run-${this.nextRun++}`;
    const run: Run = { id, sheet, changes, styles: this.styleBook.size, added: this.addedSheets(newSheets) };
    this.runs.push(run);
    this.rebuild(sheet);
    return run;
  }

  /** Everything that forbids writing; the cells of formulas that are to go may be written. */
  private async check(source: SheetSource, plan: WritePlan, going: readonly FormulaArea[], pace: Pace): Promise<void> {
    const arrays = await this.arrays(source, going, pace);
    const whole = { ...plan, writes: [...plan.writes, ...columnsOfAreas(going)] };
    const merged = await this.merged(source, pace);
    await checkPlan(merged, whole, arrays, pace);
    if (going.length > 0) await refuseUnfinished(merged, whole.sheet, going, pace);
  }

  /** Areas that belong to a formula of several cells, without those of formulas that are to go. */
  private async arrays(source: SheetSource, going: readonly FormulaArea[], pace: Pace): Promise<CellRange[]> {
    const { arrays, hasFormulas } = await source.survey(pace);
    if (!hasFormulas && this.changesOf(source.name).formulas.length === 0) return [];
    const standing = await this.standing(source.name);
    const { calog } = await this.storedIn(source);
    const keysOf = (cells: readonly { row: number; column: number }[]): Set<string> =>
      new Set(cells.map(({ row, column }) => `${row}:${column}`));
    const isAmong = (keys: Set<string>, range: CellRange): boolean =>
      keys.has(`${range.firstRow}:${range.firstColumn}`);
    const [ofCalog, gone] = [keysOf(calog), keysOf(going)];
    const others = arrays.filter((range) => !isAmong(ofCalog, range));
    const own = standing.map(rangeOf).filter((range) => !isSingle(range));
    return [...others, ...own].filter((range) => !isAmong(gone, range));
  }

  private async storedIn(source: SheetSource): Promise<StoredFormulas> {
    let known = this.stored.get(source.name);
    if (!known) this.stored.set(source.name, (known = await storedFormulas(source, new Pace())));
    return known;
  }

  /** The CALOG formulas of a sheet as they stand. */
  private async standing(sheet: string): Promise<readonly SheetFormula[]> {
    const { source, name } = this.find(sheet);
    if (!source) return [];
    const keyOf = (cell: { row: number; column: number }): string => `${cell.row}:${cell.column}`;
    const areas = new Map((this.calculated.get(name) ?? []).map((area) => [keyOf(area.formula), area] as const));
    const { calog } = await this.storedIn(source);
    const formulas = standingFormulas(calog, this.changesOf(name));
    return formulas.map((formula) => {
      const area = areas.get(keyOf(formula));
      return area ? { ...formula, rowCount: area.rowCount, columnCount: area.columnCount } : formula;
    });
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
    this.calculated.set(sheet, areas);
    this.rebuildOverlay(sheet);
  }

  /**
   * Lets a value or formula that a person typed wait to be written. What a formula in the cell filled goes with it.
   *
   * @param input - a formula as files hold it, without `=`
   * @problem sheet-not-found, sheet-protected, cell-merged, formula-shared, too-large
   */
  enter(
    sheet: string,
    { row, column }: { readonly row: number; readonly column: number },
    input: CellInput | { readonly formula: string },
  ): Promise<Result<AppliedPlan>> {
    return attemptLater(async () => {
      const { source, name } = this.find(sheet);
      if (!source) throw new Refused("sheet-not-found", { sheet, known: this.readable() });
      const isFormula = typeof input === "object" && input !== null;
      const value = isFormula ? null : input;
      const replaced = (await this.standing(name)).filter((one) => one.row === row && one.column === column);
      const expect = { column, rows: [], values: [] };
      const writes: ColumnWrite[] = [{ column, look: "text", rows: [row], values: [value] }];
      await this.check(source, { sheet: name, expect, writes, newSheets: [] }, replaced, new Pace());
      const emptied = replaced.flatMap((area) =>
        Array.from({ length: area.rowCount * area.columnCount }, (_, index): PlacedCell => ({
          row: row + Math.floor(index / area.columnCount),
          column: column + (index % area.columnCount),
          value: null,
          look: "text",
          like: -1,
        })),
      );
      const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      const cell: PlacedCell = {
        row,
        column,
        value,
        look: "text",
        like: -1,
        ...(isFormula ? { formula: { text: input.formula, range } } : {}),
      };
      const run = this.keep(name, [...emptied, cell], []);
      return { id: run.id, cellsWritten: emptied.length || 1, sheetsAdded: [] };
    });
  }

  private readable(): string[] {
    return this.allSheets.filter(({ source }) => source).map(({ name }) => name);
  }

  private addedSheets(plans: readonly NewSheet[]): AddedSheet[] {
    const taken = new Set(this.allSheets.map(({ name }) => name.toLowerCase()));
    return plans.map((plan) => {
      const name = uniqueSheetName(plan.name, taken);
      taken.add(name.toLowerCase());
      return { plan, name, source: this.sourceOf(name, newSheetXml(plan, this.styleBook)) };
    });
  }

  /** A sheet that is not in the package. */
  private sourceOf(name: string, xml: string): SheetSource {
    const entry = withContent(newEntry(name), new TextEncoder().encode(xml));
    return new SheetSource(name, entry, this.decoding(name));
  }

  private rebuild(sheet: string): void {
    // What formulas gave was calculated from what stood before, on any sheet.
    const stale = [...this.calculated.keys()];
    this.calculated.clear();
    const changes = this.changes(sheet);
    if (changes.length > 0) this.written.set(sheet, new Overlay(changes));
    else this.written.delete(sheet);
    for (const name of new Set([...stale, sheet])) this.rebuildOverlay(name);
  }

  private changes(sheet: string): Run["changes"] {
    return this.runs.flatMap((run) => (run.sheet === sheet ? run.changes : []));
  }

  private rebuildOverlay(sheet: string): void {
    const given = calculatedCells(this.calculated.get(sheet) ?? []);
    const written = this.written.get(sheet);
    const overlay = given.length > 0 ? new Overlay([...this.changes(sheet), ...given]) : written;
    if (overlay) this.overlays.set(sheet, overlay);
    else this.overlays.delete(sheet);
  }

  private changesOf(sheet: string): Overlay {
    return this.written.get(sheet) ?? NOTHING;
  }

  undo(id: string): Promise<Result<true>> {
    const run = this.runs.at(-1);
    if (run?.id !== id) return Promise.resolve(refuse("nothing-to-undo"));
    this.runs.pop();
    this.styleBook.shrinkTo(run.styles);
    this.rebuild(run.sheet);
    return Promise.resolve(success(true));
  }

  /** Whether anything that somebody wanted waits to be written. */
  get isChanged(): boolean {
    return this.written.size > 0 || this.runs.some(({ added }) => added.length > 0);
  }

  get date1904(): boolean {
    return this.book.date1904;
  }

  /** A formula that several cells of a sheet share, by its number. */
  async sharedFormula(source: SheetSource, number: string): Promise<SharedFormula | null> {
    return (await this.storedIn(source)).shared.get(number) ?? null;
  }

  /** The changes that wait on a sheet. */
  overlayOf(sheet: string): Overlay {
    return this.overlays.get(sheet) ?? NOTHING;
  }

  /** The value that waits for a cell; undefined where nothing waits. */
  pending(sheet: string, row: number, column: number): PlacedCell["value"] | undefined {
    const cell = this.overlayOf(sheet).get(row, column);
    return cell?.isCalculated ? this.changesOf(sheet).get(row, column)?.value : cell?.value;
  }

  /**
   * A sheet for a view; an empty one when it holds no cells.
   *
   * @problem sheet-not-found
   */
  sourceToView(sheet: string): SheetSource {
    const { source, name } = this.find(sheet);
    return source ?? this.sourceOf(name, EMPTY_SHEET);
  }

  /** The cell formats as a grid shows them, those that wait to be added included. */
  viewedFormats(): readonly ViewedFormat[] {
    if (this.viewed?.added !== this.styleBook.size) {
      const { theme, styles } = this.book;
      const text = theme !== null && this.pack.find(theme) ? this.pack.text(theme) : null;
      const colours = themeColours(text, theme ?? "");
      const patched = readStyles(this.styleBook.patched(), styles ?? "styles.xml");
      this.viewed = { added: this.styleBook.size, formats: viewedFormats(patched, colours) };
    }
    return this.viewed.formats;
  }

  /**
   * The package with the changes in it; the original bytes when nothing waits.
   *
   * @problem file-damaged, zip-bomb, too-large, cancelled
   */
  toBytes(onProgress?: OnProgress): Promise<Result<Uint8Array>> {
    return attemptLater(async () => {
      if (!this.isChanged && this.overlays.size === 0) return this.pack.bytes;
      const pace = new Pace(onProgress);
      const edit = new PackageEdit(this.pack);
      const styles = this.styleBook.fork();
      const overlays = new Map(this.overlays);
      const added = this.runs.flatMap((run) => run.added);
      let changedFormula = false;
      let mark: number | null | undefined;
      const dynamicArrays = (): number | null => (mark ??= dynamicArrayIndex(this.pack, edit, this.book));
      for (const { name, source } of this.own) {
        const overlay = overlays.get(name);
        if (!source || !overlay) continue;
        const patched = await patchSheet(source, overlay, { styles, dynamicArrays, pace });
        changedFormula ||= patched.changedFormula;
        edit.put(patched.entry);
      }
      for (const sheet of added)
        await this.writeAdded(edit, sheet, { overlay: overlays.get(sheet.name), styles, dynamicArrays, pace });
      if (styles.size > 0) this.writeStyles(edit, styles);
      if (changedFormula) removeCalculationChain(edit, this.book);
      if (overlays.size > 0 && (await this.hasFormulas(pace))) calculateOnLoad(edit, this.book);
      return edit.toBytes();
    });
  }

  private async writeAdded(
    edit: PackageEdit,
    { plan, name, source }: AddedSheet,
    { overlay, ...tools }: { overlay: Overlay | undefined } & Parameters<typeof patchSheet>[2],
  ): Promise<void> {
    const part = addSheet(edit, this.book, {
      name,
      repeated: repeatedRows(plan),
      xml: (namespace) => newSheetXml(plan, tools.styles, namespace),
    });
    if (!overlay) return;
    const { entry } = await patchSheet(source, overlay, tools);
    edit.put({ ...entry, ...withName(part) });
  }

  private writeStyles(edit: PackageEdit, styles: StyleBook): void {
    if (this.book.styles === null) addStyles(edit, this.book, styles.patched());
    else edit.putText(this.pack.entry(this.book.styles).name, styles.patched());
  }

  /** Formulas of this product keep what they give: programs without it would show an error instead. */
  private async hasFormulas(pace: Pace): Promise<boolean> {
    for (const { source } of this.own) {
      if (source && (await source.survey(pace)).hasOwnFormulas) return true;
    }
    return false;
  }
}

function withName(name: string): { name: string; nameBytes: Uint8Array } {
  const { name: same, nameBytes } = newEntry(name);
  return { name: same, nameBytes };
}
