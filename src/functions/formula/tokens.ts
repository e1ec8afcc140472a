import type { Language } from "../../words";

export type TokenKind = "number" | "text" | "name" | "sheet" | "symbol" | "end" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  /** As written; of a quoted text or sheet, what it says. */
  readonly text: string;
  readonly position: number;
  /** Behind its last character in the formula. */
  readonly end: number;
}

/** How a language writes formulas. */
export interface Separators {
  readonly argument: ";" | ",";
  readonly decimal: "," | ".";
}

export function separatorsOf(language: Language): Separators {
  return language === "en" ? { argument: ",", decimal: "." } : { argument: ";", decimal: "," };
}

const SPACE = /[\s\u00a0\u202f]+/y;
const QUOTED_TEXT = /"((?:[^"]|"")*)"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const BARE_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const NAME = /[$\p{L}_][\p{L}\p{N}_.$]*/uy;
const NUMBERS = {
  ",": /\d+(?:,\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy,
  ".": /\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_])/iuy,
} as const;

/** Signs as people write them, and as Excel does. */
const OPERATORS: Readonly<Partial<Record<string, string>>> = { "×": "*", "÷": "/", "−": "-" };

/** Cuts a formula (behind its `=`) into tokens; what belongs to no token becomes one of its own, to be refused. */
export function tokenize(formula: string, start: number, { decimal }: Separators): Token[] {
  const tokens: Token[] = [];
  let position = start;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(formula);
  };
  const add = (kind: TokenKind, text: string, length: number): void => {
    tokens.push({ kind, text, position, end: position + length });
    position += length;
  };
  while (position < formula.length) {
    const space = match(SPACE);
    if (space) {
      position += space[0].length;
      continue;
    }
    const text = match(QUOTED_TEXT);
    const sheet = text ? null : (match(QUOTED_SHEET) ?? match(BARE_SHEET));
    const number = match(NUMBERS[decimal]);
    const name = match(NAME);
    if (text) add("text", (text[1] ?? "").replaceAll('""', '"'), text[0].length);
    else if (sheet) add("sheet", (sheet[1] ?? "").replaceAll("''", "'"), sheet[0].length);
    else if (number) add("number", number[0].replace(",", "."), number[0].length);
    else if (name) add("name", name[0], name[0].length);
    else {
      const symbol = formula.charAt(position);
      const meant = OPERATORS[symbol] ?? symbol;
      add("();,:-+*/".includes(meant) ? "symbol" : "unknown", meant, 1);
    }
  }
  tokens.push({ kind: "end", text: "", position, end: position });
  return tokens;
}
