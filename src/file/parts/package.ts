import { damaged } from "../refused";
import { partText } from "../xml/utf8";
import { inflateWhole } from "../zip/inflatePart";
import { readZip } from "../zip/readZip";
import type { ZipEntry } from "../zip/zipEntry";

/** Parts are told apart without regard to case; some programs write Windows paths. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

/** An opened package: parts are found by name, whatever their case, and inflated when asked for. */
export class Package {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly texts = new Map<string, string>();

  /** @problem file-damaged, file-encrypted, zip-bomb */
  constructor(readonly bytes: Uint8Array) {
    const { entries, comment } = readZip(bytes);
    this.entries = entries;
    this.comment = comment;
    this.byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  find(name: string): ZipEntry | null {
    return this.byName.get(partKey(name)) ?? null;
  }

  /** @problem file-damaged */
  entry(name: string): ZipEntry {
    const found = this.find(name);
    if (!found) throw damaged(name, "missing");
    return found;
  }

  /** The text of a small part, kept. */
  text(name: string): string {
    const entry = this.entry(name);
    const known = this.texts.get(entry.name);
    if (known !== undefined) return known;
    const text = partText(inflateWhole(entry), entry.name);
    this.texts.set(entry.name, text);
    return text;
  }
}
