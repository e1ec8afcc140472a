export { amountOnTable, annualAmount, annualCents, yearsAtMonth, type AnnualAmount } from "./annualAmount";
export { firstOfMonthEffect } from "./effectiveMonth";
export { convertedScale, horizontalInsertion, type Insertion, type PayPosition } from "./horizontalInsertion";
export * from "./insertion";
export { mostFavourable } from "./mostFavourable";
export { nextIncrement } from "./nextIncrement";
export { amountAtMonth, paidAtMonth, pairOf, rowsAtMonth, tableAtMonth, type PayPair } from "./payAtMonth";
export * from "./time";
export * from "./allowances";
export * from "./career";
export * from "./entry";
export {
  pointsOfAttention,
  type AttentionRow,
  type AttentionSituation,
  type PointOfAttention,
} from "./pointsOfAttention";
