import type { FunctionDeclaration } from "./declare";
import { amounts } from "./definitions/amounts";
import { arrearsFunctions } from "./definitions/arrears";
import { brussels } from "./definitions/brussels";
import { career } from "./definitions/career";
import { check } from "./definitions/check";
import { dueSoonFunctions } from "./definitions/dueSoon";
import { entry } from "./definitions/entry";
import { explainOf } from "./definitions/explain";
import { functionAllowances } from "./definitions/functionAllowances";
import { indexation } from "./definitions/indexation";
import { insertion } from "./definitions/insertion";
import { partialMonths } from "./definitions/partialMonth";
import { payOverTimeFunctions } from "./definitions/payOverTime";
import { safeguards } from "./definitions/safeguards";
import { threeStepFunctions } from "./definitions/threeSteps";
import { version } from "./definitions/version";
import { yearlyAllowances } from "./definitions/yearlyAllowances";

const answering = [
  ...insertion,
  ...check,
  ...amounts,
  ...safeguards,
  ...payOverTimeFunctions,
  ...arrearsFunctions,
  ...indexation,
  ...partialMonths,
  ...threeStepFunctions,
  ...functionAllowances,
  ...brussels,
  ...yearlyAllowances,
  ...career,
  ...dueSoonFunctions,
  ...entry,
  ...version,
];

/** Every CALOG function. A new one is one more declaration in `definitions`. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [...answering, explainOf(answering)];

/** The names under which a function is known, its own first. */
export function namesOf({ name, alias }: FunctionDeclaration): readonly string[] {
  return alias === undefined ? [name] : [name, alias];
}

const byName = new Map(FUNCTIONS.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));

/** The function of this name or alias, in any case, without `CALOG.`. */
export function findFunction(name: string): FunctionDeclaration | null {
  return byName.get(name.toUpperCase()) ?? null;
}
