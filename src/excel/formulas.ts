import { callsCalog, type FormulaArea } from "../conversion";
import { success, type Result } from "../values";
import { isFormula, type HostValue } from "./rawCells";
import { formulaColumns, locateSheet } from "./sheetExtent";

const ROWS_AT_ONCE = 5_000;
const SPILLS_AT_ONCE = 1_000;

interface Found {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The CALOG formulas of a sheet with the cells they fill, row by row: one sync per 5 000 rows of the columns that hold
 * formulas, one per 1 000 formulas.
 *
 * @problem sheet-not-found
 */
export async function readFormulas(
  context: Excel.RequestContext,
  sheet: string,
): Promise<Result<readonly FormulaArea[]>> {
  const located = await locateSheet(context, sheet);
  if (!located.ok) return located;
  const { extent } = located.value;
  if (!extent) return success([]);
  const all = Array.from({ length: extent.right - extent.left }, (_, index) => extent.left + index);
  const columns = [...(await formulaColumns(context, sheet, all, located.value))].sort((a, b) => a - b);
  const found: Found[] = [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (let from = extent.top; columns.length > 0 && from < extent.bottom; from += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, extent.bottom - from);
    const ranges = columns.map((column) => worksheet.getRangeByIndexes(from, column, count, 1));
    for (const range of ranges) range.load("formulas,values");
    await context.sync();
    for (const [index, range] of ranges.entries()) {
      const values = range.values as HostValue[][];
      (range.formulas as HostValue[][]).forEach(([formula], row) => {
        if (typeof formula !== "string" || !isFormula(formula, values[row]?.[0]) || !callsCalog(formula)) return;
        found.push({ row: from + row, column: columns[index] ?? 0, formula });
      });
      range.untrack();
    }
  }
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  return success(withoutSpilled(await withSpills(context, sheet, found)));
}

async function withSpills(
  context: Excel.RequestContext,
  sheet: string,
  found: readonly Found[],
): Promise<FormulaArea[]> {
  const areas: FormulaArea[] = [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (let from = 0; from < found.length; from += SPILLS_AT_ONCE) {
    const asked = found.slice(from, from + SPILLS_AT_ONCE).map((one) => {
      const spill = worksheet.getRangeByIndexes(one.row, one.column, 1, 1).getSpillingToRangeOrNullObject();
      spill.load("rowCount,columnCount");
      return { one, spill };
    });
    await context.sync();
    for (const { one, spill } of asked) {
      const size = spill.isNullObject
        ? { rowCount: 1, columnCount: 1 }
        : { rowCount: spill.rowCount, columnCount: spill.columnCount };
      areas.push({ ...one, ...size });
      spill.untrack();
    }
  }
  return areas;
}

/** A cell that a formula fills may show that formula as its own. */
function withoutSpilled(areas: readonly FormulaArea[]): FormulaArea[] {
  const large = areas.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  return areas.filter(
    (area) =>
      !large.some(
        ({ row, column, rowCount, columnCount }) =>
          (row !== area.row || column !== area.column) &&
          area.row >= row &&
          area.row < row + rowCount &&
          area.column >= column &&
          area.column < column + columnCount,
      ),
  );
}

function nameOf({ row, column, rowCount, columnCount, formula }: FormulaArea): string {
  return `${row}:${column}:${rowCount}:${columnCount}:${formula}`;
}

/** The first formula that stands no longer where it was read, or null. */
export function movedFormula(wanted: readonly FormulaArea[], standing: readonly FormulaArea[]): FormulaArea | null {
  const known = new Set(standing.map(nameOf));
  return wanted.find((area) => !known.has(nameOf(area))) ?? null;
}
