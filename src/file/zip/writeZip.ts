import { LARGEST_FILE, sizeDetail } from "../limits";
import { Refused } from "../refused";
import { joinBytes } from "./joinBytes";
import {
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  SIZES_FOLLOW,
  type ZipEntry,
  type ZipPackage,
} from "./zipEntry";

const VERSION = 20;

/** A little-endian record: [size in bytes, value] after one another. */
function record(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function shared(entry: ZipEntry): [2 | 4, number][] {
  return [
    [2, VERSION],
    [2, entry.flags & ~SIZES_FOLLOW],
    [2, entry.method],
    [4, entry.time],
    [4, entry.crc],
    [4, entry.raw.length],
    [4, entry.size],
    [2, entry.nameBytes.length],
  ];
}

/** The bytes of a package. Compressed bytes are taken as they are; the order of the entries is kept. */
export function writeZip({ entries, comment }: ZipPackage): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { nameBytes, localExtra, centralExtra } = entry;
    const local = record([4, LOCAL_HEADER], ...shared(entry), [2, localExtra.length]);
    const central = record(
      [4, CENTRAL_HEADER],
      [2, entry.madeBy],
      ...shared(entry),
      [2, centralExtra.length],
      [2, entry.comment.length],
      [2, 0],
      [2, entry.internalAttributes],
      [4, entry.externalAttributes],
      [4, offset],
    );
    pieces.push(local, nameBytes, localExtra, entry.raw);
    directory.push(central, nameBytes, centralExtra, entry.comment);
    offset += local.length + nameBytes.length + localExtra.length + entry.raw.length;
  }
  const listing = joinBytes(directory);
  const end = record(
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, listing.length],
    [4, offset],
    [2, comment.length],
  );
  const total = offset + listing.length + end.length + comment.length;
  if (total > LARGEST_FILE) throw new Refused("too-large", { detail: sizeDetail(total, LARGEST_FILE) });
  return joinBytes([...pieces, listing, end, comment]);
}
