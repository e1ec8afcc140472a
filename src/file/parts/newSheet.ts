import type { CellInput, NewSheet, NewSheetCell } from "../../conversion";
import { LONGEST_SHEET_NAME } from "../limits";
import { newCellXml } from "../sheet/cellXml";
import type { Look, StyleBook } from "./styleBook";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const A4 = 9;

interface PlainCell {
  readonly value: CellInput;
  readonly look: Look;
}

function plainCell(cell: NewSheetCell): PlainCell {
  if (typeof cell !== "object" || cell === null) return { value: cell, look: "text" };
  return { value: cell.value, look: cell.look ?? "text" };
}

/** The rows of a new sheet that are repeated on every page: up to its header; 0 for none. */
export function repeatedRows({ rows, printReady }: NewSheet): number {
  if (!printReady) return 0;
  return rows.findIndex((row) => row.some((cell) => plainCell(cell).look === "header")) + 1;
}

/** The part of a new sheet. */
export function newSheetXml(sheet: NewSheet, styles: StyleBook, namespace = TRANSITIONAL): string {
  const { rows, columnWidths, printReady } = sheet;
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const { value, look } = plainCell(cell);
      const isEmpty = (value === null || value === "") && look !== "header";
      return isEmpty ? "" : newCellXml(index, column, styles.styleFor(look), { value });
    });
    return cells.some((cell) => cell !== "") ? `<row r="${index + 1}">${cells.join("")}</row>` : "";
  });
  const print = printReady
    ? '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`
    : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}">` +
    (printReady ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${body.join("")}</sheetData>${print}</worksheet>`
  );
}

/** Names that Excel keeps for itself. */
const RESERVED = new Set(["history"]);

function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  // Half a surrogate pair is no character.
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

/** A legal sheet name near the wanted one that is not `taken` (lower case). */
export function uniqueSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const legal = wanted
    // eslint-disable-next-line no-control-regex
    .replace(/[\\/*?:[\]\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const base = cut(legal === "" ? "Sheet" : legal, LONGEST_SHEET_NAME).replace(/[\s']+$/, "");
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(base, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase()) && !RESERVED.has(name.toLowerCase())) return name;
  }
}
