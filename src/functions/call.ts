import { DEFAULT_CAMPAIGN } from "../law";
import { refuse, success, type Month, type Refusal, type Result, type Trace } from "../values";
import { cellError, type CalogError } from "./cellError";
import type { FunctionDeclaration, Output, OutputCell } from "./declare";
import { lawOf, type FunctionEnvironment } from "./environment";
import type { Input } from "./input";

export type CellValue = string | number | boolean | CalogError;
/** What a function answers: a value, rows that spill, or an error. */
export type Answer = CellValue | CellValue[][];

/** Reads the arguments and runs the body. The trace, when given, receives the reasoning. */
export function run(
  declaration: FunctionDeclaration,
  inputs: readonly Input[],
  environment: FunctionEnvironment,
  trace?: Trace,
): Result<Output> {
  const values = readArguments(declaration, inputs, environment);
  if (!values.ok) return values;
  const law = lawOf((values.value["campaign"] as string | null | undefined) ?? DEFAULT_CAMPAIGN, environment);
  if (!law.ok) return law;
  const on = (values.value["on"] as Month | null | undefined) ?? law.value.campaign.month;
  return declaration.body(values.value, {
    law: law.value,
    on,
    language: environment.language,
    environment,
    ...(trace ? { trace } : {}),
  });
}

function readArguments(
  { name, parameters }: FunctionDeclaration,
  inputs: readonly Input[],
  environment: FunctionEnvironment,
): Result<Partial<Record<string, unknown>>> {
  const values: Partial<Record<string, unknown>> = {};
  if (inputs.length > parameters.length && !parameters.some(([, { repeating }]) => repeating)) {
    return refuse("too-many-arguments", { given: name, expected: parameters.length });
  }
  for (const [index, [key, parameter]] of parameters.entries()) {
    const read = parameter.read(inputs[index], key, environment);
    if (!read.ok) return read;
    values[key] = read.value;
  }
  return success(values);
}

/** Calls a function with arguments as a spreadsheet delivers them. Never throws, never answers null. */
export function callFunction(
  declaration: FunctionDeclaration,
  inputs: readonly Input[],
  environment: FunctionEnvironment,
): Answer {
  const output = run(declaration, inputs, environment);
  if (!output.ok) return cellError(output.refusal, environment);
  const sentences = new Map<Refusal, CalogError>();
  const toCell = (cell: OutputCell): CellValue => {
    if (typeof cell !== "object") return cell;
    if (cell.kind === "not-due") return environment.sentences.notDueMessage(cell, environment.language);
    const { refusal } = cell;
    let error = sentences.get(refusal);
    if (!error) sentences.set(refusal, (error = cellError(refusal, environment)));
    return error;
  };
  const { value } = output;
  return Array.isArray(value)
    ? (value as readonly (readonly OutputCell[])[]).map((row) => row.map(toCell))
    : toCell(value as OutputCell);
}
