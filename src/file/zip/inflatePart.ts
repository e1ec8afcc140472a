import { Inflate } from "fflate";
import { ABSURD_RATIO, ABSURD_SIZE, LARGEST_SMALL_PART, SUSPICIOUS_RATIO } from "../limits";
import { damaged, Refused } from "../refused";
import { utf8Part } from "../xml/decodePart";
import { codec } from "./codec";
import { DEFLATED, STORED, type ZipEntry } from "./zipEntry";

const INPUT = 1 << 15;
const FIRST_SIZE = 1 << 16;
/** Whoever still reads after so many bytes reads to the end, most of the time. */
const PEEKED = 1 << 20;
/** The whole of a part that is no larger takes less time than its first megabyte piece by piece. */
const SMALL = 1 << 23;
const OUTPUT = 1 << 18;

/** Whether an entry claims to grow beyond what a part of a workbook does. */
export function looksLikeBomb({ size, raw }: ZipEntry): boolean {
  return size > ABSURD_SIZE && size > raw.length * ABSURD_RATIO;
}

/** Whether the whole of a part may be held at once: what it claims is no more than sheets grow by. */
const isSound = ({ size, raw }: ZipEntry): boolean => size <= ABSURD_SIZE && size <= raw.length * SUSPICIOUS_RATIO;

/**
 * The inflated bytes of a part, piece by piece; the checksum is judged after the last piece. Whoever stops early saves
 * the rest of the work.
 *
 * @problem file-damaged, zip-bomb
 */
export function* inflatePart(entry: ZipEntry, limit: number): Generator<Uint8Array, void> {
  const { name, raw, method, growth } = entry;
  if (method !== STORED && method !== DEFLATED) throw damaged(name, `method ${method}`);
  if (entry.size > limit) throw new Refused("zip-bomb", { part: name });
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  const { crc32: checksum, inflate } = codec();
  const takesWholeFrom = entry.size <= SMALL ? 0 : PEEKED;
  let [size, crc, mayBeWhole] = [0, 0, method === DEFLATED && isSound(entry)];
  for (let at = 0; ; at += INPUT) {
    if (mayBeWhole && size >= takesWholeFrom) {
      mayBeWhole = false;
      const whole = inflate(raw, entry.size);
      if (whole?.length === entry.size) {
        growth.grew(name, whole.length, raw.length);
        crc = checksum(whole, 0);
        for (; size < whole.length; size += OUTPUT) yield whole.subarray(size, size + OUTPUT);
        break;
      }
    }
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
      if (size > limit) throw new Refused("zip-bomb", { part: name });
      growth.grew(name, size, raw.length);
      crc = checksum(piece, crc);
      if (piece.length > 0) yield piece;
    }
    pieces.length = 0;
    if (isLast) break;
  }
  if (crc !== entry.crc) throw damaged(name, "checksum");
}

/** Bytes for the whole of a part: as many as it claims, if that is likely. */
function roomFor({ size, raw }: ZipEntry, limit: number): Uint8Array {
  return new Uint8Array(Math.max(FIRST_SIZE, Math.min(size, limit, raw.length * SUSPICIOUS_RATIO)));
}

/** The whole of a part. */
export function inflateWhole(entry: ZipEntry, limit = LARGEST_SMALL_PART): Uint8Array {
  return gathered(inflatePart(entry, limit), roomFor(entry, limit));
}

/** The whole of a part as UTF-8, whatever it is written in. @problem file-encoding */
export function inflateUtf8(entry: ZipEntry, limit: number): Uint8Array {
  return gathered(utf8Part(inflatePart(entry, limit), entry.name).pieces, roomFor(entry, limit));
}

function gathered(pieces: Iterable<Uint8Array>, room: Uint8Array): Uint8Array {
  let [bytes, used] = [room, 0];
  for (const piece of pieces) {
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
