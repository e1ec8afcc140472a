export { FileWorkbook } from "./fileWorkbook";
export { MOST_COLUMNS, MOST_ROWS } from "./limits";
export type { CalculatedArea, GivenValue, SheetFormula } from "./sheetFormulas";
export { openWorkbook } from "./openWorkbook";
export { SheetView, type ViewedCell } from "./view/sheetView";
export type { ViewedFormat } from "./view/viewedFormats";
export { ownSheetNames, sendCopy, type CopyWanted } from "./copy/sendCopy";
