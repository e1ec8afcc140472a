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
 * Inflates an entry chunk by chunk, off the thread where the platform can; nothing is believed of the sizes it claims.
 *
 * @problem file-damaged (bad data, wrong checksum, unknown method), zip-bomb
 */
export async function inflateEntry(entry: ZipEntry, limit: number, sink: ChunkSink): Promise<Result<true>> {
  if (entry.method !== STORED && entry.method !== DEFLATED) return damaged(entry, `method ${entry.method}`);
  let [total, crc] = [0, 0];
  const chunks = entry.method === STORED ? slices(entry.raw) : inflated(entry.raw);
  for (;;) {
    let next: IteratorResult<Uint8Array, void>;
    try {
      next = await chunks.next();
    } catch (error) {
      return damaged(entry, error instanceof Error ? error.message : "deflate");
    }
    if (next.done) break;
    const chunk = next.value;
    total += chunk.length;
    if (total > limit || looksLikeBomb({ size: total, raw: entry.raw })) {
      await chunks.return();
      return refuse("zip-bomb", { part: entry.name });
    }
    crc = crc32(chunk, crc);
    const answer = sink(chunk);
    if ((answer instanceof Promise ? await answer : answer) === false) {
      await chunks.return();
      return success(true);
    }
  }
  return crc === entry.crc ? success(true) : damaged(entry, "checksum");
}

async function* slices(raw: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < raw.length; at += INPUT_CHUNK) yield await Promise.resolve(raw.subarray(at, at + INPUT_CHUNK));
}

async function* inflated(raw: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const feed = (async () => {
    for (let at = 0; at < raw.length; at += INPUT_CHUNK) {
      await writer.ready;
      await writer.write(raw.subarray(at, at + INPUT_CHUNK) as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  })();
  // What goes wrong shows at the reading end; here it must only not go unhandled.
  feed.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
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
