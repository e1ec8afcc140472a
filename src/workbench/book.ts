import { openWorkbook, SheetView, type FileWorkbook } from "../file";
import type { Language } from "../texts";
import { WorkbookDesk, type CellMark, type Desk } from "../taskpane/desk";
import { refuse, success, type Result } from "../values";
import { displayCell } from "./displayCell";

/** A cell as the grid draws it. */
export interface GridCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly mark: CellMark | null;
  readonly isPending: boolean;
}

export interface GridSheet {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Width of each column in characters, null where the sheet gives none. */
  readonly widths: readonly (number | null)[];
}

/** What the page asks of the worker beside the desk. */
export interface Book {
  open(bytes: Uint8Array): Promise<Result<readonly string[]>>;
  sheetNames(): Promise<readonly string[]>;
  sheet(name: string): Promise<Result<GridSheet>>;
  rows(name: string, first: number, count: number): Promise<readonly (readonly GridCell[])[]>;
  isChanged(): Promise<boolean>;
  save(): Promise<Result<Uint8Array>>;
}

export type BookDesk = Book & Desk;

const WIDEST = 200;

/** The open workbook of the workbench: a desk over its package, and a view of its sheets for the grid. */
export function createBook(version: string): BookDesk {
  let workbook: FileWorkbook | null = null;
  let desk: WorkbookDesk | null = null;
  let language: Language = "fr";
  let views = new Map<string, Promise<Result<SheetView>>>();

  const view = (name: string): Promise<Result<SheetView>> => {
    if (!workbook) return Promise.resolve(refuse("nothing-open"));
    let known = views.get(name);
    if (!known) views.set(name, (known = SheetView.open(workbook, name)));
    return known;
  };

  const book: Book & Pick<Desk, "setLanguage"> = {
    async open(bytes) {
      const opened = openWorkbook(bytes);
      if (!opened.ok) return opened;
      const sheets = await opened.value.sheets();
      if (!sheets.ok) return sheets;
      workbook = opened.value;
      desk = new WorkbookDesk(workbook, version);
      views = new Map();
      await desk.setLanguage(language);
      return success(sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name));
    },
    async sheetNames() {
      const sheets = await workbook?.sheets();
      return sheets?.ok ? sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name) : [];
    },
    async sheet(name) {
      const found = await view(name);
      if (!found.ok) return found;
      const { rows, columns } = found.value.size();
      const shown = Math.min(columns, WIDEST);
      const widths = Array.from({ length: shown }, (_, column) => found.value.columnWidths.get(column) ?? null);
      return success({ sheet: name, rows, columns: shown, widths });
    },
    async rows(name, first, count) {
      const found = await view(name);
      if (!found.ok) return [];
      const { rows, columns } = found.value.size();
      const shown = Math.min(columns, WIDEST);
      return Array.from({ length: Math.max(0, Math.min(count, rows - first)) }, (_, at) => {
        const row = first + at;
        const marks = desk?.marks(name, row + 1) ?? {};
        return Array.from({ length: shown }, (__, column): GridCell => {
          const { raw, format } = found.value.cell(row, column);
          return {
            text: displayCell(raw, format.numberFormat, language),
            isNumber: typeof raw === "number" || (typeof raw === "object" && raw?.kind === "date"),
            fill: format.fill,
            color: format.fontColor,
            bold: format.bold,
            mark: marks[column] ?? null,
            isPending: workbook?.pending(name, row, column) !== undefined,
          };
        });
      });
    },
    isChanged: () => Promise.resolve(workbook?.isChanged ?? false),
    save: () => (workbook ? workbook.toBytes() : Promise.resolve(refuse("nothing-open"))),
    async setLanguage(chosen) {
      language = chosen;
      await desk?.setLanguage(chosen);
    },
  };
  // Everything else is the desk of the workbook that is open at the time of the call.
  return new Proxy(book as BookDesk, {
    get(target, name: string) {
      const own: unknown = Reflect.get(target, name);
      if (own !== undefined) return own;
      return (...args: unknown[]) => {
        if (!desk) return Promise.resolve(refuse("nothing-open"));
        const member: unknown = Reflect.get(desk, name);
        return typeof member === "function" ? (Reflect.apply(member, desk, args) as unknown) : undefined;
      };
    },
  });
}
