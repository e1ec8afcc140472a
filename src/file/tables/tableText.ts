import { BytesDecoder } from "../bytesDecoder";
import { Refused } from "../refused";

const END_OF_FILE = "\u001a";
/** So many bytes tell how a text is written. */
const SAMPLE = 4096;

function begins(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What a text with zero bytes is written in: most letters have one in each pair. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | "unknown" | null {
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  if (even + odd === 0) return null;
  const least = sample.length / 4;
  if (odd > least && even === 0) return "utf-16le";
  return even > least && odd === 0 ? "utf-16be" : "unknown";
}

/** Control characters that no text of people holds: a picture, a program, a printed page. */
function isBinary(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return text.startsWith("%PDF-");
}

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new BytesDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-16 as Excel's "Unicode text" has it, UTF-8, or what Excel writes in Belgium otherwise. Never
 * with a byte order mark.
 *
 * @problem table-unreadable: no text
 */
export function tableText(bytes: Uint8Array, path: string): string {
  const wide = wideEncoding(bytes);
  const text = wide === null ? (decodedAs(bytes, "utf-8") ?? decodedAs(bytes, "windows-1252")) : decodedAs(bytes, wide);
  if (text === null) throw new Refused("table-unreadable", { path });
  // Old programs end a text with a sign of its own.
  const kept = text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text;
  if (isBinary(kept)) throw new Refused("table-unreadable", { path });
  return kept;
}
