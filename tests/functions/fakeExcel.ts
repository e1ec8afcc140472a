import { registerFunctions } from "../../src/functions";
import { wholeArrived } from "../../src/functions/excel";

/** Stands for the error class that Excel brings along. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export type AssociatedFunction = (...inputs: readonly unknown[]) => unknown;

// Nothing is still on its way, as in Excel a moment after the page was opened.
beforeAll(() => wholeArrived());

/** The functions as Excel would hold them, by id: registered through the same door, with an invocation behind. */
export function registeredFunctions(): ReadonlyMap<string, AssociatedFunction> {
  const associated = new Map<string, AssociatedFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: AssociatedFunction) => associated.set(id, call),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  registerFunctions();
  return associated;
}

/** Calls a registered function as Excel does; a thrown error is the cell's error. */
export function excelCall(call: AssociatedFunction, inputs: readonly unknown[]): unknown {
  try {
    return call(...inputs, { functionName: "CALOG" });
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}
