import { parseAddress } from "./address";
import type { FakeTable } from "./tables";
import { typedInput } from "./typedInput";

/** What a cell holds; "" is an empty cell, as Range.values says it. */
export type Scalar = string | number | boolean;

export interface FakeCell {
  value: Scalar;
  formula?: string;
  /** Number format; absent means General. */
  format?: string;
  /** Colour of the background; without `pattern` the fill is solid. */
  fill?: string;
  pattern?: string;
  patternColor?: string;
  fontColor?: string;
  bold?: boolean;
  unlocked?: boolean;
  /** Text entered behind an apostrophe, whatever it looks like. */
  quoted?: boolean;
  isError?: boolean;
  /** What the cell shows, where that is not its value: a busy formula may still hold its last value. */
  text?: string;
  /** Where the formula stands that fills this cell. */
  spilledFrom?: { readonly row: number; readonly column: number };
}

/** What a formula gives: a value, or rows that spill. */
export type Outcome = Scalar | readonly (readonly Scalar[])[];

export interface FakeArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FakeProtection {
  allowFormatCells: boolean;
}

/** How a cell is given: its value, or more about it. */
export type GivenCell = Scalar | null | (Partial<FakeCell> & { value: Scalar });

export interface FakeSeries {
  name: string;
  values: FakeArea;
  labels?: FakeArea;
}

export interface FakeChart {
  readonly type: string;
  title: string;
  readonly series: FakeSeries[];
  position?: readonly unknown[];
}

let nextId = 1;

export class FakeSheet {
  readonly id = `{0000-${nextId++}}`;
  visibility = "Visible";
  protection: FakeProtection | null = null;
  /** Rows an active filter hides; null without filter. */
  filtered: ReadonlySet<number> | null = null;
  tableFiltered = false;
  readonly tables: FakeTable[] = [];
  /** Whether a table takes in a column that is written beside it. */
  tablesGrow = true;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: FakeArea[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly charts: FakeChart[] = [];
  readonly pageLayout: Record<string, unknown> = {};
  /** Cells whose formulas fill others. */
  private readonly spilling = new Set<string>();
  private readonly rows: (FakeCell | undefined)[][] = [];

  constructor(public name: string) {}

  cell(row: number, column: number): FakeCell | undefined {
    return this.rows[row]?.[column];
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || (this.filtered?.has(row) ?? false);
  }

  /** The cell, made if need be. */
  own(row: number, column: number): FakeCell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: "" });
  }

  put(row: number, column: number, given: GivenCell): void {
    if (given === null) return;
    const cell = typeof given === "object" ? { ...given } : { value: given };
    const cells = (this.rows[row] ??= []);
    cells[column] = cell;
  }

  /** What a person (or `Range.values`) types into a cell. */
  type(row: number, column: number, input: Scalar, results: ReadonlyMap<string, Outcome>): void {
    const cell = this.own(row, column);
    // Emptying a cell that a formula fills changes nothing.
    if (cell.spilledFrom && input === "") return;
    const typed = typedInput(input, cell.format ?? "General");
    delete cell.spilledFrom;
    delete cell.formula;
    delete cell.quoted;
    delete cell.isError;
    cell.value = typed.value;
    if (typed.format !== undefined && cell.format === undefined) cell.format = typed.format;
    if (typed.formula !== undefined) {
      cell.formula = typed.formula;
      const outcome = results.get(typed.formula) ?? 0;
      cell.value = typeof outcome === "object" ? "" : outcome;
      if (typeof outcome === "string" && outcome.startsWith("#")) cell.isError = true;
    }
    if (typed.quoted) cell.quoted = true;
    if (typed.isError) cell.isError = true;
  }

  /** Spills anew what formulas give: into free cells only, else the formula shows #SPILL! (docs/excel/…-dynamic-arrays). */
  spill(results: ReadonlyMap<string, Outcome>): void {
    this.spilling.clear();
    if (![...results.values()].some((outcome) => typeof outcome === "object")) return;
    const formulas: { row: number; column: number; cell: FakeCell; rows: readonly (readonly Scalar[])[] }[] = [];
    this.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.spilledFrom) {
          delete cell.spilledFrom;
          cell.value = "";
        }
        const outcome = cell?.formula === undefined ? undefined : results.get(cell.formula);
        if (cell && typeof outcome === "object") formulas.push({ row, column, cell, rows: outcome });
      }),
    );
    for (const { row, column, cell, rows } of formulas) {
      const places = rows.flatMap((line, down) =>
        line.map((value, right) => ({ row: row + down, column: column + right, value })),
      );
      const isFree = places.slice(1).every((at) => {
        const other = this.cell(at.row, at.column);
        return !other || (other.value === "" && other.formula === undefined);
      });
      delete cell.isError;
      cell.value = isFree ? (rows[0]?.[0] ?? "") : "#SPILL!";
      if (!isFree) cell.isError = true;
      else if (places.length > 1) this.spilling.add(`${row}:${column}`);
      if (isFree)
        for (const at of places.slice(1))
          Object.assign(this.own(at.row, at.column), { value: at.value, spilledFrom: { row, column } });
    }
  }

  /** Where the formula of a cell spills to; null when it fills no other cell. */
  spillOf(row: number, column: number): FakeArea | null {
    let [bottom, right, count] = [row, column, 0];
    this.rows.forEach((cells, at) =>
      cells.forEach((cell, index) => {
        if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) return;
        [bottom, right] = [Math.max(bottom, at), Math.max(right, index)];
        count++;
      }),
    );
    return count === 0 ? null : { row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }

  isSpilled(row: number, column: number): boolean {
    return this.cell(row, column)?.spilledFrom !== undefined || this.spilling.has(`${row}:${column}`);
  }

  /** Makes a table of an area given as `A1:B2`. */
  addTable(address: string): void {
    this.tables.push({ name: `Table${this.tables.length + 1}`, area: parseAddress(address), calculated: new Set() });
  }

  /** Merges an area given as `A1:B2`. */
  merge(address: string): void {
    this.merged.push(parseAddress(address));
  }

  /** Reference of Worksheet.copy: cells, looks and charts. */
  copy(name: string): FakeSheet {
    const copy = new FakeSheet(name);
    this.rows.forEach((cells, row) => cells.forEach((cell, column) => cell && copy.put(row, column, cell)));
    for (const { series, ...chart } of this.charts) {
      copy.charts.push({ ...chart, series: series.map((one) => ({ ...one })) });
    }
    for (const [column, width] of this.columnWidths) copy.columnWidths.set(column, width);
    for (const [row, height] of this.rowHeights) copy.rowHeights.set(row, height);
    Object.assign(copy.pageLayout, this.pageLayout);
    copy.visibility = this.visibility;
    return copy;
  }

  /** Someone else inserts a row. */
  insertRow(at: number): void {
    this.rows.length = Math.max(this.rows.length, at);
    this.rows.splice(at, 0, []);
  }

  /** Someone else sorts rows by a column. */
  sortRows(first: number, last: number, by: number): void {
    const slice = Array.from({ length: last - first + 1 }, (_, index) => this.rows[first + index] ?? []);
    slice.sort((a, b) => String(a[by]?.value ?? "").localeCompare(String(b[by]?.value ?? "")));
    slice.forEach((row, index) => (this.rows[first + index] = row));
  }

  used(valuesOnly: boolean): FakeArea | null {
    let top = Number.MAX_SAFE_INTEGER;
    let left = Number.MAX_SAFE_INTEGER;
    let bottom = -1;
    let right = -1;
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (!cell || (valuesOnly && cell.value === "" && cell.formula === undefined)) continue;
        if (row < top) top = row;
        if (column < left) left = column;
        if (column > right) right = column;
        bottom = row;
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Every cell, for comparing the state before and after. */
  snapshot(): string {
    const cells: unknown[] = [];
    this.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (!cell) return;
        const { value, formula, format, fill, pattern, patternColor, fontColor, bold } = cell;
        if (value === "" && formula === undefined && format === undefined && fill === undefined) return;
        const look = [format, fill, pattern, patternColor, fontColor, bold].map((one) => one ?? null);
        cells.push([at, column, value, formula ?? null, ...look]);
      });
    });
    return JSON.stringify(cells);
  }
}

/** The workbook behind the fake host. */
export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  structureProtected = false;
  readOnly = false;
  date1904 = false;
  /** What is selected; area null while a chart or a shape is. The first cell of the first sheet until anything else is. */
  active: { readonly sheet: FakeSheet; readonly area: FakeArea | null } | null = null;
  /** Workbook.settings: kept in the file with the workbook. */
  readonly settings = new Map<string, unknown>();
  /** What formulas evaluate to, by formula; 0 otherwise. */
  readonly results = new Map<string, Outcome>();

  sheet(name: string): FakeSheet {
    const found = this.find(name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  }

  find(nameOrId: string): FakeSheet | undefined {
    return this.sheets.find(({ name, id }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase());
  }

  add(name: string, rows: readonly (readonly GivenCell[])[] = []): FakeSheet {
    const sheet = new FakeSheet(name);
    rows.forEach((cells, row) => cells.forEach((cell, column) => sheet.put(row, column, cell)));
    this.sheets.push(sheet);
    return sheet;
  }
}
