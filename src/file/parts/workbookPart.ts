import { damaged, Refused } from "../refused";
import { attribute, child, childrenOf, isTrue, parseXml } from "../xml/xmlTree";
import { CONTENT_TYPES, contentTypeOf } from "./contentTypes";
import type { Package } from "./package";
import { readRelationships } from "./relationships";

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  readonly part: string;
  /** Chart sheets, dialog sheets and macro sheets hold no cells that we read. */
  readonly hasCells: boolean;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** The structure is protected: no sheet may be added. */
  readonly structureLocked: boolean;
  /** Part names, or null where the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly calcChain: string | null;
  readonly metadata: string | null;
}

const MAIN_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroenabled\.main\+xml$/;

/** Refuses a package that holds something else than an XML workbook; answers the name of the workbook part. */
function findWorkbook(pack: Package): string {
  if (!pack.find(CONTENT_TYPES)) {
    const isOpenDocument = pack.find("mimetype") && pack.find("content.xml");
    throw new Refused(isOpenDocument ? "format-ods" : "format-unknown");
  }
  const part = readRelationships(pack, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new Refused("format-unknown");
  const type = contentTypeOf(pack, part);
  if (type.includes("sheet.binary")) throw new Refused("format-xlsb");
  if (type !== "" && !MAIN_TYPE.test(type)) throw new Refused("format-unknown");
  return part;
}

/**
 * Finds the workbook, its sheets and the parts they share.
 *
 * @problem file-damaged, format-xlsb, format-ods, format-unknown
 */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = findWorkbook(pack);
  const book = parseXml(pack.text(part), part);
  if (book.name !== "workbook") throw new Refused("format-unknown");
  const relationships = readRelationships(pack, part);
  const target = (type: string): string | null => relationships.find((one) => one.type === type)?.target ?? null;
  const sheets = childrenOf(child(book, "sheets"), "sheet").map((element): SheetPart => {
    const name = attribute(element, "name") ?? "";
    const id = attribute(element, "id");
    const found = relationships.find((one) => one.id === id);
    if (!found) throw damaged(part, `sheet ${name}`);
    const hidden = ["hidden", "veryHidden"].includes(attribute(element, "state") ?? "");
    return { name, hidden, part: found.target, hasCells: found.type === "worksheet" };
  });
  if (sheets.length === 0) throw damaged(part, "no sheets");
  return {
    part,
    sheets,
    date1904: isTrue(attribute(child(book, "workbookPr"), "date1904")),
    structureLocked: isTrue(attribute(child(book, "workbookProtection"), "lockStructure")),
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    theme: target("theme"),
    calcChain: target("calcChain"),
    metadata: target("sheetMetadata"),
  };
}
