import { refuse, success, type Result } from "../../values";

/** One entry of a zip package, as its central directory gives it. Sizes are claims, checked while inflating. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  /** The compressed bytes, as they stand in the package. */
  readonly raw: Uint8Array;
  readonly time: number;
  readonly externalAttributes: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const ABSENT = 0xffffffff;
const MOST_ENTRIES = 20_000;

function damaged(detail: string): ReturnType<typeof refuse> {
  return refuse("file-damaged", { part: "zip", detail });
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function directoryOf(view: DataView, end: number): Directory | null {
  const directory = { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return directory;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { offset: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

/** The 64-bit sizes and offset of an entry, where the 32-bit fields say that they stand in the extra field. */
function wideFields(view: DataView, from: number, to: number, fields: readonly number[]): number[] | null {
  if (!fields.includes(ABSENT)) return [...fields];
  for (let at = from; at + 4 <= to;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      let next = at + 4;
      const wide: number[] = [];
      for (const field of fields) {
        if (field !== ABSENT) wide.push(field);
        else if (next + 8 > Math.min(to, at + 4 + length)) return null;
        else {
          wide.push(Number(view.getBigUint64(next, true)));
          next += 8;
        }
      }
      return wide;
    }
    at += 4 + length;
  }
  return null;
}

/**
 * The entries of a zip package, in the order of its central directory.
 *
 * @problem file-damaged, file-encrypted, zip-bomb (entries that share bytes)
 */
export function readZip(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return damaged("end of central directory");
  const directory = directoryOf(view, end);
  if (!directory || directory.count > MOST_ENTRIES || directory.offset > bytes.length)
    return damaged("central directory");
  const entries: ZipEntry[] = [];
  const used: [number, number, string][] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return damaged("central directory");
    const read = readEntry(bytes, view, at);
    if (!read.ok) return read;
    const { entry, next, start } = read.value;
    entries.push(entry);
    used.push([start, start + entry.raw.length, entry.name]);
    at = next;
  }
  used.sort((a, b) => a[0] - b[0]);
  const overlapping = used.find(([start], index) => start < (used[index - 1]?.[1] ?? 0));
  return overlapping ? refuse("zip-bomb", { part: overlapping[2] }) : success(entries);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Result<{ entry: ZipEntry; next: number; start: number }> {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) return damaged("central directory");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) return refuse("file-encrypted");
  const extra = at + 46 + nameLength;
  const wide = wideFields(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (!wide) return damaged(name);
  const [size = 0, compressed = 0, local = 0] = wide;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) return damaged(name);
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    size,
    raw: bytes.subarray(start, start + compressed),
    time: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return success({ entry, next, start });
}
