export { FileWorkbook } from "./fileWorkbook";
export { MOST_COLUMNS, MOST_ROWS } from "./limits";
export { openWorkbook } from "./openWorkbook";
export { SheetView, type ViewedCell } from "./view/sheetView";
export type { ViewedFormat } from "./view/viewedFormats";
