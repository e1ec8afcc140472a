import type { Answer, CellValue } from "./call";
import type { FunctionEnvironment } from "./environment";
import { FUNCTION_NAMES } from "./names";
import { hasAllWords, loadWords } from "../words";
import type * as whole from "./whole";

/** What arrives after the registration: the functions, their rules and their wording. */
type Whole = typeof whole;

let environment: Omit<FunctionEnvironment, "sentences"> = { language: "fr", date1904: false };
let arrived: Whole | null = null;

/** Says what the workbook and the user prefer, once known; formulas calculated from then on follow it. */
export function setFunctionEnvironment(changed: Partial<Omit<FunctionEnvironment, "sentences">>): void {
  environment = { ...environment, ...changed };
}

/** The functions and the wording, fetched once; a page that lost its network in between asks again. */
export async function wholeArrived(): Promise<Whole> {
  const [rest] = await Promise.all([import("./whole"), loadWords(environment.language)]);
  return (arrived = rest);
}

function toExcel(cell: CellValue): string | number | boolean | CustomFunctions.Error {
  if (typeof cell !== "object") return cell;
  const code = cell.code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, cell.message);
}

function answerToExcel(answer: Answer): unknown {
  if (Array.isArray(answer)) return answer.map((row) => row.map(toExcel));
  const value = toExcel(answer);
  // Excel takes the error of a whole call only when it is thrown, and its class is no JavaScript Error.
  // oxlint-disable-next-line typescript/only-throw-error
  if (typeof value === "object") throw value;
  return value;
}

function register(name: string): void {
  CustomFunctions.associate(name, (...inputs: readonly unknown[]): unknown => {
    const answer = ({ callFunction, findFunction, SENTENCES }: Whole): unknown => {
      const declaration = findFunction(name);
      if (!declaration) throw new Error(`no function ${name}`);
      // Excel adds an invocation object behind the declared arguments.
      const given = inputs.slice(0, declaration.parameters.length);
      return answerToExcel(callFunction(declaration, given, { ...environment, sentences: SENTENCES }));
    };
    return arrived && hasAllWords(environment.language) ? answer(arrived) : wholeArrived().then(answer);
  });
}

/**
 * Registers every function with Excel, at once. Called first of all when the page loads, before anything that could
 * fail: a function that is not there in time shows #NAME? until it is entered again.
 *
 * Rules, law data and words follow right behind. Calls are answered at once; only one that comes before they are there waits.
 */
export function registerFunctions(): void {
  FUNCTION_NAMES.forEach(register);
  wholeArrived().catch(() => undefined);
}
