import { columnLetters } from "../conversion";
import { refuse, success, type Result } from "../values";
import { blocksOf } from "./addresses";
import { subscribe, type Stop } from "./events";
import { hostCode, inExcel, refusalFor, type ExcelHost } from "./host";

/** A cell of the open workbook: row and column 0-based, as everywhere in the port. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Shows a cell: activates its sheet, selects the cell and so scrolls to it, in one sync.
 *
 * @problem sheet-not-found; sheet-hidden; cell-hidden (filter, hidden row or column; it is selected all the same)
 */
export async function select(host: ExcelHost, { sheet, row, column }: SelectedCell): Promise<Result<true>> {
  try {
    return await inExcel(host, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
      cell.load("rowHidden,columnHidden");
      worksheet.activate();
      cell.select();
      await context.sync();
      // The library's types know no null, which a range of one cell never answers.
      const isHidden = cell.rowHidden || cell.columnHidden;
      return isHidden
        ? refuse("cell-hidden", { sheet, cell: `${columnLetters(column)}${row + 1}`, row: row + 1 })
        : success(true);
    });
  } catch (error) {
    return (await isHiddenSheet(host, sheet, error)) ? refuse("sheet-hidden", { sheet }) : refusalFor(error, sheet);
  }
}

/** Excel does not say why it cannot activate a sheet. */
async function isHiddenSheet(host: ExcelHost, sheet: string, error: unknown): Promise<boolean> {
  if (hostCode(error) === null) return false;
  try {
    return await inExcel(host, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("visibility");
      await context.sync();
      return !worksheet.isNullObject && worksheet.visibility !== "Visible";
    });
  } catch (again) {
    if (hostCode(again) === null) throw again;
    return false;
  }
}

/** Excel's answers where no cell is selected: a chart or a shape is, or another workbook has the focus. */
const NO_CELL = new Set(["InvalidSelection", "ItemNotFound", "GeneralException"]);

/** The row (0-based) in which the active cell stands, or null when it stands in another sheet or no cell is active. */
export async function currentSelection(host: ExcelHost, sheet: string): Promise<Result<number | null>> {
  try {
    return await inExcel(host, async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex,worksheet/name");
      await context.sync();
      return success(cell.worksheet.name === sheet ? cell.rowIndex : null);
    });
  } catch (error) {
    return NO_CELL.has(hostCode(error) ?? "") ? success(null) : refusalFor(error, sheet);
  }
}

/**
 * Calls back with the first cell of what the user selects, in whatever sheet. While one answer is on its way later
 * selections wait, and only the last of them is told.
 *
 * @problem edit-mode, host-failed
 */
export function onSelection(host: ExcelHost, listener: (cell: SelectedCell) => void): Promise<Result<Stop>> {
  let next: Excel.WorksheetSelectionChangedEventArgs | null = null;
  let isBusy = false;
  const tellLast = async (): Promise<void> => {
    while (next) {
      const { address, worksheetId } = next;
      next = null;
      const [block] = blocksOf(address);
      const sheet = await nameOfSheet(host, worksheetId);
      if (sheet !== null) listener({ sheet, row: block?.top ?? 0, column: block?.left ?? 0 });
    }
  };
  return subscribe(
    host,
    "",
    (context) => context.workbook.worksheets.onSelectionChanged,
    (happened) => {
      next = happened;
      if (isBusy) return;
      isBusy = true;
      void tellLast().finally(() => (isBusy = false));
    },
  );
}

async function nameOfSheet(host: ExcelHost, id: string): Promise<string | null> {
  try {
    return await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    // A selection nobody can name any more is no longer of interest.
    if (hostCode(error) === null) throw error;
    return null;
  }
}
