import { refuse, success, type Result } from "../values";

/** The used part of a sheet: rows `top` … `bottom − 1`, columns `left` … `right − 1`. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface LocatedSheet {
  /** null for a sheet without any filled cell. */
  readonly extent: Extent | null;
  readonly isProtected: boolean;
  readonly date1904: boolean;
}

/** There is no property for the date system: 1 January 1904 is day 0 in a workbook of 1904. */
function askEpoch(context: Excel.RequestContext): Excel.FunctionResult<number> {
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load("value");
  return epoch;
}

/** Whether days count from 1904-01-01 in this workbook: one sync. */
export async function usesDate1904(context: Excel.RequestContext): Promise<boolean> {
  const epoch = askEpoch(context);
  await context.sync();
  return epoch.value === 0;
}

/** Where a sheet's filled cells lie, and what else reading depends on: one sync. */
export async function locateSheet(context: Excel.RequestContext, name: string): Promise<Result<LocatedSheet>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const epoch = askEpoch(context);
  await context.sync();
  if (sheet.isNullObject) return refuse("sheet-not-found", { sheet: name });
  return success({
    extent: used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          bottom: used.rowIndex + used.rowCount,
          left: used.columnIndex,
          right: used.columnIndex + used.columnCount,
        },
    isProtected: sheet.protection.protected,
    date1904: epoch.value === 0,
  });
}

/**
 * Which columns hold formulas at all: one sync.
 *
 * A protected sheet does not say; then all may.
 */
export async function formulaColumns(
  context: Excel.RequestContext,
  name: string,
  columns: readonly number[],
  { extent, isProtected }: LocatedSheet,
): Promise<ReadonlySet<number>> {
  if (!extent || isProtected || columns.length === 0) return new Set(columns);
  const sheet = context.workbook.worksheets.getItem(name);
  const found = columns.map((column) => {
    const cells = sheet
      .getRangeByIndexes(extent.top, column, extent.bottom - extent.top, 1)
      .getSpecialCellsOrNullObject("Formulas");
    cells.load("cellCount");
    return { column, cells };
  });
  await context.sync();
  return new Set(found.filter(({ cells }) => !cells.isNullObject).map(({ column }) => column));
}
