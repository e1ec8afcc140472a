import { afterTag, ascii, LT, SLASH } from "../xml/xmlBytes";
import { decodeCharacterData } from "../xml/xmlText";
import { parseRange, type CellRange } from "./ranges";
import type { RowScanner } from "./rowScanner";

const decoder = new TextDecoder();

/** The element `<f>` of a cell. */
export interface CellFormula {
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
  const type = /\st\s*=\s*["'](\w+)["']/.exec(tag)?.[1];
  let close = scanner.formulaEnds[index] ?? content;
  if (bytes[content - 2] === SLASH) close = content;
  else
    do close--;
    while (bytes[close] !== LT);
  const cell = ascii(bytes, scanner.starts[index] ?? start, scanner.tagEnds[index] ?? start);
  return {
    text: decodeCharacterData(decoder.decode(bytes.subarray(content, close))),
    shared: type === "shared" ? (/\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? null) : null,
    range: type === "array" ? parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "") : null,
    isDynamic: /\scm\s*=/.test(cell),
  };
}
