import {
  AcrossRows,
  judgeRow,
  judgeSignOff,
  verdictOf,
  type CheckContext,
  type ColumnName,
  type Finding,
  type Signed,
} from "../checks";
import type { CampaignLaw } from "../law";
import type { Month } from "../values";
import type { RawCell } from "./cell";
import type { CheckedRow, SkippedRow, StatedRows } from "./checkedWorkbook";
import { memberRows } from "./memberRows";
import type { RowBlock } from "./port";
import { statedRows } from "./statedRows";

/** Rows judged between two looks at progress: well under 50 ms. */
const SLICE = 2_000;

/** What the rows of one check share. */
export interface RowsCheck {
  readonly law: CampaignLaw;
  readonly on: Month;
  readonly columns: ReadonlySet<ColumnName>;
}

/** Judges the rows, stopping before each slice to say how many are done. */
function* judging(stated: StatedRows, check: RowsCheck): Generator<number, CheckedRow[]> {
  const context: CheckContext = { law: check.law, on: check.on, has: check.columns };
  const across = new AcrossRows();
  const findings: Finding[][] = [];
  const numbers: number[] = [];
  const accords: string[] = [];
  const remarks: string[] = [];
  if (stated.count > 0) {
    const row = stated.at(0);
    let current = 0;
    const text = (column: ColumnName): string => stated.text(current, column);
    for (let index = 0; index < stated.count; index++) {
      if (index % SLICE === 0) yield index;
      current = index;
      stated.readInto(index, row);
      findings.push(judgeRow(context, row, text, across));
      numbers.push(row.row);
      accords.push(row.accord);
      remarks.push(row.remarks);
    }
    for (const [index, finding] of across.findings(check.law.campaign.sources.workbook)) {
      findings[index]?.push(finding);
    }
    const signed: Signed = { row: 0, accord: "", remarks: "", findings: [], text };
    for (let index = 0; index < stated.count; index++) {
      current = index;
      signed.row = numbers[index] ?? 0;
      signed.accord = accords[index] ?? "";
      signed.remarks = remarks[index] ?? "";
      signed.findings = findings[index] ?? [];
      judgeSignOff(context, signed);
    }
  }
  return findings.map((ofRow, index) => ({ row: numbers[index] ?? 0, verdict: verdictOf(ofRow), findings: ofRow }));
}

/** The rows judged in one go. */
export function judgeAll(stated: StatedRows, check: RowsCheck): CheckedRow[] {
  const run = judging(stated, check);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/**
 * Judges every stated row, then what only shows when rows are compared.
 *
 * @param pause - called between slices of rows; false stops
 * @returns the rows in the order stated, or null when stopped
 */
export async function checkRows(
  stated: StatedRows,
  check: RowsCheck,
  pause?: (rowsDone: number) => boolean | Promise<boolean>,
): Promise<CheckedRow[] | null> {
  const run = judging(stated, check);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    if (pause && !(await pause(step.value))) return null;
  }
}

/** The rows of a range of cells judged as those of a workbook, in one go: for a function that has to answer at once. */
export function checkCells(
  block: RowBlock,
  names: readonly ColumnName[],
  { law, on }: Pick<RowsCheck, "law" | "on">,
): { readonly rows: readonly CheckedRow[]; readonly skippedRows: readonly SkippedRow[]; readonly stated: StatedRows } {
  const { stated, skippedRows } = gatherMembers(block, names);
  return { rows: judgeAll(stated, { law, on, columns: new Set(names) }), skippedRows, stated };
}

/** The rows of a block that are members, read on demand, and the filled rows that are none. */
export function gatherMembers(
  block: RowBlock,
  names: readonly ColumnName[],
): { readonly stated: StatedRows; readonly skippedRows: readonly SkippedRow[] } {
  const columns = new Map<ColumnName, readonly RawCell[]>();
  const formulas = new Map<ColumnName, ReadonlySet<number>>();
  names.forEach((column, index) => {
    columns.set(column, block.columns[index] ?? []);
    formulas.set(column, block.formulaRows[index] ?? new Set());
  });
  const { indexes, skipped } = memberRows(block, columns);
  return {
    stated: statedRows({ columns, formulas, indexes, firstRow: block.firstRow + 1 }),
    skippedRows: skipped,
  };
}
