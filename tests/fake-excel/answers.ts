/** What is answered differently by one Excel and another; a test sets what it is about. */
export interface HostAnswers {
  /** Whether the areas of a merged range come whole, or as their first cell too. */
  mergedSizes: "whole" | "first-cell";
  /**
   * `RangeFill.pattern`: as documented; null for a cell without fill and for a white one (seen: office-js issue 4900);
   * null for every cell (not reported: a host that says less than expected).
   */
  fillPattern: "documented" | "null-for-white" | "null";
  /**
   * What tells a cell without fill from a white one: `tintAndShade` is null where there is no fill (Microsoft's answer in
   * office-js issue 4900). Issue 6218 finds both alike in getCellProperties too, without a word about this property; so it
   * may be told by ranges only, or not at all.
   */
  fillTint: "everywhere" | "in-ranges" | "nowhere";
  /** What stands for a pattern or a tint that is not told: null, or an empty text (not reported). */
  untold: null | "";
  /** The colour of a cell without fill: white (issues 4900 and 6218), or an empty text (not reported). */
  noFillColor: "#FFFFFF" | "";
}

/** As reported of Excel, where something is reported. */
export const REPORTED: HostAnswers = {
  mergedSizes: "whole",
  fillPattern: "null-for-white",
  fillTint: "everywhere",
  untold: null,
  noFillColor: "#FFFFFF",
};
