import { columnLetters, type NewSheet, type NewSheetCell } from "../../conversion";
import { success, type Result } from "../../values";
import type { Package, PackageEdit } from "../package";
import { encodeSpreadsheetText, encodeXml } from "../xmlText";
import type { Look, StylePatcher } from "./stylePatcher";
import { relationshipsOf } from "./workbookPart";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function cellXml(cell: NewSheetCell, row: number, column: number, styles: StylePatcher): string {
  const { value, look } = typeof cell === "object" && cell !== null ? cell : { value: cell, look: undefined };
  if (value === null || value === "") return "";
  const style = styles.styleFor((look ?? "text") satisfies Look);
  const start = `<c r="${columnLetters(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeSpreadsheetText(value)}</t></is></c>`;
}

function sheetXml({ rows, columnWidths, printReady }: NewSheet, styles: StylePatcher): string {
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, index, column, styles)).join("");
    return cells === "" ? "" : `<row r="${index + 1}">${cells}</row>`;
  });
  const fit = printReady ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const print = printReady
    ? '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${fit}` +
    `${columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>${body.join("")}</sheetData>${print}</worksheet>`
  );
}

/** Free numbers for parts, relationships and sheets. */
function freeNumbers(pack: Package, book: string, rels: string): { part: number; relationship: number; sheet: number } {
  const highest = (matches: IterableIterator<RegExpMatchArray>): number =>
    Math.max(0, ...[...matches].map((match) => Number(match[1])));
  return {
    part: highest(
      pack
        .names()
        .join("\n")
        .matchAll(/worksheets\/sheet(\d+)\.xml/g),
    ),
    relationship: highest(rels.matchAll(/Id="rId(\d+)"/g)),
    sheet: highest(book.matchAll(/sheetId="(\d+)"/g)),
  };
}

/** Adds sheets at the end of the workbook: a part each, its relationship, its content type, its entry in the book. */
export async function addSheets(
  pack: Package,
  edit: PackageEdit,
  sheets: readonly NewSheet[],
  styles: StylePatcher,
): Promise<Result<true>> {
  const parts = await pack.parts();
  if (!parts.ok) return parts;
  const { workbook } = parts.value;
  const relationships = relationshipsOf(workbook);
  const [book, rels, types] = [
    await edit.text(workbook),
    await edit.text(relationships),
    await edit.text("[Content_Types].xml"),
  ];
  if (!book.ok) return book;
  if (!rels.ok) return rels;
  if (!types.ok) return types;
  const numbers = freeNumbers(pack, book.value, rels.value);
  const prefix = /<(\w+:)?sheets[\s>]/.exec(book.value)?.[1] ?? "";
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const [entries, links, overrides]: [string[], string[], string[]] = [[], [], []];
  for (const [index, sheet] of sheets.entries()) {
    const part = `${folder}worksheets/sheet${numbers.part + index + 1}.xml`;
    const id = `rId${numbers.relationship + index + 1}`;
    edit.replaceText(part, sheetXml(sheet, styles));
    entries.push(
      `<${prefix}sheet xmlns:calogr="${RELATIONSHIP}" name="${encodeXml(sheet.name)}" sheetId="${numbers.sheet + index + 1}" calogr:id="${id}"/>`,
    );
    links.push(`<Relationship Id="${id}" Type="${RELATIONSHIP}/worksheet" Target="/${part}"/>`);
    overrides.push(`<Override PartName="/${part}" ContentType="${CONTENT_TYPE}"/>`);
  }
  edit.replaceText(workbook, before(book.value, `</${prefix}sheets>`, entries));
  edit.replaceText(relationships, before(rels.value, "</Relationships>", links));
  edit.replaceText("[Content_Types].xml", before(types.value, "</Types>", overrides));
  return success(true);
}

function before(xml: string, marker: string, pieces: readonly string[]): string {
  const at = xml.lastIndexOf(marker);
  return at < 0 ? xml : xml.slice(0, at) + pieces.join("") + xml.slice(at);
}
