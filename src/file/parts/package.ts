import { damaged } from "../refused";
import { decodePart } from "../xml/decodePart";
import type { Encoding } from "../xml/encoding";
import { inflateWhole } from "../zip/inflatePart";
import { readZip } from "../zip/readZip";
import type { ZipEntry } from "../zip/zipEntry";
import { commonKey, partKey } from "./partNames";

/** A small part as text, and how it is written down. */
interface PartText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** An opened package: parts are found by name, however it is written, and inflated when asked for. */
export class Package {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly byCommonName = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, PartText>();

  /** @problem file-damaged, file-encrypted, zip-bomb */
  constructor(readonly bytes: Uint8Array) {
    const { entries, comment } = readZip(bytes);
    this.entries = entries;
    this.comment = comment;
    for (const entry of entries) {
      this.byName.set(partKey(entry.name), entry);
      this.byCommonName.set(commonKey(entry.name), entry);
    }
  }

  find(name: string): ZipEntry | null {
    return this.byName.get(partKey(name)) ?? this.byCommonName.get(commonKey(name)) ?? null;
  }

  /** @problem file-damaged */
  entry(name: string): ZipEntry {
    const found = this.find(name);
    if (!found) throw damaged(name, "missing");
    return found;
  }

  /** A small part, kept. @problem file-damaged, file-encoding, zip-bomb */
  read(name: string): PartText {
    const entry = this.entry(name);
    const known = this.texts.get(entry.name);
    if (known) return known;
    const read = decodePart(inflateWhole(entry), entry.name);
    this.texts.set(entry.name, read);
    return read;
  }

  text(name: string): string {
    return this.read(name).text;
  }
}
