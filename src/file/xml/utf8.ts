import { damaged } from "../refused";

const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of a small part, without a byte order mark.
 *
 * @problem file-damaged when it is not UTF-8: changing it would lose something
 */
export function partText(bytes: Uint8Array, part: string): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw damaged(part, "encoding");
  }
}
