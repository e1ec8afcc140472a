import { parseAddress } from "./address";
import type { FakeArea, FakeSheet } from "./book";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./hostError";
import { raise, unknownMember, type HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import { RangeObjects } from "./rangeObjects";
import { chartObjects } from "./chartObjects";
import type { FakeTable } from "./tables";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Worksheets as paths reach them. */
export class SheetObjects {
  readonly ranges: RangeObjects;

  constructor(private readonly state: HostState) {
    this.ranges = new RangeObjects(state);
  }

  worksheet(sheet: FakeSheet): HostObject {
    const { state } = this;
    const range = (area: FakeArea): HostObject => this.ranges.range(sheet, area);
    const usedRange = (valuesOnly: unknown): HostObject | null => {
      const area = sheet.used(valuesOnly === true);
      return area && range(area);
    };
    return {
      id: sheet.id,
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
        state.changing();
        if (state.book.structureProtected) throw accessDenied();
        if (name === "Visibility") sheet.visibility = String(value);
        else if (name === "Name") sheet.name = this.freeName(sheet, String(value));
        else throw unknownMember("Worksheet", name);
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
          case "GetRanges":
            return this.ranges.areas(sheet, String(args[0]));
          case "Activate":
            return this.activate(sheet);
          case "_RegisterDataChangedEvent":
            return state.register("data", sheet.id);
          case "_UnregisterDataChangedEvent":
            return state.unregister("data", sheet.id);
          case "Delete":
            return this.deleteSheet(sheet);
          case "GetUsedRange":
            return usedRange(args[0]) ?? range({ row: 0, column: 0, rows: 1, columns: 1 });
          case "Copy":
            return this.copySheet(sheet, args[0]);
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
            return {
              items: () => tablesOf(sheet).map((table) => this.table(sheet, table)),
              get: () => undefined,
              call: (_, [id]) => this.tableNamed([sheet], id),
            };
          case "Charts":
            return chartObjects(sheet);
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

  /** Reference of Worksheet.name: fewer than 32 characters, and no two sheets have the same. */
  private freeName(sheet: FakeSheet, name: string): string {
    if (name === "" || name.length > 31) throw invalidArgument();
    const other = this.state.book.find(name);
    if (other && other !== sheet) throw new HostError("ItemAlreadyExists");
    return name;
  }

  /** Reference of Worksheet.copy: a copy behind the sheet, under a name of its own. */
  private copySheet(sheet: FakeSheet, place: unknown): HostObject {
    const { book } = this.state;
    this.state.changing();
    if (book.structureProtected) throw accessDenied();
    if (place !== "After") throw unknownMember("Worksheet.copy", String(place));
    const copy = sheet.copy(`${sheet.name.slice(0, 26)} (${book.sheets.length + 1})`);
    book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, copy);
    return this.worksheet(copy);
  }

  /** A hidden sheet cannot be activated (VBA: error 1004). [verify in Excel: which code is answered] */
  private activate(sheet: FakeSheet): null {
    this.state.needsFocus("GeneralException");
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    const { active } = this.state.book;
    if (active?.sheet !== sheet) this.state.book.active = { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    return null;
  }

  tableNamed(sheets: readonly FakeSheet[], id: unknown): HostObject | null {
    for (const sheet of sheets) {
      const found = tablesOf(sheet).find(({ name }) => name === id);
      if (found) return this.table(sheet, found);
    }
    return raise(itemNotFound());
  }

  private table(sheet: FakeSheet, table: FakeTable): HostObject {
    return {
      get: (name) => (["id", "name"].includes(name) ? table.name : raise(unknownMember("Table", name))),
      children: (name) => (name === "AutoFilter" ? { get: () => sheet.tableFiltered } : null),
      call: (name, [area]) => {
        switch (name) {
          case "GetRange":
            return this.ranges.range(sheet, table.area);
          // Reference of Table.resize (1.13): the header row stays where it is.
          case "Resize": {
            this.state.require("1.13");
            this.state.changing();
            const wanted = parseAddress(String(area));
            if (wanted.row !== table.area.row) throw invalidArgument();
            table.area = wanted;
            return null;
          }
          default:
            throw unknownMember("Table", name);
        }
      },
    };
  }

  /** Reference of Worksheet.delete: fails with InvalidOperation while the sheet is very hidden. */
  private deleteSheet(sheet: FakeSheet): null {
    this.state.changing();
    this.state.needsFocus("InvalidSelection");
    if (this.state.book.structureProtected) throw accessDenied();
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
    if (this.state.book.active?.sheet === sheet) this.state.book.active = null;
    this.state.book.sheets.splice(this.state.book.sheets.indexOf(sheet), 1);
    return null;
  }
}

/** The tables of a sheet; one over all cells for a test that only wants its filter. */
function tablesOf(sheet: FakeSheet): readonly FakeTable[] {
  if (sheet.tables.length > 0 || !sheet.tableFiltered) return sheet.tables;
  return [
    { name: "Table1", area: sheet.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 }, calculated: new Set() },
  ];
}
