import { LARGEST_STRINGS } from "../limits";
import { damaged } from "../refused";
import { richText } from "../xml/richText";
import { afterElement, afterSpecial, afterTag, inPart, isSpecial, nextTag, SLASH } from "../xml/xmlBytes";
import { inflateWhole } from "../zip/inflatePart";
import type { ZipEntry } from "../zip/zipEntry";

/** The shared strings of a workbook: found once, each decoded when first asked for. */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  /** Where the elements start, and (one more) where the last ends. */
  private readonly places: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly part: string;

  /** @problem file-damaged, zip-bomb */
  constructor(entry: ZipEntry) {
    this.part = entry.name;
    this.bytes = inflateWhole(entry, LARGEST_STRINGS);
    inPart(this.part, () => this.findPlaces());
  }

  private findPlaces(): void {
    const { bytes, places } = this;
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
        if (this.isItem(at, tag)) places.push(at, end);
        at = end;
      }
    }
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
    const [start, end] = [this.places[index * 2], this.places[index * 2 + 1]];
    if (start === undefined || end === undefined) throw damaged(this.part, `string ${index}`);
    const text = inPart(this.part, () => richText(this.bytes, start, end));
    this.texts[index] = text;
    return text;
  }
}
