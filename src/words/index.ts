export { formatSource } from "./source";
export { sayAlways, type AlwaysKey } from "./always";
export { answerLine, type AnswerLineId } from "./answers";
export {
  cardWords,
  choiceCalled,
  choiceIn,
  hasChoiceWords,
  hasNumberCodes,
  inputKey,
  inputMeaning,
  inputWords,
  isSaid,
  ruleWords,
} from "./cards";
export { checklistDocument, checklistLine, type ChecklistItemLike } from "./checklist";
export {
  choiceLabel,
  choiceOf,
  choiceValues,
  choiceWord,
  choiceWords,
  combinationText,
  type ChoiceKey,
  type ChoiceValue,
} from "./choices";
export { writtenLine } from "./cliLabels";
export { explanationLine, sourcesLine, sourcesOf, type StatedSource } from "./explanations";
export {
  causeLabel,
  findingHelp,
  findingMessage,
  findingTitle,
  shownReading,
  shownValue,
  type FindingLike,
} from "./finding";
export { formatDayShort, formatDecimal, formatMoney, formatMonthInWords, formatMonthShort } from "./format";
export { inEuros, labelled, withoutControls } from "./formats";
export {
  attentionTexts,
  ERROR_ROOM,
  functionErrorMessage,
  levelBarsText,
  parameterName,
  parameterNames,
  type FunctionName,
  type ParameterKey,
} from "./functions";
export {
  allowanceBasis,
  allowanceTitle,
  campaignTitle,
  certaintyLabel,
  columnTitle,
  doubtLabel,
  fieldLabel,
  fieldTypeLabel,
  formTitle,
  groupLabel,
  headerFor,
  sectionLabel,
  severityLabel,
  sideLabel,
  skippedReason,
  verdictLabel,
} from "./labels";
export { Legend, type MarkedRow } from "./legend";
export { LANGUAGES, languageFrom, type Language } from "./language";
export { letterDraft, LETTER_KINDS, type LetterDraft, type LetterKind, type LetterLanguage } from "./letterDraft";
export { hasAllWords, loadCommandWords, loadPageWords, loadWords } from "./load";
export { normWords, type NormLike, type NormWords } from "./norms";
export { notDueMessage, type NotDueLike } from "./notDue";
export { refusalMessage, type RefusalLike } from "./refusals";
export { writeRemark, type RemarkCell, type RemarkContent, type RemarkValue } from "./remark";
export { hasWords, learn, say, sayIfKnown, sayOnPage, sayTogether, type Catalogue, type SayRest } from "./say";
