import {
  attentionTexts,
  certaintyLabel,
  draftRemark,
  explanationLine,
  formatMonthCode,
  formatSource,
  functionErrorMessage,
  levelBarsText,
  notDueMessage,
  skippedReason,
} from "../words";
import type { FunctionEnvironment } from "./environment";
import type { Sentences } from "./sentences";

export const SENTENCES: Sentences = {
  attentionTexts,
  certaintyLabel,
  draftRemark,
  explanationLine,
  formatMonthCode,
  formatSource,
  functionErrorMessage,
  levelBarsText,
  notDueMessage,
  skippedReason,
};

export const DEFAULT_ENVIRONMENT: FunctionEnvironment = { language: "fr", date1904: false, sentences: SENTENCES };
