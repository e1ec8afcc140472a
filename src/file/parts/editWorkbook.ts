import type { SheetChart } from "../../conversion";
import { damaged } from "../refused";
import { appended, withAttribute, type Splice } from "../xml/splices";
import { attribute, attributesOf, child, childrenOf, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { encodeXml } from "../xml/xmlText";
import { CONTENT_TYPES, contentTypeIn, overridesOf } from "./contentTypes";
import { drawingXml } from "./chartParts";
import type { DrawingLink } from "./newSheet";
import type { PackageEdit } from "./packageEdit";
import { relationshipsPart } from "./relationships";
import type { WorkbookPart } from "./workbookPart";

const TYPES = "application/vnd.openxmlformats-officedocument";
/** What a content type says before the kind of part. */
const FAMILIES: Readonly<Partial<Record<PartType, string>>> = { drawing: "", chart: ".drawingml" };
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Elements of a workbook that stand before `calcPr`. */
const BEFORE_CALCULATION = ["sheets", "functionGroups", "externalReferences", "definedNames"];

export function isStrict(root: XmlElement): boolean {
  return [...attributesOf(root).values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
}

type PartType = "worksheet" | "styles" | "sheetMetadata" | "drawing" | "chart";

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a part to the package, related to the workbook or to another part. */
export function addPart(
  edit: PackageEdit,
  { part: from }: Pick<WorkbookPart, "part">,
  added: { readonly part: string; readonly type: PartType; readonly strict: boolean },
): string {
  let id = "";
  const relationships = relationshipsPart(from);
  if (!edit.has(relationships)) edit.putText(relationships, NO_RELATIONSHIPS);
  edit.patch(relationships, (root) => {
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
function giveType(edit: PackageEdit, part: string, kind: PartType): void {
  const type = `${TYPES}${FAMILIES[kind] ?? ".spreadsheetml"}.${kind}+xml`;
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

interface AddedSheet {
  readonly name: string;
  /** Its part as text, for the namespace of the workbook; `charts` puts them beside it. */
  readonly xml: (namespace: string, drawing: DrawingLink | null) => string;
  /** Rows repeated on every page, 0 for none. */
  readonly repeated: number;
  /** What its charts show. */
  readonly charts: readonly { readonly xml: string; readonly chart: SheetChart }[];
  /** The part of the sheet whose place it takes. */
  readonly place: string | null;
}

/** Puts the charts of a sheet beside its part. */
function addCharts(
  edit: PackageEdit,
  book: WorkbookPart,
  part: string,
  { charts }: AddedSheet,
  strict: boolean,
): DrawingLink | null {
  if (charts.length === 0) return null;
  const namespace = strict ? STRICT : TRANSITIONAL;
  const drawing = freePart(edit, book, (number) => `drawings/drawing${number}.xml`);
  edit.putText(drawing, "");
  const ids = charts.map(({ xml }) => {
    const chart = freePart(edit, book, (number) => `charts/chart${number}.xml`);
    edit.putText(chart, xml);
    return addPart(edit, { part: drawing }, { part: chart, type: "chart", strict });
  });
  edit.putText(
    drawing,
    drawingXml(
      charts.map(({ chart }) => chart),
      namespace,
      ids,
    ),
  );
  return { namespace, id: addPart(edit, { part }, { part: drawing, type: "drawing", strict }) };
}

/**
 * Adds a sheet at the end, or in the place of another: part, relationship, content type, entry in the workbook, print
 * titles. What belonged to the other one alone is left out by `dropOrphans`.
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
  const part = sheet.place ?? freePart(edit, book, (number) => `worksheets/sheet${number}.xml`);
  if (sheet.place !== null && edit.has(relationshipsPart(part))) edit.remove(relationshipsPart(part));
  edit.putText(part, sheet.xml(namespace, addCharts(edit, book, part, sheet, strict)));
  if (sheet.place !== null) return part;
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
