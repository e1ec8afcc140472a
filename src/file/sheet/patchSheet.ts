import { columnLetters } from "../../conversion";
import type { StyleBook } from "../parts/styleBook";
import { utf8Text } from "../xml/decodePart";
import { encodingWriter } from "../xml/encodePart";
import { opened, splice, withAttribute, type Splice } from "../xml/splices";
import { attribute, child } from "../xml/xmlTree";
import { inPart } from "../xml/xmlBytes";
import { PartWriter } from "../zip/deflatePart";
import type { ZipEntry } from "../zip/zipEntry";
import { changedCellXml, frozenCellXml, newCellXml, type CellContent } from "./cellXml";
import { newCellStyle, showsAsItIs } from "./newCellStyle";
import { OutputBuffer } from "./outputBuffer";
import { isFilled, type Overlay, type PendingCell } from "./overlay";
import { parseRange } from "./ranges";
import type { RowScanner } from "./rowScanner";
import { rowPrefix, tagEdits } from "./rowTags";
import { SharedFormulas } from "./sharedFormulas";
import type { Pace, SheetSource } from "./sheetSource";
import type { SheetStream } from "./sheetStream";
import type { Survey } from "./survey";

interface PatchedSheet {
  readonly entry: ZipEntry;
  /** Whether a formula was overwritten or added. */
  readonly changedFormula: boolean;
}

export interface PatchTools {
  /** Grows by the formats that new cells need. */
  readonly styles: StyleBook;
  /** Metadata that marks a formula whose result spills; asked for when there is one. */
  readonly dynamicArrays: () => number | null;
  readonly pace: Pace;
}

/** Writes a sheet part with the changes of an overlay; every other byte stays. */
class SheetPatcher {
  private readonly writer = new PartWriter();
  private readonly out: OutputBuffer;
  private readonly shared = new SharedFormulas();
  /** Of rows that are not there yet. */
  private readonly prefix: string;
  private next = 0;
  changedFormula = false;

  constructor(
    private readonly stream: SheetStream,
    private readonly source: SheetSource,
    private readonly overlay: Overlay,
    private readonly survey: Survey,
    private readonly styles: StyleBook,
    private readonly dynamicArrays: () => number | null,
  ) {
    this.prefix = stream.prefix;
    this.out = new OutputBuffer(encodingWriter(stream.encoding, (bytes) => this.writer.write(bytes)));
  }

  head(): void {
    const { stream, out } = this;
    const text = utf8Text(stream.head, this.source.entry.name);
    const splices: Splice[] = [];
    const dimension = child(this.survey.root, "dimension");
    const wider = this.widerDimension(attribute(dimension, "ref"));
    if (dimension && wider !== null) splices.push(withAttribute(dimension, "ref", wider));
    if (stream.isEmpty) {
      const data = child(this.survey.root, "sheetData");
      const open = opened(text.slice(data?.start));
      splices.push({ from: data?.start ?? text.length, to: text.length, text: open });
    }
    if (splices.length === 0) out.bytes(stream.head, 0, stream.head.length);
    else out.text(splice(text, splices));
  }

  /** The sheet's dimension with the new cells in it; null when it holds them. */
  private widerDimension(ref: string | null): string | null {
    const range = ref === null ? null : parseRange(ref);
    if (!range) return null;
    let { firstRow, lastRow, firstColumn, lastColumn } = range;
    for (const row of this.overlay.rows) {
      for (const cell of this.overlay.cells(row)) {
        if (!isFilled(cell)) continue;
        firstRow = Math.min(firstRow, row);
        lastRow = Math.max(lastRow, row);
        firstColumn = Math.min(firstColumn, cell.column);
        lastColumn = Math.max(lastColumn, cell.column);
      }
    }
    const isSame =
      firstRow === range.firstRow &&
      lastRow === range.lastRow &&
      firstColumn === range.firstColumn &&
      lastColumn === range.lastColumn;
    return isSame ? null : `${columnLetters(firstColumn)}${firstRow + 1}:${columnLetters(lastColumn)}${lastRow + 1}`;
  }

  /** Copies the row last read, changed where the overlay says so. */
  row(): void {
    const { stream, out, overlay } = this;
    const { scanner } = stream;
    this.insertRowsBefore(scanner.row);
    const isChanged = overlay.rows[this.next] === scanner.row;
    if (isChanged) this.next++;
    if (!isChanged && !this.shared.isAnyOrphaned) {
      out.bytes(scanner.bytes, stream.before, scanner.rowEnd);
      return;
    }
    out.bytes(scanner.bytes, stream.before, scanner.rowStart);
    this.changeRow(scanner, isChanged ? overlay.cells(scanner.row) : []);
  }

  private insertRowsBefore(end: number): void {
    const { overlay, out, prefix } = this;
    for (let row = overlay.rows[this.next]; row !== undefined && row < end; row = overlay.rows[++this.next]) {
      const at = row;
      const cells = overlay.cells(at).filter(isFilled);
      if (cells.length === 0) continue;
      out.text(`<${prefix}row r="${at + 1}">`);
      for (const cell of cells) out.text(this.newCell(at, null, cell, prefix));
      out.text(`</${prefix}row>`);
    }
  }

  private newCell(row: number, scanner: RowScanner | null, cell: PendingCell, prefix: string): string {
    const { formats } = this.source.decoding;
    const style = newCellStyle(this.survey, formats, scanner, cell, (look, like) => this.styles.styleLike(like, look));
    return newCellXml(row, cell.column, style, this.contentOf(cell), prefix);
  }

  private contentOf({ value, formula }: PendingCell): CellContent {
    if (!formula) return { value };
    this.changedFormula = true;
    return { value, formula, metadata: formula.range ? this.dynamicArrays() : null };
  }

  /** What is written stands in a cell that is there with a format that shows it; in a protected sheet formats stay. */
  private contentInPlace(scanner: RowScanner, index: number, cell: PendingCell): CellContent {
    const content = this.contentOf(cell);
    const own = scanner.styles[index] ?? 0;
    if (this.survey.isProtected || showsAsItIs(this.source.decoding.formats[own], cell)) return content;
    return { ...content, style: this.styles.styleLike(own, cell.look) };
  }

  private changeRow(scanner: RowScanner, cells: readonly PendingCell[]): void {
    const { out } = this;
    const { bytes } = scanner;
    const inserted = cells.filter((cell) => isFilled(cell) && scanner.indexOf(cell.column) < 0);
    const { tags, closes } = tagEdits(scanner, inserted);
    const edits = [...tags, ...this.editsOf(scanner, cells), ...closes];
    // Cells stand in the order of their columns, places in the bytes need not.
    if (scanner.pieces.length > 0) edits.sort((a, b) => a.from - b.from);
    let at = scanner.rowStart;
    for (const { from, to, text } of edits) {
      out.bytes(bytes, at, from);
      out.text(text);
      at = to;
    }
    out.bytes(bytes, at, scanner.rowEnd);
  }

  private editsOf(scanner: RowScanner, cells: readonly PendingCell[]): Splice[] {
    const edits: Splice[] = [];
    let next = 0;
    const insertBefore = (column: number, at: number): void => {
      for (let cell = cells[next]; cell && cell.column < column; cell = cells[++next]) {
        if (!isFilled(cell)) continue;
        edits.push({ from: at, to: at, text: this.newCell(scanner.row, scanner, cell, rowPrefix(scanner, at)) });
      }
    };
    let end = scanner.rowTagEnd;
    for (let index = 0; index < scanner.count; index++) {
      const column = scanner.columns[index] ?? 0;
      insertBefore(column, scanner.starts[index] ?? 0);
      end = scanner.ends[index] ?? end;
      const cell = cells[next];
      const hasFormula = (scanner.formulaStarts[index] ?? -1) >= 0;
      if (cell?.column === column) {
        next++;
        if (hasFormula) {
          this.changedFormula = true;
          this.shared.overwritten(scanner, index);
        }
        edits.push({
          from: scanner.starts[index] ?? 0,
          to: end,
          text: cell.dropsFormula
            ? frozenCellXml(scanner, index)
            : changedCellXml(scanner, index, this.contentInPlace(scanner, index, cell)),
        });
      } else if (hasFormula && this.shared.isAnyOrphaned) {
        const formula = this.shared.writtenOut(scanner, index);
        const [from, to] = [scanner.formulaStarts[index] ?? 0, scanner.formulaEnds[index] ?? 0];
        if (formula !== null) edits.push({ from, to, text: formula });
      }
    }
    insertBefore(Number.POSITIVE_INFINITY, end);
    return edits;
  }

  finish(): ZipEntry {
    const { stream, out } = this;
    this.insertRowsBefore(Number.POSITIVE_INFINITY);
    if (stream.isEmpty) out.text(`</${this.prefix}sheetData>`);
    else out.bytes(stream.scanner.bytes, stream.before, stream.scanner.at);
    const tail = stream.tail();
    out.bytes(tail, 0, tail.length);
    out.flush();
    return this.writer.finish(this.source.entry);
  }
}

/**
 * Writes the changes of an overlay into a sheet part.
 *
 * @problem file-damaged, zip-bomb, cancelled
 */
export async function patchSheet(
  source: SheetSource,
  overlay: Overlay,
  { styles, dynamicArrays, pace }: PatchTools,
): Promise<PatchedSheet> {
  const survey = await source.survey(pace);
  const stream = source.open();
  const patcher = new SheetPatcher(stream, source, overlay, survey, styles, dynamicArrays);
  patcher.head();
  while (stream.next()) {
    inPart(source.entry.name, () => patcher.row());
    const pause = pace.row(stream.scanner.row + 1);
    if (pause) await pause;
  }
  await pace.pause(survey.lastRow + 1);
  return { entry: patcher.finish(), changedFormula: patcher.changedFormula };
}
