import { nameInNamespace } from "../../conversion";
import type { Language } from "../../words";
import { BOOLEANS, CELL } from "./parse";
import { separatorsOf, tokenize, type Separators, type Token } from "./tokens";

/** How a language writes a formula. */
export interface Writing extends Separators {
  readonly truth: readonly [no: string, yes: string];
}

const TRUTH: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["FAUX", "VRAI"],
  nl: ["ONWAAR", "WAAR"],
  de: ["FALSCH", "WAHR"],
  en: ["FALSE", "TRUE"],
};

export function writingOf(language: Language): Writing {
  return { ...separatorsOf(language), truth: TRUTH[language] };
}

/** As files hold formulas, whatever the language. */
export const FILE_WRITING = writingOf("en");

function rewritten({ kind, text }: Token, source: string, from: Separators, to: Writing): string {
  if (kind === "number") return text.replace(".", to.decimal);
  if (kind === "symbol") return text === from.argument ? to.argument : text;
  if (kind !== "name") return source;
  const truth = BOOLEANS.get(text.toUpperCase());
  if (truth !== undefined) return to.truth[truth ? 1 : 0];
  return CELL.test(text) || nameInNamespace(text) !== null ? text.toUpperCase() : source;
}

/**
 * A formula in another way of writing: separators, decimals and truth values change, cells and functions become upper
 * case, texts and spaces stay.
 *
 * @example translateFormula("=CALOG.STEP(a2;0,5)", writingOf("fr"), FILE_WRITING) // "=CALOG.STEP(A2,0.5)"
 */
export function translateFormula(formula: string, from: Separators, to: Writing): string {
  const start = /^\s*=/.exec(formula)?.[0].length ?? 0;
  let [written, at] = [formula.slice(0, start), start];
  for (const token of tokenize(formula, start, from)) {
    written += formula.slice(at, token.position);
    written += rewritten(token, formula.slice(token.position, token.end), from, to);
    at = token.end;
  }
  return written;
}
