import type { OnProgress, RawCell, RowBlock, SheetInfo } from "../conversion";
import { success, type Result } from "../values";
import { isOwnSheet } from "./journalName";
import { hostCode } from "./host";
import { ColumnsReader, type ColumnsRead } from "./readColumns";
import { formulaColumns, locateSheet, type LocatedSheet } from "./sheetExtent";
import type { Span } from "./spans";

/** The sheets of the workbook, without those that keep what undo needs. */
export async function readSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  return worksheets.items
    .filter(({ name }) => !isOwnSheet(name))
    .map(({ name, visibility }) => ({ name, hidden: visibility !== "Visible" }));
}

/** @problem sheet-not-found, cancelled */
export async function readTop(
  context: Excel.RequestContext,
  sheet: string,
  rowCount: number,
): Promise<Result<readonly (readonly RawCell[])[]>> {
  const located = await locateSheet(context, sheet);
  if (!located.ok) return located;
  const { extent, date1904 } = located.value;
  if (!extent) return success([]);
  const rows = { from: 0, to: Math.min(rowCount, extent.bottom) };
  if (rows.to === 0) return success([]);
  const columns = Array.from({ length: extent.right }, (_, column) => column);
  const withFormulas = new Set<number>();
  const request = { sheet, columns, rows, extent, date1904, withFormulas, withFirstFilled: false };
  const read = await new ColumnsReader(context, request).read();
  if (!read.ok) return read;
  const { cells } = read.value;
  return success(
    Array.from({ length: rows.to }, (_, row) => columns.map((column) => cells.get(column)?.[row] ?? null)),
  );
}

/** @problem sheet-not-found, cancelled */
export async function readRows(
  context: Excel.RequestContext,
  sheet: string,
  columns: readonly number[],
  firstRow: number,
  onProgress?: OnProgress,
): Promise<Result<RowBlock>> {
  const located = await locateSheet(context, sheet);
  if (!located.ok) return located;
  const { extent, date1904 } = located.value;
  const rows = { from: firstRow, to: Math.max(firstRow, extent?.bottom ?? 0) };
  if (!extent || rows.from === rows.to) return success(blockOf(columns, rows, null));
  const withFormulas = await knownFormulas(context, sheet, columns, located.value);
  const request = { sheet, columns, rows, extent, date1904, withFormulas, withFirstFilled: true, onProgress };
  const read = await new ColumnsReader(context, request).read();
  return read.ok ? success(blockOf(columns, rows, read.value)) : read;
}

/** Columns whose formulas must be read; all of them where Excel does not say. */
async function knownFormulas(
  context: Excel.RequestContext,
  sheet: string,
  columns: readonly number[],
  located: LocatedSheet,
): Promise<ReadonlySet<number>> {
  const inside = columns.filter((column) => {
    return located.extent !== null && column >= located.extent.left && column < located.extent.right;
  });
  try {
    return await formulaColumns(context, sheet, inside, located);
  } catch (error) {
    // Without an answer every column is read with its formulas: slower, and just as right.
    if (hostCode(error) === null) throw error;
    return new Set(inside);
  }
}

function blockOf(columns: readonly number[], rows: Span, read: ColumnsRead | null): RowBlock {
  const rowCount = rows.to - rows.from;
  return {
    firstRow: rows.from,
    rowCount,
    columns: columns.map((column) => {
      const cells = read?.cells.get(column) ?? [];
      return cells.length === rowCount ? cells : new Array<RawCell>(rowCount).fill(null);
    }),
    firstFilled: read?.firstFilled ?? [],
    formulaRows: columns.map((column) => read?.formulaRows.get(column) ?? new Set<number>()),
  };
}

/** Right of everything that holds something, as in a file: what is only formatted is wider than the data. */
export async function freeColumn(context: Excel.RequestContext, name: string): Promise<number | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load("columnIndex,columnCount");
  await context.sync();
  if (sheet.isNullObject) return null;
  return filled.isNullObject ? 0 : filled.columnIndex + filled.columnCount;
}
