export type { KeptRun } from "./changes";
export type { CellEntry } from "./entries";
export { FileWorkbook } from "./fileWorkbook";
export { MOST_COLUMNS, MOST_ROWS } from "./limits";
export type { CalculatedArea, GivenValue, SheetFormula } from "./sheetFormulas";
export { extensionOf, openWorkbook } from "./openWorkbook";
export { SheetView } from "./view/sheetView";
export { shiftFormula } from "./sheet/shiftFormula";
export { sendCopy } from "./copy/sendCopy";
