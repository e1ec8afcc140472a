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

function isFlatOds(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_HEAD)).includes(FLAT_ODS);
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
    if (refuseOldFormats(bytes) !== "zip") throw new Refused(isFlatOds(bytes) ? "format-ods" : "format-unknown");
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
