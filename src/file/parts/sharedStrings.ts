import { LARGEST_STRINGS, MOST_STRINGS } from "../limits";
import { damaged, Refused } from "../refused";
import { richText } from "../xml/richText";
import { afterElement, afterSpecial, afterTag, inPart, isSpecial, nextTag, SLASH } from "../xml/xmlBytes";
import { inflateUtf8 } from "../zip/inflatePart";
import type { ZipEntry } from "../zip/zipEntry";

/** The shared strings of a workbook: found once, each decoded when first asked for. */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  /** Where the elements start and end, one pair after the other. */
  private places = new Uint32Array(1 << 12);
  private count = 0;
  private readonly texts: (string | undefined)[] = [];
  private readonly part: string;

  /** @problem file-damaged, zip-bomb */
  constructor(entry: ZipEntry) {
    this.part = entry.name;
    this.bytes = inflateUtf8(entry, LARGEST_STRINGS);
    inPart(this.part, () => this.findPlaces());
  }

  private findPlaces(): void {
    const { bytes } = this;
    let at = nextTag(bytes, 0);
    while (isSpecial(bytes, at)) at = nextTag(bytes, afterSpecial(bytes, at));
    at = afterTag(bytes, at);
    if (bytes[at - 2] === SLASH) return;
    for (;;) {
      at = nextTag(bytes, at);
      if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
      else if (bytes[at + 1] === SLASH) return;
      else {
        const end = afterElement(bytes, at);
        // `<si>`, with or without a prefix; extLst is none.
        const tag = afterTag(bytes, at);
        if (this.isItem(at, tag)) this.keep(at, end);
        at = end;
      }
    }
  }

  private keep(start: number, end: number): void {
    if (this.count === MOST_STRINGS) {
      throw new Refused("too-large", { part: this.part, detail: `${this.part}: > ${MOST_STRINGS}` });
    }
    const at = this.count++ * 2;
    if (at >= this.places.length) {
      const larger = new Uint32Array(this.places.length * 2);
      larger.set(this.places);
      this.places = larger;
    }
    [this.places[at], this.places[at + 1]] = [start, end];
  }

  private isItem(at: number, tagEnd: number): boolean {
    for (let next = at + 1; next < tagEnd; next++) {
      const byte = this.bytes[next] ?? 0;
      if (byte === 58) at = next;
      if (byte === 62 || byte === 47 || byte <= 32) {
        return next - at === 3 && this.bytes[at + 1] === 115 && this.bytes[at + 2] === 105;
      }
    }
    return false;
  }

  /** @problem file-damaged when there is no such string */
  text(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    if (index >= this.count || !Number.isInteger(index)) throw damaged(this.part, `string ${index}`);
    const [start = 0, end = 0] = [this.places[index * 2], this.places[index * 2 + 1]];
    const text = inPart(this.part, () => richText(this.bytes, start, end));
    this.texts[index] = text;
    return text;
  }
}
