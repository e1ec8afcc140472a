import { strToU8, zipSync } from "fflate";
import { openWorkbook, type FileWorkbook } from "../../src/file";
import {
  describeWorkbookPort,
  valueOf,
  type ContractBook,
  type ContractCell,
  type ContractSheet,
} from "../port/contract";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Formats of the test workbook: 0 General, 1 a date, 2 unlocked. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

function cellXml(cell: ContractCell, row: number, column: number): string {
  const { value, formula, format, error, unlocked } =
    typeof cell === "object" && cell !== null
      ? cell
      : { value: cell, formula: undefined, format: undefined, error: undefined, unlocked: undefined };
  const style = format !== undefined ? ' s="1"' : unlocked ? ' s="2"' : "";
  const start = `<c r="${String.fromCharCode(65 + column)}${row + 1}"${style}`;
  if (value === null || value === "") return style === "" ? "" : `${start}/>`;
  const f = formula === undefined ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  if (error) return `${start} t="e">${f}<v>${String(value)}</v></c>`;
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function sheetXml({ rows, isProtected, merged }: ContractSheet): string {
  const body = rows
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
    )
    .join("");
  const protection = isProtected ? '<sheetProtection sheet="1"/>' : "";
  const merges = merged ? `<mergeCells count="1"><mergeCell ref="${merged}"/></mergeCells>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData>${protection}${merges}</worksheet>`;
}

function packageOf({ sheets, date1904 }: ContractBook): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets.map(({ name, hidden }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

describeWorkbookPort("An .xlsx package", (book) => {
  const port: FileWorkbook = valueOf(openWorkbook(packageOf(book)));
  const reopen = async (): Promise<FileWorkbook> => valueOf(openWorkbook(valueOf(await port.toBytes())));
  return Promise.resolve({ port, reopen });
});
