import type { Result } from "../values";
import { FileWorkbook } from "./fileWorkbook";
import { Package } from "./parts/package";
import { attempt, Refused } from "./refused";
import { looksLikeBomb } from "./zip/inflatePart";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Beginnings of the stream that Excel 2 to 4 wrote without a container. */
const OLD_STREAMS = [0x00, 0x02, 0x04].map((version) => [0x09, version]);
const DIRECTORY_ENTRY = 128;

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE file has a stream of this name. Directory entries stand at multiples of 128 bytes, names in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const size = (name.length + 1) * 2;
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at + 64] !== size || bytes[at + 65] !== 0) continue;
    let index = 0;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0)
      index++;
    if (index === name.length) return true;
  }
  return false;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused("file-empty");
  if (begins(bytes, ZIP)) return;
  if (begins(bytes, OLE)) {
    if (hasStream(bytes, "EncryptedPackage")) throw new Refused("file-encrypted");
    throw new Refused(hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "format-xls" : "format-unknown");
  }
  throw new Refused(OLD_STREAMS.some((signature) => begins(bytes, signature)) ? "format-xls" : "format-unknown");
}

/**
 * Opens a workbook package held in memory. The directory, the list of sheets and the formats are read at once; sheets
 * when they are asked for.
 *
 * @problem file-empty, format-xls, format-xlsb, format-ods, format-unknown, file-encrypted, file-damaged, zip-bomb
 */
export function openWorkbook(bytes: Uint8Array): Result<FileWorkbook> {
  return attempt(() => {
    refuseOtherFormats(bytes);
    const pack = new Package(bytes);
    const bomb = pack.entries.find(looksLikeBomb);
    if (bomb) throw new Refused("zip-bomb", { part: bomb.name });
    return new FileWorkbook(pack);
  });
}
