import { LARGEST_SHOWN_SHEET, sizeDetail } from "../limits";
import { Refused } from "../refused";
import { DATA, RowScanner } from "../sheet/rowScanner";
import { Pace, type SheetSource } from "../sheet/sheetSource";

const ABSENT = 0xffffffff;
const END = new TextEncoder().encode(`</${DATA}>`);

function withRoom(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(bytes.length * 2, needed));
  larger.set(bytes);
  return larger;
}

/** The rows of a sheet kept as bytes, which take far less room than their cells; each is scanned when asked for. */
export class KeptRows {
  private bytes = new Uint8Array(1 << 20);
  private places = new Uint32Array(1 << 12).fill(ABSENT);
  private used = 0;
  private scanned = -1;

  private constructor(private readonly scanner: RowScanner) {}

  /** @problem file-damaged, zip-bomb, too-large */
  static async read(source: SheetSource): Promise<KeptRows> {
    const stream = source.open();
    const surveyor = source.surveyor();
    const kept = new KeptRows(new RowScanner(stream.prefix, stream.namespaces));
    // Whoever waits for an answer gets it between two batches of rows.
    const pace = new Pace(() => true);
    while (stream.next()) {
      surveyor?.row(stream.scanner);
      kept.keep(stream.scanner, source.name);
      const pause = pace.row(stream.scanner.row + 1);
      if (pause) await pause;
    }
    source.finish(stream, surveyor);
    return kept;
  }

  private keep({ bytes, row, rowStart, rowEnd }: RowScanner, sheet: string): void {
    const end = this.used + rowEnd - rowStart;
    if (end > LARGEST_SHOWN_SHEET)
      throw new Refused("too-large", { sheet, detail: sizeDetail(end, LARGEST_SHOWN_SHEET) });
    this.bytes = withRoom(this.bytes, end + END.length);
    this.bytes.set(bytes.subarray(rowStart, rowEnd), this.used);
    // So that the scanner sees that the row ends; the next row stands in its place.
    this.bytes.set(END, end);
    if (row >= this.places.length) {
      const more = new Uint32Array(Math.max(this.places.length * 2, row + 1)).fill(ABSENT);
      more.set(this.places);
      this.places = more;
    }
    this.places[row] = this.used;
    this.used = end;
  }

  /** The row, scanned; null when the sheet does not have it. It holds until the next call. */
  row(row: number): RowScanner | null {
    const place = this.places[row] ?? ABSENT;
    if (place === ABSENT) return null;
    const { scanner } = this;
    if (this.scanned !== row) {
      scanner.moveTo(this.bytes, place, row - 1);
      scanner.next();
      this.scanned = row;
    }
    return scanner;
  }
}
