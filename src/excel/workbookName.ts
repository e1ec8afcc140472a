import { hostCode, inExcel, type ExcelHost } from "./host";

/** The name of the open workbook's file; empty where Excel does not say. */
export async function workbookName(host: ExcelHost): Promise<string> {
  try {
    return await inExcel(host, async ({ workbook }) => {
      workbook.load("name");
      await workbook.context.sync();
      return workbook.name;
    });
  } catch (error) {
    if (hostCode(error) === null) throw error;
    return "";
  }
}
