import { columnLetters, tooMuchFor, type RawCell, type WritePlan } from "../../conversion";
import { Refused } from "../refused";
import { absentCellStyle } from "./newCellStyle";
import { readColumns, readTop, type Merged } from "./readSheet";
import type { CellRange } from "./ranges";
import type { RowScanner } from "./rowScanner";
import type { Pace } from "./sheetSource";
import type { Survey } from "./survey";

function nameOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Refuses what no sheet can hold. */
function refuseImpossibleCells({ sheet, writes }: WritePlan): void {
  const detail = tooMuchFor({ writes });
  if (detail !== null) throw new Refused("too-large", { sheet, detail });
  for (const { column, rows, values } of writes) {
    rows.forEach((row, index) => {
      const value = values[index] ?? null;
      if (typeof value === "number" && !Number.isFinite(value))
        throw new RangeError(`${nameOf(row, column)}: ${value}`);
    });
  }
}

/** A column as it stands, from a row on. */
export interface KnownColumn {
  readonly firstRow: number;
  readonly cells: readonly RawCell[];
}

/** Reads a column, or what is missing above the part that is known: the header stands there. */
async function columnReader(
  merged: Merged,
  column: number,
  known: KnownColumn | null,
  pace: Pace,
): Promise<(row: number) => RawCell> {
  if (!known) {
    const { columns } = await readColumns(merged, [column], 0, pace);
    return (row) => columns[0]?.[row] ?? null;
  }
  const { firstRow, cells } = known;
  const top = await readTop(merged, firstRow, pace);
  return (row) => (row < firstRow ? top[row]?.[column] : cells[row - firstRow]) ?? null;
}

function isSame(a: RawCell, b: RawCell): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return (a ?? "") === (b ?? "");
  if (a.kind === "date") return b.kind === "date" && a.value === b.value;
  return b.kind === "unreadable" && a.text === b.text;
}

async function refuseMovedRows(
  merged: Merged,
  { sheet, expect }: WritePlan,
  known: KnownColumn | null,
  pace: Pace,
): Promise<void> {
  if (expect.rows.length === 0) return;
  const standing = await columnReader(merged, expect.column, known, pace);
  expect.rows.forEach((row, index) => {
    if (!isSame(standing(row), expect.values[index] ?? null)) {
      throw new Refused("rows-moved", { sheet, row: row + 1, cell: nameOf(row, expect.column) });
    }
  });
}

/** Cells that a merged area covers, or that belong to a formula of several cells. */
function refuseCoveredCells({ sheet, writes }: WritePlan, { merged }: Survey, arrays: readonly CellRange[]): void {
  for (const { column, rows } of writes) {
    const inColumn = ({ firstColumn, lastColumn }: { firstColumn: number; lastColumn: number }): boolean =>
      column >= firstColumn && column <= lastColumn;
    const areas = merged.filter(inColumn).sort((a, b) => a.firstRow - b.firstRow);
    const formulas = arrays.filter(inColumn).sort((a, b) => a.firstRow - b.firstRow);
    if (areas.length === 0 && formulas.length === 0) continue;
    for (const row of rows) {
      const area = areaAt(areas, row);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) {
        throw new Refused("cell-merged", { sheet, cell: nameOf(row, column) });
      }
      if (areaAt(formulas, row)) {
        throw new Refused("formula-shared", { sheet, cell: nameOf(row, column) });
      }
    }
  }
}

interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/** The area that holds a row; areas of one column do not overlap and stand in order. */
function areaAt(areas: readonly RowSpan[], row: number): RowSpan | undefined {
  let [low, high] = [0, areas.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((areas[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  const found = areas[low];
  return found && found.firstRow <= row && found.lastRow >= row ? found : undefined;
}

/** In a protected sheet only unlocked cells may be written; the first other one is named. */
async function refuseLockedCells({ source }: Merged, survey: Survey, plan: WritePlan, pace: Pace): Promise<void> {
  const targets = new Map<number, number[]>();
  for (const { column, rows } of plan.writes) {
    for (const row of rows) {
      const columns = targets.get(row);
      if (columns) columns.push(column);
      else targets.set(row, [column]);
    }
  }
  const refuseLocked = (row: number, columns: readonly number[], scanner: RowScanner | null): void => {
    for (const column of [...columns].sort((a, b) => a - b)) {
      const index = scanner ? scanner.indexOf(column) : -1;
      const style = scanner && index >= 0 ? scanner.styles[index] : absentCellStyle(survey, scanner, column);
      if (source.decoding.formats[style ?? 0]?.locked === false) continue;
      throw new Refused("sheet-protected", { sheet: plan.sheet, cell: nameOf(row, column) });
    }
  };
  const stream = source.open();
  const { scanner } = stream;
  while (stream.next()) {
    const columns = targets.get(scanner.row);
    if (columns) refuseLocked(scanner.row, columns, scanner);
    targets.delete(scanner.row);
    const pause = pace.row(scanner.row + 1);
    if (pause) await pause;
  }
  for (const [row, columns] of [...targets].sort(([a], [b]) => a - b)) refuseLocked(row, columns, null);
}

/**
 * Finds everything that forbids a plan before anything is changed.
 *
 * @param arrays - areas that belong to a formula of several cells
 * @param known - the column by which rows are known again, where it was read already
 * @problem rows-moved, sheet-protected, cell-merged, formula-shared, too-large, cancelled, file-damaged
 */
export async function checkPlan(
  merged: Merged,
  plan: WritePlan,
  arrays: readonly CellRange[],
  known: KnownColumn | null,
  pace: Pace,
): Promise<void> {
  refuseImpossibleCells(plan);
  await refuseMovedRows(merged, plan, known, pace);
  if (plan.writes.length === 0) return;
  const survey = await merged.source.survey(pace);
  refuseCoveredCells(plan, survey, arrays);
  if (survey.isProtected) await refuseLockedCells(merged, survey, plan, pace);
}
