import {
  certaintyLabel,
  draftRemark,
  explanationLine,
  formatMonthCode,
  formatSource,
  functionErrorMessage,
  notDueMessage,
  skippedReason,
} from "../texts";
import type { FunctionEnvironment } from "./environment";
import type { Sentences } from "./sentences";

export const SENTENCES: Sentences = {
  certaintyLabel,
  draftRemark,
  explanationLine,
  formatMonthCode,
  formatSource,
  functionErrorMessage,
  notDueMessage,
  skippedReason,
};

export const DEFAULT_ENVIRONMENT: FunctionEnvironment = { language: "fr", date1904: false, sentences: SENTENCES };
