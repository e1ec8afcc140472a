import { Inflate } from "fflate";
import { LARGEST_SMALL_PART, SUSPICIOUS_RATIO, SUSPICIOUS_SIZE } from "../limits";
import { damaged, Refused } from "../refused";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, type ZipEntry } from "./zipEntry";

const INPUT = 1 << 15;
const FIRST_SIZE = 1 << 16;

/** Whether an entry claims to grow beyond what a part of a workbook does. */
export function looksLikeBomb({ size, raw }: ZipEntry): boolean {
  return size > SUSPICIOUS_SIZE && size > raw.length * SUSPICIOUS_RATIO;
}

/** Refuses a part that grew, or claims to grow, beyond what a workbook holds. */
function refuseBomb(part: string, size: number, packed: number, limit: number): void {
  if (size > limit || (size > SUSPICIOUS_SIZE && size > packed * SUSPICIOUS_RATIO)) {
    throw new Refused("zip-bomb", { part });
  }
}

/**
 * The inflated bytes of a part, piece by piece; the checksum is judged after the last piece. Whoever stops early saves
 * the rest of the work.
 *
 * @problem file-damaged, zip-bomb
 */
export function* inflatePart(entry: ZipEntry, limit: number): Generator<Uint8Array, void> {
  const { name, raw, method } = entry;
  if (method !== STORED && method !== DEFLATED) throw damaged(name, `method ${method}`);
  refuseBomb(name, entry.size, raw.length, limit);
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  let [size, crc] = [0, 0];
  for (let at = 0; ; at += INPUT) {
    const input = raw.subarray(at, at + INPUT);
    const isLast = at + INPUT >= raw.length;
    if (method === STORED) pieces.push(input);
    else {
      try {
        inflater.push(input, isLast);
      } catch {
        throw damaged(name, "deflate");
      }
    }
    for (const piece of pieces) {
      size += piece.length;
      refuseBomb(name, size, raw.length, limit);
      crc = crc32(piece, crc);
      if (piece.length > 0) yield piece;
    }
    pieces.length = 0;
    if (isLast) break;
  }
  if (crc !== entry.crc) throw damaged(name, "checksum");
}

/** The whole of a part. */
export function inflateWhole(entry: ZipEntry, limit = LARGEST_SMALL_PART): Uint8Array {
  let bytes = new Uint8Array(Math.max(FIRST_SIZE, Math.min(entry.size, limit, entry.raw.length * SUSPICIOUS_RATIO)));
  let used = 0;
  for (const piece of inflatePart(entry, limit)) {
    if (used + piece.length > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, used + piece.length));
      larger.set(bytes.subarray(0, used));
      bytes = larger;
    }
    bytes.set(piece, used);
    used += piece.length;
  }
  return bytes.subarray(0, used);
}
