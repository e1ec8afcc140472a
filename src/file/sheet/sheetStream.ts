import { LARGEST_SHEET, LARGEST_SMALL_PART } from "../limits";
import { damaged, Refused } from "../refused";
import {
  afterElement,
  afterSpecial,
  afterTag,
  ascii,
  BadXml,
  CUT,
  endsName,
  inPart,
  isSpecial,
  nextTag,
  SLASH,
} from "../xml/xmlBytes";
import { inflatePart } from "../zip/inflatePart";
import type { ZipEntry } from "../zip/zipEntry";
import { RowScanner } from "./rowScanner";

const WINDOW = 1 << 20;
/** A row may be long, but no row of a real sheet is longer than this. */
const LONGEST_ROW = 256 * 2 ** 20;
const DATA = "sheetData";

/**
 * A sheet part, inflated piece by piece and read row by row: `head`, then `next` until it answers false, then `tail`.
 * Rows stand in `scanner`, and only until the next call.
 *
 * @problem file-damaged, zip-bomb
 */
export class SheetStream {
  readonly scanner: RowScanner;
  readonly prefix: string;
  /** From the start of the part to the end of the start tag of the sheet's data. */
  readonly head: Uint8Array;
  /** The sheet's data close themselves: there are no rows. */
  readonly isEmpty: boolean;
  /** Where in `scanner.bytes` the bytes before the row start that belong to no row. */
  before = 0;

  private readonly pieces: Generator<Uint8Array, void>;
  private buffer = new Uint8Array(WINDOW * 2);
  private end = 0;
  private readonly part: string;

  constructor(entry: ZipEntry) {
    this.part = entry.name;
    this.pieces = inflatePart(entry, LARGEST_SHEET);
    const start = this.readHead();
    this.prefix = start.prefix;
    this.isEmpty = start.isEmpty;
    this.head = this.buffer.slice(0, start.end);
    this.scanner = new RowScanner(this.prefix);
    this.scanner.at = start.end;
    this.scanner.bytes = this.buffer;
  }

  /** Takes more bytes in: those from `keepFrom` on stay. False at the end of the part. */
  private fill(keepFrom: number, most: number): boolean {
    const kept = this.end - keepFrom;
    if (kept > most) throw new Refused("zip-bomb", { part: this.part });
    // A zero byte would be taken for the end of the window; XML holds none.
    if (this.buffer.subarray(0, this.end).includes(0)) throw damaged(this.part, "zero byte");
    this.buffer.copyWithin(0, keepFrom, this.end);
    this.end = kept;
    // What is scanned again doubles each time, so that a long row costs no more than its length.
    const wanted = Math.max(WINDOW, kept * 2);
    while (this.end < wanted) {
      const { done, value: piece } = this.pieces.next();
      if (done) break;
      if (this.end + piece.length >= this.buffer.length) {
        const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.end + piece.length + 1));
        larger.set(this.buffer.subarray(0, this.end));
        this.buffer = larger;
      }
      this.buffer.set(piece, this.end);
      this.end += piece.length;
    }
    this.buffer[this.end] = 0;
    return this.end > kept;
  }

  private readHead(): { prefix: string; end: number; isEmpty: boolean } {
    while (this.fill(0, LARGEST_SMALL_PART)) {
      try {
        return inPartButCut(this.part, () => findRows(this.buffer));
      } catch (error) {
        if (error !== CUT) throw error;
      }
    }
    throw damaged(this.part, "cut off");
  }

  /** Goes to the next row. */
  next(): boolean {
    if (this.isEmpty) return false;
    const { scanner } = this;
    for (;;) {
      this.before = scanner.at;
      try {
        return inPartButCut(this.part, () => scanner.next());
      } catch (error) {
        if (error !== CUT) throw error;
      }
      if (!this.fill(scanner.at, LONGEST_ROW)) throw damaged(this.part, "cut off");
      scanner.bytes = this.buffer;
      scanner.at = 0;
    }
  }

  /** What stands behind the rows, from the end tag of the sheet's data on. */
  tail(): Uint8Array {
    let from = this.isEmpty ? this.head.length : this.scanner.at;
    while (this.fill(from, LARGEST_SMALL_PART)) from = 0;
    return this.buffer.slice(0, this.end);
  }
}

/** `inPart` that lets CUT through. */
function inPartButCut<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error === CUT) throw error;
    return inPart(part, () => {
      throw error;
    });
  }
}

/** Where the start tag of the sheet's data ends. */
function findRows(bytes: Uint8Array): { prefix: string; end: number; isEmpty: boolean } {
  let at = nextTag(bytes, 0);
  while (isSpecial(bytes, at)) at = nextTag(bytes, afterSpecial(bytes, at));
  const root = nameAt(bytes, at);
  if (!/^(?:[^:]+:)?worksheet$/.test(root)) throw new BadXml("no worksheet");
  const prefix = root.slice(0, root.indexOf(":") + 1);
  at = afterTag(bytes, at);
  if (bytes[at - 2] === SLASH) throw new BadXml(`no ${DATA}`);
  for (;;) {
    at = nextTag(bytes, at);
    if (isSpecial(bytes, at)) {
      at = afterSpecial(bytes, at);
      continue;
    }
    if (bytes[at + 1] === SLASH) throw new BadXml(`no ${DATA}`);
    if (nameAt(bytes, at) === prefix + DATA) {
      const end = afterTag(bytes, at);
      return { prefix, end, isEmpty: bytes[end - 2] === SLASH };
    }
    at = afterElement(bytes, at);
  }
}

function nameAt(bytes: Uint8Array, at: number): string {
  let end = at + 1;
  while (!endsName(bytes[end] ?? 0)) {
    if ((bytes[end] ?? 0) === 0) throw CUT;
    end++;
  }
  return ascii(bytes, at + 1, end);
}
