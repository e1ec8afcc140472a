import { partKey, type Package } from "./package";
import { newEntry, withContent } from "../zip/deflatePart";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";
import { parseXml, splice, type Splice, type XmlElement } from "../xml/xmlTree";

/** A copy of a package in which parts are changed, added or left out; every other one keeps its compressed bytes. */
export class PackageEdit {
  private readonly changed = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly pack: Package) {}

  has(name: string): boolean {
    const key = partKey(name);
    return this.changed.has(key) || (this.pack.find(name) !== null && !this.removed.has(key));
  }

  put(entry: ZipEntry): void {
    this.changed.set(partKey(entry.name), entry);
  }

  /** Gives a small part this text; the part is added when it is not there. */
  putText(name: string, text: string): void {
    this.texts.set(partKey(name), text);
    this.put(withContent(this.pack.find(name) ?? newEntry(name), new TextEncoder().encode(text)));
  }

  /** Changes a small part in a few places. */
  patch(name: string, changes: (root: XmlElement, text: string) => readonly Splice[]): void {
    const text = this.texts.get(partKey(name)) ?? this.pack.text(name);
    const splices = changes(parseXml(text, name), text);
    if (splices.length > 0) this.putText(name, splice(text, splices));
  }

  remove(name: string): void {
    this.removed.add(partKey(name));
  }

  toBytes(): Uint8Array {
    const { entries, comment } = this.pack;
    const kept = entries.filter(({ name }) => !this.removed.has(partKey(name)));
    const added = [...this.changed.values()].filter(({ name }) => !this.pack.find(name));
    return writeZip({
      entries: [...kept.map((one) => this.changed.get(partKey(one.name)) ?? one), ...added],
      comment,
    });
  }
}
