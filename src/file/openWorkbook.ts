import type { Result } from "../values";
import { refuseOldFormats } from "./content";
import { FileWorkbook } from "./fileWorkbook";
import { CONTENT_TYPES } from "./parts/contentTypes";
import { Package } from "./parts/package";
import { attempt, Refused } from "./refused";
import { looksLikeBomb } from "./zip/inflatePart";

/** A text that an OpenDocument program writes instead of a package. */
const FLAT_ODS = "urn:oasis:names:tc:opendocument";
const LONGEST_HEAD = 2048;

/** Documents that begin as texts do and that Excel does not open. */
const NO_SHEET = /^(?:%PDF|\{\\rtf)/;

function headOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD));
}

const ESCAPE = String.fromCharCode(0x1b);

/** Tab, ends of lines and pages, and the escape of SYLK; a text holds no other sign without a shape. */
function isOfTexts(sign: string): boolean {
  return sign >= " " || (sign >= "\t" && sign <= "\r") || sign === ESCAPE;
}

/** Whether a file holds text that Excel may open – a web page, XML, a table as text –, in bytes or in UTF-16. */
function isWritten(head: string): boolean {
  if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) return true;
  return !NO_SHEET.test(head) && Array.from(head).every(isOfTexts);
}

function noPackage(kind: "text" | "other", bytes: Uint8Array): Refused {
  const head = headOf(bytes);
  if (head.includes(FLAT_ODS)) return new Refused("format-ods");
  return new Refused("format-unknown", kind === "text" && isWritten(head) ? { content: "text" } : {});
}

/**
 * Opens a workbook package held in memory. The directory, the list of sheets and the formats are read at once; sheets
 * when they are asked for.
 *
 * @problem file-empty, format-xls, format-xlsb, format-ods, format-unknown, file-encrypted, file-damaged, file-encoding,
 *   too-large, zip-bomb
 */
export function openWorkbook(bytes: Uint8Array): Result<FileWorkbook> {
  return attempt(() => {
    const kind = refuseOldFormats(bytes);
    if (kind !== "zip") throw noPackage(kind, bytes);
    const pack = new Package(bytes);
    const bomb = pack.entries.find(looksLikeBomb);
    if (bomb) throw new Refused("zip-bomb", { part: bomb.name });
    return new FileWorkbook(pack);
  });
}

/** The extension that a workbook has by its content, whatever its name says. @problem those of `openWorkbook` */
export function extensionOf(bytes: Uint8Array): Result<".xlsx" | ".xlsm"> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  return attempt(() => (/macroEnabled/i.test(new Package(bytes).text(CONTENT_TYPES)) ? ".xlsm" : ".xlsx"));
}
