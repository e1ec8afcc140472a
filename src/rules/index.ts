export { annualAmount, annualCents, annualRow, yearsAtMonth, type AnnualAmount, type TableRow } from "./annualAmount";
export { firstOfMonthEffect } from "./effectiveMonth";
export { convertedScale, horizontalInsertion, type Insertion, type PayPosition } from "./horizontalInsertion";
export * from "./insertion";
export { mostFavourable } from "./mostFavourable";
export { nextIncrement } from "./nextIncrement";
export {
  amountAtMonth,
  amountOfPair,
  paidAtMonth,
  pairOf,
  rowsAtMonth,
  scaleAt,
  tableAtMonth,
  type PayPair,
} from "./payAtMonth";
export * from "./time";
export * from "./allowances";
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
export { competenceAllowance } from "./competence/rule";
export { CARD_FUNCTION_NAMES } from "./generated/functionNames";
export { CARDS } from "./generated/cards";
export { DECLARED } from "./generated/rules";
export { guaranteedRemuneration, type GuaranteeInput } from "./guaranteed/rule";
export { householdAllowance, type HouseholdInput, type PensionDeduction } from "./household/rule";
export * from "./career";
export * from "./entry";
export { specialInsertion, type SpecialInsertion } from "./specialInsertion";
export { noteOf2007 } from "./noteOf2007";
export {
  pointsOfAttention,
  type AttentionRow,
  type AttentionSituation,
  type PointOfAttention,
} from "./pointsOfAttention";
