import { LARGEST_SHEET, LARGEST_SMALL_PART } from "../limits";
import { damaged, Refused } from "../refused";
import { utf8Part } from "../xml/decodePart";
import type { Encoding } from "../xml/encoding";
import {
  afterElement,
  afterSpecial,
  afterTag,
  asRefusal,
  BadXml,
  CUT,
  endsName,
  isSpecial,
  nextTag,
  prefixAt,
  SLASH,
  standsAt,
} from "../xml/xmlBytes";
import { inflatePart } from "../zip/inflatePart";
import type { ZipEntry } from "../zip/zipEntry";
import { Namespaces } from "./namespaces";
import { DATA, RowScanner } from "./rowScanner";

const WINDOW = 1 << 20;
const LEAST_ROOM = 1 << 12;
/** A row may be long, but no row of a real sheet is longer than this. */
const LONGEST_ROW = 256 * 2 ** 20;

/**
 * A sheet part, inflated piece by piece and read row by row: `head`, then `next` until it answers false, then `tail`.
 * Rows stand in `scanner`, and only until the next call. All bytes are UTF-8, whatever the part is written in.
 *
 * @problem file-damaged, file-encoding, zip-bomb
 */
export class SheetStream {
  readonly scanner: RowScanner;
  readonly encoding: Encoding;
  /** Namespace prefix of the sheet's data, with its colon, or "". */
  readonly prefix: string;
  readonly namespaces: Namespaces;
  /** From the start of the part to the end of the start tag of the sheet's data. */
  readonly head: Uint8Array;
  /** The sheet's data close themselves: there are no rows. */
  readonly isEmpty: boolean;
  /** Where in `scanner.bytes` the bytes before the row start that belong to no row. */
  before = 0;

  private readonly pieces: Generator<Uint8Array, void>;
  private buffer: Uint8Array<ArrayBuffer>;
  private end = 0;
  private readonly part: string;

  constructor(entry: ZipEntry) {
    this.part = entry.name;
    const { encoding, pieces } = utf8Part(inflatePart(entry, LARGEST_SHEET), this.part);
    [this.encoding, this.pieces] = [encoding, pieces];
    this.buffer = new Uint8Array(Math.min(WINDOW * 2, entry.size + LEAST_ROOM));
    const start = this.readHead();
    this.prefix = start.prefix;
    this.namespaces = start.namespaces;
    this.isEmpty = start.isEmpty;
    this.head = this.buffer.slice(0, start.end);
    this.scanner = new RowScanner(this.prefix, this.namespaces);
    this.scanner.moveTo(this.buffer, start.end);
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

  private readHead(): Head {
    while (this.fill(0, LARGEST_SMALL_PART)) {
      try {
        return findRows(this.buffer);
      } catch (error) {
        if (error !== CUT) throw asRefusal(this.part, error);
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
        return scanner.next();
      } catch (error) {
        if (error !== CUT) throw asRefusal(this.part, error);
      }
      if (!this.fill(scanner.at, LONGEST_ROW)) throw damaged(this.part, "cut off");
      scanner.moveTo(this.buffer, 0);
    }
  }

  /** What stands behind the rows, from the end tag of the sheet's data on. */
  tail(): Uint8Array {
    let from = this.isEmpty ? this.head.length : this.scanner.at;
    while (this.fill(from, LARGEST_SMALL_PART)) from = 0;
    return this.buffer.slice(0, this.end);
  }
}

interface Head {
  readonly prefix: string;
  readonly namespaces: Namespaces;
  /** Where the start tag of the sheet's data ends. */
  readonly end: number;
  readonly isEmpty: boolean;
}

/** Whether the element at `at` has this local name. */
function isNamed(bytes: Uint8Array, at: number, prefix: string, name: string): boolean {
  const local = at + 1 + prefix.length;
  return standsAt(bytes, local, name) && endsName(bytes[local + name.length] ?? 0);
}

function findRows(bytes: Uint8Array): Head {
  let at = nextTag(bytes, 0);
  while (isSpecial(bytes, at)) at = nextTag(bytes, afterSpecial(bytes, at));
  const root = prefixAt(bytes, at);
  if (!isNamed(bytes, at, root, "worksheet")) throw new BadXml("no worksheet");
  const namespaces = new Namespaces(bytes, at, root);
  at = afterTag(bytes, at);
  if (bytes[at - 2] === SLASH) throw new BadXml(`no ${DATA}`);
  for (;;) {
    at = nextTag(bytes, at);
    if (isSpecial(bytes, at)) {
      at = afterSpecial(bytes, at);
      continue;
    }
    if (bytes[at + 1] === SLASH) throw new BadXml(`no ${DATA}`);
    const prefix = prefixAt(bytes, at);
    if (isNamed(bytes, at, prefix, DATA) && namespaces.localName(bytes, at) >= 0) {
      const end = afterTag(bytes, at);
      return { prefix, namespaces, end, isEmpty: bytes[end - 2] === SLASH };
    }
    at = afterElement(bytes, at);
  }
}
