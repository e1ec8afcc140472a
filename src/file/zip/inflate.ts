import { Inflate } from "fflate";
import { refuse, success, type Result } from "../../values";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./readZip";

const STORED = 0;
const DEFLATED = 8;
const INPUT_CHUNK = 1 << 16;
/** A part that grows by more than this ratio beyond SUSPICIOUS_SIZE is a bomb, not a workbook. */
const HIGHEST_RATIO = 200;
const SUSPICIOUS_SIZE = 256 * 2 ** 20;
export const LARGEST_SHEET = 4 * 2 ** 30;
export const LARGEST_STRINGS = 2 ** 30;
export const LARGEST_SMALL_PART = 64 * 2 ** 20;

/** Whether an entry claims to inflate like a bomb. */
export function looksLikeBomb({ size, raw }: Pick<ZipEntry, "size" | "raw">): boolean {
  return size > SUSPICIOUS_SIZE && size > raw.length * HIGHEST_RATIO;
}

/** What takes the inflated chunks; false stops early, without an error. */
export type ChunkSink = (chunk: Uint8Array) => boolean | void | Promise<boolean | void>;

/**
 * Inflates an entry chunk by chunk; nothing is believed of the sizes it claims.
 *
 * @problem file-damaged (bad data, wrong checksum, unknown method), zip-bomb
 */
export async function inflateEntry(entry: ZipEntry, limit: number, sink: ChunkSink): Promise<Result<true>> {
  if (entry.method !== STORED && entry.method !== DEFLATED) return damaged(entry, `method ${entry.method}`);
  let [total, crc] = [0, 0];
  let queue: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => queue.push(chunk));
  for (let at = 0; at < entry.raw.length || (at === 0 && entry.raw.length === 0); at += INPUT_CHUNK) {
    const input = entry.raw.subarray(at, at + INPUT_CHUNK);
    const isLast = at + INPUT_CHUNK >= entry.raw.length;
    if (entry.method === STORED) queue.push(input);
    else {
      try {
        inflater.push(input, isLast);
      } catch (error) {
        return damaged(entry, error instanceof Error ? error.message : "deflate");
      }
    }
    for (const chunk of queue) {
      total += chunk.length;
      if (total > limit || looksLikeBomb({ size: total, raw: entry.raw })) return refuse("zip-bomb", { part: entry.name });
      crc = crc32(chunk, crc);
      const answer = sink(chunk);
      if ((answer instanceof Promise ? await answer : answer) === false) return success(true);
    }
    queue = [];
    if (isLast) break;
  }
  return crc === entry.crc ? success(true) : damaged(entry, "checksum");
}

/** The whole of an entry. */
export async function inflateWhole(entry: ZipEntry, limit = LARGEST_SMALL_PART): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  const done = await inflateEntry(entry, limit, (chunk) => {
    chunks.push(chunk);
  });
  return done.ok ? success(joinBytes(chunks)) : done;
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged({ name }: ZipEntry, detail: string): ReturnType<typeof refuse> {
  return refuse("file-damaged", { part: name, detail });
}
