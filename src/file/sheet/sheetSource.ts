import type { OnProgress } from "../../conversion";
import { Refused } from "../refused";
import type { ZipEntry } from "../zip/zipEntry";
import type { Decoding } from "./decodeCell";
import { SheetStream } from "./sheetStream";
import { Surveyor, type Survey } from "./survey";

const ROWS_BETWEEN_PROGRESS = 4096;

/** Reports progress every few thousand rows and lets other work run meanwhile. */
export class Pace {
  private rows = 0;

  constructor(private readonly onProgress?: OnProgress) {}

  /** To be awaited when it answers a promise. */
  row(rowsDone: number): Promise<void> | null {
    if (!this.onProgress || ++this.rows % ROWS_BETWEEN_PROGRESS !== 0) return null;
    return this.pause(rowsDone);
  }

  /** @problem cancelled */
  async pause(rowsDone: number): Promise<void> {
    if (!this.onProgress) return;
    const goOn = await this.onProgress({ rowsDone, rowsTotal: null });
    // A message that cancels can only arrive while nothing else runs.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (goOn === false) throw new Refused("cancelled");
  }
}

/** A sheet with cells: its part, and what was found out about it so far. */
export class SheetSource {
  private known: Survey | null = null;

  constructor(
    readonly name: string,
    readonly entry: ZipEntry,
    readonly decoding: Decoding,
  ) {}

  /** @problem file-damaged, zip-bomb */
  open(): SheetStream {
    return new SheetStream(this.entry);
  }

  /** What gathers the survey while the rows are read for another reason; null when it is known. */
  surveyor(): Surveyor | null {
    return this.known ? null : new Surveyor();
  }

  /** Ends a reading of all rows. The first one compares the checksum; the bytes do not change after it. */
  finish(stream: SheetStream, surveyor: Surveyor | null): void {
    if (surveyor) this.known = surveyor.finish(stream, this.entry.name);
  }

  /** What the sheet holds beside its values; the rows are read once for it. */
  async survey(pace: Pace): Promise<Survey> {
    if (this.known) return this.known;
    const stream = this.open();
    const surveyor = new Surveyor();
    while (stream.next()) {
      surveyor.row(stream.scanner);
      const pause = pace.row(stream.scanner.row + 1);
      if (pause) await pause;
    }
    this.known = surveyor.finish(stream, this.entry.name);
    return this.known;
  }
}
