export { arrears, arrearsPeriod, exactArrears, processingBeforeEffect, statedMonthsRead } from "./arrears";
export {
  type ArrearsAmount,
  type ArrearsCondition,
  type ArrearsInput,
  type ArrearsLine,
  type ArrearsPair,
  type IncrementsSetting,
  type PaymentRegime,
  type StatedPair,
} from "./arrearsInput";
export { createIndexer, indexAmount, indexedAnnual, removeIndex, type IndexedAmount, type Indexer } from "./indexation";
export { hoursFraction, monthShare, partialMonth, type MonthFraction } from "./partialMonth";
export { arrearsCertainty, lineCertainty, rowCertainty, weakest } from "./certainty";
export { equalMonths, payOverTime, type EqualMonths, type PayMonth, type PayOverTime } from "./payOverTime";
export { shareOfMonth, type MonthShareGiven } from "./shareOfMonth";
export { workingDays } from "./workingDays";
export {
  DEFAULT_INDEX_ROUNDING,
  droppedCent,
  exactShown,
  indexedTwelfth,
  nearestCent,
  roundMonthly,
  twelfth,
  type IndexRounding,
} from "./rounding";
