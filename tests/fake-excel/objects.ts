import { addressOf, parseAddress } from "./address";
import type { FakeArea, FakeBook, FakeCell, FakeSheet, Scalar } from "./book";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./hostError";

/** Cells per read: docs/concepts/resource-limits-and-performance-optimization, "limited to 5,000,000 cells". */
const MOST_CELLS = 5_000_000;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** An object of the host as paths reach it. `null` answers make null objects of it. */
export interface HostObject {
  readonly get?: (property: string) => unknown;
  readonly set?: (property: string, value: unknown) => void;
  /** Methods; an answer that is a host object stands for an object path, anything else is a value. */
  readonly call?: (method: string, args: readonly unknown[]) => unknown;
  readonly children?: (property: string) => HostObject | null;
  readonly items?: () => readonly HostObject[];
  readonly isRange?: boolean;
}

function unknownMember(kind: string, name: string): HostError {
  // An answer that the fake does not know must fail loudly: "The API you are trying to use could not be found."
  return new HostError("ApiNotFound", `${kind}.${name}`);
}

function grid<T>({ rows, columns }: FakeArea, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

/** The objects of a workbook, made anew for each path. */
export class HostObjects {
  constructor(
    private readonly book: FakeBook,
    private readonly supports: (set: string, version: string) => boolean,
  ) {}

  /** Events, screen updating and calculation as the last requests left them. */
  eventsEnabled = true;
  suspendedScreen = 0;
  suspendedCalculation = 0;

  private require(version: string): void {
    if (!this.supports("ExcelApi", version)) throw new HostError("ApiNotFound", `ExcelApi ${version}`);
  }

  private changing(): void {
    // Seen in Excel on the web in view mode. [verify in Excel: a read-only workbook on the desktop takes changes]
    if (this.book.readOnly) throw accessDenied();
  }

  workbook(): HostObject {
    const { book } = this;
    return {
      get: (name) => {
        if (name === "readOnly") return book.readOnly;
        if (name === "name") return "Classeur1.xlsx";
        throw unknownMember("Workbook", name);
      },
      children: (name) => {
        switch (name) {
          case "Worksheets":
            return this.worksheets();
          case "Application":
            return this.application();
          case "_Runtime":
            return this.runtime();
          case "Functions":
            return this.functions();
          case "Protection":
            return { get: (property) => (property === "protected" ? book.structureProtected : undefined) };
          default:
            throw unknownMember("Workbook", name);
        }
      },
    };
  }

  private application(): HostObject {
    return {
      get: (name) => {
        throw unknownMember("Application", name);
      },
      call: (name) => {
        if (name === "SuspendApiCalculationUntilNextSync") this.suspendedCalculation++;
        else if (name === "SuspendScreenUpdatingUntilNextSync") this.suspendedScreen++;
        else throw unknownMember("Application", name);
        return null;
      },
    };
  }

  private runtime(): HostObject {
    return {
      get: (name) => (name === "enableEvents" ? this.eventsEnabled : undefined),
      set: (name, value) => {
        if (name !== "EnableEvents") throw unknownMember("Runtime", name);
        this.eventsEnabled = value === true;
      },
    };
  }

  /** DATE in the workbook's own system: serial 0 is 1904-01-01 in the 1904 system (support.microsoft.com, date systems). */
  private functions(): HostObject {
    return {
      call: (name, [year, month, day]): HostObject => {
        if (name !== "Date") throw unknownMember("Functions", name);
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
        return { get: (property) => (property === "value" ? days - (this.book.date1904 ? 1462 : 0) : null) };
      },
    };
  }

  private worksheets(): HostObject {
    const { book } = this;
    return {
      items: () => book.sheets.map((sheet) => this.worksheet(sheet)),
      get: () => undefined,
      call: (name, [key]) => {
        switch (name) {
          case "":
          case "GetItem":
            return this.sheetNamed(String(key)) ?? raise(itemNotFound());
          case "GetItemOrNullObject":
            return this.sheetNamed(String(key));
          case "Add":
            return this.addSheet(key);
          default:
            throw unknownMember("WorksheetCollection", name);
        }
      },
    };
  }

  private sheetNamed(name: string): HostObject | null {
    const sheet = this.book.find(name);
    return sheet ? this.worksheet(sheet) : null;
  }

  private addSheet(name: unknown): HostObject {
    this.changing();
    // support.microsoft.com "Protect a workbook": with the structure protected no sheet can be added.
    // [verify in Excel: which code is answered]
    if (this.book.structureProtected) throw accessDenied();
    const wanted = typeof name === "string" ? name : `Feuil${this.book.sheets.length + 1}`;
    // Reference of Worksheet.name: fewer than 32 characters, none of : \ / ? * [ ]
    if (wanted === "" || wanted.length > 31 || /[:\\/?*[\]]/.test(wanted)) throw invalidArgument();
    if (this.book.find(wanted)) throw new HostError("ItemAlreadyExists");
    return this.worksheet(this.book.add(wanted));
  }

  private worksheet(sheet: FakeSheet): HostObject {
    const { book } = this;
    const range = (area: FakeArea): HostObject => this.range(sheet, area);
    const usedRange = (valuesOnly: unknown): HostObject | null => {
      const area = sheet.used(valuesOnly === true);
      return area && range(area);
    };
    return {
      get: (name) => {
        switch (name) {
          case "name":
            return sheet.name;
          case "id":
            return sheet.id;
          case "visibility":
            return sheet.visibility;
          default:
            throw unknownMember("Worksheet", name);
        }
      },
      set: (name, value) => {
        this.changing();
        if (name !== "Visibility") throw unknownMember("Worksheet", name);
        if (book.structureProtected) throw accessDenied();
        sheet.visibility = String(value);
      },
      call: (name, args) => {
        switch (name) {
          case "GetUsedRangeOrNullObject":
            return usedRange(args[0]);
          case "GetRange":
            return range(
              typeof args[0] === "string" && args[0] !== ""
                ? parseAddress(args[0])
                : { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 },
            );
          case "GetRangeByIndexes": {
            const [row, column, rows, columns] = args.map(Number) as [number, number, number, number];
            if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows - 1 > LAST_ROW) throw invalidArgument();
            return range({ row, column, rows, columns });
          }
          case "Delete":
            return this.deleteSheet(sheet);
          default:
            throw unknownMember("Worksheet", name);
        }
      },
      children: (name) => {
        switch (name) {
          case "Protection":
            return {
              get: (property) =>
                property === "protected"
                  ? sheet.protection !== null
                  : { allowFormatCells: sheet.protection?.allowFormatCells ?? false },
            };
          case "AutoFilter":
            return { get: (property) => (property === "enabled" ? sheet.filtered !== null : sheet.filtered !== null) };
          case "Tables":
            return { items: () => [this.table(sheet)], get: () => undefined };
          case "PageLayout":
            return {
              get: (property) => sheet.pageLayout[property],
              set: (property, value) => (sheet.pageLayout[property] = value),
              call: (method, values) => (sheet.pageLayout[method] = values[0]),
            };
          default:
            throw unknownMember("Worksheet", name);
        }
      },
    };
  }

  private table(sheet: FakeSheet): HostObject {
    return {
      get: (name) => (name === "id" ? "1" : "Table1"),
      children: () => ({ get: () => sheet.tableFiltered }),
    };
  }

  /** Reference of Worksheet.delete: fails with InvalidOperation while the sheet is very hidden. */
  private deleteSheet(sheet: FakeSheet): null {
    this.changing();
    if (this.book.structureProtected) throw accessDenied();
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    return null;
  }

  private range(sheet: FakeSheet, area: FakeArea): HostObject {
    const at = (row: number, column: number): FakeCell | undefined => sheet.cell(area.row + row, area.column + column);
    return {
      isRange: true,
      get: (name) => this.rangeProperty(sheet, area, name, at),
      set: (name, value) => this.setRange(sheet, area, name, value),
      call: (name, args) => this.rangeMethod(sheet, area, name, args),
      children: (name) => {
        if (name === "Format") return this.format(sheet, area);
        throw unknownMember("Range", name);
      },
    };
  }

  private rangeProperty(
    _sheet: FakeSheet,
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
      case "numberFormat":
        return grid(area, (row, column) => at(row, column)?.format ?? "General");
      case "valueTypes":
        return grid(area, (row, column) => valueType(at(row, column)));
      default:
        throw unknownMember("Range", name);
    }
  }

  private setRange(sheet: FakeSheet, area: FakeArea, name: string, value: unknown): void {
    this.changing();
    if (!["Values", "Formulas", "NumberFormat"].includes(name)) throw unknownMember("Range", name);
    const rows = value as (Scalar | null)[][];
    if (!Array.isArray(rows)) throw invalidArgument();
    if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) throw invalidArgument();
    if (name === "NumberFormat") {
      this.mayFormat(sheet, area);
      this.each(area, rows, (row, column, format) => {
        const cell = sheet.own(row, column);
        // excel-add-ins-blank-null-values: a blank resets the format to General.
        if (format === "" || format === "General") delete cell.format;
        else cell.format = String(format);
      });
      return;
    }
    this.refuseLocked(sheet, area);
    this.each(area, rows, (row, column, input) => {
      const target = this.landsOn(sheet, area, row);
      if (this.isCovered(sheet, target, column)) return;
      if (typeof input === "string" && input.length > 32_767) throw invalidArgument();
      sheet.type(target, column, input, this.book.results);
    });
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

  /** microsoft-graph-docs issue 4546: one locked cell in the range refuses the whole write, even where it says null. */
  private refuseLocked(sheet: FakeSheet, area: FakeArea): void {
    if (!sheet.protection) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!sheet.cell(row, column)?.unlocked) throw accessDenied();
      }
    }
  }

  private mayFormat(sheet: FakeSheet, area: FakeArea): void {
    if (!sheet.protection) return;
    this.refuseLocked(sheet, area);
    if (!sheet.protection.allowFormatCells) throw accessDenied();
  }

  private rangeMethod(sheet: FakeSheet, area: FakeArea, name: string, args: readonly unknown[]): unknown {
    const range = (other: FakeArea): HostObject => this.range(sheet, other);
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
      case "GetMergedAreasOrNullObject": {
        this.require("1.13");
        const areas = sheet.merged.filter((merged) => overlap(merged, area));
        return areas.length === 0 ? null : rangeAreas(areas);
      }
      case "GetSpecialCellsOrNullObject":
        return this.specialCells(sheet, area, args);
      case "GetCellProperties":
        return grid(area, (row, column) => ({
          format: { protection: { locked: !sheet.cell(area.row + row, area.column + column)?.unlocked } },
        }));
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
    this.changing();
    this.refuseLocked(sheet, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const { value, formula } = sheet.own(row, column);
        const kept = applyTo === "Formats" ? { value, ...(formula === undefined ? {} : { formula }) } : { value: "" };
        sheet.put(row, column, kept);
      }
    }
  }

  private copyFormats(sheet: FakeSheet, area: FakeArea, [source, copyType]: readonly unknown[]): void {
    this.changing();
    if (copyType !== "Formats" || typeof source !== "string") throw unknownMember("Range.copyFrom", String(copyType));
    this.mayFormat(sheet, area);
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

  private format(sheet: FakeSheet, area: FakeArea): HostObject {
    const cells = (): (FakeCell | undefined)[] =>
      grid(area, (r, c) => sheet.cell(area.row + r, area.column + c)).flat();
    const write = (change: (cell: FakeCell) => void): void => {
      this.changing();
      this.mayFormat(sheet, area);
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) change(sheet.own(area.row + row, area.column + column));
      }
    };
    return {
      set: (name, value) => {
        if (name === "ColumnWidth") {
          for (let column = 0; column < area.columns; column++)
            sheet.columnWidths.set(area.column + column, Number(value));
        } else if (!["WrapText", "VerticalAlignment"].includes(name)) throw unknownMember("RangeFormat", name);
      },
      children: (name) => {
        switch (name) {
          case "Protection":
            return {
              // Reference of FormatProtection.locked: null "indicates that the entire range doesn't have a uniform lock".
              get: () => uniform(cells().map((cell) => !cell?.unlocked)),
            };
          case "Fill":
            return { set: (_, value) => write((cell) => (cell.fill = String(value))) };
          case "Font":
            return {
              set: (property, value) =>
                write((cell) => {
                  if (property === "Bold") cell.bold = value === true;
                  else if (property === "Color") cell.fontColor = String(value);
                  else if (property !== "Size") throw unknownMember("RangeFont", property);
                }),
            };
          default:
            throw unknownMember("RangeFormat", name);
        }
      },
    };
  }
}

function raise(error: HostError): never {
  throw error;
}

function uniform(values: readonly boolean[]): boolean | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? true) : null;
}

function valueType(cell: FakeCell | undefined): string {
  if (!cell || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

function overlap(a: FakeArea, b: FakeArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function rangeAreas(areas: readonly FakeArea[]): HostObject {
  return {
    get: (name) => {
      if (name === "address") return areas.map((area) => `Sheet!${addressOf(area)}`).join(",");
      if (name === "cellCount") return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      throw unknownMember("RangeAreas", name);
    },
  };
}

function areaOf(object: unknown): FakeArea {
  const range = object as HostObject;
  const number = (name: string): number => range.get?.(name) as number;
  return {
    row: number("rowIndex"),
    column: number("columnIndex"),
    rows: number("rowCount"),
    columns: number("columnCount"),
  };
}
