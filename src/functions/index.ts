export { callFunction, type Answer, type CellValue } from "./call";
export { CalogError, type ErrorCode } from "./cellError";
export type { FunctionDeclaration } from "./declare";
export { DEFAULT_ENVIRONMENT, type FunctionEnvironment } from "./environment";
export { registerFunctions, setFunctionEnvironment } from "./excel";
export { evaluateFormula, separatorsOf, type FormulaContext, type Separators } from "./formula";
export { findFunction, FUNCTIONS, namesOf } from "./registry";
export { callsCalog, formulaForFile, formulaFromFile } from "./storedFormula";
