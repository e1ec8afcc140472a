import type { FunctionDeclaration } from "../declare";
import { amounts } from "./amounts";
import { check } from "./check";
import { indexation } from "./indexation";
import { insertion } from "./insertion";
import { safeguards } from "./safeguards";
import { version } from "./version";

/** Conversion, check, amounts and indexation: what conversion workbooks are full of. In Excel their rules come first. */
export const CORE_FUNCTIONS: readonly FunctionDeclaration[] = [
  ...insertion,
  ...check,
  ...amounts,
  ...safeguards,
  ...indexation,
  ...version,
];
