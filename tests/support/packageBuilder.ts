import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetOptions {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** `<row>…</row>…`, put into `<sheetData>`. */
  readonly rows?: string;
  /** Before and after `<sheetData>`: dimension, cols … / sheetProtection, mergeCells … */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of the three above. */
  readonly xml?: string;
  readonly kind?: "worksheet" | "chartsheet" | "dialogsheet";
}

export interface PackageOptions {
  /** One sheet from its rows, or several. */
  readonly rows?: string;
  readonly sheets?: readonly SheetOptions[];
  /** `<si>…</si>…`; without it the package has no shared strings. */
  readonly strings?: string;
  /** `<xf …/>…` of cellXfs, and `<numFmt …/>…`. */
  readonly formats?: string;
  readonly numberFormats?: string;
  /** The whole of styles.xml; null for a package without one. */
  readonly styles?: string | null;
  readonly date1904?: boolean;
  /** Inside `<workbook>`, before and after `<sheets>`. */
  readonly bookBefore?: string;
  readonly bookAfter?: string;
  /** A calculation chain: `<c …/>…`. */
  readonly calcChain?: string;
  readonly strict?: boolean;
  /** Namespace prefix of every part of the workbook, without a colon. */
  readonly prefix?: string;
  readonly byteOrderMark?: boolean;
  /** Targets of relationships written `/xl/…`. */
  readonly absoluteTargets?: boolean;
  readonly macros?: boolean;
  /** Parts to add or replace; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly stored?: boolean;
}

/** Adds a namespace prefix to every element of a part that has none. */
function withPrefix(xml: string, prefix: string | undefined): string {
  if (prefix === undefined) return xml;
  return xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`).replace(/ xmlns="/, ` xmlns:${prefix}="`);
}

/** The parts of a workbook package, by name, as text or bytes. */
export function packageParts(options: PackageOptions = {}): Record<string, string | Uint8Array> {
  const { strict = false, prefix, calcChain, strings, macros = false } = options;
  const sheets = options.sheets ?? [{ rows: options.rows ?? "" }];
  const main = strict ? STRICT_MAIN : MAIN;
  const links = `${strict ? STRICT_DOCUMENT : DOCUMENT}/relationships`;
  const target = (name: string): string => (options.absoluteTargets ? `/xl/${name}` : name);
  const parts: Record<string, string | Uint8Array> = {};
  const related: string[] = [];
  const typed: string[] = [];
  const relate = (type: string, name: string, contentType: string): string => {
    const id = `rId${related.length + 1}`;
    related.push(`<Relationship Id="${id}" Type="${links}/${type}" Target="${target(name)}"/>`);
    typed.push(`<Override PartName="/xl/${name}" ContentType="${contentType}"/>`);
    return id;
  };
  const bom = options.byteOrderMark ? "\ufeff" : "";
  const part = (name: string, xml: string): void => {
    parts[name] = bom + DECLARATION + withPrefix(xml, prefix);
  };
  const listed = sheets.map((sheet, index) => {
    const { kind = "worksheet", name = `Sheet${index + 1}`, state } = sheet;
    const file = `${kind}s/sheet${index + 1}.xml`;
    const id = relate(kind, file, `${TYPES}.${kind}+xml`);
    if (sheet.xml !== undefined) parts[`xl/${file}`] = sheet.xml;
    else if (kind !== "worksheet") part(`xl/${file}`, `<${kind} xmlns="${main}"/>`);
    else {
      const data =
        sheet.rows === undefined || sheet.rows === "" ? "<sheetData/>" : `<sheetData>${sheet.rows}</sheetData>`;
      part(
        `xl/${file}`,
        `<worksheet xmlns="${main}" xmlns:r="${links}">${sheet.before ?? ""}${data}${sheet.after ?? ""}</worksheet>`,
      );
    }
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="${id}"/>`;
  });
  if (options.styles !== null) {
    relate("styles", "styles.xml", `${TYPES}.styles+xml`);
    part("xl/styles.xml", options.styles ?? stylesXml(main, options));
  }
  if (strings !== undefined) {
    relate("sharedStrings", "sharedStrings.xml", `${TYPES}.sharedStrings+xml`);
    part("xl/sharedStrings.xml", `<sst xmlns="${main}">${strings}</sst>`);
  }
  if (calcChain !== undefined) {
    relate("calcChain", "calcChain.xml", `${TYPES}.calcChain+xml`);
    part("xl/calcChain.xml", `<calcChain xmlns="${main}">${calcChain}</calcChain>`);
  }
  if (macros) {
    relate("vbaProject", "vbaProject.bin", "application/vnd.ms-office.vbaProject");
    parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251);
  }
  const date1904 = options.date1904 ? '<workbookPr date1904="1"/>' : "";
  part(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${links}">${date1904}${options.bookBefore ?? ""}` +
      `<sheets>${listed.join("")}</sheets>${options.bookAfter ?? ""}</workbook>`,
  );
  const mainType = macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${TYPES}.sheet.main+xml`;
  parts["xl/_rels/workbook.xml.rels"] =
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}</Relationships>`;
  parts["_rels/.rels"] =
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
    `Type="${links}/officeDocument" Target="${options.absoluteTargets ? "/" : ""}xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] =
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${mainType}"/>${typed.join("")}</Types>`;
  for (const [name, content] of Object.entries(options.parts ?? {})) {
    if (content === null) Reflect.deleteProperty(parts, name);
    else parts[name] = content;
  }
  return parts;
}

function stylesXml(main: string, { formats = "<xf/>", numberFormats }: PackageOptions): string {
  const custom = numberFormats === undefined ? "" : `<numFmts count="1">${numberFormats}</numFmts>`;
  const count = formats.match(/<xf[ />]/g)?.length ?? 0;
  return (
    `<styleSheet xmlns="${main}">${custom}` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${count}">${formats}</cellXfs></styleSheet>`
  );
}

/** Zips parts; order is kept. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>, stored = false): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level: stored ? 0 : 6, mtime: new Date(2007, 0, 15) });
}

/**
 * The bytes of a small .xlsx (or .xlsm) made by hand: literal sheet XML with every oddity a test needs. Without options
 * a workbook with one empty sheet "Sheet1".
 */
export function buildPackage(options: PackageOptions = {}): Uint8Array {
  return zipParts(packageParts(options), options.stored);
}

/** A row of inline texts and numbers, 1-based as in the file. */
export function row(number: number, cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, index) => {
    const reference = `${letters(index)}${number}`;
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    const text = cell.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
