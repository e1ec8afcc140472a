export {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  type BilingualismInput,
  type LanguageNeed,
  type Level,
} from "./bilingualism";
export { mayCombine } from "./cumulation";
export {
  bilingualismComplement,
  functionComplement,
  type FunctionComplementInput,
  type LanguageComplementInput,
} from "./dailyComplement";
export { holidayPay, type HolidayPayInput } from "./holidayPay";
export { leaderAllowance, leaderEvidence, leaderSuspended, type Absence, type LeaderInput } from "./leader";
export { yearEndAllowance, type FlatPart, type YearEndInput } from "./yearEnd";
