import { parseList } from "../xml/parseXml";
import { attribute, child, childrenOf, wholeNumber } from "../xml/xmlTree";
import { addPart, freePart, isStrict } from "./editWorkbook";
import type { Package } from "./package";
import type { PackageEdit } from "./packageEdit";
import type { WorkbookPart } from "./workbookPart";

/** The part that Excel writes for formulas whose result takes as many cells as it needs ([MS-XLSX] 2.3.11.1). */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">' +
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
  '</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Which entry of the workbook's own metadata marks a dynamic array; null when none does. */
function knownIndex(pack: Package, part: string): number | null {
  const root = parseList(pack.text(part), part);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex((one) => attribute(one, "name") === "XLDAPR") + 1;
  const blocks = childrenOf(child(root, "cellMetadata"), "bk");
  const index = blocks.findIndex((block) => wholeNumber(attribute(child(block, "rc"), "t")) === type);
  return type > 0 && index >= 0 ? index + 1 : null;
}

/**
 * What `cm` of a cell has to say so that its formula spills. The workbook gets a metadata part when it has none; in one
 * with another kind of metadata formulas keep the cells they fill now.
 */
export function dynamicArrayIndex(pack: Package, edit: PackageEdit, book: WorkbookPart): number | null {
  if (book.metadata !== null) return pack.find(book.metadata) ? knownIndex(pack, book.metadata) : null;
  const part = freePart(edit, book, (number) => (number === 1 ? "metadata.xml" : `metadata${number}.xml`));
  let strict = false;
  edit.patch(book.part, (root) => {
    strict = isStrict(root);
    return [];
  });
  edit.putText(part, METADATA);
  addPart(edit, book, { part, type: "sheetMetadata", strict });
  return 1;
}
