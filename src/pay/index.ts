export { amountOnTable, annualAmount, annualCents, type AnnualAmount } from "./annualAmount";
export { dueAmount, notDue, type Due } from "./due";
export { horizontalInsertion, type Insertion, type PayPosition } from "./horizontalInsertion";
export { mostFavourable } from "./mostFavourable";
export { amountAtMonth, paidAtMonth, type PayPair } from "./payAtMonth";
export * from "./time";
export * from "./insertion";
export { firstOfMonthEffect } from "./effectiveMonth";
export * from "./allowances";
export * from "./career";
export * from "./entry";
export {
  pointsOfAttention,
  type AttentionRow,
  type AttentionSituation,
  type PointOfAttention,
} from "./pointsOfAttention";
