export { attentionTexts, levelBarsText } from "./answers";
export { CHOICES, choiceOf, choiceWord, choiceWords, type ChoiceKey, type ChoiceValue } from "./choices";
export { FUNCTION_TEXTS, PARAMETER_DESCRIPTIONS, type FunctionName, type FunctionText } from "./descriptions";
export { EXPECTED, FUNCTION_ERRORS, functionErrorMessage } from "./errors";
export { HELP_TEXTS } from "./help";
export { isParameterNamed, PARAMETER_NAMES, parameterName, type ParameterKey } from "./parameterNames";
export type { PayFunctionName } from "./payFunctions";
