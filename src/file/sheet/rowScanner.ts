import { columnLetters } from "../../conversion";
import { MOST_COLUMNS, MOST_ROWS } from "../limits";
import {
  afterElement,
  afterSpecial,
  afterTag,
  APOSTROPHE,
  ascii,
  BadXml,
  CUT,
  endsName,
  EQUALS,
  GT,
  isSpace,
  isSpecial,
  LT,
  nextTag,
  QUOTE,
  SLASH,
  standsAt,
} from "../xml/xmlBytes";

/** The `t` of a cell. */
export const [NUMBER, SHARED, TEXT, INLINE, BOOLEAN, ERROR, ISO_DATE] = [0, 1, 2, 3, 4, 5, 6];
const TYPES: Readonly<Record<string, number>> = {
  n: NUMBER,
  s: SHARED,
  str: TEXT,
  inlineStr: INLINE,
  b: BOOLEAN,
  e: ERROR,
  d: ISO_DATE,
};
const NONE = -1;
const [LOWER_C, LOWER_F, LOWER_I, LOWER_R, LOWER_S, LOWER_T, LOWER_V, ONE] = [99, 102, 105, 114, 115, 116, 118, 49];
const FIRST_ROOM = 256;

/**
 * One row after the other, from bytes that hold whole or partial rows. The fields describe the row last scanned and are
 * used again for the next one: places are positions in `bytes`.
 */
export class RowScanner {
  bytes: Uint8Array = new Uint8Array(0);
  /** Where the next row is looked for. */
  at = 0;

  /** 0-based. */
  row = NONE;
  /** Format of the cells that are not there; -1 when the row has none. */
  rowStyle = NONE;
  /** The whole row; its start tag ends at `rowTagEnd`, its end tag starts at `rowClose`. */
  rowStart = 0;
  rowTagEnd = 0;
  rowClose = 0;
  rowEnd = 0;
  rowClosesItself = false;

  /** Cells of the row, in order. */
  count = 0;
  columns = new Int32Array(FIRST_ROOM);
  styles = new Int32Array(FIRST_ROOM);
  types = new Uint8Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  /** End of the start tag; equal to `ends` when the cell closes itself. */
  tagEnds = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** Content of `<v>` or, for inline text, of `<is>`; -1 when there is none. */
  valueStarts = new Int32Array(FIRST_ROOM);
  valueEnds = new Int32Array(FIRST_ROOM);
  /** The element `<f>`; -1 when there is none. */
  formulaStarts = new Int32Array(FIRST_ROOM);
  formulaEnds = new Int32Array(FIRST_ROOM);

  private attributeStart = 0;
  private attributeEnd = 0;
  private valueFrom = 0;
  private valueTo = 0;

  /** @param prefix - namespace prefix of the sheet's elements, with its colon, or "" */
  constructor(private readonly prefix: string) {}

  /** Index of the cell of a column in the row last scanned, or -1. */
  indexOf(column: number): number {
    let [low, high] = [0, this.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return NONE;
  }

  /**
   * Scans the next row. A row that is cut throws CUT and leaves the scanner before it.
   *
   * @returns false at the end of the rows, with `at` on the end tag of the sheet's data
   */
  next(): boolean {
    const { bytes, prefix } = this;
    let at = this.at;
    for (;;) {
      at = nextTag(bytes, at);
      if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else if (bytes[at + 1] === SLASH) {
        if (!standsAt(bytes, at + 2, `${prefix}sheetData`)) throw new BadXml("end tag");
        this.at = at;
        return false;
      } else if (standsAt(bytes, at + 1, `${prefix}row`) && this.nameEnds(at + 4 + prefix.length)) {
        this.scanRow(at);
        this.at = this.rowEnd;
        return true;
      } else at = afterElement(bytes, at);
    }
  }

  private nameEnds(at: number): boolean {
    const byte = this.bytes[at] ?? 0;
    if (byte === 0) throw CUT;
    return endsName(byte);
  }

  /** Reads the attribute at or after `at`; answers the byte after it, or -1 at the end of the tag. */
  private attribute(at: number): number {
    const { bytes } = this;
    while (isSpace(bytes[at] ?? 0)) at++;
    let byte = bytes[at] ?? 0;
    this.attributeStart = at;
    if (byte === GT || byte === SLASH) return NONE;
    while (byte !== EQUALS) {
      if (byte === 0) throw CUT;
      if (byte === GT || byte === LT) throw new BadXml("attribute");
      byte = bytes[++at] ?? 0;
    }
    this.attributeEnd = at;
    while (isSpace(bytes[this.attributeEnd - 1] ?? 0)) this.attributeEnd--;
    do byte = bytes[++at] ?? 0;
    while (isSpace(byte));
    if (byte !== QUOTE && byte !== APOSTROPHE) throw byte === 0 ? CUT : new BadXml("attribute");
    this.valueFrom = ++at;
    for (let next = bytes[at] ?? 0; next !== byte; next = bytes[++at] ?? 0) if (next === 0) throw CUT;
    this.valueTo = at;
    return at + 1;
  }

  /** The one letter of the attribute's name, 0 for a longer name. */
  private letter(): number {
    return this.attributeEnd - this.attributeStart === 1 ? (this.bytes[this.attributeStart] ?? 0) : 0;
  }

  private whole(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9 || at - from > 8) throw new BadXml("number");
      value = value * 10 + digit;
    }
    if (to <= from) throw new BadXml("number");
    return value;
  }

  private scanRow(start: number): void {
    const { bytes } = this;
    let [row, style, custom] = [this.row + 1, NONE, false];
    let at = start + 4 + this.prefix.length;
    for (let next = this.attribute(at); next >= 0; next = this.attribute(at)) {
      const letter = this.letter();
      if (letter === LOWER_R) row = this.whole(this.valueFrom, this.valueTo) - 1;
      else if (letter === LOWER_S) style = this.whole(this.valueFrom, this.valueTo);
      else if (this.attributeEnd - this.attributeStart === 12 && standsAt(bytes, this.attributeStart, "customFormat")) {
        custom = bytes[this.valueFrom] === ONE || bytes[this.valueFrom] === LOWER_T;
      }
      at = next;
    }
    const closesItself = bytes[this.attributeStart] === SLASH;
    at = afterTag(bytes, this.attributeStart - 1);
    if (row <= this.row) throw new BadXml(`row ${row + 1} after row ${this.row + 1}`);
    if (row >= MOST_ROWS) throw new BadXml(`row ${row + 1}`);
    this.count = 0;
    const tagEnd = at;
    let close = at;
    if (!closesItself) {
      close = this.scanCells(at, row);
      at = afterTag(bytes, close);
    }
    [this.row, this.rowStart, this.rowTagEnd, this.rowClose, this.rowEnd] = [row, start, tagEnd, close, at];
    this.rowStyle = custom ? style : NONE;
    this.rowClosesItself = closesItself;
  }

  /** @returns where the end tag of the row starts */
  private scanCells(from: number, row: number): number {
    const { bytes, prefix } = this;
    const skip = prefix.length;
    let [at, column] = [from, NONE];
    for (;;) {
      at = nextTag(bytes, at);
      const name = at + 1 + skip;
      if (bytes[name] === LOWER_C && (skip === 0 || standsAt(bytes, at + 1, prefix)) && this.nameEnds(name + 1)) {
        column = this.scanCell(at, row, column + 1);
        at = this.ends[this.count++] ?? 0;
      } else if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else if (bytes[at + 1] === SLASH) {
        if (!standsAt(bytes, at + 2, `${prefix}row`)) throw new BadXml("end tag");
        return at;
      } else at = afterElement(bytes, at);
    }
  }

  private scanCell(start: number, row: number, expected: number): number {
    const { bytes, count } = this;
    if (count === this.columns.length) this.grow();
    let [column, style, type] = [expected, 0, NUMBER];
    let at = start + 2 + this.prefix.length;
    for (let next = this.attribute(at); next >= 0; next = this.attribute(at)) {
      const letter = this.letter();
      if (letter === LOWER_R) column = this.columnOf(row);
      else if (letter === LOWER_S) style = this.whole(this.valueFrom, this.valueTo);
      else if (letter === LOWER_T) type = this.typeOf();
      at = next;
    }
    if (column < expected) throw new BadXml(`${columnLetters(column)}${row + 1} out of order`);
    if (column >= MOST_COLUMNS) throw new BadXml(`column ${column + 1}`);
    this.columns[count] = column;
    this.styles[count] = style;
    this.types[count] = type;
    this.starts[count] = start;
    this.valueStarts[count] = NONE;
    this.formulaStarts[count] = NONE;
    const closesItself = bytes[this.attributeStart] === SLASH;
    at = afterTag(bytes, this.attributeStart - 1);
    this.tagEnds[count] = at;
    this.ends[count] = closesItself ? at : this.scanContent(at, count);
    return column;
  }

  private columnOf(row: number): number {
    const { bytes } = this;
    let column = 0;
    let at = this.valueFrom;
    for (; at < this.valueTo; at++) {
      const letter = (bytes[at] ?? 0) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > MOST_COLUMNS) break;
    }
    if (column === 0 || column > MOST_COLUMNS || this.whole(at, this.valueTo) !== row + 1) {
      throw new BadXml(
        `cell ${ascii(bytes, this.valueFrom, Math.min(this.valueTo, this.valueFrom + 20))} in row ${row + 1}`,
      );
    }
    return column - 1;
  }

  private typeOf(): number {
    if (this.valueTo - this.valueFrom === 1 && this.bytes[this.valueFrom] === LOWER_S) return SHARED;
    const name = ascii(this.bytes, this.valueFrom, Math.min(this.valueTo, this.valueFrom + 20));
    const type = TYPES[name];
    if (type === undefined) throw new BadXml(`cell type ${name}`);
    return type;
  }

  /** @returns the byte after the cell's end tag */
  private scanContent(from: number, index: number): number {
    const { bytes, prefix } = this;
    const skip = prefix.length;
    let at = from;
    for (;;) {
      at = nextTag(bytes, at);
      if (bytes[at + 1] === SLASH) {
        if (!standsAt(bytes, at + 2, `${prefix}c`) || !this.nameEnds(at + 3 + skip)) throw new BadXml("end tag");
        return afterTag(bytes, at);
      }
      const name = at + 1 + skip;
      const isOurs = skip === 0 || standsAt(bytes, at + 1, prefix);
      const letter = isOurs ? (bytes[name] ?? 0) : 0;
      if (letter === LOWER_V && this.nameEnds(name + 1)) at = this.keepValue(at, index);
      else if (letter === LOWER_F && this.nameEnds(name + 1)) {
        const end = afterElement(bytes, at);
        this.formulaStarts[index] = at;
        this.formulaEnds[index] = end;
        at = end;
      } else if (letter === LOWER_I && bytes[name + 1] === LOWER_S && this.nameEnds(name + 2)) {
        at = this.keepValue(at, index);
      } else if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else at = afterElement(bytes, at);
    }
  }

  private keepValue(at: number, index: number): number {
    const content = afterTag(this.bytes, at);
    const end = afterElement(this.bytes, at);
    let close = end;
    if (end !== content)
      do close--;
      while (this.bytes[close] !== LT);
    this.valueStarts[index] = content;
    this.valueEnds[index] = close;
    return end;
  }

  private grow(): void {
    const room = this.columns.length * 4;
    const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(room);
      grown.set(old);
      return grown;
    };
    this.columns = wider(this.columns);
    this.styles = wider(this.styles);
    this.starts = wider(this.starts);
    this.tagEnds = wider(this.tagEnds);
    this.ends = wider(this.ends);
    this.valueStarts = wider(this.valueStarts);
    this.valueEnds = wider(this.valueEnds);
    this.formulaStarts = wider(this.formulaStarts);
    this.formulaEnds = wider(this.formulaEnds);
    const types = new Uint8Array(room);
    types.set(this.types);
    this.types = types;
  }
}
