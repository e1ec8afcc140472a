import { richText } from "../xmlText";
import { findBytes } from "../bytes";

/** The shared strings of a package: found once, decoded when asked for. */
export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly prefix: string;

  constructor(private readonly bytes: Uint8Array) {
    this.prefix = prefixOf(bytes, "sst");
    const open = `<${this.prefix}si`;
    const close = `</${this.prefix}si>`;
    for (let at = findBytes(bytes, open, 0); at >= 0; at = findBytes(bytes, open, at)) {
      const tagEnd = bytes.indexOf(62, at) + 1;
      if (tagEnd === 0) break;
      if (bytes[tagEnd - 2] === 47) {
        this.add(tagEnd, tagEnd);
        at = tagEnd;
        continue;
      }
      const end = findBytes(bytes, close, tagEnd);
      if (end < 0) break;
      this.add(tagEnd, end);
      at = end;
    }
  }

  private add(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }

  /** The text of a string, or null when there is no such number. */
  text(index: number): string | null {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const [start, end] = [this.starts[index], this.ends[index]];
    if (start === undefined || end === undefined) return null;
    const text = richText(this.bytes, start, end, this.prefix);
    this.texts[index] = text;
    return text;
  }
}

/** The namespace prefix (with its colon, or "") of the root element of a part. */
export function prefixOf(bytes: Uint8Array, root: string): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return new RegExp(`<(\\w+:)?${root}[\\s>/]`).exec(head)?.[1] ?? "";
}
