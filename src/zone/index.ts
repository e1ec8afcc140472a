export { zoneArrears, type ArrearsRequest, type MemberArrearsRow, type PairName, type ZoneArrears } from "./arrears";
export { coefficientDocuments, coefficientTexts, lineRows, roundingStep, rowOrigin } from "./amountOrigins";
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
export { UNEXPLAINED, type Cause } from "./causes";
export { cellReadings, STATED_COLUMNS } from "./cellReadings";
export { changeOrigins, changeText, loweredText, originText, stepAmounts, stepDocument } from "./changeWords";
export * from "./checkDocument";
export { type CheckTotals } from "./checkTotals";
export { compareWorkbooks, type Change, type ComparedRow, type Comparison, type Followed } from "./compare";
export {
  completeness,
  POINT_KINDS,
  type Completeness,
  type CompletenessPoint,
  type NearPerson,
  type PointDifference,
  type PointKind,
} from "./completeness";
export { controlTotals, type ColumnTotals, type ControlTotals } from "./controlTotals";
export { dueDocument } from "./dueDocument";
export { dueList, type DueList, type DueRequest } from "./dueList";
export { type DueGap, type DueLine } from "./dueParts";
export { dueSheet, groupGaps, type GapGroup } from "./dueSheet";
export { dueAmounts, dueChange, dueWords, type DueWords } from "./dueWords";
export { expectedParts, expectsBy, type ExpectedPart } from "./expected";
export { GROUP_KEYS, UNKNOWN_KEY, type GroupKey } from "./groupKeys";
export * from "./forecast";
export { lacking, type Lacking } from "./lacking";
export { lackingTemplate, lackingTemplateCsv } from "./lackingTemplate";
export { massesOf, rowMass, type Masses, type RowMass } from "./masses";
export { measured, PERIODS, type Measure, type Period } from "./measure";
export { openPointDocument, openPoints, openPointTexts } from "./openPoints";
export { rowNumbers } from "./rowNumbers";
export {
  initialsOf,
  NO_JOURNAL,
  type Journal,
  type JournalLine,
  type KeptTotals,
  type RunStamp,
} from "./journal/journal";
export { changedCells } from "./journal/changedCells";
export { journalSheet, readJournal } from "./journal/journalSheet";
export { comparedWith, keptTotals } from "./journal/keptTotals";
export { afterRun, afterSigning, journalOf, type LoggedRun } from "./journal/run";
export { signatureOf, type Role } from "./journal/signOff";
export { settledIn, withReopened, withSettled, type Settled } from "./journal/settle";
export { rosterPoints, signOffPoints, withoutSettled, type OpenPoint } from "./sending/openToSend";
export {
  nokCauses,
  planSend,
  sendState,
  type Refusing,
  type SendPlan,
  type SendRequest,
  type SendState,
} from "./sending/sendPlan";
export { evidenceText, sendText, stillOpen } from "./sending/sendTexts";
export { summarySheets, zoneOf, type SummaryRun } from "./summary/summarySheets";
export { refusalDocument, severalDocument } from "./severalDocument";
export { severalText } from "./severalText";
export { SeveralFiles, type SeveralFile, type SharedKey } from "./severalFiles";
export * from "./totals";
export { controlDocument, totalsDocument } from "./totalsDocument";
