import {
  fingerprint,
  MARK_WIDTH,
  markedCell,
  MARKS_SHEET,
  marksMeta,
  placedMarks,
  showsMark,
  stateOfRaw,
  type MarkedCell,
  type RawCell,
} from "../../conversion";
import type { Result } from "../../values";
import type { FileWorkbook } from "../fileWorkbook";
import type { FillStyles } from "../parts/fillStyles";
import { Refused } from "../refused";

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal.code, result.refusal.data);
  return result.value;
}

/** Cells of one sheet that carry our marks, by row and column. */
export interface MarksOfSheet {
  readonly sheet: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, MarkedCell>>;
}

async function column(workbook: FileWorkbook, sheet: string, at: number): Promise<readonly RawCell[]> {
  return valueOf(await workbook.read(sheet, [at], 0)).columns[0] ?? [];
}

/**
 * The marks with which the workbook was saved; null for none.
 *
 * @param conversion - where they stand when their own sheet was given another name
 */
export async function marksOf(workbook: FileWorkbook, conversion: string): Promise<MarksOfSheet | null> {
  const names = valueOf(await workbook.sheets()).map(({ name }) => name);
  if (!names.includes(MARKS_SHEET)) return null;
  const places = Array.from({ length: MARK_WIDTH }, (_, index) => index);
  const { columns, rowCount } = valueOf(await workbook.read(MARKS_SHEET, places, 0));
  const lines = Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells[row] ?? null));
  const meta = marksMeta(lines[0]?.[0]);
  const marked = lines.slice(1, 1 + meta.cellCount).flatMap((line) => markedCell(line) ?? []);
  const sheet = names.includes(meta.sheet) ? meta.sheet : conversion;
  const keys = (await column(workbook, sheet, meta.keyColumn)).map((cell) => fingerprint(stateOfRaw(cell)));
  const cells = new Map<number, Map<number, MarkedCell>>();
  for (const cell of placedMarks(marked, keys).found) {
    const ofRow = cells.get(cell.row) ?? new Map<number, MarkedCell>();
    cells.set(cell.row, ofRow.set(cell.column, cell));
  }
  return cells.size === 0 ? null : { sheet, cells };
}

/** The cell format that a cell had before it was marked; its own where it shows no mark of ours any more. */
export type StyleBefore = (row: number, column: number, style: number) => number;

export function styleBefore({ cells }: MarksOfSheet, styles: FillStyles): StyleBefore {
  return (row, column, style) => {
    const marked = cells.get(row)?.get(column);
    return marked && showsMark(styles.fillOf(style), marked) ? styles.withFill(style, marked.before) : style;
  };
}
