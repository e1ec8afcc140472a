import { isMonth, isCents } from "./statedRow";
import { type Details, makeFinding } from "./finding";
import type { CampaignLaw } from "../law";
import { formatCents, formatMonth, type Month } from "../values";
import type { AcrossRows } from "./acrossRows";
import { type ColumnName, type Finding, type FindingCode } from "./finding";
import { type Code, type StatedCents, type StatedMonth, type StatedRow } from "./statedRow";

/** What stays the same for every row of a check. */
export interface CheckContext {
  readonly law: CampaignLaw;
  /** Columns that the sheet has. */
  readonly has: ReadonlySet<ColumnName>;
  /** The month all look-ups start from. */
  readonly on: Month;
}

/** One row being judged: what it states, its reference month, and where its findings go. */
export interface RowContext extends CheckContext {
  readonly row: StatedRow;
  /** The code the row is judged by (an invalid one has been replaced). */
  readonly code: Code;
  /** Reference month of the row: the later of the check's month and the month in its date column. */
  readonly ref: Month;
  /** The cell as it stands. */
  readonly text: (column: ColumnName) => string;
  readonly findings: Finding[];
  /** Collects what only shows when rows are compared. */
  readonly across: AcrossRows;
}

export function report(context: RowContext, code: FindingCode, column: ColumnName, details: Details = {}): void {
  context.findings.push(makeFinding(code, context.row.row, column, details));
}

/** Whether a cell has a red finding of its own: then it is compared with nothing. */
export function hasRed({ findings }: RowContext, column: ColumnName): boolean {
  return findings.some((finding) => finding.column === column && finding.severity === "red");
}

/** `given`, left out when the cell holds nothing. */
export function given(text: string): { given?: string } {
  return text === "" ? {} : { given: text };
}

export function monthText(month: StatedMonth): string {
  return isMonth(month) ? formatMonth(month) : "";
}

export function centsText(cents: StatedCents): string {
  return isCents(cents) ? formatCents(cents) : "";
}
