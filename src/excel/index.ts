export { whereAmI, type PageGlobals, type Place } from "./bootstrap";
export { associateCommands, onCommand, type CommandHost, type RibbonCommand } from "./commands";
export type { Stop } from "./events";
export { ExcelWorkbook } from "./excelWorkbook";
export type { ExcelHost } from "./host";
export type { RunMeta } from "./journal";
export { currentSelection, onSelection, select, type SelectedCell } from "./selection";
export { ExcelSettings } from "./settings";
export { watchChanges, type SheetChange } from "./watchChanges";
