import type { FakeSheet } from "./book";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./hostError";
import { raise, unknownMember, type HostObject } from "./hostObject";
import type { HostState } from "./hostState";
import { SheetObjects } from "./sheetObjects";

/** The objects of a workbook, made anew for each path. */
export class HostObjects {
  private readonly sheets: SheetObjects;

  constructor(private readonly state: HostState) {
    this.sheets = new SheetObjects(state);
  }

  workbook(): HostObject {
    const { book } = this.state;
    return {
      get: (name) => {
        if (name === "readOnly") return book.readOnly;
        if (name === "name") return "Classeur1.xlsx";
        throw unknownMember("Workbook", name);
      },
      call: (name) => {
        if (name !== "GetActiveCell") throw unknownMember("Workbook", name);
        this.state.needsFocus("InvalidSelection");
        const { sheet, area } = book.active ?? { sheet: book.sheets[0], area: { row: 0, column: 0 } };
        // Error table: "The current selection is invalid for this action", seen while a chart is selected.
        if (!sheet || !area) throw new HostError("InvalidSelection");
        return this.sheets.ranges.range(sheet, { row: area.row, column: area.column, rows: 1, columns: 1 });
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
          case "Settings":
            return this.settings();
          // The library asks for the tables of a sheet by their id in the workbook.
          case "Tables":
            return { call: (_, [id]) => this.sheets.tableNamed(book.sheets, id) };
          case "Protection":
            return { get: (property) => (property === "protected" ? book.structureProtected : undefined) };
          default:
            throw unknownMember("Workbook", name);
        }
      },
    };
  }

  private application(): HostObject {
    const { state } = this;
    return {
      get: (name) => {
        throw unknownMember("Application", name);
      },
      call: (name) => {
        if (name === "SuspendApiCalculationUntilNextSync") state.suspendedCalculation++;
        else if (name === "SuspendScreenUpdatingUntilNextSync") state.suspendedScreen++;
        else throw unknownMember("Application", name);
        return null;
      },
    };
  }

  private runtime(): HostObject {
    const { state } = this;
    return {
      get: (name) => (name === "enableEvents" ? state.eventsEnabled : undefined),
      set: (name, value) => {
        if (name !== "EnableEvents") throw unknownMember("Runtime", name);
        state.eventsEnabled = value === true;
      },
    };
  }

  /** DATE in the workbook's own system: serial 0 is 1904-01-01 in the 1904 system (support.microsoft.com, date systems). */
  private functions(): HostObject {
    return {
      call: (name, [year, month, day]): HostObject => {
        if (name !== "Date") throw unknownMember("Functions", name);
        const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
        return { get: (property) => (property === "value" ? days - (this.state.book.date1904 ? 1462 : 0) : null) };
      },
    };
  }

  /** Reference of SettingCollection: `add` "sets or adds", a key that is not there makes a null object. */
  private settings(): HostObject {
    const { book } = this.state;
    const setting = (key: string): HostObject => ({
      get: (name) => (name === "key" ? key : name === "value" ? book.settings.get(key) : undefined),
      set: (name, value) => {
        if (name !== "Value") throw unknownMember("Setting", name);
        this.state.changing();
        book.settings.set(key, value);
      },
      call: (name) => {
        if (name !== "Delete") throw unknownMember("Setting", name);
        this.state.changing();
        book.settings.delete(key);
        return null;
      },
    });
    return {
      call: (name, [key, value]) => {
        if (typeof key !== "string") throw invalidArgument();
        switch (name) {
          case "Add":
            this.state.changing();
            book.settings.set(key, value);
            return setting(key);
          case "GetItemOrNullObject":
            return book.settings.has(key) ? setting(key) : null;
          default:
            throw unknownMember("SettingCollection", name);
        }
      },
    };
  }

  private worksheets(): HostObject {
    const { state } = this;
    return {
      items: () => state.book.sheets.map((sheet) => this.sheets.worksheet(sheet)),
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
          case "_RegisterSelectionChangedEvent":
            return state.register("selection", null);
          case "_UnregisterSelectionChangedEvent":
            return state.unregister("selection", null);
          default:
            throw unknownMember("WorksheetCollection", name);
        }
      },
    };
  }

  private sheetNamed(name: string): HostObject | null {
    const sheet: FakeSheet | undefined = this.state.book.find(name);
    return sheet ? this.sheets.worksheet(sheet) : null;
  }

  private addSheet(name: unknown): HostObject {
    const { book } = this.state;
    this.state.changing();
    this.state.needsFocus("GeneralException");
    // support.microsoft.com "Protect a workbook": with the structure protected no sheet can be added.
    // [verify in Excel: which code is answered]
    if (book.structureProtected) throw accessDenied();
    const wanted = typeof name === "string" ? name : `Feuil${book.sheets.length + 1}`;
    // Reference of Worksheet.name: fewer than 32 characters, none of : \ / ? * [ ]
    if (wanted === "" || wanted.length > 31 || /[:\\/?*[\]]/.test(wanted)) throw invalidArgument();
    if (book.find(wanted)) throw new HostError("ItemAlreadyExists");
    return this.sheets.worksheet(book.add(wanted));
  }
}
