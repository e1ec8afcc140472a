import { LONGEST_FORMULA } from "../limits";
import { BadXml, prefixAt } from "../xml/xmlBytes";
import { encodeXml } from "../xml/xmlText";
import { cellFormula } from "./cellFormula";
import type { RowScanner } from "./rowScanner";
import { shiftFormula } from "./shiftFormula";

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

  /** To be told of every formula that is overwritten. */
  overwritten(scanner: RowScanner, index: number): void {
    const formula = cellFormula(scanner, index);
    if (!formula || formula.shared === null || formula.text === "") return;
    if (formula.text.length > LONGEST_FORMULA) throw new BadXml("formula too long");
    this.orphaned.set(formula.shared, {
      formula: formula.text,
      row: scanner.row,
      column: scanner.columns[index] ?? 0,
    });
  }

  get isAnyOrphaned(): boolean {
    return this.orphaned.size > 0;
  }

  /** The formula of a cell written out, or null when it can stay as it is. */
  writtenOut(scanner: RowScanner, index: number): string | null {
    const own = cellFormula(scanner, index);
    if (!own || own.shared === null) return null;
    // A number used again starts another formula.
    if (own.text !== "") {
      this.orphaned.delete(own.shared);
      return null;
    }
    const first = this.orphaned.get(own.shared);
    if (!first) return null;
    const column = scanner.columns[index] ?? 0;
    const formula = shiftFormula(first.formula, scanner.row - first.row, column - first.column);
    const prefix = prefixAt(scanner.bytes, scanner.formulaStarts[index] ?? 0);
    return `<${prefix}f>${encodeXml(formula)}</${prefix}f>`;
  }
}
