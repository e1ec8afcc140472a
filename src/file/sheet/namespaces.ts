import { ascii, afterTag, COLON, CUT, endsName } from "../xml/xmlBytes";
import { attributesIn } from "../xml/attributes";

/** The namespaces of spreadsheets, in both dialects of the standard. */
const MAIN = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/**
 * Which prefixes stand for elements of a sheet. Most sheets have one; a program may change it from element to element.
 */
export class Namespaces {
  /** With their colons; "" for elements without prefix. */
  private readonly known = new Set<string>();

  /** @param root - where the root element of the part starts: its own prefix is right, whatever it says of it */
  constructor(bytes: Uint8Array, root: number, prefix: string) {
    this.known.add(prefix);
    this.declaredAt(bytes, root);
  }

  private declaredAt(bytes: Uint8Array, at: number): void {
    const tag = ascii(bytes, at, afterTag(bytes, at));
    for (const [name, value] of attributesIn(tag, 0, tag.length)) {
      if (!MAIN.has(value)) continue;
      if (name === "xmlns") this.known.add("");
      else if (name.startsWith("xmlns:")) this.known.add(`${name.slice("xmlns:".length)}:`);
    }
  }

  /** Where the local name of the element at `at` starts; -1 for an element of another namespace. */
  localName(bytes: Uint8Array, at: number): number {
    let local = at + 1;
    for (let next = local; !endsName(bytes[next] ?? 0); next++) {
      if ((bytes[next] ?? 0) === 0) throw CUT;
      if (bytes[next] === COLON) local = next + 1;
    }
    const prefix = ascii(bytes, at + 1, local);
    // An element may declare its own prefix; from there on it is taken to hold for those that follow.
    if (!this.known.has(prefix)) this.declaredAt(bytes, at);
    return this.known.has(prefix) ? local : -1;
  }
}
