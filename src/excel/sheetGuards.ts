import { columnLetters, type WritePlan } from "../conversion";
import { refuse, success, type Result } from "../values";
import { blocksOf } from "./addresses";
import type { ExcelHost } from "./host";
import { spansOf } from "./spans";

/** What stands around the cells of a plan before anything is written. */
export interface SheetGuards {
  readonly isProtected: boolean;
  /** Whether formats may be set on the cells that may be written. */
  readonly canFormat: boolean;
  /** Column right of everything used: from here on cells have no look of their own. */
  readonly right: number;
  readonly eventsEnabled: boolean;
}

/** What forbids any change of the workbook or adding sheets to it. */
export interface BookGuards {
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

/**
 * Looks for what would make a write fail or land in the wrong cell: two syncs, more only in a protected sheet.
 *
 * @problem sheet-not-found, sheet-filtered, cell-merged, sheet-protected
 */
export async function sheetGuards(
  context: Excel.RequestContext,
  host: ExcelHost,
  plan: Pick<WritePlan, "sheet" | "writes">,
): Promise<Result<SheetGuards>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  sheet.load("name");
  sheet.protection.load("protected,options");
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/id,items/autoFilter/isDataFiltered");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("columnIndex,columnCount");
  context.runtime.load("enableEvents");
  await context.sync();
  if (sheet.isNullObject) return refuse("sheet-not-found", { sheet: plan.sheet });
  const isFiltered =
    sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
  // Excel puts values written into a filtered range into the wrong rows (office-js issue 224).
  if (isFiltered) return refuse("sheet-filtered", { sheet: plan.sheet });
  const isProtected = sheet.protection.protected;
  const guards = {
    isProtected,
    canFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
    right: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    eventsEnabled: context.runtime.enableEvents,
  };
  const allowed = await refuseCells(context, host, plan, isProtected);
  return allowed.ok ? success(guards) : allowed;
}

function rowsAround(rows: readonly number[]): { first: number; count: number } {
  let [first, last] = [rows[0] ?? 0, rows[0] ?? 0];
  for (const row of rows) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  return { first, count: last - first + 1 };
}

async function refuseCells(
  context: Excel.RequestContext,
  host: ExcelHost,
  plan: Pick<WritePlan, "sheet" | "writes">,
  isProtected: boolean,
): Promise<Result<true>> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const knowsMerged = host.isSetSupported("ExcelApi", "1.13");
  const asked = plan.writes.map(({ column, rows }) => {
    const { first, count } = rowsAround(rows);
    const range = sheet.getRangeByIndexes(first, column, count, 1);
    const merged = knowsMerged ? range.getMergedAreasOrNullObject() : null;
    merged?.load("address");
    const protection = isProtected ? lockOf(range) : null;
    return { column, rows, merged, protection };
  });
  await context.sync();
  for (const { column, rows, merged, protection } of asked) {
    const covered = merged && !merged.isNullObject ? coveredCell(merged.address, column, rows) : null;
    if (covered !== null) return refuse("cell-merged", { sheet: plan.sheet, cell: covered });
    // false: no cell of the column is locked; otherwise some are, perhaps only others than ours.
    if (!protection || (protection.locked as boolean | null) === false) continue;
    const locked = await lockedCell(context, plan.sheet, column, rows);
    if (locked !== null) return refuse("sheet-protected", { sheet: plan.sheet, cell: locked });
  }
  return success(true);
}

function lockOf({ format }: Excel.Range): Excel.FormatProtection {
  format.protection.load("locked");
  return format.protection;
}

/** A cell of ours that a merged area covers; the first cell of an area may be written. */
function coveredCell(addresses: string, column: number, rows: readonly number[]): string | null {
  const areas = blocksOf(addresses);
  for (const row of rows) {
    const area = areas.find(
      ({ left, right, top, bottom }) => column >= left && column <= right && row >= top && row <= bottom,
    );
    if (area && (area.top !== row || area.left !== column)) return `${columnLetters(column)}${row + 1}`;
  }
  return null;
}

/** Cells whose lock is asked for in one sync. */
const LOCKS_AT_ONCE = 20_000;

async function lockedCell(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  rows: readonly number[],
): Promise<string | null> {
  const sorted = [...rows].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; from += LOCKS_AT_ONCE) {
    const spans = spansOf(sorted.slice(from, from + LOCKS_AT_ONCE)).map((span) => ({
      span,
      locks: context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(span.from, column, span.to - span.from, 1)
        .getCellProperties({ format: { protection: true } }),
    }));
    await context.sync();
    for (const { span, locks } of spans) {
      const index = locks.value.findIndex(([cell]) => cell?.format?.protection?.locked !== false);
      if (index >= 0) return `${columnLetters(column)}${span.from + index + 1}`;
    }
  }
  return null;
}
