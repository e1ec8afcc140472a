export { amountOnTable, annualAmount, yearsAtMonth, type AnnualAmount } from "./annualAmount";
export { convertedScale, horizontalInsertion, type Insertion, type PayPosition } from "./horizontalInsertion";
export { mostFavourable } from "./mostFavourable";
export { nextIncrement } from "./nextIncrement";
export { amountAtMonth, paidAtMonth, tableAtMonth, type PayPair } from "./payAtMonth";
