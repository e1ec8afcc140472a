export { whereAmI, type PageGlobals, type Place } from "./bootstrap";
export { ExcelWorkbook } from "./excelWorkbook";
export type { ExcelHost } from "./host";
export type { RunMeta } from "./journal";
