import { CONTENT_TYPES, contentTypeIn } from "../parts/contentTypes";
import type { PackageEdit } from "../parts/packageEdit";
import { cut } from "../parts/reachable";
import { relationshipsPart } from "../parts/relationships";
import type { WorkbookPart } from "../parts/workbookPart";
import { parseList } from "../xml/parseXml";
import { withAttribute, type Splice } from "../xml/splices";
import { attribute, child, childrenOf, wholeNumber, type XmlElement } from "../xml/xmlTree";
import { decodeEntities, encodeXml } from "../xml/xmlText";
import { usesOwn } from "./copySheet";
import { movedPlaces, movedRule, type MovedRows } from "./movedRows";

/** Sheets, names and properties of this product begin so. */
export function isOwnName(name: string): boolean {
  return name.startsWith("CALOG");
}

/** The names of a workbook and what they stand for. */
export function definedNames(edit: PackageEdit, { part }: WorkbookPart): readonly (readonly [string, string])[] {
  const text = edit.text(part);
  return childrenOf(child(parseList(text, part), "definedNames"), "definedName").map((one) => [
    attribute(one, "name") ?? "",
    decodeEntities(text.slice(one.startEnd, one.close)),
  ]);
}

/** Takes sheets out of the list, with what is named for them; the places of the others are counted anew. */
export function withoutSheets(
  edit: PackageEdit,
  { part }: WorkbookPart,
  going: ReadonlySet<string>,
  rows: MovedRows,
): void {
  const ids: string[] = [];
  edit.patch(part, (root, text) => {
    const listed = childrenOf(child(root, "sheets"), "sheet");
    const isGoing = listed.map((one) => going.has(attribute(one, "name") ?? ""));
    ids.push(...listed.filter((_, at) => isGoing[at]).map((one) => attribute(one, "id") ?? ""));
    const place = (index: number): number => isGoing.slice(0, index).filter((goes) => !goes).length;
    const views = childrenOf(child(root, "bookViews"), "workbookView").flatMap((view) =>
      ["activeTab", "firstSheet"].flatMap((name) => {
        const index = wholeNumber(attribute(view, name));
        return index === null ? [] : [{ view, name, value: isGoing[index] ? 0 : place(index) }];
      }),
    );
    return [
      ...listed.filter((_, at) => isGoing[at]).map(cut),
      ...nameSplices(root, text, isGoing, place, rows),
      ...views.slice(0, 1).map(({ view, name, value }) => withAttribute(view, name, String(value))),
    ];
  });
  edit.patch(relationshipsPart(part), (root) =>
    childrenOf(root, "Relationship")
      .filter((one) => ids.includes(attribute(one, "Id") ?? ""))
      .map(cut),
  );
}

function nameSplices(
  root: XmlElement,
  text: string,
  isGoing: readonly boolean[],
  place: (index: number) => number,
  rows: MovedRows,
): Splice[] {
  const names = child(root, "definedNames");
  const all = childrenOf(names, "definedName");
  const splices = all.map((one): Splice | "gone" | null => {
    const local = wholeNumber(attribute(one, "localSheetId"));
    const formula = decodeEntities(text.slice(one.startEnd, one.close));
    if (isOwnName(attribute(one, "name") ?? "") || (local !== null && isGoing[local]) || usesOwn(formula))
      return "gone";
    // Filters, areas and titles to print stand for places, with dollar signs or without.
    const followed = (attribute(one, "name") ?? "").startsWith("_xlnm.") ? movedPlaces : movedRule;
    const moved = rows.isIdentity ? formula : followed(formula, rows, false);
    if (moved === formula && (local === null || place(local) === local)) return null;
    const tag = text.slice(one.start, one.startEnd);
    const renamed = local === null ? tag : tag.replace(/(\blocalSheetId=["'])\d+/, `$1${place(local)}`);
    return { from: one.start, to: one.close, text: renamed + encodeXml(moved) };
  });
  if (names && all.length > 0 && splices.every((one) => one === "gone")) return [cut(names)];
  return splices.flatMap((splice, at) => {
    const one = all[at];
    return splice === "gone" ? (one ? [cut(one)] : []) : splice === null ? [] : [splice];
  });
}

/** Properties of the document, and settings that an add-in keeps in it, whose name is this product's. */
export function withoutProperties(edit: PackageEdit, parts: readonly string[]): void {
  const types = parseList(edit.text(CONTENT_TYPES), CONTENT_TYPES);
  for (const part of parts) {
    const type = contentTypeIn(types, part);
    if (/custom-properties\+xml$|webextension\+xml$/.test(type)) {
      edit.patch(part, (root) => {
        const holders = [root, ...childrenOf(root, "properties")];
        return holders.flatMap((holder) =>
          childrenOf(holder, "property")
            .filter((one) => isOwnName(attribute(one, "name") ?? ""))
            .map(cut),
        );
      });
    }
    // The list of titles names every sheet; whoever opens the file makes it anew.
    if (type.endsWith("extended-properties+xml")) {
      edit.patch(part, (root) => ["HeadingPairs", "TitlesOfParts"].flatMap((name) => childrenOf(root, name).map(cut)));
    }
  }
}
