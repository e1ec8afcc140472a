import {
  AcrossRows,
  COLUMNS,
  judgeRow,
  makeFinding,
  verdictOf,
  type CheckContext,
  type ColumnName,
  type Finding,
} from "../checks";
import { campaignLaw, type CampaignLaw } from "../law";
import { refuse, success, type Month, type Result } from "../values";
import type { RawCell } from "./cell";
import type { CheckedRow, CheckedWorkbook, CheckOptions, StatedRows } from "./checkedWorkbook";
import { memberRows } from "./memberRows";
import type { OnProgress, RowBlock, WorkbookPort } from "./port";
import { recogniseWorkbook, type Recognised } from "./recognise";
import { compareWithRoster } from "./roster";
import { statedRows } from "./statedRows";
import { readSupplied } from "./supplied";

/** Rows judged between two looks at progress: well under 50 ms. */
const SLICE = 2_000;

/** What the rows of one check share. */
export interface RowsCheck {
  readonly law: CampaignLaw;
  readonly on: Month;
  readonly columns: ReadonlySet<ColumnName>;
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
  const context: CheckContext = { law: check.law, on: check.on, has: check.columns };
  const across = new AcrossRows();
  const findings: Finding[][] = [];
  const numbers: number[] = [];
  if (stated.count > 0) {
    const row = stated.at(0);
    let current = 0;
    const text = (column: ColumnName): string => stated.text(current, column);
    for (let index = 0; index < stated.count; index++) {
      if (index % SLICE === 0 && pause && !(await pause(index))) return null;
      current = index;
      stated.readInto(index, row);
      findings.push(judgeRow(context, row, text, across));
      numbers.push(row.row);
    }
  }
  for (const [index, finding] of across.findings(check.law.campaign.sources.workbook)) {
    findings[index]?.push(finding);
  }
  return findings.map((ofRow, index) => ({ row: numbers[index] ?? 0, verdict: verdictOf(ofRow), findings: ofRow }));
}

/**
 * Reads and checks a conversion workbook.
 *
 * @returns every member row with its findings and verdict; the workbook itself is not touched
 * @problem those of `recogniseWorkbook`, of `readSupplied`, of the port; `cancelled`
 */
export async function checkWorkbook(
  port: WorkbookPort,
  options: CheckOptions = {},
  onProgress?: OnProgress,
): Promise<Result<CheckedWorkbook>> {
  const recognised = await recogniseWorkbook(port, options);
  if (!recognised.ok) return recognised;
  const { recognition, campaign } = recognised.value;
  const supplied = await readSupplied(port, options.supplied);
  if (!supplied.ok) return supplied;
  const law = campaignLaw(campaign, supplied.value);
  if (!law.ok) return law;
  const names = COLUMNS.filter((column) => recognition.columns.has(column));
  const wanted = names.map((column) => recognition.columns.get(column) ?? -1);
  const block = await port.read(recognition.sheet, wanted, recognition.headerRow + 1, onProgress);
  if (!block.ok) return block;
  const { stated, skippedRows } = gatherMembers(block.value, names);
  const on = options.on ?? campaign.month;
  const rows = await checkRows(stated, { law: law.value, on, columns: new Set(names) }, async (rowsDone) => {
    return (await onProgress?.({ rowsDone, rowsTotal: stated.count })) !== false;
  });
  if (!rows) return refuse("cancelled");
  const freeColumn = await port.firstFreeColumn(recognition.sheet);
  if (!freeColumn.ok) return freeColumn;
  const roster = options.roster ? compareWithRoster(options.roster, stated, new Set(names), rows) : null;
  if (roster && !roster.ok) return roster;
  return success({
    recognition,
    campaign,
    law: law.value,
    on,
    language: options.language ?? recognition.language,
    stated,
    rows: roster ? roster.value.rows : rows,
    fileFindings: [...headerFindings(recognised.value), ...(roster ? roster.value.file : [])],
    skippedRows,
    freeColumn: freeColumn.value,
  });
}

function gatherMembers(
  block: RowBlock,
  names: readonly ColumnName[],
): { stated: StatedRows; skippedRows: CheckedWorkbook["skippedRows"] } {
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

function headerFindings({ ignoredTwins }: Recognised): Finding[] {
  return ignoredTwins.map(({ column, cells }) =>
    makeFinding("header-duplicate", 0, column, { given: cells.join(", "), data: { cells: cells.join(", ") } }),
  );
}
