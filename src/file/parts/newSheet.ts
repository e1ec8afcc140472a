import type { CellInput, NewSheet, NewSheetCell } from "../../conversion";
import { LONGEST_SHEET_NAME } from "../limits";
import { newCellXml } from "../sheet/cellXml";
import type { Look, StyleBook } from "./styleBook";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const A4 = 9;

/** A relationship of the sheet, in the dialect of the workbook. */
export interface DrawingLink {
  readonly namespace: string;
  readonly id: string;
}

interface PlainCell {
  readonly value: CellInput;
  readonly look: Look;
  readonly formula?: string;
}

function plainCell(cell: NewSheetCell): PlainCell {
  if (typeof cell !== "object" || cell === null) return { value: cell, look: "text" };
  return { ...cell, look: cell.look ?? "text" };
}

/** A text that Excel would read anew as something else when its cell is edited. */
function needsQuote(value: CellInput): boolean {
  return typeof value === "string" && /^[=+\-@]./s.test(value);
}

/** Whether a new sheet calculates anything. */
export function hasFormulas({ rows }: NewSheet): boolean {
  return rows.some((row) => row.some((cell) => plainCell(cell).formula !== undefined));
}

/** The rows of a new sheet that are repeated on every page: up to its header; 0 for none. */
export function repeatedRows({ rows, printReady }: NewSheet): number {
  if (!printReady) return 0;
  return rows.findIndex((row) => row.some((cell) => plainCell(cell).look === "header")) + 1;
}

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
const NARROW_MARGINS = '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>';

function printXml({ printReady, page }: NewSheet): string {
  if (page)
    return `${NARROW_MARGINS}<pageSetup paperSize="${A4}" orientation="portrait" fitToWidth="1" fitToHeight="1"/>`;
  return printReady
    ? `${MARGINS}<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`
    : "";
}

function rowXml(sheet: NewSheet, index: number, styles: StyleBook): string {
  const { page, rows } = sheet;
  const cells = (rows[index] ?? []).map((cell, column) => {
    const { value, look, formula } = plainCell(cell);
    const isEmpty = (value === null || value === "") && look !== "header" && formula === undefined;
    if (isEmpty) return "";
    const content = formula === undefined ? { value } : { value, formula: { text: formula, range: null } };
    const style = styles.styleFor(look, page?.textSize, formula === undefined && needsQuote(value));
    return newCellXml(index, column, style, content);
  });
  const height = page?.rowHeights[index];
  if (height === undefined && cells.every((cell) => cell === "")) return "";
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${index + 1}"${size}>${cells.join("")}</row>`;
}

/**
 * The part of a new sheet.
 *
 * @param drawing - relationship to its charts
 */
export function newSheetXml(
  sheet: NewSheet,
  styles: StyleBook,
  namespace = TRANSITIONAL,
  drawing: DrawingLink | null = null,
): string {
  const { rows, columnWidths, printReady, page } = sheet;
  const columns = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((_, index) => rowXml(sheet, index, styles));
  const charts = drawing ? `<drawing xmlns:calogr="${drawing.namespace}" calogr:id="${drawing.id}"/>` : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}">` +
    (printReady || page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${body.join("")}</sheetData>${printXml(sheet)}${charts}</worksheet>`
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
