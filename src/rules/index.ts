export { annualAmount, annualCents, annualRow, yearsAtMonth, type AnnualAmount, type TableRow } from "./annualAmount";
export { firstOfMonthEffect } from "./effectiveMonth";
export { convertedScale, horizontalInsertion, type Insertion, type PayPosition } from "./horizontalInsertion";
export * from "./insertion";
export { placeAtInsertion, scaleSeniorityAtInsertion } from "./insertion-place/rule";
export { mostFavourable } from "./mostFavourable";
export { nextIncrement } from "./nextIncrement";
export {
  amountAtMonth,
  amountOfPair,
  heldTables,
  paidAtMonth,
  pairOf,
  scaleAt,
  tableAtMonth,
  tableOfSide,
  type PayPair,
} from "./payAtMonth";
export * from "./time";
export * from "./allowances";
export {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  type BilingualismInput,
  type LanguageNeed,
  type Level,
} from "./bilingual/allowance";
export { bilingualismComplement, type LanguageComplementInput } from "./bilingual-complement/rule";
export {
  brusselsAllowance,
  brusselsAnniversary,
  type BrusselsAbsence,
  type BrusselsInput,
  type Commitment,
  type FirstYearSetting,
} from "./brussels/allowance";
export { brusselsRepayment, type BreachExemption } from "./brussels/repayment";
export type * from "./card";
export { basisOf, isRefused } from "./card";
export { competenceAllowance } from "./competence/rule";
export {
  complementaryAllowance,
  type ComplementaryInput,
  type HouseholdSetting,
  type OriginalSupplement,
} from "./complementary/allowance";
export { functionComplement, type FunctionComplementInput } from "./function-complement/rule";
export { MONTH_SHARE } from "./inputs";
export { CARD_FUNCTION_NAMES } from "./generated/functionNames";
export { CARDS } from "./generated/cards";
export { DECLARED } from "./generated/rules";
export { guaranteedRemuneration, type GuaranteeInput } from "./guaranteed/rule";
export { holidayPay, type HolidayPayInput } from "./holiday/rule";
export { householdAllowance, type HouseholdInput, type PensionDeduction } from "./household/rule";
export { leaderAllowance, leaderEvidence, leaderSuspended, type Absence, type LeaderInput } from "./leader/allowance";
export { yearEndAllowance, type FlatPart, type YearEndInput } from "./year-end/rule";
export * from "./career";
export { appointmentBonus } from "./appointment-bonus/rule";
export { recruitmentBonus } from "./recruitment-bonus/rule";
export * from "./entry";
export { specialInsertion, type SpecialInsertion } from "./specialInsertion";
export { postNorms, type NormAnswer, type Posts } from "./norms";
export { noteOf2007 } from "./noteOf2007";
export {
  pointsOfAttention,
  type AttentionRow,
  type AttentionSituation,
  type PointOfAttention,
} from "./pointsOfAttention";
