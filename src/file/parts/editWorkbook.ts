import { damaged } from "../refused";
import { encodeXml } from "../xml/xmlText";
import {
  appended,
  attribute,
  child,
  childrenOf,
  wholeNumber,
  withAttribute,
  type Splice,
  type XmlElement,
} from "../xml/xmlTree";
import { CONTENT_TYPES } from "./contentTypes";
import type { PackageEdit } from "./packageEdit";
import { relationshipsPart } from "./relationships";
import type { WorkbookPart } from "./workbookPart";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Elements of a workbook that stand before `calcPr`. */
const BEFORE_CALCULATION = ["sheets", "functionGroups", "externalReferences", "definedNames"];

export function isStrict(root: XmlElement): boolean {
  return [...root.attributes.values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
}

/** Adds a part to the package, related to the workbook. */
export function addPart(
  edit: PackageEdit,
  { part: workbook }: WorkbookPart,
  added: { readonly part: string; readonly type: "worksheet" | "styles" | "sheetMetadata"; readonly strict: boolean },
): string {
  let id = "";
  edit.patch(relationshipsPart(workbook), (root, text) => {
    const numbers = childrenOf(root, "Relationship").map((one) =>
      Number(/\d+$/.exec(attribute(one, "Id") ?? "")?.[0] ?? 0),
    );
    id = `rId${Math.max(0, ...numbers) + 1}`;
    const type = `${added.strict ? STRICT : TRANSITIONAL}/${added.type}`;
    const tag = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${encodeXml(encodeURI(added.part))}"/>`;
    return [appended(text, root, tag)];
  });
  edit.patch(CONTENT_TYPES, (root, text) => {
    const tag = `<${root.prefix}Override PartName="/${encodeXml(encodeURI(added.part))}" ContentType="${TYPES}.${added.type}+xml"/>`;
    return [appended(text, root, tag)];
  });
  return id;
}

/** A part name beside the workbook that nobody has. */
export function freePart(edit: PackageEdit, { part }: WorkbookPart, name: (number: number) => string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  for (let number = 1; ; number++) {
    const candidate = folder + name(number);
    if (!edit.has(candidate)) return candidate;
  }
}

export interface AddedSheet {
  readonly name: string;
  /** Its part as text, for the namespace of the workbook. */
  readonly xml: (namespace: string) => string;
  /** Rows repeated on every page, 0 for none. */
  readonly repeated: number;
}

/**
 * Adds a sheet at the end: part, relationship, content type, entry in the workbook, print titles.
 *
 * @returns the name of the part
 */
export function addSheet(edit: PackageEdit, book: WorkbookPart, sheet: AddedSheet): string {
  let [strict, namespace] = [false, ""];
  edit.patch(book.part, (root) => {
    strict = isStrict(root);
    namespace = root.attributes.get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? MAIN;
    return [];
  });
  const part = freePart(edit, book, (number) => `worksheets/sheet${number}.xml`);
  edit.putText(part, sheet.xml(namespace));
  const id = addPart(edit, book, { part, type: "worksheet", strict });
  edit.patch(book.part, (root, text) => {
    const sheets = child(root, "sheets");
    if (!sheets) throw damaged(book.part, "no sheets");
    const known = childrenOf(sheets, "sheet");
    const number = Math.max(0, ...known.map((one) => wholeNumber(attribute(one, "sheetId")) ?? 0)) + 1;
    const relationships = strict ? STRICT : TRANSITIONAL;
    const declared = [...root.attributes].find(([name, value]) => value === relationships && name.startsWith("xmlns:"));
    const prefix = declared?.[0].slice("xmlns:".length) ?? "calogr";
    const declaration = declared ? "" : ` xmlns:${prefix}="${relationships}"`;
    const tag = `<${sheets.prefix}sheet${declaration} name="${encodeXml(sheet.name)}" sheetId="${number}" ${prefix}:id="${id}"/>`;
    return [appended(text, sheets, tag), ...printTitles(root, text, sheet, known.length)];
  });
  return part;
}

function printTitles(root: XmlElement, text: string, { name, repeated }: AddedSheet, index: number): Splice[] {
  if (repeated === 0) return [];
  const p = root.prefix;
  const rows = encodeXml(`'${name.replace(/'/g, "''")}'!$1:$${repeated}`);
  const tag = `<${p}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</${p}definedName>`;
  const names = child(root, "definedNames");
  if (names) return [appended(text, names, tag)];
  // After the sheets: the two splices touch, the sheet's one comes first.
  const at = Math.max(...["sheets", "functionGroups", "externalReferences"].map((one) => child(root, one)?.end ?? 0));
  return [{ from: at, to: at, text: `<${p}definedNames>${tag}</${p}definedNames>` }];
}

/** Gives a workbook without formats a styles part. */
export function addStyles(edit: PackageEdit, book: WorkbookPart, text: string): void {
  const part = freePart(edit, book, (number) => (number === 1 ? "styles.xml" : `styles${number}.xml`));
  edit.putText(part, text);
  let strict = false;
  edit.patch(book.part, (root) => {
    strict = isStrict(root);
    return [];
  });
  addPart(edit, book, { part, type: "styles", strict });
}

/** Formulas may count what was written: the program that opens the workbook next calculates it anew. */
export function calculateOnLoad(edit: PackageEdit, { part }: WorkbookPart): void {
  edit.patch(part, (root, text) => {
    const calculation = child(root, "calcPr");
    if (calculation) return [withAttribute(text, calculation, "fullCalcOnLoad", "1")];
    const at = Math.max(root.startEnd, ...BEFORE_CALCULATION.map((name) => child(root, name)?.end ?? 0));
    return [{ from: at, to: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  });
}

/** Leaves out the order of calculation, which names a formula that is gone; it is made anew on opening. */
export function removeCalculationChain(edit: PackageEdit, { part, calcChain }: WorkbookPart): void {
  if (calcChain === null || !edit.has(calcChain)) return;
  edit.remove(calcChain);
  const cut = ({ start, end }: XmlElement): Splice => ({ from: start, to: end, text: "" });
  edit.patch(relationshipsPart(part), (root) =>
    childrenOf(root, "Relationship")
      .filter((one) => (attribute(one, "Type") ?? "").endsWith("/calcChain"))
      .map(cut),
  );
  edit.patch(CONTENT_TYPES, (root) =>
    childrenOf(root, "Override")
      .filter((one) => (attribute(one, "PartName") ?? "").toLowerCase() === `/${calcChain}`.toLowerCase())
      .map(cut),
  );
}
