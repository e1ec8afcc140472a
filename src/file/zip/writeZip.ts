import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { joinBytes } from "./inflate";
import type { ZipEntry } from "./readZip";

const UTF8_NAME = 0x0800;
/** 1980-01-01 00:00: new parts carry no clock. */
const FIRST_DAY = 0x00210000;
const VERSION = 20;
const DATA_DESCRIPTOR = 8;

/** Deflates a part chunk by chunk, off the thread. */
export class PartWriter {
  private readonly stream = new CompressionStream("deflate-raw");
  private readonly writer = this.stream.writable.getWriter();
  private readonly compressed = gather(this.stream.readable);
  private size = 0;
  private crc = 0;

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    await this.writer.ready;
    this.writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  }

  /** The finished entry, with the name and time of the part it replaces. */
  async finish(name: string, replaced?: ZipEntry): Promise<ZipEntry> {
    await this.writer.close();
    return entryOf(name, { size: this.size, crc: this.crc, raw: await this.compressed }, replaced);
  }
}

async function gather(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(chunks);
    chunks.push(value);
  }
}

function entryOf(name: string, content: Pick<ZipEntry, "size" | "crc" | "raw">, replaced?: ZipEntry): ZipEntry {
  return {
    name,
    method: 8,
    flags: (replaced?.flags ?? UTF8_NAME) & UTF8_NAME,
    time: replaced?.time ?? FIRST_DAY,
    externalAttributes: replaced?.externalAttributes ?? 0,
    ...content,
  };
}

/** A small part of which the whole content is at hand. */
export function deflatePart(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  const raw = deflateSync(content, { level: 6 });
  return entryOf(name, { size: content.length, crc: crc32(content), raw }, replaced);
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
