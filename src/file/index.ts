export { FileWorkbook, rowsOf } from "./fileWorkbook";
export { openWorkbook } from "./openWorkbook";
export { LAST_COLUMN, LAST_ROW } from "./sheet/rowScanner";
export { SheetView, type ViewedCell } from "./sheetView";
