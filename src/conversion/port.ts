import type { Result } from "../values";
import type { RawCell } from "./cell";

/** A sheet as the workbook lists it. Columns and rows are 0-based everywhere in the port, rows 1-based in messages. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

export interface Progress {
  readonly rowsDone: number;
  /** null while the number of rows is not known. */
  readonly rowsTotal: number | null;
}

/**
 * Called and awaited between chunks. Answering false cancels: the call ends with refusal `cancelled`, nothing changed.
 * A host that must stay responsive answers with a promise that lets its events run first.
 */
export type OnProgress = (progress: Progress) => boolean | void | Promise<boolean | void>;

/**
 * The rows of a sheet from `firstRow` on, only the columns asked for: one array per column, index = row − firstRow.
 * Rows without any filled cell (asked for or not) may be absent at the end; inside they hold nulls.
 */
export interface RowBlock {
  readonly firstRow: number;
  readonly rowCount: number;
  /** columns[i] holds the cells of the i-th column asked for. */
  readonly columns: readonly (readonly RawCell[])[];
  /**
   * First filled cell of each row, over ALL columns of the sheet (needed to recognise total rows): null for an empty
   * row.
   */
  readonly firstFilled: readonly RawCell[];
  /** For each column asked for: rows (index in this block) that hold a formula. */
  readonly formulaRows: readonly ReadonlySet<number>[];
}

/** A CALOG formula of a sheet and the cells that its result fills, the formula's own first. */
export interface FormulaArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** As it is typed in English: `=CALOG.CONVERT(A2:F501)`. */
  readonly formula: string;
}

/** What goes into a cell. Text is always written as text, never as a formula; null empties the cell. */
export type CellInput = string | number | null;

/** How a new cell should look when the sheet gives it no format of its own; existing formats always stay. */
export type CellLook = "text" | "month" | "amount";

export interface ColumnWrite {
  readonly column: number;
  readonly look: CellLook;
  /** Column whose format a new cell takes over in the same row, if there is one. */
  readonly like?: number;
  readonly rows: readonly number[];
  readonly values: readonly CellInput[];
}

/** A sheet to add at the end of the workbook, with simple looks. */
export interface NewSheet {
  /** Wanted name; the adapter makes it unique and reports the one used. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly NewSheetCell[])[];
  /** Landscape, fit to one page wide, header row repeated. */
  readonly printReady: boolean;
  /** A sheet of this name gives its place: it keeps that, and nothing of what stood in it. */
  readonly replaces?: true;
  /** One page of A4, portrait: size of the type and height of each row in points. */
  readonly page?: { readonly textSize: number; readonly rowHeights: readonly number[] };
  readonly charts?: readonly SheetChart[];
}

/** Columns of a new sheet, side by side for each label. Rows and columns are 0-based. */
export interface SheetChart {
  readonly title: string;
  /** The cells it covers. */
  readonly area: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
  };
  readonly firstRow: number;
  readonly rowCount: number;
  readonly labels: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
}

export type NewSheetCell =
  | CellInput
  | {
      readonly value: CellInput;
      readonly look?: CellLook | "title" | "header" | "bold" | "amountBold" | "percent";
      /** As a file holds it, in English and without `=`; the value is what it gives now. */
      readonly formula?: string;
    };

/** One declarative change of a workbook: previewed, applied, undone as a whole. */
export interface WritePlan {
  readonly sheet: string;
  /** Row keys re-checked right before writing: cells of `column` that must still hold these raw values. */
  readonly expect: { readonly column: number; readonly rows: readonly number[]; readonly values: readonly RawCell[] };
  readonly writes: readonly ColumnWrite[];
  readonly newSheets: readonly NewSheet[];
  /** Formulas to replace by the values they show, each with all its cells; they must still stand where they were read. */
  readonly freezes?: readonly FormulaArea[];
}

/** What was written, kept so that it can be undone. */
export interface AppliedPlan {
  readonly id: string;
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
}

/**
 * A workbook, whoever holds it: an .xlsx package or Excel. Coarse calls only; errors are typed refusals.
 *
 * Refusal codes of the port (both adapters fail alike): `sheet-not-found`, `sheet-protected` (data: sheet, cell),
 * `rows-moved` (data: sheet, row), `edit-mode`, `read-only`, `too-large`, `cancelled`, `write-failed` (data: sheet,
 * written; in Excel also cells, doubtful, reason, id).
 *
 * Only Excel refuses with `sheet-filtered`, `cells-changed` (data: cell), `structure-protected`, `undo-unavailable`,
 * `undo-partial` (data: cells), `host-failed` (data: detail).
 */
export interface WorkbookPort {
  sheets(): Promise<Result<readonly SheetInfo[]>>;
  /** The first `rowCount` rows of a sheet, every column, as rows. */
  top(sheet: string, rowCount: number): Promise<Result<readonly (readonly RawCell[])[]>>;
  read(sheet: string, columns: readonly number[], firstRow: number, onProgress?: OnProgress): Promise<Result<RowBlock>>;
  apply(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>>;
  /** Restores the state before the plan; plans are undone newest first. Refusal `nothing-to-undo`. */
  undo(id: string): Promise<Result<true>>;
  /** The CALOG formulas of a sheet, row by row; formulas that only use one inside another function count too. */
  formulas(sheet: string): Promise<Result<readonly FormulaArea[]>>;
  /** Column after the last one used on the sheet, where new columns may be appended. */
  firstFreeColumn(sheet: string): Promise<Result<number>>;
  /** Whether the workbook carries a digital signature, which no change outlives; absent where the host sees to it. */
  isSigned?(): Promise<boolean>;
}

/** A run that can still be undone. */
export interface PendingRun {
  readonly id: string;
  readonly sheet: string;
  /** Rows in which something was written. */
  readonly changedRows: number;
  /** Time of the run as its host says it, or empty. */
  readonly at: string;
}

/** A port whose runs outlive the program: what undo needs stands in the workbook itself until the user keeps the run. */
export interface LastingWorkbookPort extends WorkbookPort {
  /** Runs that can be undone, oldest first: also those of an earlier session. */
  pendingRuns(): Promise<Result<readonly PendingRun[]>>;
  /** The user keeps a run: what undo needed is taken away. */
  accept(id: string): Promise<Result<true>>;
  /** As `apply`, for a user who knows that the run can only be undone as long as the program stays open. */
  applyWithoutUndo(plan: WritePlan, onProgress?: OnProgress): Promise<Result<AppliedPlan>>;
}

export function keepsRuns(port: WorkbookPort): port is LastingWorkbookPort {
  return "pendingRuns" in port;
}

/** A port that can do again what was undone last, as long as nothing else was done meanwhile. */
export interface RedoingWorkbookPort extends WorkbookPort {
  redo(): Promise<Result<AppliedPlan>>;
}

export function canRedo(port: WorkbookPort): port is RedoingWorkbookPort {
  return "redo" in port;
}

/** What a copy to send holds. */
export interface CopyWanted {
  readonly sheet: string;
  /** 0-based rows of the sheet that stay; every other one goes. */
  readonly rows: ReadonlySet<number>;
}

/** A port that can make a copy to send; the workbook itself stays as it is. */
export interface CopyingWorkbookPort extends WorkbookPort {
  sendCopy(wanted: CopyWanted): Promise<Result<Uint8Array>>;
}

export function canCopy(port: WorkbookPort): port is CopyingWorkbookPort {
  return "sendCopy" in port;
}
