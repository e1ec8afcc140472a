export {
  monthsAfterEntry,
  monthsSinceEntry,
  seniorityMonthFrom,
  type MonthsSinceEntry,
  type ServiceMonth,
  type ServiceSinceEntry,
} from "./afterEntry";
export {
  entrySeniority,
  recognitionAdmissible,
  type EntryInput,
  type EntryLine,
  type EntrySeniority,
  type ServicePeriod,
} from "./entrySeniority";
export type { EntryLevelLine, ServiceLevel } from "./lowerLevels";
export { requestInTime } from "./requestInTime";
export { servicePeriod, type ServiceFacts } from "./servicePeriod";
export { sharedMonths, type SharedMonth, type WorkedDays } from "./sharedMonths";
export { wholeMonths } from "./wholeMonths";
