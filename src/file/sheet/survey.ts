import { MOST_COLUMNS } from "../limits";
import { attributeIn } from "../xml/attributes";
import { utf8Text } from "../xml/decodePart";
import { parseXml } from "../xml/parseXml";
import { attribute, child, childrenOf, isTrue, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { afterTag, ascii, SLASH, standsAt } from "../xml/xmlBytes";
import { isSingle, parseRange, type CellRange } from "./ranges";
import type { RowScanner } from "./rowScanner";
import type { SheetStream } from "./sheetStream";

/** What a sheet holds beside the values of its cells. */
export interface Survey {
  /** The part without its rows, as a tree. */
  readonly root: XmlElement;
  readonly isProtected: boolean;
  readonly merged: readonly CellRange[];
  /** Formulas that fill several cells. */
  readonly arrays: readonly CellRange[];
  /** Format of the cells of a column that are not there, where it is not the default. */
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly hasFormulas: boolean;
  /** Formulas that the next program can calculate without this product. */
  readonly hasOwnFormulas: boolean;
  /** Last row and column (0-based) in which a cell holds something; -1 when none does. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Kinds of formulas that may fill several cells. */
const FILLS_SEVERAL = new Set(["array", "dataTable"]);

/** Gathers a survey while the rows of a sheet go by. */
export class Surveyor {
  private readonly arrays: CellRange[] = [];
  private hasFormulas = false;
  private hasOwnFormulas = false;
  private lastRow = -1;
  private lastColumn = -1;

  row(scanner: RowScanner): void {
    const { count, formulaStarts, valueStarts, valueEnds } = scanner;
    for (let index = 0; index < count; index++) {
      const formula = formulaStarts[index] ?? -1;
      const hasValue = (valueStarts[index] ?? -1) >= 0 && valueStarts[index] !== valueEnds[index];
      if (!hasValue && formula < 0) continue;
      this.lastRow = scanner.row;
      const column = scanner.columns[index] ?? 0;
      if (column > this.lastColumn) this.lastColumn = column;
      if (formula >= 0) this.formula(scanner, formula);
    }
  }

  private formula({ bytes }: RowScanner, start: number): void {
    this.hasFormulas = true;
    const content = afterTag(bytes, start);
    // One that shares another's formula says nothing itself.
    this.hasOwnFormulas ||= bytes[content - 2] !== SLASH && !standsAt(bytes, content, "_xldudf_");
    const tag = ascii(bytes, start, content);
    if (!FILLS_SEVERAL.has(attributeIn(tag, 0, tag.length, "t") ?? "")) return;
    const found = parseRange(attributeIn(tag, 0, tag.length, "ref") ?? "");
    if (found && !isSingle(found)) this.arrays.push(found);
  }

  /** @problem file-damaged */
  finish(stream: SheetStream, part: string): Survey {
    const root = parseXml(utf8Text(stream.head, part) + utf8Text(stream.tail(), part), part, { depth: 3 });
    const merges = childrenOf(child(root, "mergeCells"), "mergeCell");
    return {
      root,
      isProtected: isTrue(attribute(child(root, "sheetProtection"), "sheet")),
      merged: merges.flatMap((element) => parseRange(attribute(element, "ref") ?? "") ?? []),
      arrays: this.arrays,
      columnStyles: columnStylesOf(root),
      hasFormulas: this.hasFormulas,
      hasOwnFormulas: this.hasOwnFormulas,
      lastRow: this.lastRow,
      lastColumn: this.lastColumn,
    };
  }
}

function columnStylesOf(root: XmlElement): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  let last = 0;
  for (const col of childrenOf(root, "cols").flatMap((cols) => childrenOf(cols, "col"))) {
    // Blocks stand in order and do not overlap.
    const first = Math.max(last + 1, wholeNumber(attribute(col, "min")) ?? 1);
    last = Math.max(last, Math.min(wholeNumber(attribute(col, "max")) ?? 0, MOST_COLUMNS));
    const style = wholeNumber(attribute(col, "style")) ?? 0;
    if (style > 0) for (let column = first; column <= last; column++) styles.set(column - 1, style);
  }
  return styles;
}
