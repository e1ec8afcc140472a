import { damaged } from "../refused";
import { parseXml } from "../xml/parseXml";
import { attribute, child, childrenOf, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { BUILT_IN_FORMATS, showsDate } from "./numberFormats";

/** What reading and writing need of a cell format. */
export interface CellFormat {
  readonly code: string;
  readonly isDate: boolean;
  /** Whether the cell may not be written while its sheet is protected. */
  readonly locked: boolean;
  /** The `xf` itself, for what only a grid shows. */
  readonly element: XmlElement;
}

/** styles.xml, read. */
export interface Styles {
  readonly text: string;
  readonly root: XmlElement;
  /** In the order of `cellXfs`: the number `s` of a cell is an index here. */
  readonly formats: readonly CellFormat[];
}

/** What a workbook without styles.xml is taken to have, and is given when a format must be added. */
export const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** @problem file-damaged */
export function readStyles(text: string, part: string): Styles {
  const root = parseXml(text, part);
  if (root.name !== "styleSheet") throw damaged(part, "no styles");
  const codes = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((element) => [
      wholeNumber(attribute(element, "numFmtId")),
      attribute(element, "formatCode") ?? "",
    ]),
  );
  // Many formats of cells share a number format, which may be long.
  const dates = new Map<number, boolean>();
  const formats = childrenOf(child(root, "cellXfs"), "xf").map((element): CellFormat => {
    const id = wholeNumber(attribute(element, "numFmtId")) ?? 0;
    const custom = codes.get(id);
    let isDate = dates.get(id);
    if (isDate === undefined) dates.set(id, (isDate = showsDate(id, custom)));
    const locked = attribute(child(element, "protection"), "locked");
    return {
      code: custom ?? BUILT_IN_FORMATS.get(id) ?? "General",
      isDate,
      locked: locked !== "0" && locked !== "false",
      element,
    };
  });
  return { text, root, formats };
}
