import type { ColumnName, Finding, StatedRow, Verdict } from "../checks";
import type { Campaign, CampaignLaw } from "../law";
import type { Language } from "../words";
import type { Month } from "../values";
import type { RawCell } from "./cell";

/** Where the workbook's columns were found. Columns and headerRow are 0-based. */
export interface Recognition {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** Columns of the campaign's workbook that the sheet does not have. */
  readonly missingColumns: readonly ColumnName[];
  /** Language of the headers: nl when Dutch headers outnumber French ones, and so on; fr when nothing tells. */
  readonly language: Language;
  /** The header row as it stands, so that a user can correct the mapping. */
  readonly headers: readonly RawCell[];
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: "total" | "repeated-header" | "no-member";
}

export interface CheckedRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** The stated rows of a sheet, kept as flat columns; `at` gives one row (a fresh object). */
export interface StatedRows {
  readonly count: number;
  at(index: number): StatedRow;
  /** Fills a row object that is used again and again: for bulk runs. */
  readInto(index: number, row: StatedRow): void;
  /** The cell as it stands, as text (for `given`, for display). */
  text(index: number, column: ColumnName): string;
  raw(index: number, column: ColumnName): RawCell;
  /** Whether a cell holds a formula (known for the columns that may be written). */
  hasFormula(index: number, column: ColumnName): boolean;
}

/** A workbook read and checked: the one thing that fill, propose, totals, reports and the pane work from. */
export interface CheckedWorkbook {
  readonly recognition: Recognition;
  readonly campaign: Campaign;
  readonly law: CampaignLaw;
  /** The month all look-ups start from; a row engaged later uses its own. */
  readonly on: Month;
  /** Language of messages and remarks. */
  readonly language: Language;
  readonly stated: StatedRows;
  /** Same order and count as `stated`. */
  readonly rows: readonly CheckedRow[];
  readonly fileFindings: readonly Finding[];
  /** First column (0-based) right of everything used on the sheet: where missing target columns are appended. */
  readonly freeColumn: number;
  readonly skippedRows: readonly SkippedRow[];
  /** The workbook carries a digital signature, which will not hold once anything is filled in. */
  readonly isSigned: boolean;
}

export interface CheckOptions {
  readonly campaign?: string;
  readonly on?: Month;
  readonly sheet?: string;
  /** Corrections of the recognised columns: 0-based column, or null for "not there". */
  readonly columns?: Readonly<Partial<Record<ColumnName, number | null>>>;
  readonly headerRow?: number;
  /** Language of messages and remarks; by default the workbook's own. */
  readonly language?: Language;
  readonly supplied?: SuppliedFiles;
  readonly roster?: TabularFile;
}

/** A table of cells from a file the user supplied; `name` stands in messages. */
export interface TabularFile {
  readonly name: string;
  /** The sheet that was read, where the file is a workbook. */
  readonly sheet?: string;
  readonly rows: readonly (readonly RawCell[])[];
}

export interface SuppliedFiles {
  readonly scales?: TabularFile;
  readonly conversions?: TabularFile;
}
