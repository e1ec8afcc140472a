import { namesOf, type FunctionDeclaration } from "./declare";
import { afterEntry } from "./definitions/afterEntry";
import { cardFunctions } from "./cards/cardFunctions";
import { allowanceRights } from "./definitions/allowanceRights";
import { arrearsFunctions } from "./definitions/arrears";
import { attention } from "./definitions/attention";
import { bilingualTotals } from "./definitions/bilingualTotal";
import { career } from "./definitions/career";
import { CORE_FUNCTIONS } from "./definitions/core";
import { dueSoonFunctions } from "./definitions/dueSoon";
import { entry } from "./definitions/entry";
import { expectedFunctions } from "./definitions/expected";
import { explainOf } from "./definitions/explain";
import { levelBars } from "./definitions/levelBars";
import { norms } from "./definitions/norms";
import { partialMonths } from "./definitions/partialMonth";
import { payOverTimeFunctions } from "./definitions/payOverTime";
import { threeStepFunctions } from "./definitions/threeSteps";

const answering = [
  ...CORE_FUNCTIONS,
  ...payOverTimeFunctions,
  ...arrearsFunctions,
  ...partialMonths,
  ...threeStepFunctions,
  ...bilingualTotals,
  ...allowanceRights,
  ...career,
  ...dueSoonFunctions,
  ...entry,
  ...afterEntry,
  ...levelBars,
  ...attention,
  ...expectedFunctions,
  ...norms,
  ...cardFunctions,
];

/** Every CALOG function. A new one is one more card in `src/rules`, or a declaration in `definitions`. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [...answering, explainOf(answering)];

const byName = new Map(FUNCTIONS.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));

/** The function of this name or alias, in any case, without `CALOG.`. */
export function findFunction(name: string): FunctionDeclaration | null {
  return byName.get(name.toUpperCase()) ?? null;
}
