import { BadXml, CUT, EQUALS, GT, isSpace, LT, QUOTE, APOSTROPHE, SLASH } from "../xml/xmlBytes";
import { RowCells } from "./rowCells";

/** Reads the attributes of a start tag one after the other, without making texts of them. */
export abstract class TagReader extends RowCells {
  bytes: Uint8Array = new Uint8Array(0);

  /** The attribute last read: its name and its value. */
  protected attributeStart = 0;
  protected attributeEnd = 0;
  protected valueFrom = 0;
  protected valueTo = 0;

  /** Reads the attribute at or after `at`; answers the byte after it, or -1 at the end of the tag. */
  protected attribute(at: number): number {
    const { bytes } = this;
    while (isSpace(bytes[at] ?? 0)) at++;
    let byte = bytes[at] ?? 0;
    this.attributeStart = at;
    if (byte === GT || byte === SLASH) return -1;
    while (byte !== EQUALS) {
      if (byte === 0) throw CUT;
      if (byte === GT || byte === LT) throw new BadXml("attribute");
      byte = bytes[++at] ?? 0;
    }
    this.attributeEnd = at;
    while (isSpace(bytes[this.attributeEnd - 1] ?? 0)) this.attributeEnd--;
    do byte = bytes[++at] ?? 0;
    while (isSpace(byte));
    if (byte !== QUOTE && byte !== APOSTROPHE) throw byte === 0 ? CUT : new BadXml("attribute");
    this.valueFrom = ++at;
    for (let next = bytes[at] ?? 0; next !== byte; next = bytes[++at] ?? 0) if (next === 0) throw CUT;
    this.valueTo = at;
    return at + 1;
  }

  /** The one letter of the attribute's name, 0 for a longer name. */
  protected letter(): number {
    return this.attributeEnd - this.attributeStart === 1 ? (this.bytes[this.attributeStart] ?? 0) : 0;
  }

  /** The whole number that the attribute holds; -1 for an empty one, which programs write for none. */
  protected number(): number {
    let [from, to] = [this.valueFrom, this.valueTo];
    while (from < to && isSpace(this.bytes[from] ?? 0)) from++;
    while (from < to && isSpace(this.bytes[to - 1] ?? 0)) to--;
    return from === to ? -1 : this.digits(from, to);
  }

  protected digits(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9 || at - from > 8) throw new BadXml("number");
      value = value * 10 + digit;
    }
    if (to <= from) throw new BadXml("number");
    return value;
  }
}
