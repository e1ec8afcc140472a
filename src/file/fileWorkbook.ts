import type {
  AppliedPlan,
  CellInput,
  NewSheet,
  OnProgress,
  RawCell,
  RowBlock,
  SheetInfo,
  WorkbookPort,
  WritePlan,
} from "../conversion";
import { refuse, success, type Result } from "../values";
import type { Package } from "./package";
import { addSheets } from "./parts/addSheets";
import { removeCalcChain } from "./parts/calcChain";
import { Overlay, type PendingCell } from "./sheet/overlay";
import { patchSheet } from "./sheet/patchSheet";
import { readColumns, readTop } from "./sheet/readSheet";
import { guardsIn, isLocked, refuseMergedCells, type SheetGuards } from "./sheet/guards";

interface Run {
  readonly id: string;
  readonly sheet: string;
  readonly before: readonly (readonly [number, number, PendingCell | undefined])[];
  readonly newSheets: number;
}

/** A new cell shown before it is written: text as text, numbers as numbers. */
function asRaw(value: CellInput): RawCell {
  return value === "" ? null : value;
}

/**
 * A workbook held as an .xlsx or .xlsm package. Changes wait in an overlay; `toBytes` writes them into a copy of the
 * package in which everything else stays byte for byte.
 */
export class FileWorkbook implements WorkbookPort {
  private readonly overlays = new Map<string, Overlay>();
  private readonly guards = new Map<string, SheetGuards>();
  private readonly lastRead = new Map<string, { readonly block: RowBlock; readonly columns: readonly number[] }>();
  private readonly added: NewSheet[] = [];
  private readonly runs: Run[] = [];
  private nextRun = 1;

  constructor(private readonly pack: Package) {}

  async sheets(): Promise<Result<readonly SheetInfo[]>> {
    const parts = await this.pack.parts();
    if (!parts.ok) return parts;
    const own = parts.value.sheets.filter(({ hasCells }) => hasCells).map(({ name, hidden }) => ({ name, hidden }));
    return success([...own, ...this.added.map(({ name }) => ({ name, hidden: false }))]);
  }

  async top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>> {
    const added = this.added.find(({ name }) => name === sheet);
    if (added) return success(rowsOf(added).slice(0, rowCount));
    const source = await this.pack.sheet(sheet);
    if (!source.ok) return source;
    const rows = await readTop(source.value.entry, source.value.decoderFor, rowCount);
    if (!rows.ok) return rows;
    for (const [row, column, { value }] of this.overlays.get(sheet)?.cells() ?? []) {
      if (row >= rowCount) continue;
      while (rows.value.length <= row) rows.value.push([]);
      const cells = rows.value[row] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = asRaw(value);
    }
    return rows;
  }

  async read(
    sheet: string,
    columns: readonly number[],
    firstRow: number,
    onProgress?: OnProgress,
  ): Promise<Result<RowBlock>> {
    const source = await this.pack.sheet(sheet);
    if (!source.ok) return source;
    const { entry, decoderFor } = source.value;
    const read = await readColumns(entry, decoderFor, columns, firstRow, onProgress, (tail) => {
      this.guards.set(sheet, guardsIn(tail));
    });
    if (!read.ok) return read;
    this.pack.rememberWidth(sheet, read.value.lastColumn + 1);
    const block = this.withOverlay(sheet, read.value, columns);
    this.lastRead.set(sheet, { block, columns });
    return success(block);
  }

  private withOverlay(sheet: string, block: RowBlock, columns: readonly number[]): RowBlock {
    const overlay = this.overlays.get(sheet);
    if (!overlay || overlay.isEmpty) return block;
    const cells = block.columns as readonly RawCell[][];
    const filled = block.firstFilled as RawCell[];
    let { rowCount } = block;
    for (const [row, column, { value }] of overlay.cells()) {
      const at = row - block.firstRow;
      if (at < 0) continue;
      rowCount = Math.max(rowCount, at + 1);
      filled[at] ??= asRaw(value);
      columns.forEach((wanted, slot) => {
        if (wanted !== column) return;
        const target = cells[slot];
        if (target) target[at] = asRaw(value);
        (block.formulaRows[slot] as Set<number> | undefined)?.delete(at);
      });
    }
    return { ...block, rowCount };
  }

  async firstFreeColumn(sheet: string): Promise<Result<number>> {
    let width = this.pack.widthOf(sheet);
    if (width === null) {
      const read = await this.read(sheet, [], 0);
      if (!read.ok) return read;
      width = this.pack.widthOf(sheet) ?? 0;
    }
    for (const [, column, { value }] of this.overlays.get(sheet)?.cells() ?? []) {
      if (value !== null) width = Math.max(width, column + 1);
    }
    return success(width);
  }

  async apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>> {
    const allowed = plan.writes.length > 0 ? await this.refuseWrites(plan, onProgress) : success(true as const);
    if (!allowed.ok) return allowed;
    const names = await this.uniqueNames(plan.newSheets);
    if (!names.ok) return names;
    const overlay = this.overlays.get(plan.sheet) ?? new Overlay();
    this.overlays.set(plan.sheet, overlay);
    const before: [number, number, PendingCell | undefined][] = [];
    for (const { column, rows, values, look, like } of plan.writes) {
      rows.forEach((row, index) => {
        const cell = { value: values[index] ?? null, look, like: like ?? null };
        before.push([row, column, overlay.set(row, column, cell)]);
      });
    }
    plan.newSheets.forEach((sheet, index) => this.added.push({ ...sheet, name: names.value[index] ?? sheet.name }));
    const id = `run-${this.nextRun++}`;
    this.runs.push({ id, sheet: plan.sheet, before, newSheets: plan.newSheets.length });
    this.lastRead.delete(plan.sheet);
    return success({ id, cellsWritten: before.length, sheetsAdded: names.value });
  }

  /** Everything that forbids a plan is found before anything changes. */
  private async refuseWrites(plan: WritePlan, onProgress?: OnProgress): Promise<Result<true>> {
    const keys = await this.keyCells(plan.sheet, plan.expect.column, onProgress);
    if (!keys.ok) return keys;
    for (const [index, row] of plan.expect.rows.entries()) {
      const [now, then] = [keys.value(row), plan.expect.values[index] ?? null];
      if (now !== then && JSON.stringify(now) !== JSON.stringify(then)) {
        return refuse("rows-moved", { sheet: plan.sheet, row: row + 1 });
      }
    }
    const guards = this.guards.get(plan.sheet);
    const source = await this.pack.sheet(plan.sheet);
    if (!source.ok) return source;
    const merged = refuseMergedCells(plan, guards?.merged ?? []);
    if (!merged.ok) return merged;
    return guards?.isProtected ? isLocked(plan, source.value) : success(true);
  }

  /** The cells of one column as they stand now: from the last read where it holds them (the package does not change). */
  private async keyCells(
    sheet: string,
    column: number,
    onProgress?: OnProgress,
  ): Promise<Result<(row: number) => RawCell>> {
    let last = this.lastRead.get(sheet);
    if (!last?.columns.includes(column)) {
      const read = await this.read(sheet, [column], 0, onProgress);
      if (!read.ok) return read;
      last = { block: read.value, columns: [column] };
    }
    const { block, columns } = last;
    const top = await this.top(sheet, block.firstRow);
    if (!top.ok) return top;
    const cells = block.columns[columns.indexOf(column)] ?? [];
    return success((row) => (row < block.firstRow ? top.value[row]?.[column] : cells[row - block.firstRow]) ?? null);
  }

  private async uniqueNames(sheets: readonly NewSheet[]): Promise<Result<readonly string[]>> {
    if (sheets.length === 0) return success([]);
    const parts = await this.pack.parts();
    if (!parts.ok) return parts;
    const taken = new Set([...parts.value.sheets, ...this.added].map(({ name }) => name.toLowerCase()));
    return success(
      sheets.map(({ name }) => {
        const unique = uniqueName(name, taken);
        taken.add(unique.toLowerCase());
        return unique;
      }),
    );
  }

  undo(id: string): Promise<Result<true>> {
    const run = this.runs.at(-1);
    if (run?.id !== id) return Promise.resolve(refuse("nothing-to-undo"));
    this.runs.pop();
    this.lastRead.delete(run.sheet);
    const overlay = this.overlays.get(run.sheet);
    for (const [row, column, cell] of [...run.before].reverse()) overlay?.set(row, column, cell);
    this.added.length -= run.newSheets;
    return Promise.resolve(success(true));
  }

  /** Whether anything waits to be written. */
  get isChanged(): boolean {
    return this.added.length > 0 || [...this.overlays.values()].some((overlay) => !overlay.isEmpty);
  }

  /** The pending value of a cell, for a view of the sheet; undefined where nothing waits. */
  pending(sheet: string, row: number, column: number): CellInput | undefined {
    return this.overlays.get(sheet)?.get(row, column)?.value;
  }

  /** Where values wait on a sheet: row and column of each. */
  *pendingCells(sheet: string): Generator<readonly [number, number]> {
    for (const [row, column] of this.overlays.get(sheet)?.cells() ?? []) yield [row, column];
  }

  /** The sheets added since the workbook was opened. */
  get addedSheets(): readonly NewSheet[] {
    return this.added;
  }

  get package(): Package {
    return this.pack;
  }

  /**
   * The package with the changes in it; the original bytes when nothing was changed.
   *
   * @problem formula-shared, file-damaged, cancelled
   */
  async toBytes(onProgress?: OnProgress): Promise<Result<Uint8Array>> {
    if (!this.isChanged) return success(this.pack.bytes);
    const styles = await this.pack.stylePatcher();
    if (!styles.ok) return styles;
    const edit = this.pack.edit();
    let droppedFormula = false;
    for (const [sheet, overlay] of this.overlays) {
      if (overlay.isEmpty) continue;
      const source = await this.pack.sheet(sheet);
      if (!source.ok) return source;
      const patched = await patchSheet(
        source.value.entry,
        sheet,
        overlay,
        (cell) => styles.value.styleFor(cell.look),
        onProgress,
      );
      if (!patched.ok) return patched;
      droppedFormula ||= patched.value.droppedFormula;
      edit.replace(patched.value.entry);
    }
    if (this.added.length > 0) {
      const done = await addSheets(this.pack, edit, this.added, styles.value);
      if (!done.ok) return done;
    }
    const recalculated = await removeCalcChain(this.pack, edit, droppedFormula);
    if (!recalculated.ok) return recalculated;
    if (styles.value.isChanged) edit.replaceText(this.pack.stylesPart, styles.value.patched());
    return success(edit.toBytes());
  }
}

const ILLEGAL_IN_NAMES = /[\\/*?:[\]]/g;
const LONGEST_NAME = 31;

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted.replace(ILLEGAL_IN_NAMES, " ").slice(0, LONGEST_NAME);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = legal.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The cells of an added sheet as a reader sees them. */
export function rowsOf({ rows }: NewSheet): RawCell[][] {
  return rows.map((row) => row.map((cell) => asRaw(typeof cell === "object" && cell !== null ? cell.value : cell)));
}
