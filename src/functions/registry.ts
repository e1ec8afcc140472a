import type { FunctionDeclaration } from "./declare";
import { amounts } from "./definitions/amounts";
import { check } from "./definitions/check";
import { explainOf } from "./definitions/explain";
import { indexation } from "./definitions/indexation";
import { insertion } from "./definitions/insertion";
import { safeguards } from "./definitions/safeguards";
import { version } from "./definitions/version";

const answering = [...insertion, ...check, ...amounts, ...safeguards, ...indexation, ...version];

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
