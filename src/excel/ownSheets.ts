import type { Refusal } from "../values";
import { hostCode, inExcel, refusalFor, type ExcelHost } from "./host";

/** Queues the end of a very hidden sheet of the add-in. */
export function dropSheet(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  // A very hidden sheet cannot be deleted.
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** A sheet that could not be deleted is hidden again from the list of *Unhide*. */
export async function hideAgain(host: ExcelHost, name: string): Promise<void> {
  try {
    await inExcel(host, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("visibility");
      await context.sync();
      if (!sheet.isNullObject && sheet.visibility !== "VeryHidden") sheet.visibility = "VeryHidden";
      await context.sync();
    });
  } catch (error) {
    // Found again when the workbook is opened next, hidden or very hidden.
    if (hostCode(error) === null) throw error;
  }
}

/** Takes a sheet of the add-in away. @returns why Excel would not, or null */
export async function takeAway(host: ExcelHost, name: string): Promise<Refusal | null> {
  try {
    await inExcel(host, async (context) => {
      dropSheet(context, name);
      await context.sync();
    });
    return null;
  } catch (error) {
    const { refusal } = refusalFor(error, name);
    await hideAgain(host, name);
    return refusal;
  }
}
