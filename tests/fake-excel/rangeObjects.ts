import { addressOf, parseAddress } from "./address";
import type { HostAnswers } from "./answers";
import type { FakeArea, FakeCell, FakeSheet, Scalar } from "./book";
import { fillOf } from "./fillFormat";
import { FormatObjects } from "./formatObjects";
import { accessDenied, HostError, invalidArgument } from "./hostError";
import { grid, raise, uniform, unknownMember, type HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import { calculatedCells, growTables, nameHeaders, type CellPlace } from "./tables";

/** Cells per read: docs/concepts/resource-limits-and-performance-optimization, "limited to 5,000,000 cells". */
const MOST_CELLS = 5_000_000;
/** office-js issue 5198: InvalidArgument for an address of 8207 characters, while one of 8190 is taken. */
const LONGEST_ADDRESS = 8192;

/** Ranges and groups of ranges as paths reach them. */
export class RangeObjects {
  private readonly formats: FormatObjects;

  constructor(private readonly state: HostState) {
    this.formats = new FormatObjects(state);
  }

  range(sheet: FakeSheet, area: FakeArea): HostObject {
    const at = (row: number, column: number): FakeCell | undefined => sheet.cell(area.row + row, area.column + column);
    return {
      isRange: true,
      get: (name) => this.rangeProperty(sheet, area, name, at),
      set: (name, value) => this.setRange(sheet, area, name, value),
      call: (name, args) => this.rangeMethod(sheet, area, name, args),
      children: (name) => {
        if (name === "Format") return this.formats.format(sheet, [area]);
        if (name === "Worksheet")
          return { id: sheet.id, get: (property) => (property === "name" ? sheet.name : sheet.id) };
        throw unknownMember("Range", name);
      },
    };
  }

  private rangeProperty(
    sheet: FakeSheet,
    area: FakeArea,
    name: string,
    at: (row: number, column: number) => FakeCell | undefined,
  ): unknown {
    const isGrid = ["values", "formulas", "numberFormat", "valueTypes", "text"].includes(name);
    // docs/concepts/resource-limits: "A range is limited to 5,000,000 cells for read operations"; code RangeExceedsLimit.
    if (isGrid && area.rows * area.columns > MOST_CELLS) throw new HostError("RangeExceedsLimit");
    switch (name) {
      case "address":
        return `Sheet!${addressOf(area)}`;
      case "rowIndex":
        return area.row;
      case "columnIndex":
        return area.column;
      case "rowCount":
        return area.rows;
      case "columnCount":
        return area.columns;
      case "cellCount":
        return area.rows * area.columns;
      case "values":
        return grid(area, (row, column) => at(row, column)?.value ?? "");
      // Reference of Range.formulas: "If a cell has no formula, its value is returned instead."
      case "formulas":
        return grid(area, (row, column) => at(row, column)?.formula ?? at(row, column)?.value ?? "");
      // Reference of Range.text: what the cell shows.
      case "text":
        return grid(area, (row, column) => at(row, column)?.text ?? String(at(row, column)?.value ?? ""));
      case "numberFormat":
        return grid(area, (row, column) => at(row, column)?.format ?? "General");
      case "valueTypes":
        return grid(area, (row, column) => valueType(at(row, column)));
      // Reference of Range.rowHidden: null when some of the rows are hidden and some not.
      case "rowHidden":
        return uniform(span(area.row, area.rows).map((row) => sheet.isRowHidden(row)));
      // Reference of Range.hasSpill (1.12): "true if all cells have a spill border, or false if all cells do not", else null.
      case "hasSpill":
        this.state.require("1.12");
        return uniform(grid(area, (row, column) => sheet.isSpilled(area.row + row, area.column + column)).flat());
      case "columnHidden":
        return uniform(span(area.column, area.columns).map((column) => sheet.hiddenColumns.has(column)));
      default:
        throw unknownMember("Range", name);
    }
  }

  private setRange(sheet: FakeSheet, area: FakeArea, name: string, value: unknown): void {
    this.state.changing();
    if (!["Values", "Formulas", "NumberFormat"].includes(name)) throw unknownMember("Range", name);
    const rows = value as (Scalar | null)[][];
    if (!Array.isArray(rows)) throw invalidArgument();
    if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) throw invalidArgument();
    if (name === "NumberFormat") {
      this.formats.mayFormat(sheet);
      this.each(area, rows, (row, column, format) => {
        const cell = sheet.own(row, column);
        // excel-add-ins-blank-null-values: a blank resets the format to General.
        if (format === "" || format === "General") delete cell.format;
        else cell.format = String(format);
      });
      return;
    }
    this.formats.refuseLocked(sheet, area);
    const written: CellPlace[] = [];
    this.each(area, rows, (row, column, input) => {
      if (sheet.tables.length > 0) written.push({ row, column });
      const target = this.landsOn(sheet, area, row);
      if (this.isCovered(sheet, target, column)) return;
      if (typeof input === "string" && input.length > 32_767) throw invalidArgument();
      sheet.type(target, column, input, this.state.book.results);
    });
    for (const { row, column, formula } of calculatedCells(sheet, written)) {
      sheet.type(row, column, formula, this.state.book.results);
    }
    growTables(sheet, area);
    nameHeaders(sheet);
    sheet.spill(this.state.book.results);
    this.state.changed(sheet, area, "add-in");
  }

  private each(
    area: FakeArea,
    rows: readonly (Scalar | null)[][],
    visit: (r: number, c: number, v: Scalar) => void,
  ): void {
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        // excel-add-ins-blank-null-values: null leaves a cell as it is.
        if (value !== null) visit(area.row + row, area.column + column, value);
      });
    });
  }

  /** office-js issue 224: values written into a filtered range land in the wrong cells. */
  private landsOn(sheet: FakeSheet, area: FakeArea, row: number): number {
    if (!sheet.filtered) return row;
    const visible = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
      (one) => !sheet.filtered?.has(one),
    );
    return visible[(row - area.row) % Math.max(1, visible.length)] ?? row;
  }

  /** Writing into a cell that a merged area covers is lost without an error. [verify in Excel] */
  private isCovered(sheet: FakeSheet, row: number, column: number): boolean {
    return sheet.merged.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns &&
        (row !== area.row || column !== area.column),
    );
  }

  private rangeMethod(sheet: FakeSheet, area: FakeArea, name: string, args: readonly unknown[]): unknown {
    const range = (other: FakeArea): HostObject => this.range(sheet, other);
    const at = (row: number, column: number): FakeCell | undefined => sheet.cell(area.row + row, area.column + column);
    switch (name) {
      case "_KeepReference":
      case "_RemoveReference":
        return null;
      case "_ValidateArraySize":
        if (args[0] !== area.rows || args[1] !== area.columns) throw invalidArgument();
        return null;
      case "GetRow":
        return range({ ...area, row: area.row + Number(args[0]), rows: 1 });
      case "GetBoundingRect": {
        const other = areaOf(args[0]);
        const bottom = Math.max(area.row + area.rows, other.row + other.rows);
        const right = Math.max(area.column + area.columns, other.column + other.columns);
        const [row, column] = [Math.min(area.row, other.row), Math.min(area.column, other.column)];
        return range({ row, column, rows: bottom - row, columns: right - column });
      }
      case "GetMergedAreasOrNullObject":
        return this.mergedAreas(sheet, area);
      // docs/excel/excel-add-ins-ranges-dynamic-arrays: the range that a dynamic array fills; a null object without one.
      case "GetSpillingToRangeOrNullObject": {
        this.state.require("1.12");
        const spill = sheet.spillOf(area.row, area.column);
        return spill ? range(spill) : null;
      }
      case "GetSpecialCellsOrNullObject":
        return this.specialCells(sheet, area, args);
      case "GetCellProperties":
        return grid(area, (row, column) => cellProperties(at(row, column), args[0], this.state.answers));
      case "Select":
        return this.select(sheet, area);
      case "Clear":
        this.clear(sheet, area, args[0]);
        return null;
      case "CopyFrom":
        this.copyFormats(sheet, area, args);
        return null;
      default:
        throw unknownMember("Range", name);
    }
  }

  /**
   * Seen in Excel on Windows and on the web: only areas whose first cell lies in the range are answered (office-js issue
   * 3611), `address` names only that cell (issue 1590), `areas` says them whole (Microsoft's answer there).
   */
  private mergedAreas(sheet: FakeSheet, area: FakeArea): HostObject | null {
    this.state.require("1.13");
    const isInside = ({ row, column }: FakeArea): boolean =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const found = sheet.merged.filter(isInside);
    if (found.length === 0) return null;
    const firstCells = found.map((one) => ({ ...one, rows: 1, columns: 1 }));
    const { mergedSizes } = this.state.answers;
    return rangeAreas(firstCells, mergedSizes === "whole" ? found : firstCells);
  }

  /** docs/excel/excel-add-ins-ranges-special-cells: no cell of that kind makes a null object. */
  private specialCells(sheet: FakeSheet, area: FakeArea, args: readonly unknown[]): HostObject | null {
    if (args[0] !== "Formulas") throw unknownMember("SpecialCellType", String(args[0]));
    // Special cells cannot be asked of a protected sheet (VBA: error 1004). [verify in Excel]
    if (sheet.protection) throw accessDenied();
    const found: FakeArea[] = [];
    const used = sheet.used(false);
    const bottom = Math.min(area.row + area.rows, (used?.row ?? 0) + (used?.rows ?? 0));
    for (let row = area.row; row < bottom; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (sheet.cell(row, column)?.formula !== undefined) found.push({ row, column, rows: 1, columns: 1 });
      }
    }
    return found.length === 0 ? null : rangeAreas(found);
  }

  private clear(sheet: FakeSheet, area: FakeArea, applyTo: unknown): void {
    this.state.changing();
    this.formats.refuseLocked(sheet, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { value, formula } = sheet.own(row, column);
        const kept = applyTo === "Formats" ? { value, ...(formula === undefined ? {} : { formula }) } : { value: "" };
        sheet.put(row, column, kept);
      }
    }
    if (applyTo !== "Formats") this.state.changed(sheet, area, "add-in");
  }

  private copyFormats(sheet: FakeSheet, area: FakeArea, [source, copyType]: readonly unknown[]): void {
    this.state.changing();
    if (copyType !== "Formats" || typeof source !== "string") throw unknownMember("Range.copyFrom", String(copyType));
    this.formats.mayFormat(sheet);
    const from = parseAddress(source);
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const model = sheet.cell(from.row + (row % from.rows), from.column + (column % from.columns));
        const { value, formula, quoted } = sheet.own(area.row + row, area.column + column);
        const look = model ? { ...model } : { value: "" };
        delete look.formula;
        const kept = { ...(formula === undefined ? {} : { formula }), ...(quoted ? { quoted } : {}) };
        sheet.put(area.row + row, area.column + column, { ...look, value, ...kept });
      }
    }
  }

  /** Selecting a cell of another sheet than the active one fails (VBA: error 1004). [verify in Excel] */
  private select(sheet: FakeSheet, area: FakeArea): null {
    this.state.needsFocus("GeneralException");
    const { active, sheets } = this.state.book;
    if ((active?.sheet ?? sheets[0]) !== sheet) throw new HostError("InvalidOperation");
    this.state.select(sheet, area);
    return null;
  }

  /** Reference of Worksheet.getRanges: addresses with commas between them. */
  areas(sheet: FakeSheet, addresses: string): HostObject {
    this.state.require("1.9");
    if (addresses.length > LONGEST_ADDRESS) throw invalidArgument();
    const areas = addresses.split(",").map((address) => parseAddress(address.trim()));
    return {
      ...rangeAreas(areas),
      isRange: true,
      call: () => null,
      children: (name) => {
        if (name === "Format") return this.formats.format(sheet, areas);
        throw unknownMember("RangeAreas", name);
      },
    };
  }
}

function span(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Reference of Range.getCellProperties: of every cell what the argument asks for. */
function cellProperties(cell: FakeCell | undefined, asked: unknown, answers: HostAnswers): object {
  const { format } = asked as { readonly format?: Readonly<Record<string, Readonly<Record<string, boolean>>>> };
  const answer: Record<string, object> = {};
  for (const [kind, wanted] of Object.entries(format ?? {})) {
    if (kind === "protection") answer[kind] = { locked: !cell?.unlocked };
    else if (kind === "fill") {
      const names = Object.keys(wanted).filter((name) => wanted[name]);
      answer[kind] = Object.fromEntries(names.map((name) => [name, fillOf(cell, name, answers, "cell")]));
    } else throw unknownMember("CellPropertiesFormat", kind);
  }
  return { format: answer };
}

function valueType(cell: FakeCell | undefined): string {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

function rangeAreas(areas: readonly FakeArea[], inAreas: readonly FakeArea[] = areas): HostObject {
  return {
    // Reference of RangeAreas.areas: "a collection of rectangular ranges".
    children: (name) => {
      if (name !== "Areas") throw unknownMember("RangeAreas", name);
      return { items: () => inAreas.map((one) => placeOf(one)), get: () => undefined };
    },
    get: (name) => {
      if (name === "address") return areas.map((area) => `Sheet!${addressOf(area)}`).join(",");
      if (name === "cellCount") return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      throw unknownMember("RangeAreas", name);
    },
  };
}

function placeOf(area: FakeArea): HostObject {
  const place: Readonly<Record<string, number>> = {
    rowIndex: area.row,
    columnIndex: area.column,
    rowCount: area.rows,
    columnCount: area.columns,
  };
  return { get: (name) => (name === "id" ? undefined : (place[name] ?? raise(unknownMember("Range", name)))) };
}

export function areaOf(object: unknown): FakeArea {
  const range = object as HostObject;
  const number = (name: string): number => range.get?.(name) as number;
  return {
    row: number("rowIndex"),
    column: number("columnIndex"),
    rows: number("rowCount"),
    columns: number("columnCount"),
  };
}
