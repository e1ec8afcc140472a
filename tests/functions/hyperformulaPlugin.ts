import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type FunctionPluginDefinition,
} from "hyperformula";
import type { FunctionMetadata } from "../../src/functions/metadata";
import { excelCall, ExcelError, type AssociatedFunction } from "./fakeExcel";

type Metadata = FunctionMetadata["functions"][number];
type Ast = Parameters<FunctionPlugin["evaluateAst"]>[0];
type State = Parameters<FunctionPlugin["evaluateAst"]>[1];
interface Call {
  readonly args: readonly Ast[];
}

const ERRORS: Readonly<Record<string, ErrorType>> = { "#N/A": ErrorType.NA, "#VALUE!": ErrorType.VALUE };
const CODES = new Map<ErrorType, string>([
  [ErrorType.NA, "#N/A"],
  [ErrorType.VALUE, "#VALUE!"],
  [ErrorType.DIV_BY_ZERO, "#DIV/0!"],
  [ErrorType.REF, "#REF!"],
  [ErrorType.NAME, "#NAME?"],
  [ErrorType.NUM, "#NUM!"],
]);
/** The size of a spill has to be known when a formula is read: what is not used stays "". */
const SPILL = { rows: 70, columns: 6 };

/** A value as Excel on the desktop hands it over: a blank cell is 0, an error an object with its code. */
function toExcel(value: unknown): unknown {
  if (value === EmptyValue) return 0;
  if (value instanceof CellError) return new ExcelError(CODES.get(value.type) ?? "#VALUE!", value.message);
  if (typeof value === "object" && value !== null && "val" in value) return value.val;
  return value;
}

function fromExcel(value: unknown): number | string | boolean | CellError {
  if (value instanceof ExcelError) return new CellError(ERRORS[value.code] ?? ErrorType.VALUE, value.message);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`a function answered ${String(value)}`);
}

/** Columns of the answer of functions that keep the rows of their block. */
const BLOCK_COLUMNS: Readonly<Record<string, number>> = {
  CONVERT: 9,
  CHECK: 2,
  PAID: 2,
  ARREARS: 4,
  EXPECTED: 1,
  DIFFERENCE: 2,
};

/**
 * A HyperFormula plugin made of the metadata and of the functions registered with Excel: what formulas give here comes
 * through the same door, in the shapes that the metadata promises.
 */
export function pluginOf(
  metadata: readonly Metadata[],
  functions: ReadonlyMap<string, AssociatedFunction>,
): FunctionPluginDefinition {
  class CalogPlugin extends FunctionPlugin {
    input(ast: Ast | undefined, state: State, shape: "scalar" | "matrix"): unknown {
      if (!ast || (ast as { type: string }).type === "EMPTY") return shape === "matrix" ? [[null]] : null;
      const value = this.evaluateAst(ast, state);
      const rows = value instanceof SimpleRangeValue ? value.data.map((row) => row.map(toExcel)) : [[toExcel(value)]];
      return shape === "matrix" ? rows : rows[0]?.[0];
    }

    heightOf(ast: Ast | undefined, state: State): number {
      return ast ? this.arraySizeForAst(ast, state).height : 1;
    }
  }
  const implemented: Record<string, object> = {};
  for (const { id, parameters, result } of metadata) {
    const isMatrix = result.dimensionality === "matrix";
    implemented[`CALOG.${id}`] = {
      method: `run${id}`,
      ...(isMatrix ? { sizeOfResultArrayMethod: `size${id}`, vectorizationForbidden: true } : {}),
    };
    const call = functions.get(id);
    if (!call) throw new Error(`${id} is not registered`);
    Object.assign(CalogPlugin.prototype, {
      [`run${id}`](this: CalogPlugin, { args }: Call, state: State): unknown {
        const inputs: unknown[] = [];
        parameters.forEach(({ dimensionality, repeating, optional }, index) => {
          if (repeating) inputs.push(args.slice(index).map((one) => this.input(one, state, dimensionality)));
          else if (index >= args.length && !optional) inputs.push(dimensionality === "matrix" ? [[0]] : 0);
          else inputs.push(this.input(args[index], state, dimensionality));
        });
        const answer = excelCall(call, inputs);
        if (Array.isArray(answer) !== (isMatrix && !(answer instanceof ExcelError))) {
          throw new Error(`${id} answers another shape than its metadata says`);
        }
        if (!Array.isArray(answer)) return fromExcel(answer);
        const rows = (answer as unknown[][]).map((row) => row.map(fromExcel));
        return SimpleRangeValue.onlyValues(padded(rows, id));
      },
      [`size${id}`](this: CalogPlugin, { args }: Call, state: State): ArraySize {
        const columns = BLOCK_COLUMNS[id];
        if (columns === undefined) return new ArraySize(SPILL.columns, SPILL.rows);
        return new ArraySize(columns, this.heightOf(args[0], state));
      },
    });
  }
  Object.assign(CalogPlugin, { implementedFunctions: implemented });
  return CalogPlugin;
}

function padded<T>(rows: (T | string)[][], id: string): (T | string)[][] {
  if (id in BLOCK_COLUMNS) return rows;
  return Array.from({ length: SPILL.rows }, (_, row) =>
    Array.from({ length: SPILL.columns }, (__, column) => rows[row]?.[column] ?? ""),
  );
}

export interface Writing {
  readonly argument: ";" | ",";
  readonly decimal: "," | ".";
}

/** A workbook of one sheet in which formulas are calculated; what they give is read with `at`. */
export function workbookOf(cells: readonly (readonly unknown[])[], { argument, decimal }: Writing): HyperFormula {
  return HyperFormula.buildFromArray(cells as (string | number | null)[][], {
    licenseKey: "gpl-v3",
    functionArgSeparator: argument,
    decimalSeparator: decimal,
    thousandSeparator: "",
    arrayColumnSeparator: decimal === "," ? ";" : ",",
    arrayRowSeparator: decimal === "," ? "|" : ";",
    maxRows: 100_000,
  });
}

/** Makes the functions known to HyperFormula, once. */
export function installFunctions(
  metadata: readonly Metadata[],
  functions: ReadonlyMap<string, AssociatedFunction>,
): void {
  const names = Object.fromEntries(metadata.map(({ id }) => [`CALOG.${id}`, `CALOG.${id}`]));
  HyperFormula.registerFunctionPlugin(pluginOf(metadata, functions), { enGB: names });
}
