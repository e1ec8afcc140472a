import { Refused } from "./refused";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const DIRECTORY_ENTRY = 128;
/** A workbook of Excel 2 to 97 without a container begins with this record; its length is one of these. */
const [RECORD, VERSIONS, LENGTHS] = [0x09, [0x00, 0x02, 0x04, 0x08], [4, 6, 8, 16]];

/** Streams that say what an OLE file is, in capitals: names know no case. */
const STREAMS = new Map<string, Kind>([
  ["ENCRYPTEDPACKAGE", "encrypted"],
  ["WORKBOOK", "xls"],
  ["BOOK", "xls"],
  ["WORDDOCUMENT", "other"],
  ["POWERPOINT DOCUMENT", "other"],
  ["__PROPERTIES_VERSION1.0", "other"],
]);
/** What decides when several are there: a text or a mail may hold a workbook. */
const ORDER: readonly Kind[] = ["encrypted", "other", "xls"];
const LONGEST_NAME = 31;

/** What a file is by its bytes, whatever its name says; `text` is anything that may still be a table as text. */
type Kind = "empty" | "zip" | "xls" | "encrypted" | "other" | "text";

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Name of a directory entry of an OLE file, in capitals; "" when none stands there. Names are UTF-16. */
function entryName(bytes: Uint8Array, at: number): string {
  const size = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
  if (size < 4 || size > (LONGEST_NAME + 1) * 2 || size % 2 !== 0) return "";
  let name = "";
  for (let place = at; place < at + size - 2; place += 2) {
    if (bytes[place + 1] !== 0) return "";
    name += String.fromCharCode(bytes[place] ?? 0);
  }
  return name.toUpperCase();
}

/** Directory entries of an OLE file stand at multiples of their size. */
function kindOfContainer(bytes: Uint8Array): Kind {
  const found = new Set<Kind>();
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const kind = STREAMS.get(entryName(bytes, at));
    if (kind) found.add(kind);
  }
  return ORDER.find((kind) => found.has(kind)) ?? "other";
}

function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, OLE)) return kindOfContainer(bytes);
  const [record, version = -1, length = -1, high] = bytes;
  const isOldStream = record === RECORD && VERSIONS.includes(version) && LENGTHS.includes(length) && high === 0;
  return isOldStream ? "xls" : "text";
}

const REFUSALS = { empty: "file-empty", xls: "format-xls", encrypted: "file-encrypted" } as const;

/**
 * Refuses what no reader of this product reads, each by its own name.
 *
 * @returns the kind of what is left
 * @problem file-empty, format-xls, file-encrypted
 */
export function refuseOldFormats(bytes: Uint8Array): "zip" | "text" | "other" {
  const kind = kindOf(bytes);
  if (kind === "zip" || kind === "text" || kind === "other") return kind;
  throw new Refused(REFUSALS[kind]);
}
