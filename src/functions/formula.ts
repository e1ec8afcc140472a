import { refuse, type Refusal } from "../values";
import { callFunction, type Answer, type CellValue } from "./call";
import { CalogError, cellError } from "./cellError";
import type { FunctionEnvironment, Voice } from "./environment";
import { errorIn, rawCell, single, type Input } from "./input";
import { calculated } from "./formula/arithmetic";
import { liftedCall } from "./formula/lift";
import { FormulaMistake, parseFormula, type Expression } from "./formula/parse";
import { separatorsOf, type Separators } from "./formula/tokens";

export { separatorsOf, type Separators } from "./formula/tokens";
export { FILE_WRITING, translateFormula, writingOf, type Writing } from "./formula/translate";

/** The workbook around a formula. Rows and columns are 0-based. */
export interface FormulaContext {
  readonly environment: FunctionEnvironment;
  /** Sheet of cells that name none. */
  readonly sheet: string;
  /** The value of a cell: a text, number, truth value, null when empty, or an error object with its code. */
  readonly cellAt: (sheet: string, row: number, column: number) => unknown;
  /** Rows in use on a sheet, for whole columns; null when there is no such sheet. */
  readonly rowCount: (sheet: string) => number | null;
  /** By default those of the language of the environment. */
  readonly separators?: Separators;
}

/** A range may not ask for more cells than a workbook of this product holds. */
const MOST_CELLS = 5_000_000;

/**
 * Calculates a formula text such as `=CALOG.AMOUNT(A2;B2)`.
 *
 * @returns a value, rows that spill, or an error; a mistake in the text has its position (0-based, `=` counts)
 * @example evaluateFormula('=CALOG.NEWSCALE("AA1")', context) // "A11"
 */
export function evaluateFormula(text: string, context: FormulaContext): Answer {
  const { environment } = context;
  try {
    const value = evaluate(parseFormula(text, context.separators ?? separatorsOf(environment.language)), context);
    return shown(value, environment);
  } catch (mistake) {
    if (!(mistake instanceof FormulaMistake)) throw mistake;
    return cellError(mistake.refusal, environment, mistake.position);
  }
}

/**
 * Why a formula text cannot be calculated here, and the place of the mistake; null when it can.
 *
 * @example formulaMistake("=SUM(A1)", separatorsOf("en")) // { refusal: { code: "formula-name" … }, position: 1 }
 */
export function formulaMistake(
  text: string,
  separators: Separators,
): { readonly refusal: Refusal; readonly position: number } | null {
  try {
    parseFormula(text, separators);
    return null;
  } catch (mistake) {
    if (!(mistake instanceof FormulaMistake)) throw mistake;
    return { refusal: mistake.refusal, position: mistake.position };
  }
}

function sheetsIn(expression: Expression): string[] {
  if (expression.kind === "call" || expression.kind === "operation") return expression.inputs.flatMap(sheetsIn);
  return expression.kind === "range" && expression.sheet !== null ? [expression.sheet] : [];
}

/** The sheets that a formula names, as written; none when it cannot be read. */
export function sheetsOfFormula(text: string, separators: Separators): string[] {
  return formulaMistake(text, separators) ? [] : sheetsIn(parseFormula(text, separators));
}

function evaluate(expression: Expression, context: FormulaContext): Input {
  if (expression.kind === "value") return expression.value;
  if (expression.kind === "range") return single(cellsOf(expression, context));
  const { inputs } = expression;
  const values = inputs.map((input) => evaluate(input, context));
  if (expression.kind === "operation") {
    const { operator } = expression;
    return liftedCall(
      () => true,
      values,
      context.environment,
      (own) => calculated(operator, own, context.environment),
    );
  }
  const { declaration } = expression;
  const repeating = declaration.parameters.findIndex((entry) => entry[1].repeating);
  // Excel hands over the further arguments as one list.
  const passed = repeating < 0 ? values : [...values.slice(0, repeating), values.slice(repeating)];
  const isOne = (index: number) => declaration.parameters[index]?.[1].dimensionality === "scalar";
  const answer = liftedCall(isOne, passed, context.environment, (own) =>
    callFunction(declaration, own, context.environment),
  );
  return answer instanceof CalogError
    ? new CalogError(answer.code, answer.message, answer.position ?? expression.position)
    : answer;
}

function cellsOf({ sheet, from, to, position }: Expression & { kind: "range" }, context: FormulaContext): Input[][] {
  const name = sheet ?? context.sheet;
  const rowCount = context.rowCount(name);
  if (rowCount === null) throw new FormulaMistake(refuse("formula-sheet", { given: name }).refusal, position);
  const [first, last] = [from.row ?? 0, to.row ?? Math.max(rowCount - 1, 0)];
  const [rows, columns] = [last - first + 1, to.column - from.column + 1];
  if (rows * columns > MOST_CELLS) {
    throw new FormulaMistake(refuse("formula-too-large", { detail: `${rows} × ${columns}` }).refusal, position);
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => context.cellAt(name, first + row, from.column + column)),
  );
}

/** What a cell shows: nothing is "", errors of cells keep their code. */
function shown(value: Input, voice: Voice): Answer {
  if (!Array.isArray(value)) return shownCell(value, voice);
  return (value as readonly (readonly Input[])[]).map((row) => row.map((cell) => shownCell(cell, voice)));
}

function shownCell(value: Input, voice: Voice): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof CalogError) return value;
  const error = errorIn(value);
  if (error !== null) return cellError(refuse("argument-error", { argument: "=", given: error }).refusal, voice);
  const cell = rawCell(value);
  return typeof cell === "object" && cell?.kind === "date" ? cell.value : "";
}
