export { allowanceTitle, combinationText } from "./allowances";
export {
  cardWords,
  choiceCalled,
  choiceIn,
  hasWords,
  inputKey,
  inputMeaning,
  inputWords,
  isNameOf,
  ruleWords,
} from "./cards";
export { cliHelp, EVIDENCE_LINES, MONTHS_LINES, type HelpLine, type KindHelp } from "./cliHelp";
export { cliLabel, serviceLost, writtenLine, type CliLabel } from "./cliLabels";
export { columnTitle, headerFor } from "./columns";
export { explanationLine, type StepLike } from "./explanations";
export { findingMessage, type FindingLike } from "./finding";
export { findingHelp, findingTitle } from "./findings";
export { formatAmount, formatMonthCode, formatNumber, formatSource, formatValue, labelled } from "./formats";
export {
  attentionTexts,
  choiceOf,
  choiceWords,
  CHOICES,
  EXPECTED,
  FUNCTION_ERRORS,
  FUNCTION_TEXTS,
  functionErrorMessage,
  HELP_TEXTS,
  isParameterNamed,
  levelBarsText,
  PARAMETER_DESCRIPTIONS,
  PARAMETER_NAMES,
  parameterName,
  type ChoiceKey,
  type ChoiceValue,
  type FunctionName,
  type FunctionText,
  type ParameterKey,
  type PayFunctionName,
} from "./functions";
export { checklistLine, type ChecklistItemLike } from "./checklist";
export { certaintyLabel, severityLabel, sideLabel, skippedReason, verdictLabel } from "./labels";
export { LANGUAGES, languageFrom, type Language, type Wording } from "./language";
export { letterDraft, LETTER_KINDS, type LetterDraft, type LetterKind, type LetterLanguage } from "./letterDraft";
export {
  answerLine,
  choiceLabel,
  fieldLabel,
  fieldTypeLabel,
  formTitle,
  groupLabel,
  memberText,
  MEMBER_KEYS,
  sectionLabel,
  type AnswerLineId,
  type MemberKey,
} from "./member";
export { notDueMessage, type NotDueLike } from "./notDue";
export { refusalMessage, type RefusalLike } from "./refusals";
export { PANE_KEYS, paneText, type PaneKey } from "./pane";
export { PLACE_KEYS, placeText, type PlaceKey } from "./place";
export { payReportText, type PayReportKey } from "./payReport";
export { reportText, type ReportKey } from "./report";
export { draftRemark, isOpenRemark } from "./remark";
export { fillTemplate, type TemplateData } from "./template";
