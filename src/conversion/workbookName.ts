const WORKBOOK = /\.xls[xm]$/i;

/** Whether a file is a workbook by its name, and not what Excel keeps beside an open one. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith("~$");
}
