import { nameInNamespace } from "../../conversion";
import { refuse, type Refusal } from "../../values";
import type { FunctionDeclaration } from "../declare";
import type { Operator } from "./arithmetic";
import { findFunction } from "../registry";
import { tokenize, type Separators, type Token } from "./tokens";

/** A cell of a sheet, 0-based; a row of null stands for a whole column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number;
}

export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | null }
  | {
      readonly kind: "range";
      readonly sheet: string | null;
      readonly from: Corner;
      readonly to: Corner;
      readonly position: number;
    }
  | { readonly kind: "operation"; readonly operator: Operator; readonly inputs: readonly [Expression, Expression] }
  | {
      readonly kind: "call";
      readonly declaration: FunctionDeclaration;
      readonly inputs: readonly Expression[];
      readonly position: number;
    };

/** A mistake in the text of a formula, and where it stands. */
export class FormulaMistake extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly position: number,
  ) {
    super(refusal.code);
  }
}

/** Truth values as any of the languages writes them. */
export const BOOLEANS: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...["TRUE", "VRAI", "WAAR", "WAHR"].map((word) => [word, true] as const),
  ...["FALSE", "FAUX", "ONWAAR", "FALSCH"].map((word) => [word, false] as const),
]);
/** A cell or a column: letters, row. */
export const CELL = /^\$?([A-Z]{1,3})(?:\$?([1-9]\d{0,6}))?$/i;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** Nobody nests so deep; a text that does must not exhaust the stack. */
const DEEPEST = 64;

function cornerOf(name: string): Corner | null {
  const match = CELL.exec(name);
  if (!match) return null;
  const [, letters = "", digits] = match;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = digits === undefined ? null : Number(digits) - 1;
  return column < MOST_COLUMNS && (row === null || row < MOST_ROWS) ? { row, column } : null;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly separators: Separators,
  ) {}

  /** The whole text: one expression and nothing behind it. */
  whole(): Expression {
    const expression = this.sum(0);
    if (this.peek().kind !== "end") throw this.unexpected();
    return expression;
  }

  private peek(): Token {
    const token = this.tokens[this.at];
    if (!token) throw new Error("read past the end of a formula");
    return token;
  }

  private take(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  private isSymbol(symbol: string): boolean {
    const { kind, text } = this.peek();
    return kind === "symbol" && text === symbol;
  }

  private unexpected(missing = ")"): FormulaMistake {
    const { kind, text, position } = this.peek();
    const { refusal } =
      kind === "end"
        ? refuse("formula-unfinished", { expected: missing })
        : refuse("formula-unexpected", { given: text, separator: this.separators.argument });
    return new FormulaMistake(refusal, position);
  }

  /** What stands between the weakest operators. */
  private sum(depth: number): Expression {
    return this.chain(["+", "-"], () => this.chain(["*", "/"], () => this.operand(depth)));
  }

  private chain(operators: readonly Operator[], next: () => Expression): Expression {
    let left = next();
    for (;;) {
      const operator = operators.find((one) => this.isSymbol(one));
      if (!operator) return left;
      this.at++;
      left = { kind: "operation", operator, inputs: [left, next()] };
    }
  }

  private operand(depth: number): Expression {
    if (depth > DEEPEST) throw this.unexpected();
    const token = this.peek();
    if (token.kind === "number") return { kind: "value", value: Number(this.take().text) };
    if (token.kind === "text") return { kind: "value", value: this.take().text };
    if (this.isSymbol("-") || this.isSymbol("+")) return this.signed(depth);
    if (this.isSymbol("(")) return this.bracketed(depth);
    if (token.kind === "sheet") {
      this.at++;
      return this.range(token.text, token.position);
    }
    if (token.kind !== "name") throw this.unexpected("…");
    const isCall = this.tokens[this.at + 1]?.kind === "symbol" && this.tokens[this.at + 1]?.text === "(";
    if (isCall) return this.call(depth);
    const truth = BOOLEANS.get(token.text.toUpperCase());
    if (truth === undefined) return this.range(null, token.position);
    this.at++;
    return { kind: "value", value: truth };
  }

  private signed(depth: number): Expression {
    const isMinus = this.take().text === "-";
    const operand = this.operand(depth + 1);
    if (!isMinus) return operand;
    if (operand.kind === "value" && typeof operand.value === "number") return { ...operand, value: -operand.value };
    return { kind: "operation", operator: "-", inputs: [{ kind: "value", value: 0 }, operand] };
  }

  private bracketed(depth: number): Expression {
    this.at++;
    const inside = this.sum(depth + 1);
    if (!this.isSymbol(")")) throw this.unexpected();
    this.at++;
    return inside;
  }

  private corner(): Corner {
    const { kind, text, position } = this.peek();
    const corner = kind === "name" ? cornerOf(text) : null;
    if (!corner) {
      if (kind === "name") throw new FormulaMistake(refuse("formula-name", { given: text }).refusal, position);
      throw this.unexpected("…");
    }
    this.at++;
    return corner;
  }

  private range(sheet: string | null, position: number): Expression {
    const name = this.peek().text;
    const first = this.corner();
    let last = first;
    if (this.isSymbol(":")) {
      this.at++;
      last = this.corner();
    }
    const isWhole = first.row === null && last.row === null && last !== first;
    if (!isWhole && (first.row === null || last.row === null)) {
      throw new FormulaMistake(refuse("formula-name", { given: name }).refusal, position);
    }
    return { kind: "range", sheet, ...ordered(first, last), position };
  }

  private call(depth: number): Expression {
    const { text, position } = this.take();
    this.at++;
    const name = nameInNamespace(text);
    if (name === null) throw new FormulaMistake(refuse("formula-name", { given: text }).refusal, position);
    const declaration = findFunction(name);
    if (!declaration) {
      const { refusal } = refuse("function-unknown", { given: name.toUpperCase() });
      throw new FormulaMistake(refusal, position);
    }
    return { kind: "call", declaration, inputs: this.inputs(depth), position };
  }

  private inputs(depth: number): Expression[] {
    const inputs: Expression[] = [];
    if (this.isSymbol(")")) {
      this.at++;
      return inputs;
    }
    for (;;) {
      const isOmitted = this.isSymbol(this.separators.argument) || this.isSymbol(")");
      inputs.push(isOmitted ? { kind: "value", value: null } : this.sum(depth + 1));
      if (this.isSymbol(")")) {
        this.at++;
        return inputs;
      }
      if (!this.isSymbol(this.separators.argument)) throw this.unexpected();
      this.at++;
    }
  }
}

function ordered(a: Corner, b: Corner): { from: Corner; to: Corner } {
  const row = (pick: (x: number, y: number) => number): number | null =>
    a.row === null || b.row === null ? null : pick(a.row, b.row);
  return {
    from: { row: row(Math.min), column: Math.min(a.column, b.column) },
    to: { row: row(Math.max), column: Math.max(a.column, b.column) },
  };
}

/**
 * Reads `=CALOG.NAME(…)`: nested calls, cells, ranges, texts, numbers, truth values, and + - * / with
 * brackets between them; nothing else is calculated.
 *
 * @returns what to evaluate
 * @throws FormulaMistake with the place of the mistake
 */
export function parseFormula(formula: string, separators: Separators): Expression {
  const start = /^\s*=/.exec(formula);
  if (!start) throw new FormulaMistake(refuse("formula-start").refusal, 0);
  return new Parser(tokenize(formula, start[0].length, separators), separators).whole();
}
