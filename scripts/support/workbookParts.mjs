// The XML of an .xlsx package, as much of it as our own sample and test workbooks need. No clock: same input, same bytes.
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeXml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE_TYPES = "application/vnd.openxmlformats-officedocument";

/** `A` … `XFD` for a 0-based column. */
export function columnLetters(column) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const cellName = (row, column) => `${columnLetters(column)}${row + 1}`;
const sheetReference = (name) => `'${name.replaceAll("'", "''")}'`;

/** Every text once, with its number. */
export class SharedStrings {
  #numbers = new Map();
  #uses = 0;

  number(text) {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml() {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** A list in which each piece of XML stands once. */
class Pieces {
  #list;
  constructor(...first) {
    this.#list = first;
  }
  number(xml) {
    const found = this.#list.indexOf(xml);
    return found >= 0 ? found : this.#list.push(xml) - 1;
  }
  xml(tag) {
    return `<${tag} count="${this.#list.length}">${this.#list.join("")}</${tag}>`;
  }
}

const solid = (colour) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name, colour) => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
const border = (colour) =>
  `<border>${["left", "right", "top", "bottom"].map((name) => side(name, colour)).join("")}<diagonal/></border>`;

/**
 * Looks of cells, each with its number. A look: { bold, italic, size, colour, fill, line, format, horizontal, wrap },
 * colours as RRGGBB, `format` a number format such as `#,##0.00`.
 */
export class Looks {
  #fonts = new Pieces(Looks.#font({}));
  #fills = new Pieces(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  #borders = new Pieces("<border><left/><right/><top/><bottom/><diagonal/></border>");
  #formats = new Pieces();
  #cells = new Pieces('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  static #font({ bold, italic, size = 10, colour }) {
    const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>`;
    const paint = colour ? `<color rgb="FF${colour}"/>` : '<color rgb="FF000000"/>';
    return `<font>${marks}${paint}<name val="Calibri"/><family val="2"/></font>`;
  }

  #formatId(format) {
    if (!format) return 0;
    const builtIn = { 0: 1, "#,##0.00": 4, "@": 49 }[format];
    if (builtIn !== undefined) return builtIn;
    const escaped = escapeXml(format);
    const number = this.#formats.number(`<numFmt numFmtId="%" formatCode="${escaped}"/>`);
    return 164 + number;
  }

  number(look) {
    if (!look) return 0;
    const font = this.#fonts.number(Looks.#font(look));
    const fill = look.fill ? this.#fills.number(solid(look.fill)) : 0;
    const line = look.line ? this.#borders.number(border(look.line)) : 0;
    const align =
      look.horizontal || look.wrap || look.middle
        ? `<alignment${look.horizontal ? ` horizontal="${look.horizontal}"` : ""} vertical="${look.middle ? "center" : "top"}"${look.wrap ? ' wrapText="1"' : ""}/>`
        : "";
    const head = `<xf numFmtId="${this.#formatId(look.format)}" fontId="${font}" fillId="${fill}" borderId="${line}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    return this.#cells.number(align ? `${head} applyAlignment="1">${align}</xf>` : `${head}/>`);
  }

  xml() {
    let id = 164;
    const formats = this.#formats.xml("numFmts").replace(/numFmtId="%"/g, () => `numFmtId="${id++}"`);
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN}">${id > 164 ? formats : ""}` +
      this.#fonts.xml("fonts") +
      this.#fills.xml("fills") +
      this.#borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

/** A cell: null, a text, a number, a boolean, or { value, look, formula, error }. A formula without value has no <v>. */
function cellXml(cell, row, column, strings, looks) {
  if (cell === null || cell === undefined) return "";
  const { value, look, formula, error } = typeof cell === "object" ? cell : { value: cell };
  const style = looks.number(look);
  const open = `<c r="${cellName(row, column)}"${style ? ` s="${style}"` : ""}`;
  const asked = formula ? `<f>${escapeXml(formula)}</f>` : "";
  if (error) return `${open} t="e">${asked}<v>${error}</v></c>`;
  if (value === null || value === undefined) return asked ? `${open}>${asked}</c>` : `${open}/>`;
  if (typeof value === "number") return `${open}>${asked}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${asked}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${open} t="str">${asked}<v>${escapeXml(value)}</v></c>`;
  return `${open} t="s"><v>${strings.number(value)}</v></c>`;
}

export function rowXml(cells, row, strings, looks, height) {
  const inner = cells.map((cell, column) => cellXml(cell, row, column, strings, looks)).join("");
  if (inner === "" && !height) return "";
  const tall = height ? ` ht="${height}" customHeight="1"` : "";
  return `<row r="${row + 1}"${tall}>${inner}</row>`;
}

/** What stands before the rows: frozen header, column widths. */
export function sheetStart({ widths = [], frozenRows = 0, frozenColumns = 0, active = false, gridLines = true }) {
  const corner = cellName(frozenRows, frozenColumns);
  const pane = frozenColumns ? "bottomRight" : "bottomLeft";
  const splits = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ""}${frozenRows ? ` ySplit="${frozenRows}"` : ""}`;
  const frozen =
    frozenRows || frozenColumns
      ? `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
      : "";
  const view = `${active ? ' tabSelected="1"' : ""}${gridLines ? "" : ' showGridLines="0"'}`;
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${view} workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columns.length ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>`
  );
}

/** What stands after the rows: filter, merged cells, validation, page. */
export function sheetEnd({ filter, merged = [], list, landscape = false }) {
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`);
  const validation = list
    ? `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${list.cells}"><formula1>"${list.values.join(",")}"</formula1></dataValidation></dataValidations>`
    : "";
  return (
    `</sheetData>${filter ? `<autoFilter ref="${filter}"/>` : ""}` +
    (merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    `${validation}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/></worksheet>`
  );
}

const absolute = (reference) => reference.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function definedNames(sheets) {
  const names = sheets.flatMap(({ name, filter, repeatedRow }, i) => [
    ...(filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(sheetReference(name))}!${absolute(filter)}</definedName>`,
        ]
      : []),
    ...(repeatedRow
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(sheetReference(name))}!$${repeatedRow}:$${repeatedRow}</definedName>`,
        ]
      : []),
  ]);
  return names.length ? `<definedNames>${names.join("")}</definedNames>` : "";
}

/** Every part of the package but the sheets: path → XML. */
export function packageParts({ sheets, title, strings, looks }) {
  const type = (name, kind) =>
    `<Override PartName="/${name}" ContentType="${OFFICE_TYPES}.spreadsheetml.${kind}+xml"/>`;
  const related = (id, kind, target) => `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const count = sheets.length;
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      type("xl/workbook.xml", "sheet.main") +
      sheets.map((_, i) => type(`xl/worksheets/sheet${i + 1}.xml`, "worksheet")).join("") +
      type("xl/styles.xml", "styles") +
      type("xl/sharedStrings.xml", "sharedStrings") +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      "</Types>",
    "_rels/.rels":
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      related(1, "officeDocument", "xl/workbook.xml") +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      "</Relationships>",
    "docProps/core.xml":
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets
        .map(
          ({ name, hidden }, i) =>
            `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
        )
        .join("") +
      `</sheets>${definedNames(sheets)}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets.map((_, i) => related(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("") +
      related(count + 1, "styles", "styles.xml") +
      related(count + 2, "sharedStrings", "sharedStrings.xml") +
      "</Relationships>",
    "xl/styles.xml": looks.xml(),
    "xl/sharedStrings.xml": strings.xml(),
  };
}
