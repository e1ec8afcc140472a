export { ExcelWorkbook } from "./excelWorkbook";
export type { ExcelHost } from "./host";
export type { RunMeta } from "./journal";
