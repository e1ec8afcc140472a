import { damaged, Refused } from "../refused";

/** How the text of a part is written down: kept when the part is changed. */
export interface Encoding {
  /** As `TextDecoder` knows it. */
  readonly label: string;
  readonly byteOrderMark: boolean;
}

export const UTF8: Encoding = { label: "utf-8", byteOrderMark: false };
/** A declaration is looked for in so many bytes. */
export const DECLARATION_ROOM = 1024;
/** To `TextDecoder` ASCII is a code page with 256 characters. */
export const ASCII = "us-ascii";
const [UTF16LE, UTF16BE] = ["utf-16le", "utf-16be"];

/** @problem file-encoding */
function unreadable(part: string, encoding: string): Refused {
  return new Refused("file-encoding", { part, encoding });
}

/** Bytes that are not what the part says of itself. @problem file-damaged */
export function notAsDeclared(part: string, { label }: Encoding): Refused {
  return damaged(part, `encoding ${label}`);
}

function begins(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What the first bytes say whatever the text says of itself (XML 1.0, appendix F). */
function sensed(bytes: Uint8Array): Encoding | string | null {
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return { label: "utf-8", byteOrderMark: true };
  if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) return "UTF-32";
  if (begins(bytes, 0x3c, 0, 0, 0) || begins(bytes, 0, 0, 0, 0x3c)) return "UTF-32";
  if (begins(bytes, 0xff, 0xfe)) return { label: UTF16LE, byteOrderMark: true };
  if (begins(bytes, 0xfe, 0xff)) return { label: UTF16BE, byteOrderMark: true };
  if (begins(bytes, 0x3c, 0)) return { label: UTF16LE, byteOrderMark: false };
  if (begins(bytes, 0, 0x3c)) return { label: UTF16BE, byteOrderMark: false };
  if (begins(bytes, 0x4c, 0x6f, 0xa7, 0x94)) return "EBCDIC";
  return null;
}

/** The encoding that the declaration of a part names; null when it names none. */
function declared(bytes: Uint8Array): string | null {
  let head = "";
  for (const byte of bytes.subarray(0, DECLARATION_ROOM)) head += String.fromCharCode(byte);
  const end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
  if (end < 0) return null;
  return /\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head.slice(0, end))?.[1] ?? null;
}

/** Encodings that have one byte for each character: they can be written as well as read. */
const ONE_BYTE = /^(?:windows-125\d|windows-874|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;

/**
 * How the bytes of a part are to be read, by their first bytes or by what the part declares.
 *
 * @param bytes - the beginning of the part
 * @problem file-encoding: an encoding that cannot be read, or not be written again
 */
export function encodingOf(bytes: Uint8Array, part: string): Encoding {
  const found = sensed(bytes);
  if (typeof found === "string") throw unreadable(part, found);
  if (found) return found;
  const name = declared(bytes);
  if (name === null || /^utf-?8$/i.test(name)) return UTF8;
  // ASCII is UTF-8 that needs no second byte; one that does is found by its other bytes.
  if (/^(?:us-)?ascii$/i.test(name)) return { label: ASCII, byteOrderMark: false };
  let label = "";
  try {
    label = new TextDecoder(name).encoding;
  } catch {
    throw unreadable(part, name);
  }
  // Two bytes a character are excluded: `<` stands alone.
  if (!ONE_BYTE.test(label)) throw unreadable(part, name);
  return { label, byteOrderMark: false };
}

export function isUtf8({ label }: Encoding): boolean {
  return label === "utf-8";
}
