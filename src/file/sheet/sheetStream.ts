import { findBytes, findLastBytes } from "../bytes";
import { inflateEntry, joinBytes, LARGEST_SHEET } from "../zip/inflate";
import type { ZipEntry } from "../zip/readZip";
import type { Result } from "../../values";
import { DamagedSheet } from "./rowScanner";

/** Bytes gathered before rows are handed on. */
const BATCH = 1 << 20;
const LONGEST_HEAD = 16 * 2 ** 20;

/** Takes a sheet part in three pieces: what stands before the rows, the rows (whole ones), what stands after. */
export interface SheetSink {
  /** From the start of the part to the end of the start tag `<sheetData>`; `prefix` is the namespace prefix. */
  head(bytes: Uint8Array, prefix: string, isEmpty: boolean): void;
  /** Whole rows. False stops reading. */
  rows(bytes: Uint8Array): boolean | void | Promise<boolean | void>;
  /** From `</sheetData>` to the end of the part. */
  tail(bytes: Uint8Array): void;
}

class Splitter {
  private state: "head" | "rows" | "tail" = "head";
  private pending: Uint8Array[] = [];
  private pendingSize = 0;
  private prefix = "";
  stopped = false;

  constructor(private readonly sink: SheetSink) {}

  async push(chunk: Uint8Array, isLast = false): Promise<boolean> {
    this.pending.push(chunk);
    this.pendingSize += chunk.length;
    if (!isLast && (this.state === "tail" || (this.state === "rows" && this.pendingSize < BATCH))) return true;
    if (this.state === "head" && !this.splitHead(isLast)) return true;
    if (this.state === "rows") await this.splitRows(isLast);
    if (isLast && this.state === "tail" && !this.stopped) this.sink.tail(this.take());
    return !this.stopped;
  }

  private take(): Uint8Array {
    const whole = joinBytes(this.pending);
    this.pending = [];
    this.pendingSize = 0;
    return whole;
  }

  private put(rest: Uint8Array): void {
    this.pending = [rest];
    this.pendingSize = rest.length;
  }

  private splitHead(isLast: boolean): boolean {
    const bytes = this.take();
    const text = new TextDecoder().decode(bytes.subarray(0, 4096));
    const root = /<(\w+:)?worksheet[\s>]/.exec(text);
    if (root) this.prefix = root[1] ?? "";
    const at = findBytes(bytes, `<${this.prefix}sheetData`, 0);
    const end = at < 0 ? -1 : bytes.indexOf(62, at);
    if (end < 0) {
      if (isLast || bytes.length > LONGEST_HEAD) throw new DamagedSheet("no sheetData");
      this.put(bytes);
      return false;
    }
    const isEmpty = bytes[end - 1] === 47;
    this.sink.head(bytes.subarray(0, end + 1), this.prefix, isEmpty);
    this.put(bytes.subarray(end + 1));
    this.state = isEmpty ? "tail" : "rows";
    return true;
  }

  private async splitRows(isLast: boolean): Promise<void> {
    const bytes = this.take();
    const close = findBytes(bytes, `</${this.prefix}sheetData`, 0);
    if (close < 0 && isLast) throw new DamagedSheet("cut off");
    // Without the end in sight, the last row may be cut: it waits for the next bytes.
    const cut = close >= 0 ? close : Math.max(0, findLastBytes(bytes, `<${this.prefix}row`));
    if (cut > 0 && (await this.sink.rows(bytes.subarray(0, cut))) === false) this.stopped = true;
    this.put(bytes.subarray(cut));
    if (close >= 0) this.state = "tail";
  }
}

/**
 * Streams a sheet part: inflated chunk by chunk, handed on as whole rows.
 *
 * @returns false when the sink stopped
 * @problem file-damaged, zip-bomb; throws DamagedSheet for a part that is no sheet
 */
export async function streamSheet(entry: ZipEntry, sink: SheetSink): Promise<Result<boolean>> {
  const splitter = new Splitter(sink);
  const done = await inflateEntry(entry, LARGEST_SHEET, (chunk) => splitter.push(chunk));
  if (!done.ok) return done;
  if (!splitter.stopped) await splitter.push(new Uint8Array(0), true);
  return { ok: true, value: !splitter.stopped };
}
