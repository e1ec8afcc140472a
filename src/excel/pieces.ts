import { isTooLarge } from "./host";
import { valueBytes, type HostValue } from "./rawCells";
import type { Span } from "./spans";

/** Bytes of values in one request or answer: 2 MB, less what goes with them. */
export const SYNC_BYTES = 1_900_000;

/**
 * Works through items in pieces of so many bytes, one sync each. A piece that Excel finds too large is sent again in
 * halves.
 *
 * @param queue - queues what is to be done with a piece; `from` is its place among the items
 * @param take - gets the piece after its sync
 */
export async function inSyncs<T, Queued>(
  context: Excel.RequestContext,
  items: readonly T[],
  bytesOf: (item: T) => number,
  queue: (piece: readonly T[], from: number) => Queued,
  take: (piece: readonly T[], queued: Queued) => void = () => undefined,
): Promise<void> {
  let most = SYNC_BYTES;
  for (let from = 0; from < items.length;) {
    const piece: T[] = [];
    let bytes = 0;
    for (const item of items.slice(from)) {
      const more = bytesOf(item);
      if (piece.length > 0 && bytes + more > most) break;
      piece.push(item);
      bytes += more;
    }
    const queued = queue(piece, from);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || piece.length <= 1) throw error;
      most = Math.min(most, bytes) / 2;
      continue;
    }
    take(piece, queued);
    from += piece.length;
  }
}

/** Bytes of a row before any was seen. */
const FIRST_GUESS = 400;

/**
 * Reads the values of many rows, one load and one sync for each piece. How many rows fit is told by those already read.
 *
 * @param rangeOf - the cells of some rows
 * @param take - gets the values of those rows, from top to bottom
 * @param property - what is read of them
 * @param guess - bytes of a row, before any was seen
 */
export async function readTall(
  context: Excel.RequestContext,
  { from, to }: Span,
  rangeOf: (rows: Span) => Excel.Range,
  take: (values: readonly (readonly HostValue[])[]) => void,
  { property = "values", guess = FIRST_GUESS }: { property?: "values" | "formulas"; guess?: number } = {},
): Promise<void> {
  let rowBytes = guess;
  let most = SYNC_BYTES;
  for (let next = from; next < to;) {
    const count = Math.min(to - next, Math.max(1, Math.floor(most / rowBytes)));
    const range = rangeOf({ from: next, to: next + count });
    range.load(property);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count <= 1) throw error;
      most = Math.min(most, count * rowBytes) / 2;
      continue;
    }
    const values = range[property] as HostValue[][];
    range.untrack();
    take(values);
    let bytes = 0;
    for (const row of values) for (const value of row) bytes += valueBytes(value) + 1;
    rowBytes = bytes / count + 2;
    next += count;
  }
}
