/**
 * Reads `<row>` and `<c>` elements from the bytes of a sheet part. The bytes always hold whole rows. One object of each
 * kind is used again and again: a handler copies what it keeps.
 */
export interface ScannedCell {
  column: number;
  /** Index of the cell format (`s`), 0 when absent. */
  style: number;
  /** The `t` attribute: "n" when absent. */
  type: string;
  /** Bytes of the whole element. */
  start: number;
  end: number;
  /** Bytes of the text of `<v>`; -1 when there is none. */
  valueStart: number;
  valueEnd: number;
  /** Bytes of the content of `<is>`; -1 when there is none. */
  inlineStart: number;
  inlineEnd: number;
  /** Bytes of the start tag of `<f>`; -1 when the cell holds no formula. */
  formulaStart: number;
  formulaEnd: number;
}

export interface ScannedRow {
  /** 0-based. */
  index: number;
  /** Bytes of the start tag, without its `>` or `/>`. */
  tagStart: number;
  tagEnd: number;
  selfClosing: boolean;
  /** Bytes of the end tag; equal to `tagEnd` when self closing. */
  closeStart: number;
  /** Byte after the whole element. */
  end: number;
  /** Row format that applies to cells that are not there; -1 when the row has none. */
  style: number;
}

export interface RowHandler {
  /** Called with the row before its cells; `closeStart` and `end` are not known yet. False skips the cells. */
  row?(row: ScannedRow): boolean | void;
  cell?(cell: ScannedCell, row: ScannedRow): void;
  /** Called after the cells, with the whole row known. */
  rowEnd?(row: ScannedRow): void;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Why a sheet part cannot be read; a bug never takes this form. */
export class DamagedSheet extends Error {}

const [LT, GT, SLASH, QUOTE, APOSTROPHE, EQUALS, BANG, QUESTION] = [60, 62, 47, 34, 39, 61, 33, 63];

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

function find(bytes: Uint8Array, text: string, from: number, to: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at;
  }
  return -1;
}

/** Plain ASCII of a short range. */
function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function integer(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || at - from > 8) throw new DamagedSheet(ascii(bytes, from, Math.min(to, from + 20)));
    value = value * 10 + digit;
  }
  if (to === from) throw new DamagedSheet("empty number");
  return value;
}

/** Types are few: one string for each. */
const TYPES = new Map(["n", "s", "str", "inlineStr", "b", "e", "d"].map((type) => [type, type]));

/** Scans rows one after the other and keeps count where numbers are left out. */
export class RowScanner {
  private nextRow = 0;
  private nextColumn = 0;
  private readonly rowTag: string;
  private readonly rowEnd: string;
  private readonly cellEnd: string;
  private readonly row: ScannedRow = {
    index: 0,
    tagStart: 0,
    tagEnd: 0,
    selfClosing: false,
    closeStart: 0,
    end: 0,
    style: -1,
  };
  private readonly cell: ScannedCell = {
    column: 0,
    style: 0,
    type: "n",
    start: 0,
    end: 0,
    valueStart: -1,
    valueEnd: -1,
    inlineStart: -1,
    inlineEnd: -1,
    formulaStart: -1,
    formulaEnd: -1,
  };
  private attributeName = "";
  private valueFrom = 0;
  private valueTo = 0;

  /** @param prefix - namespace prefix of the part's elements, with its colon, or "" */
  constructor(private readonly prefix: string) {
    this.rowTag = `<${prefix}row`;
    this.rowEnd = `</${prefix}row>`;
    this.cellEnd = `</${prefix}c>`;
  }

  /** Scans every row of `bytes[from, to)`. */
  scan(bytes: Uint8Array, from: number, to: number, handler: RowHandler): void {
    let at = from;
    for (;;) {
      at = bytes.indexOf(LT, at);
      if (at < 0 || at >= to) return;
      if (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION) at = this.skipSpecial(bytes, at, to);
      else if (startsWith(bytes, at, this.rowTag) && this.endsName(bytes[at + this.rowTag.length])) {
        at = this.scanRow(bytes, at, to, handler);
      } else throw new DamagedSheet(`unexpected element ${ascii(bytes, at, Math.min(to, at + 20))}`);
    }
  }

  private endsName(byte: number | undefined): boolean {
    return byte !== undefined && (isSpace(byte) || byte === GT || byte === SLASH);
  }

  private skipSpecial(bytes: Uint8Array, at: number, to: number): number {
    const close = startsWith(bytes, at, "<!--") ? "-->" : startsWith(bytes, at, "<![CDATA[") ? "]]>" : ">";
    const end = find(bytes, close, at, to);
    if (end < 0) throw new DamagedSheet("unclosed comment");
    return end + close.length;
  }

  /** Reads the next attribute from `at`; answers the byte after it, or -1 at the end of the tag. */
  private attribute(bytes: Uint8Array, at: number, to: number): number {
    while (at < to && isSpace(bytes[at] ?? 0)) at++;
    const byte = bytes[at];
    if (byte === GT || byte === SLASH || byte === QUESTION) return -1;
    const nameStart = at;
    while (at < to && bytes[at] !== EQUALS && !isSpace(bytes[at] ?? 0)) at++;
    this.attributeName =
      at - nameStart === 1 ? String.fromCharCode(bytes[nameStart] ?? 0) : ascii(bytes, nameStart, at);
    while (at < to && (isSpace(bytes[at] ?? 0) || bytes[at] === EQUALS)) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new DamagedSheet("attribute without quotes");
    this.valueFrom = at + 1;
    this.valueTo = bytes.indexOf(quote, at + 1);
    if (this.valueTo < 0 || this.valueTo >= to) throw new DamagedSheet("unclosed attribute");
    return this.valueTo + 1;
  }

  private scanRow(bytes: Uint8Array, start: number, to: number, handler: RowHandler): number {
    const { row } = this;
    let at = start + this.rowTag.length;
    let [index, style, custom] = [this.nextRow, -1, false];
    for (;;) {
      const next = this.attribute(bytes, at, to);
      if (next < 0) break;
      if (this.attributeName === "r") index = integer(bytes, this.valueFrom, this.valueTo) - 1;
      else if (this.attributeName === "s") style = integer(bytes, this.valueFrom, this.valueTo);
      else if (this.attributeName === "customFormat") {
        custom = bytes[this.valueFrom] === 49 || startsWith(bytes, this.valueFrom, "true");
      }
      at = next;
    }
    if (index < this.nextRow || index >= LAST_ROW) throw new DamagedSheet(`row ${index + 1} out of order`);
    while (at < to && isSpace(bytes[at] ?? 0)) at++;
    row.index = index;
    row.style = custom ? style : -1;
    row.tagStart = start;
    row.tagEnd = at;
    row.selfClosing = bytes[at] === SLASH;
    this.nextRow = index + 1;
    this.nextColumn = 0;
    const wanted = handler.row?.(row) !== false;
    at += row.selfClosing ? 2 : 1;
    row.closeStart = row.tagEnd;
    if (!row.selfClosing) at = wanted ? this.scanCells(bytes, at, to, handler) : this.skipCells(bytes, at, to);
    row.end = at;
    handler.rowEnd?.(row);
    return at;
  }

  private skipCells(bytes: Uint8Array, at: number, to: number): number {
    const close = find(bytes, this.rowEnd, at, to);
    if (close < 0) throw new DamagedSheet("unclosed row");
    this.row.closeStart = close;
    return close + this.rowEnd.length;
  }

  private scanCells(bytes: Uint8Array, from: number, to: number, handler: RowHandler): number {
    let at = from;
    for (;;) {
      at = bytes.indexOf(LT, at);
      if (at < 0 || at >= to) throw new DamagedSheet("unclosed row");
      if (bytes[at + 1] === SLASH) {
        if (!startsWith(bytes, at, this.rowEnd)) throw new DamagedSheet("unclosed row");
        this.row.closeStart = at;
        return at + this.rowEnd.length;
      }
      if (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION) at = this.skipSpecial(bytes, at, to);
      else if (startsWith(bytes, at + 1, this.prefix) && this.isCell(bytes, at)) {
        at = this.scanCell(bytes, at, to);
        handler.cell?.(this.cell, this.row);
      } else at = this.skipElement(bytes, at, to);
    }
  }

  private isCell(bytes: Uint8Array, at: number): boolean {
    const name = at + 1 + this.prefix.length;
    return bytes[name] === 99 && this.endsName(bytes[name + 1]);
  }

  /** An element inside a row that is no cell (extLst): passed over whole. */
  private skipElement(bytes: Uint8Array, at: number, to: number): number {
    let nameEnd = at + 1;
    while (nameEnd < to && !this.endsName(bytes[nameEnd])) nameEnd++;
    const close = bytes.indexOf(GT, nameEnd);
    if (close < 0 || close >= to) throw new DamagedSheet("unclosed element");
    if (bytes[close - 1] === SLASH) return close + 1;
    const end = `</${ascii(bytes, at + 1, nameEnd)}>`;
    const found = find(bytes, end, close, to);
    if (found < 0) throw new DamagedSheet("unclosed element");
    return found + end.length;
  }

  private scanCell(bytes: Uint8Array, start: number, to: number): number {
    const { cell } = this;
    cell.start = start;
    cell.style = 0;
    cell.type = "n";
    cell.valueStart = cell.inlineStart = cell.formulaStart = -1;
    let column = this.nextColumn;
    let at = start + 2 + this.prefix.length;
    for (;;) {
      const next = this.attribute(bytes, at, to);
      if (next < 0) break;
      if (this.attributeName === "r") column = this.columnOf(bytes);
      else if (this.attributeName === "s") cell.style = integer(bytes, this.valueFrom, this.valueTo);
      else if (this.attributeName === "t") cell.type = this.typeOf(bytes);
      at = next;
    }
    if (column < this.nextColumn || column >= LAST_COLUMN) throw new DamagedSheet(`column ${column + 1} out of order`);
    cell.column = column;
    this.nextColumn = column + 1;
    while (at < to && isSpace(bytes[at] ?? 0)) at++;
    const selfClosing = bytes[at] === SLASH;
    at += selfClosing ? 2 : 1;
    if (!selfClosing) at = this.scanContent(bytes, at, to);
    cell.end = at;
    return at;
  }

  private columnOf(bytes: Uint8Array): number {
    let column = 0;
    let at = this.valueFrom;
    for (; at < this.valueTo; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
      if (column > LAST_COLUMN) throw new DamagedSheet("column out of range");
    }
    if (column === 0) throw new DamagedSheet(ascii(bytes, this.valueFrom, this.valueTo));
    return column - 1;
  }

  private typeOf(bytes: Uint8Array): string {
    if (this.valueTo - this.valueFrom === 1 && bytes[this.valueFrom] === 115) return "s";
    const type = ascii(bytes, this.valueFrom, this.valueTo);
    const known = TYPES.get(type);
    if (known === undefined) throw new DamagedSheet(`cell type ${type.slice(0, 20)}`);
    return known;
  }

  private scanContent(bytes: Uint8Array, from: number, to: number): number {
    const { cell } = this;
    let at = from;
    for (;;) {
      at = bytes.indexOf(LT, at);
      if (at < 0 || at >= to) throw new DamagedSheet("unclosed cell");
      if (bytes[at + 1] === SLASH) {
        if (!startsWith(bytes, at, this.cellEnd)) throw new DamagedSheet("unclosed cell");
        return at + this.cellEnd.length;
      }
      if (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION) {
        at = this.skipSpecial(bytes, at, to);
        continue;
      }
      const name = at + 1 + this.prefix.length;
      const isOurs = startsWith(bytes, at + 1, this.prefix);
      const isValue = isOurs && bytes[name] === 118 && this.endsName(bytes[name + 1]);
      const isInline = isOurs && startsWith(bytes, name, "is") && this.endsName(bytes[name + 2]);
      if (isOurs && bytes[name] === 102 && this.endsName(bytes[name + 1])) {
        cell.formulaStart = at;
        cell.formulaEnd = bytes.indexOf(GT, name) + 1;
      }
      const after = this.skipElement(bytes, at, to);
      if (isValue || isInline) {
        const open = bytes.indexOf(GT, name) + 1;
        const content = open === after ? open : this.lastOpening(bytes, after);
        if (isValue) [cell.valueStart, cell.valueEnd] = [open, content];
        else [cell.inlineStart, cell.inlineEnd] = [open, content];
      }
      at = after;
    }
  }

  /** Start of the end tag that ends right before `after`. */
  private lastOpening(bytes: Uint8Array, after: number): number {
    return bytes.lastIndexOf(LT, after - 1);
  }
}
