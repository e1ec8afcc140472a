import {
  callFunction,
  CalogError,
  DEFAULT_ENVIRONMENT,
  findFunction,
  type Answer,
  type FunctionEnvironment,
} from "../../src/functions";

/** Calls a function by name with arguments as Excel hands them over. */
export function call(name: string, inputs: readonly unknown[], environment: Partial<FunctionEnvironment> = {}): Answer {
  return callFunction(findFunction(name)!, inputs, { ...DEFAULT_ENVIRONMENT, ...environment });
}

export function failure(answer: Answer): CalogError {
  if (answer instanceof CalogError) return answer;
  throw new Error(`no error: ${JSON.stringify(answer)}`);
}

/** The member of note SSGPI 84738-2007, 1.2.3: the six current cells, and the nine of the proposal. */
export const MEMBER = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
export const PROPOSAL = ["A11", 200204, 23660, "AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
