export * from "./kept/cellState";
export * from "./kept/fillNames";
export * from "./kept/keptMarks";
export * from "./kept/keptText";
export * from "./kept/rowPlaces";
export { callsCalog, formulaForFile, formulaFromFile, nameInNamespace } from "./calogFormula";
export * from "./cell";
export * from "./checkedWorkbook";
export { checkCells, checkRows, type RowsCheck } from "./checkRows";
export { checkWorkbook } from "./checkWorkbook";
export * from "./columnLetters";
export { isDateFormat } from "./dateFormat";
export { cellCount, columnsOfAreas } from "./formulaAreas";
export {
  indexTable,
  indexText,
  readEventLines,
  readIndexLines,
  type EventLine,
  type IndexLine,
} from "./forecastTables";
export { headerMeaning } from "./headers";
export { LIST_HEADER_ROWS, unfilledLists, type ListKind, type SentLists } from "./lists";
export { readCareers, readOriginalAmounts, type CareerLine, type OriginalAmounts } from "./memberTables";
export * from "./ownSheets";
export { isFilled, planFill } from "./planFill";
export { planProposals } from "./planProposals";
export { isOfProposal, PROPOSAL_COLUMNS, proposalCells, proposalFor } from "./proposal";
export * from "./plans";
export * from "./port";
export { cellText } from "./cellText";
export { readAmount, readCode, readMatricule, readMonth, readScale, readStatus, readText } from "./readCells";
export { readDay } from "./readDay";
export { HEADER_ROWS, recogniseWorkbook, REQUIRED_COLUMNS, type Recognised } from "./recognise";
export { readEntryMonth, readServicePeriods, serviceOverlap, type StatedService } from "./servicePeriods";
export { type StatedPeriod } from "./sharedService";
export { bothNames, readRoster } from "./rosterTable";
export * from "./settings";
export { readSettled } from "./settledPoints";
export { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, tooMuchFor } from "./sheetLimits";
export { statedRows, type MemberCells } from "./statedRows";
export { expectedKeys } from "./writes";
export { isSuppliedSheet, readSupplied, readSuppliedFiles, scalesOfNobody, SUPPLIED_SHEETS } from "./supplied";
export { isNamed, splitGroup, type RawGroup } from "./inputs/group";
export { mayBeAbsent, readInput, readInputs, type Problem, type RawEntry, type RawInputs } from "./inputs/readInputs";
export { readScalar } from "./inputs/scalar";
export { headersOf, remarkContent, type RemarkSource } from "./remarkContent";
export { type RightCell } from "./situation/right";
export { correctSituation, type CorrectSituation } from "./situation/correctSituation";
export { givesNoValue } from "./unfinished";
export { isWorkbookName } from "./workbookName";
