import { columnLetters } from "../../conversion";
import { MOST_COLUMNS, MOST_ROWS } from "../limits";
import {
  afterElement,
  afterSpecial,
  afterTag,
  ascii,
  BadXml,
  closes,
  CUT,
  endsName,
  isSpecial,
  LT,
  nextTag,
  prefixAt,
  SLASH,
  standsAt,
} from "../xml/xmlBytes";
import type { Namespaces } from "./namespaces";
import { TagReader } from "./tagReader";

/** The `t` of a cell. */
export const [NUMBER, SHARED, TEXT, INLINE, BOOLEAN, ERROR, ISO_DATE] = [0, 1, 2, 3, 4, 5, 6];
const TYPES: ReadonlyMap<string, number> = new Map([
  ["", NUMBER],
  ["n", NUMBER],
  ["s", SHARED],
  ["str", TEXT],
  ["inlineStr", INLINE],
  ["b", BOOLEAN],
  ["e", ERROR],
  ["d", ISO_DATE],
]);
const NONE = -1;
/** The element that holds the rows. */
export const DATA = "sheetData";
const [LOWER_C, LOWER_F, LOWER_I, LOWER_R, LOWER_S, LOWER_T, LOWER_V, ONE] = [99, 102, 105, 114, 115, 116, 118, 49];
const UPPER = 0xdf;

/** A `<row>` of a row that has several. */
export interface RowPiece {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
}

/**
 * One row after the other, from bytes that hold whole or partial rows. The fields describe the row last scanned and are
 * used again for the next one. A row may be given by several `<row>` elements that follow one another.
 */
export class RowScanner extends TagReader {
  /** Where the next row is looked for. */
  at = 0;

  /** 0-based. */
  row = NONE;
  /** Format of the cells that are not there; -1 when the row has none. */
  rowStyle = NONE;
  /** The whole row; `tagEnd` is where the start tag ends of the last `<row>` that gives it. */
  rowStart = 0;
  rowTagEnd = 0;
  rowEnd = 0;
  rowClosesItself = false;
  /** Every `<row>` of the row, where there are several; else empty. */
  pieces: readonly RowPiece[] = [];

  /** The start tag last read, of the `<row>` at `tagAt`: often that of the next row. */
  private tagAt = NONE;
  private tagRow = 0;
  private tagStyle = NONE;
  private tagEnd = 0;
  private tagClosesItself = false;

  /**
   * @param prefix - namespace prefix of most of the sheet's elements, with its colon, or ""
   * @param namespaces - what other prefixes may stand for
   */
  constructor(
    private readonly prefix: string,
    private readonly namespaces: Namespaces,
  ) {
    super();
  }

  /** Goes on at a place in other bytes, or in the same ones after they moved. */
  moveTo(bytes: Uint8Array, at: number, row = this.row): void {
    [this.bytes, this.at, this.row, this.tagAt] = [bytes, at, row, NONE];
  }

  /**
   * Scans the next row. A row that is cut throws CUT and leaves the scanner before it.
   *
   * @returns false at the end of the rows, with `at` on the end tag of the sheet's data
   */
  next(): boolean {
    const start = this.rowAt(this.at);
    if (start < 0) return false;
    if (this.tagAt !== start) this.readTag(start, this.row + 1);
    const row = this.tagRow;
    if (row <= this.row) throw new BadXml(`row ${row + 1} after row ${this.row + 1}`);
    if (row >= MOST_ROWS) throw new BadXml(`row ${row + 1}`);
    [this.count, this.rowStart, this.rowStyle, this.pieces] = [0, start, this.tagStyle, []];
    this.scanElement(start, row);
    for (let more = this.sameRowAt(row); more >= 0; more = this.sameRowAt(row)) this.scanPiece(more, row);
    [this.row, this.at] = [row, this.rowEnd];
    return true;
  }

  /** Where the next `<row>` starts, from a place on; -1 where the rows end, which `at` is set to. */
  private rowAt(from: number): number {
    const { bytes, prefix } = this;
    let at = from;
    for (;;) {
      at = nextTag(bytes, at);
      if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else if (bytes[at + 1] === SLASH) {
        if (!standsAt(bytes, at + 2 + prefixAt(bytes, at).length, DATA)) throw new BadXml("end tag");
        this.at = at;
        return NONE;
      } else if (this.isRow(at, prefix)) return at;
      else at = afterElement(bytes, at);
    }
  }

  private isRow(at: number, prefix: string): boolean {
    const { bytes } = this;
    if (standsAt(bytes, at + 1, `${prefix}row`) && this.nameEnds(at + 4 + prefix.length)) return true;
    const name = this.namespaces.localName(bytes, at);
    return name >= 0 && standsAt(bytes, name, "row") && this.nameEnds(name + 3);
  }

  /** Where the next element starts, when it goes on with the same row; else -1. */
  private sameRowAt(row: number): number {
    const { bytes } = this;
    let at = nextTag(bytes, this.rowEnd);
    while (isSpecial(bytes, at)) at = nextTag(bytes, afterSpecial(bytes, at));
    if (bytes[at + 1] === SLASH || !this.isRow(at, this.prefix)) return NONE;
    this.readTag(at, row + 1);
    return this.tagRow === row ? at : NONE;
  }

  private scanPiece(start: number, row: number): void {
    const first = { start: this.rowStart, tagEnd: this.rowTagEnd, end: this.rowEnd };
    const before = this.pieces.length === 0 ? [first] : this.pieces;
    this.scanElement(start, row);
    this.pieces = [...before, { start, tagEnd: this.rowTagEnd, end: this.rowEnd }];
    const twice = this.sort();
    if (twice >= 0) throw new BadXml(`${columnLetters(twice)}${row + 1} twice`);
  }

  private nameEnds(at: number): boolean {
    const byte = this.bytes[at] ?? 0;
    if (byte === 0) throw CUT;
    return endsName(byte);
  }

  /** Reads the start tag of a row; one without a number is the one after the row before it. */
  private readTag(start: number, expected: number): void {
    const { bytes } = this;
    let [row, style, custom] = [expected, NONE, false];
    let at = start;
    while (!endsName(bytes[at] ?? 0)) at++;
    for (let next = this.attribute(at); next >= 0; next = this.attribute(at)) {
      const letter = this.letter();
      if (letter === LOWER_R) {
        const number = this.number();
        if (number >= 0) row = number - 1;
      } else if (letter === LOWER_S) style = this.number();
      else if (this.attributeEnd - this.attributeStart === 12 && standsAt(bytes, this.attributeStart, "customFormat")) {
        custom = bytes[this.valueFrom] === ONE || bytes[this.valueFrom] === LOWER_T;
      }
      at = next;
    }
    this.tagClosesItself = bytes[this.attributeStart] === SLASH;
    this.tagEnd = afterTag(bytes, this.attributeStart - 1);
    [this.tagAt, this.tagRow, this.tagStyle] = [start, row, custom ? style : NONE];
  }

  /** Scans the `<row>` whose start tag was read: its cells come to those that are known. */
  private scanElement(start: number, row: number): void {
    this.rowTagEnd = this.tagEnd;
    this.rowClosesItself = this.tagClosesItself;
    this.rowEnd = this.tagClosesItself ? this.tagEnd : afterTag(this.bytes, this.scanCells(start, row));
  }

  /** @returns where the end tag of the row starts */
  private scanCells(start: number, row: number): number {
    const { bytes, prefix } = this;
    const skip = prefix.length;
    let [at, column] = [this.tagEnd, NONE];
    for (;;) {
      at = nextTag(bytes, at);
      const name = at + 1 + skip;
      if (bytes[name] === LOWER_C && (skip === 0 || standsAt(bytes, at + 1, prefix)) && this.nameEnds(name + 1)) {
        column = this.scanCell(at, name + 1, row, column + 1);
        at = this.ends[this.count++] ?? 0;
      } else if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else if (bytes[at + 1] === SLASH) {
        if (!closes(bytes, start, at)) throw new BadXml("end tag");
        return at;
      } else {
        const local = this.namespaces.localName(bytes, at);
        if (local >= 0 && bytes[local] === LOWER_C && this.nameEnds(local + 1)) {
          column = this.scanCell(at, local + 1, row, column + 1);
          at = this.ends[this.count++] ?? 0;
        } else at = afterElement(bytes, at);
      }
    }
  }

  private scanCell(start: number, nameEnd: number, row: number, expected: number): number {
    const { bytes, count } = this;
    if (count === this.columns.length) this.grow();
    let [column, style, type] = [expected, 0, NUMBER];
    let at = nameEnd;
    for (let next = this.attribute(at); next >= 0; next = this.attribute(at)) {
      const letter = this.letter();
      if (letter === LOWER_R) column = this.columnOf(row, expected);
      else if (letter === LOWER_S) style = Math.max(0, this.number());
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
    this.ends[count] = closesItself ? at : this.scanContent(start, at, count);
    return column;
  }

  /** Column of a reference (`B7`, also `b7`), which must be one of the row; an empty one is none. */
  private columnOf(row: number, expected: number): number {
    const { bytes } = this;
    if (this.valueFrom === this.valueTo) return expected;
    let column = 0;
    let at = this.valueFrom;
    for (; at < this.valueTo; at++) {
      const letter = ((bytes[at] ?? 0) & UPPER) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > MOST_COLUMNS) break;
    }
    if (column === 0 || column > MOST_COLUMNS || this.digits(at, this.valueTo) !== row + 1) {
      throw new BadXml(
        `cell ${ascii(bytes, this.valueFrom, Math.min(this.valueTo, this.valueFrom + 20))} in row ${row + 1}`,
      );
    }
    return column - 1;
  }

  private typeOf(): number {
    if (this.valueTo - this.valueFrom === 1 && this.bytes[this.valueFrom] === LOWER_S) return SHARED;
    const name = ascii(this.bytes, this.valueFrom, Math.min(this.valueTo, this.valueFrom + 20));
    const type = TYPES.get(name);
    if (type === undefined) throw new BadXml(`cell type ${name}`);
    return type;
  }

  /** @returns the byte after the cell's end tag */
  private scanContent(start: number, from: number, index: number): number {
    const { bytes, prefix } = this;
    const skip = prefix.length;
    let at = from;
    for (;;) {
      at = nextTag(bytes, at);
      if (bytes[at + 1] === SLASH) {
        if (!closes(bytes, start, at)) throw new BadXml("end tag");
        return afterTag(bytes, at);
      }
      const name = at + 1 + skip;
      const letter = skip === 0 || standsAt(bytes, at + 1, prefix) ? (bytes[name] ?? 0) : 0;
      if (letter === LOWER_V && this.nameEnds(name + 1)) at = this.keepValue(at, index);
      else if (letter === LOWER_F && this.nameEnds(name + 1)) at = this.keepFormula(at, index);
      else if (letter === LOWER_I && bytes[name + 1] === LOWER_S && this.nameEnds(name + 2))
        at = this.keepValue(at, index);
      else if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else at = this.otherContent(at, index);
    }
  }

  /** Content of a cell that is neither value nor formula with the usual prefix. */
  private otherContent(at: number, index: number): number {
    const { bytes } = this;
    const name = this.namespaces.localName(bytes, at);
    const letter = name < 0 ? 0 : (bytes[name] ?? 0);
    if (letter === LOWER_I && bytes[name + 1] === LOWER_S && this.nameEnds(name + 2)) return this.keepValue(at, index);
    if (letter === LOWER_V && this.nameEnds(name + 1)) return this.keepValue(at, index);
    if (letter === LOWER_F && this.nameEnds(name + 1)) return this.keepFormula(at, index);
    return afterElement(bytes, at);
  }

  private keepFormula(at: number, index: number): number {
    const end = afterElement(this.bytes, at);
    this.formulaStarts[index] = at;
    this.formulaEnds[index] = end;
    return end;
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
}
