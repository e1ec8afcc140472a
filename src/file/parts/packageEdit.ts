import { parseList } from "../xml/parseXml";
import { splice, type Splice } from "../xml/splices";
import { encodePart } from "../xml/encodePart";
import { UTF8 } from "../xml/encoding";
import type { XmlElement } from "../xml/xmlTree";
import { newEntry, withContent } from "../zip/deflatePart";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";
import type { Package } from "./package";
import { commonKey } from "./partNames";

/** A copy of a package in which parts are changed, added or left out; every other one keeps its compressed bytes. */
export class PackageEdit {
  private readonly changed = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly pack: Package) {}

  /** The one name under which a part is known here, however it is written. */
  private key(name: string): string {
    return this.pack.find(name)?.name ?? commonKey(name);
  }

  has(name: string): boolean {
    const key = this.key(name);
    return this.changed.has(key) || (this.pack.find(name) !== null && !this.removed.has(key));
  }

  /** The names of the parts that the package did not have. */
  get added(): readonly string[] {
    return [...this.changed.values()].filter(({ name }) => !this.pack.find(name)).map(({ name }) => name);
  }

  put(entry: ZipEntry): void {
    this.removed.delete(this.key(entry.name));
    this.changed.set(this.key(entry.name), entry);
  }

  /** The text of a small part as it will be. */
  text(name: string): string {
    return this.texts.get(this.key(name)) ?? this.pack.text(name);
  }

  /** Gives a small part this text, in the encoding it has; the part is added when it is not there. */
  putText(name: string, text: string): void {
    const known = this.pack.find(name);
    const bytes = encodePart(text, known ? this.pack.read(name).encoding : UTF8);
    this.texts.set(this.key(name), text);
    this.put(withContent(known ?? newEntry(name), bytes));
  }

  /** Changes a small part in a few places. */
  patch(name: string, changes: (root: XmlElement, text: string) => readonly Splice[]): void {
    const text = this.text(name);
    const splices = changes(parseList(text, name), text);
    if (splices.length > 0) this.putText(name, splice(text, splices));
  }

  hasRemoved(name: string): boolean {
    return this.removed.has(this.key(name));
  }

  remove(name: string): void {
    this.changed.delete(this.key(name));
    this.texts.delete(this.key(name));
    this.removed.add(this.key(name));
  }

  toBytes(): Uint8Array {
    const { entries, comment } = this.pack;
    const kept = entries.filter(({ name }) => !this.removed.has(name));
    const added = this.added.flatMap((name) => this.changed.get(this.key(name)) ?? []);
    return writeZip({ entries: [...kept.map((one) => this.changed.get(one.name) ?? one), ...added], comment });
  }
}
