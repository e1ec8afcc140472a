import type { CellMark, Desk } from "../../taskpane/desk";
import type { Result } from "../../values";
import type { Verdict } from "../../checks";
import type { DraftFile, DraftInfo } from "./drafts";
import type { CellBlock, CopiedCells, Jump, Place } from "../ranges";

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
  | { readonly ok: true }
  | { readonly ok: false; readonly message: string; readonly position: number | null };

export interface GridSheet {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Width of each column in characters, wide enough for its numbers; null where the sheet gives none. */
  readonly widths: readonly (number | null)[];
  /** Rows above the data, and what the last of them says of each column. */
  readonly headings: readonly string[];
  readonly headerRows: number;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
}

/** What is typed into a cell, in the language's way of writing. */
export interface TypedInto {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type EntryKind = "entry" | "paste" | "clear" | "down";

/** How the rows of a sheet are to be looked at. */
export interface ViewWish {
  /** Cells that show this text are found. */
  readonly text: string;
  /** Only rows with such a cell. */
  readonly isFilter: boolean;
  readonly verdict: Verdict | null;
  readonly sort: { readonly column: number; readonly isDescending: boolean } | null;
}

export interface ViewedRows {
  /** Rows in the order in which they show; null for all of them in the file's. */
  readonly rows: readonly number[] | null;
  readonly found: readonly Place[];
}

/** What the page shows of the workbook's changes. */
export interface BookState {
  /** What undo and redo would do, in words; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Undo takes back, or redo does again, an entry: the check then does not follow by itself. */
  readonly isUndoEntry: boolean;
  readonly isUnsaved: boolean;
  /** A draft could not be kept on this computer. */
  readonly hasDraftFailed: boolean;
}

/** A function as it is offered while a formula is typed. */
export interface FunctionHelp {
  /** Without its namespace. */
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly isOptional: boolean;
    /** Takes every further argument. */
    readonly isRepeating: boolean;
  }[];
}

export interface FormulaHelp {
  /** What stands between arguments in the language. */
  readonly separator: string;
  readonly functions: readonly FunctionHelp[];
}

/** What the page asks of the worker beside the desk. */
export interface Book {
  open(bytes: Uint8Array): Promise<Result<readonly string[]>>;
  /** The first cells are drawn, or none will be: the rest is made ready now. */
  prepare(): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  sheet(name: string): Promise<Result<GridSheet>>;
  rows(name: string, first: number, count: number): Promise<readonly (readonly GridCell[])[]>;
  content(name: string, row: number, column: number): Promise<CellContent | null>;
  /** The functions in the language, by name; null while nothing is open. */
  formulaHelp(): Promise<FormulaHelp | null>;
  /** Puts what was typed into a cell; texts and formulas in the language's way of writing. */
  enter(name: string, row: number, column: number, text: string): Promise<Entered>;
  /** As `enter` for several cells, as one step of the history. */
  enterAll(name: string, cells: readonly TypedInto[], kind: EntryKind): Promise<Entered>;
  /** Puts what the first of the rows holds into the others; formulas move along. */
  fillDown(name: string, block: CellBlock): Promise<Entered>;
  copied(name: string, block: CellBlock): Promise<CopiedCells>;
  /** Where Ctrl and a key lead from a cell. */
  jump(name: string, from: Place, key: Jump): Promise<Place>;
  /** Verdicts of rows, null where a row has none. */
  verdicts(name: string, first: number, count: number): Promise<readonly (Verdict | null)[]>;
  /** Rows in another order, or only some of them; the file stays as it is. */
  look(name: string, wish: ViewWish): Promise<ViewedRows>;
  /** Does again what was undone last. */
  redo(): Promise<Result<boolean>>;
  state(): Promise<BookState>;
  save(): Promise<Result<Uint8Array>>;
  /** Whether something was not saved. */
  isChanged(): Promise<boolean>;
  /** Keeps a draft of what is not saved on this computer from now on; null ends that, with all drafts. */
  keepDrafts(file: DraftFile | null): Promise<void>;
  /** Drafts that no open page keeps, the newest first. */
  drafts(): Promise<readonly DraftInfo[]>;
  /** Opens the workbook of a draft with its changes. */
  restore(id: string): Promise<Result<DraftFile>>;
  removeDraft(id: string): Promise<void>;
}

export type BookDesk = Book & Desk;
