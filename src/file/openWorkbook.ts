import { refuse, success, type Result } from "../values";
import { findBytes } from "./bytes";
import { FileWorkbook } from "./fileWorkbook";
import { Package } from "./package";
import { looksLikeBomb } from "./zip/inflate";
import { readZip } from "./zip/readZip";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** "EncryptedPackage" as the directory of an OLE file spells it. */
const ENCRYPTED_PACKAGE = "EncryptedPackage".replace(/(?!^)(?=.)/g, "\0");

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Opens a workbook package held in memory. Only its directory is read here.
 *
 * @problem file-empty, format-xls, file-encrypted, format-unknown, file-damaged, zip-bomb; later calls may still refuse
 *   with format-ods, format-xlsb, file-damaged
 */
export function openWorkbook(bytes: Uint8Array): Result<FileWorkbook> {
  if (bytes.length === 0) return refuse("file-empty");
  if (begins(bytes, OLE)) {
    return refuse(findBytes(bytes, ENCRYPTED_PACKAGE, 0) >= 0 ? "file-encrypted" : "format-xls");
  }
  if (!begins(bytes, ZIP)) return refuse("format-unknown");
  const entries = readZip(bytes);
  if (!entries.ok) return entries;
  const bomb = entries.value.find(looksLikeBomb);
  if (bomb) return refuse("zip-bomb", { part: bomb.name });
  return success(new FileWorkbook(new Package(bytes, entries.value)));
}
