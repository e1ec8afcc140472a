export { monthsAfterEntry, seniorityMonthFrom, type ServiceMonth } from "./afterEntry";
export {
  entrySeniority,
  lowerLevelMonths,
  recognitionAdmissible,
  type EntryInput,
  type EntryLevelLine,
  type EntryLine,
  type EntrySeniority,
  type ServiceLevel,
  type ServicePeriod,
} from "./entrySeniority";
export { requestInTime } from "./requestInTime";
export { wholeMonths } from "./wholeMonths";
