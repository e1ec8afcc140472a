import { royalDecree } from "../../values";
import type { ExplanationStep } from "../../values";

/** What the federal allowances do with their final result. @law AR 13-07-2017 art. 9 */
export const THIRD_DECIMAL_DROPPED: ExplanationStep = {
  code: "third-decimal-dropped",
  data: {},
  source: royalDecree("13-07-2017", "9"),
  certainty: "article",
};
