import { attributeIn } from "../xml/attributes";
import { afterTag, ascii, LT, SLASH, textAt } from "../xml/xmlBytes";
import { decodeCharacterData } from "../xml/xmlText";
import { parseRange, type CellRange } from "./ranges";
import type { RowScanner } from "./rowScanner";

/** The element `<f>` of a cell. */
interface CellFormula {
  /** As stored; "" for a cell that shares the formula of another. */
  readonly text: string;
  /** Number of the shared formula, null for one that is not shared. */
  readonly shared: string | null;
  /** Cells filled by an array formula; null for another one. */
  readonly range: CellRange | null;
  /** The result may take as many cells as it needs. */
  readonly isDynamic: boolean;
}

/** The formula of the cell at an index of the row last scanned, or null. */
export function cellFormula(scanner: RowScanner, index: number): CellFormula | null {
  const { bytes } = scanner;
  const start = scanner.formulaStarts[index] ?? -1;
  if (start < 0) return null;
  const content = afterTag(bytes, start);
  const tag = ascii(bytes, start, content);
  const of = (name: string): string | null => attributeIn(tag, 0, tag.length, name);
  const type = of("t");
  let close = scanner.formulaEnds[index] ?? content;
  if (bytes[content - 2] === SLASH) close = content;
  else
    do close--;
    while (bytes[close] !== LT);
  const cell = ascii(bytes, scanner.starts[index] ?? start, scanner.tagEnds[index] ?? start);
  return {
    text: decodeCharacterData(textAt(bytes, content, close)),
    shared: type === "shared" ? of("si") : null,
    range: type === "array" ? parseRange(of("ref") ?? "") : null,
    isDynamic: attributeIn(cell, 0, cell.length, "cm") !== null,
  };
}
