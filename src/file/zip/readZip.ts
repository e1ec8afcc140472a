import { MOST_ENTRIES } from "../limits";
import { damaged, damagedPackage, Refused } from "../refused";
import { Growth } from "./growth";
import {
  CENTRAL_HEADER,
  ENCRYPTED,
  END_OF_DIRECTORY,
  END_OF_DIRECTORY_64,
  LOCAL_HEADER,
  LOCATOR_64,
  WIDE,
  ZIP64_EXTRA,
  type ZipEntry,
  type ZipPackage,
} from "./zipEntry";

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Little-endian numbers at absolute positions; a position outside the bytes is a damaged package. */
class Fields {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private need(at: number, size: number): void {
    if (at < 0 || at + size > this.bytes.length) throw damagedPackage("cut");
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.view.getUint16(at, true);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.view.getUint32(at, true);
  }

  u64(at: number): number {
    this.need(at, 8);
    const value = Number(this.view.getBigUint64(at, true));
    if (!Number.isSafeInteger(value)) throw damagedPackage("size");
    return value;
  }

  slice(at: number, size: number): Uint8Array {
    this.need(at, size);
    return this.bytes.subarray(at, at + size);
  }
}

function findEnd(fields: Fields): number {
  const last = fields.bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (fields.u32(at) === END_OF_DIRECTORY && at + END_SIZE + fields.u16(at + 20) <= fields.bytes.length) return at;
  }
  throw damagedPackage("no end of directory");
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function directoryOf(fields: Fields, end: number): Directory {
  const locator = end - 20;
  if (locator >= 0 && fields.u32(locator) === LOCATOR_64) {
    const at = fields.u64(locator + 8);
    if (fields.u32(at) !== END_OF_DIRECTORY_64) throw damagedPackage("zip64 directory");
    const start = fields.u64(at + 48);
    return { start, end: start + fields.u64(at + 40), count: fields.u64(at + 32) };
  }
  const start = fields.u32(end + 16);
  return { start, end: start + fields.u32(end + 12), count: fields.u16(end + 10) };
}

interface Extra {
  readonly rest: Uint8Array;
  /** Content of the zip64 field. */
  readonly wide: Uint8Array | null;
}

function splitExtra(extra: Uint8Array): Extra {
  const fields = new Fields(extra);
  const kept: number[] = [];
  let wide: Uint8Array | null = null;
  let at = 0;
  while (at + 4 <= extra.length) {
    const size = fields.u16(at + 2);
    if (at + 4 + size > extra.length) break;
    if (fields.u16(at) === ZIP64_EXTRA) wide = extra.subarray(at + 4, at + 4 + size);
    else kept.push(...extra.subarray(at, at + 4 + size));
    at += 4 + size;
  }
  return { rest: wide ? new Uint8Array(kept) : extra, wide };
}

function wideValues(values: readonly number[], wide: Uint8Array | null, name: string): number[] {
  let at = 0;
  return values.map((value) => {
    if (value !== WIDE) return value;
    if (!wide) throw damaged(name, "size");
    const found = new Fields(wide).u64(at);
    at += 8;
    return found;
  });
}

interface Placed {
  readonly entry: ZipEntry;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function readEntry(fields: Fields, at: number, growth: Growth): Placed {
  if (fields.u32(at) !== CENTRAL_HEADER) throw damagedPackage("directory");
  const [nameSize, extraSize, commentSize] = [fields.u16(at + 28), fields.u16(at + 30), fields.u16(at + 32)];
  const nameBytes = fields.slice(at + 46, nameSize);
  const name = new TextDecoder().decode(nameBytes);
  const flags = fields.u16(at + 8);
  if (flags & ENCRYPTED) throw new Refused("file-encrypted");
  const central = splitExtra(fields.slice(at + 46 + nameSize, extraSize));
  const claims = [fields.u32(at + 24), fields.u32(at + 20), fields.u32(at + 42)];
  const [size = 0, packed = 0, local = 0] = wideValues(claims, central.wide, name);
  if (fields.u32(local) !== LOCAL_HEADER) throw damaged(name, "local header");
  const localName = fields.u16(local + 26);
  const localExtra = fields.slice(local + 30 + localName, fields.u16(local + 28));
  const start = local + 30 + localName + localExtra.length;
  const entry: ZipEntry = {
    name,
    nameBytes,
    method: fields.u16(at + 10),
    flags,
    crc: fields.u32(at + 16),
    size,
    raw: fields.slice(start, packed),
    time: fields.u32(at + 12),
    madeBy: fields.u16(at + 4),
    internalAttributes: fields.u16(at + 36),
    externalAttributes: fields.u32(at + 38),
    localExtra: splitExtra(localExtra).rest,
    centralExtra: central.rest,
    comment: fields.slice(at + 46 + nameSize + extraSize, commentSize),
    growth,
  };
  return { entry, from: local, to: start + packed, next: at + 46 + nameSize + extraSize + commentSize };
}

/**
 * The entries of a zip package as its central directory lists them. Nothing is inflated.
 *
 * @problem file-damaged, file-encrypted, zip-bomb (too many entries, or entries that share bytes)
 */
export function readZip(bytes: Uint8Array): ZipPackage {
  const fields = new Fields(bytes);
  const end = findEnd(fields);
  const directory = directoryOf(fields, end);
  if (directory.count > MOST_ENTRIES) throw new Refused("zip-bomb");
  if (directory.end > end) throw damagedPackage("directory");
  const placed: Placed[] = [];
  const names = new Set<string>();
  const growth = new Growth();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const found = readEntry(fields, at, growth);
    const key = found.entry.name.toLowerCase();
    if (names.has(key)) throw damaged(found.entry.name, "twice");
    names.add(key);
    if (found.next > end) throw damagedPackage("directory");
    placed.push(found);
    at = found.next;
  }
  refuseOverlaps([...placed, { from: directory.start, to: at, entry: null }]);
  return {
    entries: placed.map(({ entry }) => entry),
    comment: fields.slice(end + END_SIZE, fields.u16(end + 20)),
  };
}

/** @param placed - every entry, and the directory itself (null) */
function refuseOverlaps(
  placed: { readonly from: number; readonly to: number; readonly entry: { readonly name: string } | null }[],
): void {
  placed.sort((a, b) => a.from - b.from);
  let end = 0;
  for (const { from, to, entry } of placed) {
    if (from < end) throw new Refused("zip-bomb", entry ? { part: entry.name } : {});
    end = to;
  }
}
