import {
  afterElement,
  afterSpecial,
  afterTag,
  COLON,
  endsName,
  isSpecial,
  LT,
  nextTag,
  SLASH,
  textAt,
} from "./xmlBytes";
import { decodeCharacterData, decodeEscapes } from "./xmlText";

const SHORT = 32;
const [T, R, P, H, AMPERSAND, RETURN, UNDERSCORE] = [116, 114, 80, 104, 38, 13, 95];

/** Character data of an element's content, and of a cell: `_xHHHH_` is decoded too. */
export function cellText(bytes: Uint8Array, from: number, to: number): string {
  // Most texts are short and plain: no decoder, no search.
  if (to - from <= SHORT) {
    let text = "";
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127 || byte === AMPERSAND || byte === LT || byte === RETURN || byte === UNDERSCORE) break;
      text += String.fromCharCode(byte);
    }
    if (at === to) return text;
  }
  return decodeEscapes(decodeCharacterData(textAt(bytes, from, to)));
}

/**
 * The text of rich content (what stands inside `<si>` or `<is>`): every `<t>` in order, without phonetic readings.
 */
export function richText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  let at = from;
  while (at < to) {
    at = nextTag(bytes, at);
    if (at >= to) break;
    if (isSpecial(bytes, at)) {
      at = afterSpecial(bytes, at);
      continue;
    }
    if (bytes[at + 1] === SLASH) {
      at = afterTag(bytes, at);
      continue;
    }
    let name = at + 1;
    for (let next = name; !endsName(bytes[next] ?? 0) && next < to; next++) if (bytes[next] === COLON) name = next + 1;
    if (bytes[name] === R && bytes[name + 1] === P && bytes[name + 2] === H && endsName(bytes[name + 3] ?? 0)) {
      at = afterElement(bytes, at);
      continue;
    }
    const isText = bytes[name] === T && endsName(bytes[name + 1] ?? 0);
    const content = afterTag(bytes, at);
    if (!isText || bytes[content - 2] === SLASH) {
      at = content;
      continue;
    }
    at = afterElement(bytes, at);
    let close = at - 1;
    while (bytes[close] !== LT) close--;
    text += cellText(bytes, content, close);
  }
  return text;
}
