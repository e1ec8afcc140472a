import { damaged } from "../refused";
import { appended, withAttribute, type Splice } from "../xml/splices";
import { attribute, attributesOf, child, childrenOf, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { encodeXml } from "../xml/xmlText";
import { CONTENT_TYPES, contentTypeIn, overridesOf } from "./contentTypes";
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
  return [...attributesOf(root).values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
}

export type PartType = "worksheet" | "styles" | "sheetMetadata";

/** Adds a part to the package, related to the workbook. */
export function addPart(
  edit: PackageEdit,
  { part: workbook }: WorkbookPart,
  added: { readonly part: string; readonly type: PartType; readonly strict: boolean },
): string {
  let id = "";
  edit.patch(relationshipsPart(workbook), (root) => {
    const ids = new Set(childrenOf(root, "Relationship").map((one) => attribute(one, "Id") ?? ""));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    id = `rId${number}`;
    const type = `${added.strict ? STRICT : TRANSITIONAL}/${added.type}`;
    const tag = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${encodeXml(encodeURI(added.part))}"/>`;
    return [appended(root, tag)];
  });
  giveType(edit, added.part, added.type);
  return id;
}

/** Gives a part the content type of its kind, when it does not have it. */
export function giveType(edit: PackageEdit, part: string, kind: PartType): void {
  const type = `${TYPES}.${kind}+xml`;
  edit.patch(CONTENT_TYPES, (root) => {
    if (contentTypeIn(root, part) === type.toLowerCase()) return [];
    const [known] = overridesOf(root, part);
    if (known) return [withAttribute(known, "ContentType", type)];
    const tag = `<${root.prefix}Override PartName="/${encodeXml(encodeURI(part))}" ContentType="${type}"/>`;
    return [appended(root, tag)];
  });
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
    namespace = attributesOf(root).get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? MAIN;
    return [];
  });
  const part = freePart(edit, book, (number) => `worksheets/sheet${number}.xml`);
  edit.putText(part, sheet.xml(namespace));
  const id = addPart(edit, book, { part, type: "worksheet", strict });
  edit.patch(book.part, (root) => {
    const sheets = child(root, "sheets");
    if (!sheets) throw damaged(book.part, "no sheets");
    const known = childrenOf(sheets, "sheet");
    const number = known.reduce((most, one) => Math.max(most, wholeNumber(attribute(one, "sheetId")) ?? 0), 0) + 1;
    const relationships = strict ? STRICT : TRANSITIONAL;
    const declared = [...attributesOf(root)].find(
      ([name, value]) => value === relationships && name.startsWith("xmlns:"),
    );
    const prefix = declared?.[0].slice("xmlns:".length) ?? "calogr";
    const declaration = declared ? "" : ` xmlns:${prefix}="${relationships}"`;
    const tag = `<${sheets.prefix}sheet${declaration} name="${encodeXml(sheet.name)}" sheetId="${number}" ${prefix}:id="${id}"/>`;
    return [appended(sheets, tag), ...printTitles(root, sheet, known.length)];
  });
  return part;
}

function printTitles(root: XmlElement, { name, repeated }: AddedSheet, index: number): Splice[] {
  if (repeated === 0) return [];
  const p = root.prefix;
  const rows = encodeXml(`'${name.replace(/'/g, "''")}'!$1:$${repeated}`);
  const tag = `<${p}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</${p}definedName>`;
  const names = child(root, "definedNames");
  if (names) return [appended(names, tag)];
  // After the sheets: the two splices touch, the sheet's one comes first.
  const at = Math.max(...["sheets", "functionGroups", "externalReferences"].map((one) => child(root, one)?.end ?? 0));
  return [{ from: at, to: at, text: `<${p}definedNames>${tag}</${p}definedNames>` }];
}

/** Puts the formats into the workbook; one without a styles part is given one. */
export function putStyles(edit: PackageEdit, book: WorkbookPart, text: string): void {
  if (book.styles !== null) {
    // The relationship may name a part that is missing.
    const isMissing = !edit.has(book.styles);
    edit.putText(book.styles, text);
    if (isMissing) giveType(edit, book.styles, "styles");
    return;
  }
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
  edit.patch(part, (root) => {
    const calculation = child(root, "calcPr");
    if (calculation) return [withAttribute(calculation, "fullCalcOnLoad", "1")];
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
  edit.patch(CONTENT_TYPES, (root) => overridesOf(root, calcChain).map(cut));
}
