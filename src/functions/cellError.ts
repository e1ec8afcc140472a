import type { Refusal } from "../values";
import type { Voice } from "./environment";

/** Errors a cell can show with a sentence: a faulty argument, or an answer that is not known. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!";

/** What a cell shows instead of a value. `position` is the place in a formula text, where it is known. */
export class CalogError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
    readonly position?: number,
  ) {}
}

/** Refusals that are the fault of an argument; every other one is an answer that nobody knows. */
const ARGUMENT_FAULTS: ReadonlySet<string> = new Set([
  "argument-missing",
  "argument-unreadable",
  "argument-error",
  "columns-wrong",
  "one-row-expected",
  "function-unknown",
  "too-many-arguments",
  "scale-unknown",
  "campaign-unknown",
  "month-unreadable",
  "rows-differ",
  "setting-unknown",
  "input-bounds",
  "input-without",
  "input-excluded",
  "input-order",
  "input-too-early",
  "pairs-invalid",
  "period-invalid",
  "service-fact-unused",
  "recognition-unused",
  "original-amounts-unused",
  "service-overlap",
  "service-side-of-entry",
  "year-invalid",
  "days-invalid",
  "working-days-invalid",
  "days-due-invalid",
  "group-not-ascending",
  "percentage-invalid",
  "seniority-negative",
  "old-amount-contradicts",
  "class-needed",
  "class-not-higher",
  "class-not-of-scale",
  "level-months-unused",
  "scales-not-of-grade",
  "class-not-lower",
  "level-months-below-class",
  "norms-without-operational",
  "processing-before-effect",
  "pension-deduction-needed",
  "flat-part-needed",
  "formula-start",
  "formula-unexpected",
  "formula-unfinished",
  "formula-name",
  "formula-sheet",
  "formula-circular",
  "formula-text",
]);
const NOT_AVAILABLE = "#N/A";

/** An error that stands in an argument stays #N/A when it was #N/A, so that IFNA sees it through. */
export function codeOf({ code, data }: Refusal): ErrorCode {
  if (code === "argument-error" && data["given"] === NOT_AVAILABLE) return NOT_AVAILABLE;
  if (code === "formula-divided") return "#DIV/0!";
  return ARGUMENT_FAULTS.has(code) ? "#VALUE!" : NOT_AVAILABLE;
}

/** Whole columns are refused for the same reason: so many sentences are remembered. */
const MOST_SENTENCES = 2_000;
const known = new Map<string, string>();

function sentenceOf(refusal: Refusal, { language, sentences }: Voice): string {
  const key = `${language} ${refusal.code} ${JSON.stringify(refusal.data)}`;
  let sentence = known.get(key);
  if (sentence === undefined) {
    sentence = sentences.functionErrorMessage(refusal, language);
    if (known.size >= MOST_SENTENCES) known.clear();
    known.set(key, sentence);
  }
  return sentence;
}

/** A refusal as a cell shows it, with its sentence. */
export function cellError(refusal: Refusal, voice: Voice, position?: number): CalogError {
  return new CalogError(codeOf(refusal), sentenceOf(refusal, voice), position);
}
