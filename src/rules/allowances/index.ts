export {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  type BilingualismInput,
  type LanguageNeed,
  type Level,
} from "./bilingualism";
export {
  brusselsAllowance,
  brusselsAnniversary,
  brusselsEvidence,
  brusselsRepayment,
  type BreachExemption,
  type BrusselsAbsence,
  type BrusselsInput,
  type Commitment,
  type FirstYearSetting,
} from "./brussels";
export { competenceAllowance } from "./competence";
export { mayCombine } from "./cumulation";
export {
  bilingualismComplement,
  functionComplement,
  type FunctionComplementInput,
  type LanguageComplementInput,
} from "./dailyComplement";
export { guaranteedRemuneration, type GuaranteeInput } from "./guaranteedRemuneration";
export { holidayPay, type HolidayPayInput } from "./holidayPay";
export { householdAllowance, type HouseholdInput, type PensionDeduction } from "./household";
export { leaderAllowance, leaderEvidence, leaderSuspended, type Absence, type LeaderInput } from "./leader";
export { yearEndAllowance, type FlatPart, type YearEndInput } from "./yearEnd";
