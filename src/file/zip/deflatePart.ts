import { codec } from "./codec";
import { Growth } from "./growth";
import { joinBytes } from "./joinBytes";
import { DEFLATED, UTF8_NAME, type ZipEntry } from "./zipEntry";

/** Saves a large sheet in about a second and stays near the size Excel writes. */
const LEVEL = 2;
/** 1980-01-01 00:00: a new part carries no clock. */
const FIRST_DAY = 0x00210000;
const VERSION = 20;
const NOTHING = new Uint8Array(0);

/** Deflates a part piece by piece; the pieces may be used again after `write`. */
export class PartWriter {
  private readonly packed: Uint8Array[] = [];
  private readonly codec = codec();
  private readonly deflater = this.codec.deflater(LEVEL, (piece) => {
    if (piece.length > 0) this.packed.push(piece);
  });
  private size = 0;
  private crc = 0;

  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.size += bytes.length;
    this.crc = this.codec.crc32(bytes, this.crc);
    this.deflater.push(bytes, false);
  }

  /** The finished entry; it keeps name, time and attributes of the one it replaces. */
  finish(replaced: ZipEntry): ZipEntry {
    this.deflater.push(NOTHING, true);
    return { ...replaced, method: DEFLATED, crc: this.crc, size: this.size, raw: joinBytes(this.packed) };
  }
}

/** An entry for a part that was not there; it holds nothing yet. */
export function newEntry(name: string): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: DEFLATED,
    flags: UTF8_NAME,
    crc: 0,
    size: 0,
    raw: NOTHING,
    time: FIRST_DAY,
    madeBy: VERSION,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: NOTHING,
    centralExtra: NOTHING,
    comment: NOTHING,
    growth: new Growth(),
  };
}

/** `entry` with another content. */
export function withContent(entry: ZipEntry, content: Uint8Array): ZipEntry {
  const writer = new PartWriter();
  writer.write(content);
  return writer.finish(entry);
}
