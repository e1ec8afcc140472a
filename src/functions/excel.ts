import { callFunction, type Answer, type CellValue } from "./call";
import { CalogError } from "./cellError";
import { namesOf, type FunctionDeclaration } from "./declare";
import { CORE_FUNCTIONS } from "./definitions/core";
import type { FunctionEnvironment } from "./environment";
import { LATER_NAMES } from "./laterNames";
import { hasWords, loadWords } from "../words";
import type * as whole from "./whole";

/** What arrives after the registration: the other functions, and the wording of all. */
type Whole = Pick<typeof whole, "findFunction" | "SENTENCES">;

let environment: Omit<FunctionEnvironment, "sentences"> = { language: "fr", date1904: false };
let arrived: Whole | null = null;

/** Says what the workbook and the user prefer, once known; formulas calculated from then on follow it. */
export function setFunctionEnvironment(changed: Partial<Omit<FunctionEnvironment, "sentences">>): void {
  environment = { ...environment, ...changed };
}

/** The other functions and the wording, fetched once; a page that lost its network in between asks again. */
export async function wholeArrived(): Promise<Whole> {
  const [rest] = await Promise.all([import("./whole"), loadWords(environment.language)]);
  return (arrived = rest);
}

function toExcel(cell: CellValue): string | number | boolean | CustomFunctions.Error {
  if (!(cell instanceof CalogError)) return cell;
  const code = cell.code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, cell.message);
}

function answerToExcel(answer: Answer): unknown {
  if (Array.isArray(answer)) return answer.map((row) => row.map(toExcel));
  const value = toExcel(answer);
  // Excel takes the error of a whole call only when it is thrown, and its class is no JavaScript Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (typeof value === "object") throw value;
  return value;
}

function register(name: string, declarationIn: (known: Whole) => FunctionDeclaration | null): void {
  CustomFunctions.associate(name, (...inputs: readonly unknown[]): unknown => {
    const answer = (known: Whole): unknown => {
      const declaration = declarationIn(known);
      if (!declaration) throw new Error(`no function ${name}`);
      // Excel adds an invocation object behind the declared arguments.
      const given = inputs.slice(0, declaration.parameters.length);
      return answerToExcel(callFunction(declaration, given, { ...environment, sentences: known.SENTENCES }));
    };
    return arrived && hasWords(environment.language) ? answer(arrived) : wholeArrived().then(answer);
  });
}

/**
 * Registers every function with Excel, at once. Called first of all when the page loads, before anything that could
 * fail: a function that is not there in time shows #NAME? until it is entered again.
 *
 * The rules of the functions that conversion workbooks are full of are here; those of the others and all wording follow
 * right behind. Calls are answered at once; only one that comes before the rest waits for it.
 */
export function registerFunctions(): void {
  for (const declaration of CORE_FUNCTIONS) for (const name of namesOf(declaration)) register(name, () => declaration);
  for (const name of LATER_NAMES) register(name, ({ findFunction }) => findFunction(name));
  wholeArrived().catch(() => undefined);
}
