export { zoneArrears, type ArrearsRequest, type ZoneArrears } from "./arrears";
export { coefficientDocuments, coefficientTexts, lineRows, rowOrigin } from "./amountOrigins";
export { arrearsDocument, arrearsLineDocument, explanationSteps } from "./arrearsDocument";
export { arrearsRemark, conditionTexts } from "./arrearsRemark";
export { arrearsHeading, arrearsSheet } from "./arrearsSheet";
export { attentionList, refuseUnknownMatricule, type AttentionList, type AttentionRequest } from "./attention";
export { attentionDocument, attentionGroups } from "./attentionDocument";
export { UNEXPLAINED, type Cause } from "./causes";
export { cellReadings } from "./cellReadings";
export { changeOrigins, changeText, loweredText, stepAmounts, stepDocument } from "./changeWords";
export * from "./checkDocument";
export { headTotals, type CheckTotals } from "./checkTotals";
export { compareWorkbooks, type ComparedRow, type Comparison } from "./compare";
export {
  completeness,
  POINT_KINDS,
  type CompletenessPoint,
  type PointDifference,
  type PointKind,
} from "./completeness";
export { controlTotals } from "./controlTotals";
export { dueDocument } from "./dueDocument";
export { dueList, type DueList, type DueRequest } from "./dueList";
export { dueSheet, groupGaps } from "./dueSheet";
export { findingsSheet } from "./findingsSheet";
export { dueAmounts, dueWords } from "./dueWords";
export { GROUP_KEYS, UNKNOWN_KEY, type GroupKey } from "./groupKeys";
export * from "./forecast";
export { lacking } from "./lacking";
export { lackingTemplate, lackingTemplateCsv } from "./lackingTemplate";
export { massesOf, type Masses } from "./masses";
export { measured, type Measure, type Period } from "./measure";
export { openPointDocument, openPointTexts } from "./openPoints";
export { rowNumbers } from "./rowNumbers";
export { NO_JOURNAL, type Journal, type JournalLine, type RunStamp } from "./journal/journal";
export { changedCells } from "./journal/changedCells";
export { journalSheet } from "./journal/journalSheet";
export { comparedWith, keptTotals } from "./journal/keptTotals";
export { afterRun, afterSigning, journalOf } from "./journal/run";
export { signatureOf, type Role } from "./journal/signOff";
export { settledIn, withReopened, withSettled, type Settled } from "./journal/settle";
export { rosterPoints, settlesNothing, withoutSettled } from "./sending/openToSend";
export { nokCauses, planSend, sendState, type Refusing, type SendRequest } from "./sending/sendPlan";
export { evidenceText, sendText, stillOpen } from "./sending/sendTexts";
export { summarySheets, type SummaryRun } from "./summary/summarySheets";
export { severalDocument } from "./severalDocument";
export { severalText } from "./severalText";
export { SeveralFiles, type SharedKey } from "./severalFiles";
export * from "./totals";
export { totalsDocument } from "./totalsDocument";
