import { columnLetters, type SuppliedFiles } from "../conversion";
import { MOST_ROWS, openWorkbook, SheetView, type FileWorkbook } from "../file";
import { CalogError, FILE_WRITING, translateFormula, writingOf } from "../functions";
import { functionErrorMessage, refusalMessage, type Language } from "../words";
import { WorkbookDesk, type CellMark, type Desk } from "../taskpane/desk";
import { refuse, success, type Result } from "../values";
import { CalculatedWorkbook } from "./calculatedWorkbook";
import { displayCell } from "./displayCell";
import { editedText, typedCell } from "./typedCell";

/** A cell as the grid draws it. */
export interface GridCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly mark: CellMark | null;
  readonly isPending: boolean;
  /** Why a formula gives an error here; null when it does not. */
  readonly error: string | null;
}

/** A cell as the formula bar shows and edits it. */
export interface CellContent {
  /** What may be edited: a value, or a formula in the language's way of writing. */
  readonly text: string;
  /** `other`: a formula that is not calculated here; `filled`: a cell that a formula elsewhere fills. */
  readonly kind: "value" | "formula" | "other" | "filled";
  /** The cell whose formula fills this one, as `H2`; null for a cell of its own. */
  readonly from: string | null;
  /** What the cell shows. */
  readonly shown: string;
  /** Why it shows an error. */
  readonly error: string | null;
}

/** How an entry went: a sentence and the place of the mistake when it was refused. */
export type Entered =
  { readonly ok: true } | { readonly ok: false; readonly message: string; readonly position: number | null };

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
  content(name: string, row: number, column: number): Promise<CellContent | null>;
  /** Puts what was typed into a cell; texts and formulas in the language's way of writing. */
  enter(name: string, row: number, column: number, text: string): Promise<Entered>;
  /** Whether the newest change is an entry, which can be undone beside the pane. */
  canUndoEntry(): Promise<boolean>;
  isChanged(): Promise<boolean>;
  save(): Promise<Result<Uint8Array>>;
}

export type BookDesk = Book & Desk;

const WIDEST = 200;
/** Empty rows and columns shown beyond the last filled ones, to type into. */
const SPARE = { rows: 30, columns: 10 };

/** Rows and columns that the grid shows of a sheet. */
function shownSize(view: SheetView): { rows: number; columns: number } {
  const { rows, columns } = view.size();
  return {
    rows: Math.min(rows + SPARE.rows, MOST_ROWS),
    columns: Math.min(columns + SPARE.columns, WIDEST),
  };
}

/** The open workbook of the workbench: a desk over its package, and a view of its sheets for the grid. */
export function createBook(version: string): BookDesk {
  let workbook: FileWorkbook | null = null;
  let calculated: CalculatedWorkbook | null = null;
  let desk: WorkbookDesk | null = null;
  let language: Language = "fr";
  let views = new Map<string, Promise<Result<SheetView>>>();

  const view = (name: string): Promise<Result<SheetView>> => {
    if (!workbook) return Promise.resolve(refuse("nothing-open"));
    let known = views.get(name);
    if (!known) views.set(name, (known = SheetView.open(workbook, name)));
    return known;
  };

  let files: SuppliedFiles = {};
  const errorOf = (name: string, row: number, column: number): CalogError | null => {
    const value = calculated?.givenAt(name, row, column)?.value;
    return value instanceof CalogError ? value : null;
  };

  const book: Book & Pick<Desk, "setLanguage" | "supply"> = {
    async open(bytes) {
      const opened = openWorkbook(bytes);
      if (!opened.ok) return opened;
      const sheets = await opened.value.sheets();
      if (!sheets.ok) return sheets;
      workbook = opened.value;
      views = new Map();
      files = {};
      calculated = new CalculatedWorkbook(workbook, view);
      desk = new WorkbookDesk(calculated, version);
      await desk.setLanguage(language);
      // The first sheet is on its way to the screen meanwhile.
      void calculated.calculate(language);
      return success(sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name));
    },
    async sheetNames() {
      const sheets = await workbook?.sheets();
      return sheets?.ok ? sheets.value.filter(({ hidden }) => !hidden).map(({ name }) => name) : [];
    },
    async sheet(name) {
      const found = await view(name);
      if (!found.ok) return found;
      await calculated?.settled();
      const { rows, columns } = shownSize(found.value);
      const widths = Array.from({ length: columns }, (_, column) => found.value.columnWidths.get(column) ?? null);
      return success({ sheet: name, rows, columns, widths });
    },
    async rows(name, first, count) {
      const found = await view(name);
      if (!found.ok) return [];
      await calculated?.settled();
      const { rows, columns } = shownSize(found.value);
      return Array.from({ length: Math.max(0, Math.min(count, rows - first)) }, (_, at) => {
        const row = first + at;
        const marks = desk?.marks(name, row + 1) ?? {};
        return Array.from({ length: columns }, (__, column): GridCell => {
          const { raw, format } = found.value.cell(row, column);
          return {
            text: displayCell(raw, format.numberFormat, language),
            isNumber: typeof raw === "number" || (typeof raw === "object" && raw?.kind === "date"),
            fill: format.fill,
            color: format.fontColor,
            bold: format.bold,
            mark: marks[column] ?? null,
            isPending: workbook?.pending(name, row, column) !== undefined,
            error: errorOf(name, row, column)?.message ?? null,
          };
        });
      });
    },
    async content(name, row, column) {
      const found = await view(name);
      if (!found.ok || !calculated) return null;
      await calculated.settled();
      const { raw, format } = found.value.cell(row, column);
      const shown = displayCell(raw, format.numberFormat, language);
      const given = calculated.givenAt(name, row, column);
      const error = errorOf(name, row, column)?.message ?? null;
      if (given && (given.formula.row !== row || given.formula.column !== column)) {
        const from = `${columnLetters(given.formula.column)}${given.formula.row + 1}`;
        return { text: shown, kind: "filled", from, shown, error };
      }
      const formula = await found.value.formula(row, column);
      if (formula !== null) {
        const text = given ? translateFormula(formula, FILE_WRITING, writingOf(language)) : formula;
        return { text, kind: given ? "formula" : "other", from: null, shown, error };
      }
      const isPlain = raw !== null && typeof raw !== "object";
      const text = isPlain ? editedText(raw, language, format.numberFormat) : shown;
      return { text, kind: "value", from: null, shown, error: null };
    },
    async enter(name, row, column, text) {
      const found = await view(name);
      if (!found.ok) return { ok: false, message: refusalMessage(found.refusal, language), position: null };
      if (!calculated || !desk) return { ok: true };
      const { format } = found.value.cell(row, column);
      const typed = typedCell(text, language, { ...format, date1904: calculated.file.date1904 });
      if (typed.kind === "mistake") {
        return {
          ok: false,
          message: functionErrorMessage(typed.refusal, language),
          position: typed.position,
        };
      }
      const entered = await calculated.enter(name, { row, column }, typed.input);
      if (!entered.ok) return { ok: false, message: refusalMessage(entered.refusal, language), position: null };
      desk.noteEntry(entered.value.id, name);
      return { ok: true };
    },
    async supply(kind, name, rows) {
      await desk?.supply(kind, name, rows);
      if (kind === "roster") return;
      const others = Object.fromEntries(Object.entries(files).filter(([known]) => known !== kind));
      files = rows ? { ...others, [kind]: { name, rows } } : others;
      await calculated?.supply(files);
    },
    canUndoEntry: () => Promise.resolve(desk?.isEntryNewest ?? false),
    isChanged: () => Promise.resolve(workbook?.isChanged ?? false),
    save: () => (workbook ? workbook.toBytes() : Promise.resolve(refuse("nothing-open"))),
    async setLanguage(chosen) {
      language = chosen;
      await desk?.setLanguage(chosen);
      await calculated?.setLanguage(chosen);
    },
  };
  // Everything else is the desk of the workbook that is open at the time of the call.
  return new Proxy(book as BookDesk, {
    get(target, name: string) {
      const own: unknown = Reflect.get(target, name);
      // A promise chain asks every object for `then`.
      if (own !== undefined || name === "then") return own;
      return (...args: unknown[]) => {
        if (!desk) return Promise.resolve(refuse("nothing-open"));
        const member: unknown = Reflect.get(desk, name);
        return typeof member === "function" ? (Reflect.apply(member, desk, args) as unknown) : undefined;
      };
    },
  });
}
