import { damaged } from "../refused";
import { notAsDeclared, UTF8 } from "./encoding";

export const [LT, GT, SLASH, QUOTE, APOSTROPHE, EQUALS, BANG, QUESTION, COLON] = [60, 62, 47, 34, 39, 61, 33, 63, 58];
const [HYPHEN, OPEN_BRACKET, CLOSE_BRACKET] = [45, 91, 93];

/**
 * The bytes at hand end inside an element. While a part is streamed this asks for more; at its end the part is cut off.
 * One object for all: it is thrown once a batch.
 */
export const CUT = new Error("the bytes at hand end here");

/** XML that is not well formed; whoever knows the part's name turns it into a refusal. */
export class BadXml extends Error {}

/** Bytes that are no UTF-8. */
class BadEncoding extends BadXml {}

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** A byte that ends the name of an element in its start tag. */
export function endsName(byte: number): boolean {
  return byte === GT || byte === SLASH || isSpace(byte);
}

/** The next `<` at or after `at`. A zero byte, which no XML holds, stands behind the last byte at hand. */
export function nextTag(bytes: Uint8Array, at: number): number {
  for (let byte = bytes[at] ?? 0; byte !== LT; byte = bytes[++at] ?? 0) if (byte === 0) throw CUT;
  return at;
}

/** Byte after the tag that starts at `at`; a `>` inside an attribute does not end it. */
export function afterTag(bytes: Uint8Array, at: number): number {
  for (;;) {
    const byte = bytes[++at] ?? 0;
    if (byte === GT) return at + 1;
    if (byte === 0) throw CUT;
    if (byte === LT) throw new BadXml("tag");
    if (byte === QUOTE || byte === APOSTROPHE) {
      do {
        at++;
        if ((bytes[at] ?? 0) === 0) throw CUT;
      } while (bytes[at] !== byte);
    }
  }
}

function afterText(bytes: Uint8Array, at: number, first: number, second: number): number {
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) throw CUT;
    if (byte === GT && bytes[at - 1] === second && bytes[at - 2] === first) return at + 1;
    at++;
  }
}

/** Byte after the comment, CDATA section or processing instruction at `at`; a document type is refused. */
export function afterSpecial(bytes: Uint8Array, at: number): number {
  const kind = bytes[at + 2] ?? 0;
  if (bytes[at + 1] === QUESTION) {
    for (let next = at + 3; ; next++) {
      const byte = bytes[next] ?? 0;
      if (byte === 0) throw CUT;
      if (byte === GT && bytes[next - 1] === QUESTION) return next + 1;
    }
  }
  if (kind === 0) throw CUT;
  if (kind === HYPHEN) return afterText(bytes, at + 6, HYPHEN, HYPHEN);
  if (kind === OPEN_BRACKET) return afterText(bytes, at + 9, CLOSE_BRACKET, CLOSE_BRACKET);
  throw new BadXml("document type");
}

export function isSpecial(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at + 1] ?? 0;
  if (byte === 0) throw CUT;
  return byte === BANG || byte === QUESTION;
}

/** Byte after the whole element that starts at `at`. */
export function afterElement(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (;;) {
    if (isSpecial(bytes, at)) at = afterSpecial(bytes, at);
    else {
      const isEnd = bytes[at + 1] === SLASH;
      at = afterTag(bytes, at);
      if (isEnd) depth--;
      else if (bytes[at - 2] !== SLASH) depth++;
      if (depth < 0) throw new BadXml("end tag");
    }
    if (depth === 0) return at;
    at = nextTag(bytes, at);
  }
}

// A byte order mark inside a text is a character like any other; bytes that are no UTF-8 are never guessed at.
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

/** The text of some bytes. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  try {
    return utf8.decode(bytes.subarray(from, to));
  } catch {
    throw new BadEncoding("encoding");
  }
}

/** The namespace prefix of the tag at `at`, with its colon, or "". */
export function prefixAt(bytes: Uint8Array, at: number): string {
  const start = bytes[at + 1] === SLASH ? at + 2 : at + 1;
  for (let next = start; !endsName(bytes[next] ?? 0); next++) {
    const byte = bytes[next] ?? 0;
    if (byte === 0) throw CUT;
    if (byte === COLON) return ascii(bytes, start, next + 1);
  }
  return "";
}

/** Whether the end tag at `close` has the name of the start tag at `open`. */
export function closes(bytes: Uint8Array, open: number, close: number): boolean {
  for (let [a, b] = [open + 1, close + 2]; ; a++, b++) {
    const [one, other] = [bytes[a] ?? 0, bytes[b] ?? 0];
    if (other === 0) throw CUT;
    if (endsName(one)) return other === GT || isSpace(other);
    if (one !== other) return false;
  }
}

/** Whether ASCII `text` stands at `at`. */
export function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte !== text.charCodeAt(index)) {
      if (byte === 0) throw CUT;
      return false;
    }
  }
  return true;
}

/** ASCII of a short range. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** What a scan of bytes threw, as the refusal of the part. */
export function asRefusal(part: string, error: unknown): unknown {
  if (error === CUT) return damaged(part, "cut off");
  if (error instanceof BadEncoding) return notAsDeclared(part, UTF8);
  return error instanceof BadXml ? damaged(part, error.message) : error;
}

/** Runs a scan of bytes; what it finds wrong becomes the refusal of the part. */
export function inPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asRefusal(part, error);
  }
}
