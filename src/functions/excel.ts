import { callFunction, type Answer, type CellValue } from "./call";
import { CalogError } from "./cellError";
import type { FunctionEnvironment } from "./environment";
import { FUNCTIONS, namesOf } from "./registry";
import type { Sentences } from "./sentences";

let environment: Omit<FunctionEnvironment, "sentences"> = { language: "fr", date1904: false };
let sentences: Sentences | null = null;

/** Says what the workbook and the user prefer, once known; formulas calculated from then on follow it. */
export function setFunctionEnvironment({ sentences: given, ...changed }: Partial<FunctionEnvironment>): void {
  environment = { ...environment, ...changed };
  if (given) sentences = given;
}

async function arrivedSentences(): Promise<Sentences> {
  const { SENTENCES } = await import("./wording");
  return (sentences = SENTENCES);
}

function toExcel(cell: CellValue): string | number | CustomFunctions.Error {
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

/**
 * Registers every function with Excel, at once. Called first of all when the page loads, before anything that could
 * fail: a function that is not there in time shows #NAME? until it is entered again.
 *
 * The sentences follow right behind. Calls are answered at once; only one that comes before the sentences waits for them.
 */
export function registerFunctions(): void {
  for (const declaration of FUNCTIONS) {
    const { length } = declaration.parameters;
    // Excel adds an invocation object behind the declared arguments.
    const call = (...inputs: readonly unknown[]): unknown => {
      const answer = (known: Sentences): unknown =>
        answerToExcel(callFunction(declaration, inputs.slice(0, length), { ...environment, sentences: known }));
      return sentences ? answer(sentences) : arrivedSentences().then(answer);
    };
    for (const name of namesOf(declaration)) CustomFunctions.associate(name, call);
  }
  // A page that lost its network in between asks again at the first call.
  arrivedSentences().catch(() => undefined);
}
