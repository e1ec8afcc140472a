import { LONGEST_FORMULA } from "../limits";
import type { Sheet } from "../bookParts";
import { cellFormula } from "../sheet/cellFormula";
import { frozenCellXml } from "../sheet/cellXml";
import { OutputBuffer } from "../sheet/outputBuffer";
import { parseRange } from "../sheet/ranges";
import type { RowScanner } from "../sheet/rowScanner";
import type { SheetStream } from "../sheet/sheetStream";
import { shiftFormula } from "../sheet/shiftFormula";
import { utf8Text } from "../xml/decodePart";
import { encodingWriter } from "../xml/encodePart";
import { tagWith, type Splice } from "../xml/splices";
import { inPart, prefixAt, textAt } from "../xml/xmlBytes";
import { encodeXml } from "../xml/xmlText";
import { PartWriter } from "../zip/deflatePart";
import type { ZipEntry } from "../zip/zipEntry";
import { movedElements, movedReferences } from "./movedElements";
import type { StyleBefore } from "./marksBack";
import { movedFormula, type MovedRows } from "./movedRows";

/** Functions, sheets and names of this product: what counts on them keeps its value only. */
const OWN = /calog/i;
const TEXTS = /"(?:[^"]|"")*"/g;

export function usesOwn(formula: string): boolean {
  return OWN.test(formula.replace(TEXTS, ""));
}

type Source = NonNullable<Sheet["source"]>;

/** Writes a sheet part for the copy: rows that stay, formulas that may. */
class SheetCopier {
  private readonly writer = new PartWriter();
  private readonly shared = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  private readonly out: OutputBuffer;
  changed = false;

  constructor(
    private readonly source: Source,
    private readonly stream: SheetStream,
    private readonly rows: MovedRows,
    private readonly isOwn: boolean,
    private readonly styleBefore: StyleBefore | null,
  ) {
    this.out = new OutputBuffer(encodingWriter(stream.encoding, (bytes) => this.writer.write(bytes)));
  }

  around(bytes: Uint8Array): void {
    const text = utf8Text(bytes, this.source.entry.name);
    const moved = this.rows.isIdentity
      ? text
      : this.isOwn
        ? movedElements(text, this.rows)
        : movedReferences(text, this.rows);
    this.changed ||= moved !== text;
    if (moved === text) this.out.bytes(bytes, 0, bytes.length);
    else this.out.text(moved);
  }

  row(): void {
    const { stream, out } = this;
    const { scanner } = stream;
    const { bytes, rowStart, rowEnd, row } = scanner;
    const to = this.isOwn ? this.rows.to(row) : row;
    if (to === null) {
      this.changed = true;
      this.noteShared(scanner);
      return;
    }
    const edits = this.editsOf(scanner, to);
    this.changed ||= edits.length > 0;
    out.bytes(bytes, stream.before, rowStart);
    let at = rowStart;
    for (const { from, to: end, text } of edits) {
      out.bytes(bytes, at, from);
      out.text(text);
      at = end;
    }
    out.bytes(bytes, at, rowEnd);
  }

  private noteShared(scanner: RowScanner): void {
    for (let index = 0; index < scanner.count; index++) this.textOf(scanner, index);
  }

  /** The formula of a cell, written out where it shares another's; null for none. */
  private textOf(scanner: RowScanner, index: number): string | null {
    const found = cellFormula(scanner, index);
    if (!found) return null;
    const column = scanner.columns[index] ?? 0;
    if (found.shared === null) return found.text;
    if (found.text !== "") {
      this.shared.set(found.shared, { row: scanner.row, column, text: found.text });
      return found.text;
    }
    const first = this.shared.get(found.shared);
    if (!first || first.text.length > LONGEST_FORMULA) return null;
    return shiftFormula(first.text, scanner.row - first.row, column - first.column);
  }

  private editsOf(scanner: RowScanner, to: number): Splice[] {
    const { bytes, rowStart, rowTagEnd, row, columns, styles } = scanner;
    const edits: Splice[] = [];
    const renamed = (text: string): string => text.replace(/(\sr=["'](?:[A-Za-z]+)?)\d+/, `$1${to + 1}`);
    if (to !== row) edits.push({ from: rowStart, to: rowTagEnd, text: renamed(textAt(bytes, rowStart, rowTagEnd)) });
    for (let index = 0; index < scanner.count; index++) {
      const [start, tagEnd, end] = [scanner.starts[index] ?? 0, scanner.tagEnds[index] ?? 0, scanner.ends[index] ?? 0];
      const formula = this.textOf(scanner, index);
      const kept = formula === null ? null : usesOwn(formula) ? null : this.moved(formula);
      const [style = 0, column = 0] = [styles[index], columns[index]];
      const before = this.styleBefore?.(row, column, style) ?? style;
      const changed = (text: string): string => {
        const placed = to === row ? text : renamed(text);
        return before === style ? placed : tagWith(placed, "s", String(before));
      };
      if (formula !== null && kept === null) {
        edits.push({ from: start, to: end, text: changed(frozenCellXml(scanner, index)) });
        continue;
      }
      const isSame = to === row && before === style;
      if (!isSame) edits.push({ from: start, to: tagEnd, text: changed(textAt(bytes, start, tagEnd)) });
      const written = kept === null ? null : this.formulaXml(scanner, index, formula ?? "", kept, to);
      const [from, until] = [scanner.formulaStarts[index] ?? 0, scanner.formulaEnds[index] ?? 0];
      if (written !== null) edits.push({ from, to: until, text: written });
    }
    return edits;
  }

  private moved(formula: string): string | null {
    return this.rows.isIdentity ? formula : movedFormula(formula, this.rows, this.isOwn);
  }

  /** The element of a formula that stays; null where it may stay as it is. */
  private formulaXml(scanner: RowScanner, index: number, formula: string, kept: string, to: number): string | null {
    const own = cellFormula(scanner, index);
    const isSame = kept === formula && to === scanner.row && own?.shared === null;
    // Formulas that share one are written out: the one that stores it may go.
    if (!own || isSame) return null;
    const p = prefixAt(scanner.bytes, scanner.formulaStarts[index] ?? 0);
    const tag = textAt(scanner.bytes, scanner.formulaStarts[index] ?? 0, scanner.formulaEnds[index] ?? 0);
    const range = own.range ? (/\bref="([^"]*)"/.exec(tag)?.[1] ?? "") : "";
    const shift = to - scanner.row;
    const moved = parseRange(range);
    const attributes = moved
      ? ` t="array" ref="${range.replace(/\d+/g, (number) => String(Number(number) + shift))}"`
      : "";
    return `<${p}f${attributes}>${encodeXml(kept)}</${p}f>`;
  }

  finish(): ZipEntry {
    const { stream, out } = this;
    if (!stream.isEmpty) out.bytes(stream.scanner.bytes, stream.before, stream.scanner.at);
    this.around(stream.tail());
    out.flush();
    return this.writer.finish(this.source.entry);
  }
}

/** A sheet of the copy; null when it is what it was. */
export function copySheet(source: Source, rows: MovedRows, before: StyleBefore | null): ZipEntry | null {
  const isOwn = source.name === rows.sheet;
  const stream = source.open();
  const copier = new SheetCopier(source, stream, rows, isOwn, before);
  copier.around(stream.head);
  while (stream.next()) inPart(source.entry.name, () => copier.row());
  const entry = copier.finish();
  return copier.changed ? entry : null;
}

/** Rows in which something stands. */
export function filledRows(source: Source): number[] {
  const stream = source.open();
  const { scanner } = stream;
  const found: number[] = [];
  while (stream.next()) {
    let isFilled = false;
    for (let index = 0; index < scanner.count && !isFilled; index++) {
      isFilled = (scanner.valueStarts[index] ?? -1) >= 0 || (scanner.formulaStarts[index] ?? -1) >= 0;
    }
    if (isFilled) found.push(scanner.row);
  }
  return found;
}
