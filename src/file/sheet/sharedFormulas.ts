import { afterTag, ascii, LT, SLASH } from "../xml/xmlBytes";
import { decodeCharacterData, encodeXml } from "../xml/xmlText";
import type { RowScanner } from "./rowScanner";
import { shiftFormula } from "./shiftFormula";

const decoder = new TextDecoder();

interface Orphaned {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Formulas stored once for several cells. When the cell that stores one is overwritten, the others get the formula
 * written out, so that nothing is lost.
 */
export class SharedFormulas {
  private readonly orphaned = new Map<string, Orphaned>();

  constructor(private readonly prefix: string) {}

  private parse(scanner: RowScanner, index: number): { number: string; formula: string } | null {
    const { bytes } = scanner;
    const start = scanner.formulaStarts[index] ?? 0;
    const content = afterTag(bytes, start);
    const tag = ascii(bytes, start, content);
    const number = /\st\s*=\s*["']shared["']/.test(tag) ? /\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1] : undefined;
    if (number === undefined) return null;
    let close = scanner.formulaEnds[index] ?? content;
    if (bytes[content - 2] === SLASH) close = content;
    else
      do close--;
      while (bytes[close] !== LT);
    return { number, formula: decodeCharacterData(decoder.decode(bytes.subarray(content, close))) };
  }

  /** To be told of every formula that is overwritten. */
  overwritten(scanner: RowScanner, index: number): void {
    const shared = this.parse(scanner, index);
    if (!shared || shared.formula === "") return;
    this.orphaned.set(shared.number, {
      formula: shared.formula,
      row: scanner.row,
      column: scanner.columns[index] ?? 0,
    });
  }

  get isAnyOrphaned(): boolean {
    return this.orphaned.size > 0;
  }

  /** The formula of a cell written out, or null when it can stay as it is. */
  writtenOut(scanner: RowScanner, index: number): string | null {
    const shared = this.parse(scanner, index);
    if (!shared) return null;
    // A number used again starts another formula.
    if (shared.formula !== "") {
      this.orphaned.delete(shared.number);
      return null;
    }
    const first = this.orphaned.get(shared.number);
    if (!first) return null;
    const column = scanner.columns[index] ?? 0;
    const formula = shiftFormula(first.formula, scanner.row - first.row, column - first.column);
    return `<${this.prefix}f>${encodeXml(formula)}</${this.prefix}f>`;
  }
}
