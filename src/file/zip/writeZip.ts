import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import { joinBytes } from "./inflate";
import type { ZipEntry } from "./readZip";

const UTF8_NAME = 0x0800;
/** 1980-01-01 00:00: new parts carry no clock. */
const FIRST_DAY = 0x00210000;
/** Fast and still small: a workbook is saved in seconds. */
const LEVEL = 3;
const VERSION = 20;
const DATA_DESCRIPTOR = 8;

/** Deflates a part chunk by chunk. */
export class PartWriter {
  private readonly chunks: Uint8Array[] = [];
  private size = 0;
  private crc = 0;
  private readonly deflater = new Deflate({ level: LEVEL }, (chunk) => {
    this.chunks.push(chunk);
  });

  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    this.deflater.push(bytes);
  }

  /** The finished entry, with the name and time of the part it replaces. */
  finish(name: string, replaced?: ZipEntry): ZipEntry {
    this.deflater.push(new Uint8Array(0), true);
    return {
      name,
      method: 8,
      flags: (replaced?.flags ?? UTF8_NAME) & UTF8_NAME,
      crc: this.crc,
      size: this.size,
      raw: joinBytes(this.chunks),
      time: replaced?.time ?? FIRST_DAY,
      externalAttributes: replaced?.externalAttributes ?? 0,
    };
  }
}

/** A part of which the whole content is at hand. */
export function deflatePart(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  const writer = new PartWriter();
  writer.write(content);
  return writer.finish(name, replaced);
}

/** The fields that a local header and a central entry share, from the version on. */
function commonFields(entry: ZipEntry, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, VERSION, true);
  view.setUint16(2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(4, entry.method, true);
  view.setUint32(6, entry.time, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.raw.length, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
  return new Uint8Array(view.buffer);
}

function signature(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

/** A zip package; compressed bytes of entries that were not changed are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const fields = commonFields(entry, name.length);
    const local = [signature(0x04034b50), fields, name, entry.raw];
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(6, entry.externalAttributes, true);
    tail.setUint32(10, offset, true);
    const madeBy = new Uint8Array([VERSION, 0]);
    central.push(signature(0x02014b50), madeBy, fields, new Uint8Array(tail.buffer), name);
    chunks.push(...local);
    offset += local.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const directory = joinBytes(central);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, offset, true);
  return joinBytes([...chunks, directory, new Uint8Array(end.buffer)]);
}
