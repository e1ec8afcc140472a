export * from "./checkDocument";
export { explainCell } from "./explainCell";
export { lacking, lackingTemplate, lackingTemplateCsv, type Lacking } from "./lackingTemplate";
export * from "./member";
export { printableDetail } from "./printableDetail";
export { reconciliation, type ColumnControl } from "./reconciliation";
export { logLines, logText, type LogEntry } from "./runLog";
export { summarySheet } from "./summarySheet";
export * from "./totals";
