import {
  attentionTexts,
  causeLabel,
  certaintyLabel,
  explanationLine,
  formatSource,
  functionErrorMessage,
  headerFor,
  levelBarsText,
  notDueMessage,
  skippedReason,
  writeRemark,
} from "../words";
import type { FunctionEnvironment } from "./environment";
import type { Sentences } from "./sentences";

export const SENTENCES: Sentences = {
  attentionTexts,
  causeLabel,
  certaintyLabel,
  explanationLine,
  formatSource,
  functionErrorMessage,
  headerFor,
  levelBarsText,
  notDueMessage,
  skippedReason,
  writeRemark,
};

export const DEFAULT_ENVIRONMENT: FunctionEnvironment = { language: "fr", date1904: false, sentences: SENTENCES };
