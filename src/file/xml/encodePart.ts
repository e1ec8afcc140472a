import { BytesDecoder } from "../bytesDecoder";
import { ASCII, isUtf8, type Encoding } from "./encoding";

const utf8 = new TextEncoder();
const MARK = "\ufeff";

/** Byte of each character of a code page. */
const pages = new Map<string, ReadonlyMap<string, number>>();

function pageOf(label: string): ReadonlyMap<string, number> {
  const known = pages.get(label);
  if (known) return known;
  const page = new Map<string, number>();
  for (let byte = 0; byte < (label === ASCII ? 128 : 256); byte++) {
    try {
      page.set(new BytesDecoder(label).decode(Uint8Array.of(byte)), byte);
    } catch {
      // No character has this byte.
    }
  }
  pages.set(label, page);
  return page;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** Characters that the code page does not have stand as references: only text and attributes are ever added to a part. */
function oneByte(text: string, label: string): Uint8Array {
  const page = pageOf(label);
  const bytes: number[] = [];
  for (const character of text) {
    const byte = page.get(character);
    if (byte !== undefined) bytes.push(byte);
    else for (const digit of `&#${character.codePointAt(0) ?? 0};`) bytes.push(digit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

/** A piece of text in an encoding, without byte order mark. */
function encodedPiece(text: string, { label }: Encoding): Uint8Array {
  if (label === "utf-16le" || label === "utf-16be") return utf16(text, label === "utf-16le");
  return label === "utf-8" ? utf8.encode(text) : oneByte(text, label);
}

/** The text of a part in its encoding. */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  return encodedPiece(encoding.byteOrderMark ? MARK + text : text, encoding);
}

/**
 * Writes UTF-8 bytes in another encoding, piece by piece. A byte order mark is part of what is written: the bytes that
 * were read hold it.
 *
 * @param write - takes the converted bytes
 */
export function encodingWriter(encoding: Encoding, write: (bytes: Uint8Array) => void): (bytes: Uint8Array) => void {
  if (isUtf8(encoding)) return write;
  const decoder = new TextDecoder("utf-8");
  let isFirst = encoding.byteOrderMark;
  return (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    write(encodedPiece(isFirst ? MARK + text : text, encoding));
    isFirst = false;
  };
}
