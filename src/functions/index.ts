export { callFunction, type Answer, type CellValue } from "./call";
export { CalogError, cellError, type ErrorCode } from "./cellError";
export { namesOf, type FunctionDeclaration } from "./declare";
export type { FunctionEnvironment } from "./environment";
export { registerFunctions, setFunctionEnvironment } from "./excel";
export {
  evaluateFormula,
  FILE_WRITING,
  formulaMistake,
  separatorsOf,
  sheetsOfFormula,
  translateFormula,
  writingOf,
  type FormulaContext,
  type Separators,
  type Writing,
} from "./formula";
export { functionMetadata } from "./metadata";
export { findFunction, FUNCTIONS } from "./registry";
export { DEFAULT_ENVIRONMENT } from "./wording";
