import type * as texts from "../words";

/**
 * The wording that answers of functions hold. It is by far the largest part of them, and no figure depends on it: in Excel
 * it arrives after the functions are registered.
 */
export type Sentences = Pick<
  typeof texts,
  | "attentionTexts"
  | "causeLabel"
  | "certaintyLabel"
  | "explanationLine"
  | "formatSource"
  | "functionErrorMessage"
  | "headerFor"
  | "levelBarsText"
  | "notDueMessage"
  | "skippedReason"
  | "writeRemark"
>;
