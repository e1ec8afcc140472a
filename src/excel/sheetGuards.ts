import { columnLetters, type WritePlan } from "../conversion";
import { refuse, success, type Result } from "../values";
import type { ExcelHost } from "./host";
import { lockedCell } from "./lockedCells";
import { isCovered, MergedAreas } from "./mergedAreas";
import { SpilledCells } from "./spilledCells";
import { askTables, type TableShape } from "./tableShapes";

/** What stands around the cells of a plan before anything is written. */
export interface SheetGuards {
  readonly isProtected: boolean;
  /** Whether formats may be set on the cells that may be written. */
  readonly canFormat: boolean;
  /** Column right of everything used: from here on cells have no look of their own. */
  readonly right: number;
  /** The tables of the sheet and how far they reach. */
  readonly tables: readonly TableShape[];
}

export const NO_GUARDS: SheetGuards = { isProtected: false, canFormat: true, right: 0, tables: [] };

/** What forbids any change of the workbook or adding sheets to it. */
interface BookGuards {
  readonly structureProtected: boolean;
  readonly sheetNames: readonly string[];
}

/** @problem read-only */
export async function bookGuards(context: Excel.RequestContext): Promise<Result<BookGuards>> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  await context.sync();
  if (workbook.readOnly) return refuse("read-only");
  return success({
    structureProtected: workbook.protection.protected,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
  });
}

/** What is to be written, as far as the guards are concerned. */
interface Intended extends Pick<WritePlan, "sheet" | "writes"> {
  /** Cells that are written as whole blocks: formulas of several cells among them are replaced with all they fill. */
  readonly wholeBlocks: WritePlan["writes"];
}

/**
 * Looks for what would make a write fail or land in the wrong cell: two syncs, more only in a protected sheet, or where
 * formulas fill several cells.
 *
 * @problem sheet-not-found, sheet-filtered, cell-merged, sheet-protected, formula-shared
 */
export async function sheetGuards(
  context: Excel.RequestContext,
  host: ExcelHost,
  intended: Intended,
): Promise<Result<SheetGuards>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(intended.sheet);
  sheet.load("name");
  sheet.protection.load("protected,options");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/id,items/autoFilter/isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("columnIndex,columnCount");
  await context.sync();
  if (sheet.isNullObject) return refuse("sheet-not-found", { sheet: intended.sheet });
  const isFiltered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  // Excel puts values written into a filtered range into the wrong rows (office-js issue 224).
  if (isFiltered) return refuse("sheet-filtered", { sheet: intended.sheet });
  const isProtected = sheet.protection.protected;
  const tables = askTables(sheet.tables.items);
  const allowed = await refuseCells(context, host, intended, isProtected);
  if (!allowed.ok) return allowed;
  return success({
    isProtected,
    canFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
    right: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    tables: tables(),
  });
}

async function refuseCells(
  context: Excel.RequestContext,
  host: ExcelHost,
  { sheet, writes, wholeBlocks }: Intended,
  isProtected: boolean,
): Promise<Result<true>> {
  const all = [...writes, ...wholeBlocks].filter(({ rows }) => rows.length > 0);
  const last = lastCell(all);
  const merged = host.isSetSupported("ExcelApi", "1.13") ? new MergedAreas(context, sheet, last) : null;
  const spilled = new SpilledCells(
    context,
    sheet,
    writes.filter(({ rows }) => rows.length > 0),
  );
  await context.sync();
  const areas = merged ? await merged.areas() : [];
  for (const { column, rows } of areas.length > 0 ? all : []) {
    const row = rows.find((one) => isCovered({ row: one, column }, areas));
    if (row !== undefined) return refuse("cell-merged", { sheet, cell: `${columnLetters(column)}${row + 1}` });
  }
  const shared = await spilled.first();
  if (shared !== null) return refuse("formula-shared", { sheet, cell: shared });
  const locked = isProtected ? await lockedCell(context, { sheet, writes: all }) : null;
  return locked === null ? success(true) : refuse("sheet-protected", { sheet, cell: locked });
}

function lastCell(writes: WritePlan["writes"]): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (const write of writes) {
    column = Math.max(column, write.column);
    for (const one of write.rows) if (one > row) row = one;
  }
  return { row, column };
}
