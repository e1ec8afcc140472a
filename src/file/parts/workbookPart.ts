import { MOST_SHEETS } from "../limits";
import { damaged, Refused } from "../refused";
import { parseList } from "../xml/parseXml";
import { attribute, child, childrenOf, isTrue, type XmlElement } from "../xml/xmlTree";
import { CONTENT_TYPES, contentTypeOf } from "./contentTypes";
import type { Package } from "./package";
import { commonKey } from "./partNames";
import { readRelationships, type Relationship } from "./relationships";

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /**
   * The part with its cells. Charts, dialogs and macro sheets hold no cells that we read; a module of an old macro has no
   * part at all.
   */
  readonly cells: string | null;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** The structure is protected: no sheet may be added. */
  readonly structureLocked: boolean;
  /** The package carries a digital signature, which holds for the bytes as they are. */
  readonly isSigned: boolean;
  /** Part names, or null where the workbook names none; the part itself may be missing all the same. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly calcChain: string | null;
  readonly metadata: string | null;
}

const MAIN_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroenabled\.main\+xml$/;

/** A spreadsheet of LibreOffice and its kin; one with a password too. */
function isOpenDocument(pack: Package): boolean {
  if (!pack.find("content.xml")) return false;
  if (!pack.find("mimetype")) return pack.find("META-INF/manifest.xml") !== null;
  return pack.text("mimetype").includes("opendocument.spreadsheet");
}

/** Refuses a package that holds something else than an XML workbook; answers the name of the workbook part. */
function findWorkbook(pack: Package): string {
  if (!pack.find(CONTENT_TYPES)) {
    throw new Refused(isOpenDocument(pack) ? "format-ods" : "format-unknown");
  }
  const part = readRelationships(pack, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) throw new Refused("format-unknown");
  const type = contentTypeOf(pack, part);
  if (type.includes("sheet.binary") || /\.bin$/i.test(part)) throw new Refused("format-xlsb");
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
  const book = parseList(pack.text(part), part);
  if (book.name !== "workbook") throw new Refused("format-unknown");
  const relationships = readRelationships(pack, part);
  const target = (type: string): string | null => relationships.find((one) => one.type === type)?.target ?? null;
  const sheets = sheetsOf(pack, part, childrenOf(child(book, "sheets"), "sheet"), relationships);
  return {
    part,
    sheets,
    date1904: isTrue(attribute(child(book, "workbookPr"), "date1904")),
    structureLocked: isTrue(attribute(child(book, "workbookProtection"), "lockStructure")),
    isSigned: readRelationships(pack, "").some(({ element }) =>
      (attribute(element, "Type") ?? "").endsWith("/digital-signature/origin"),
    ),
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    theme: target("theme"),
    calcChain: target("calcChain"),
    metadata: target("sheetMetadata"),
  };
}

/** The sheets that the workbook lists, in its order. @problem file-damaged, too-large */
function sheetsOf(
  pack: Package,
  part: string,
  listed: readonly XmlElement[],
  relationships: readonly Relationship[],
): readonly SheetPart[] {
  if (listed.length === 0) throw damaged(part, "no sheets");
  if (listed.length > MOST_SHEETS)
    throw new Refused("too-large", { part, detail: `${listed.length} > ${MOST_SHEETS}` });
  const byId = new Map<string, Relationship>();
  for (const one of relationships) if (!byId.has(one.id)) byId.set(one.id, one);
  const taken = new Set<string>();
  const sheets = listed.map((element): SheetPart => {
    const found = byId.get(attribute(element, "id") ?? "");
    const cells = found?.type === "worksheet" && pack.find(found.target) ? found.target : null;
    if (cells !== null && taken.has(commonKey(cells))) throw damaged(part, `${cells} twice`);
    if (cells !== null) taken.add(commonKey(cells));
    const hidden = ["hidden", "veryHidden"].includes(attribute(element, "state") ?? "");
    return { name: attribute(element, "name") ?? "", hidden, cells };
  });
  // Without any cells there is nothing to read: what is missing is said.
  if (sheets.every(({ cells }) => cells === null)) {
    const missing = relationships.find(({ type, target }) => type === "worksheet" && !pack.find(target));
    if (missing) throw damaged(missing.target, "missing");
    if (byId.size === 0) throw damaged(part, `sheet ${sheets[0]?.name ?? ""}`);
  }
  return sheets;
}
