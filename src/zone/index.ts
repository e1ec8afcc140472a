export { zoneArrears, type ArrearsRequest, type MemberArrearsRow, type PairName, type ZoneArrears } from "./arrears";
export { coefficientDocuments, coefficientTexts, lineRows, roundingStep } from "./amountOrigins";
export { arrearsDocument, arrearsLineDocument, explanationSteps } from "./arrearsDocument";
export { arrearsRemark, conditionTexts } from "./arrearsRemark";
export { arrearsHeading, arrearsSheet } from "./arrearsSheet";
export {
  attentionList,
  refuseUnknownMatricule,
  type AttentionList,
  type AttentionMember,
  type AttentionRequest,
} from "./attention";
export { attentionDocument, attentionGroups, type AttentionGroup } from "./attentionDocument";
export { changeOrigins, changeText, loweredText, originText, stepAmounts, stepDocument } from "./changeWords";
export * from "./checkDocument";
export { dueDocument } from "./dueDocument";
export { dueList, type DueList, type DueRequest } from "./dueList";
export { type DueGap, type DueLine } from "./dueParts";
export { dueSheet, groupGaps, type GapGroup } from "./dueSheet";
export { dueAmounts, dueChange, dueWords, type DueWords } from "./dueWords";
export { lacking, type Lacking } from "./lacking";
export { lackingTemplate, lackingTemplateCsv } from "./lackingTemplate";
export { openPointDocument, openPoints, openPointTexts } from "./openPoints";
export { reconciliation, type ColumnControl } from "./reconciliation";
export { rowNumbers } from "./rowNumbers";
export { logLines, logText, type LogEntry } from "./runLog";
export { summarySheet } from "./summarySheet";
export * from "./totals";
