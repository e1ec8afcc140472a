import { parseList } from "../xml/parseXml";
import { attribute, childrenOf, type XmlElement } from "../xml/xmlTree";
import type { Package } from "./package";
import { resolveTarget } from "./partNames";

/** A relationship between parts of the package (external ones are none of our business). */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type, the same in both dialects of the standard: `worksheet`, `styles` … */
  readonly type: string;
  /** Full part name, without a leading slash; the part need not be there. */
  readonly target: string;
  readonly element: XmlElement;
}

/** Name of the part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when it has no such part. */
export function readRelationships(pack: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!pack.find(name)) return [];
  return relationshipsIn(parseList(pack.text(name), name), part);
}

export function relationshipsIn(root: XmlElement, part: string): readonly Relationship[] {
  return childrenOf(root, "Relationship")
    .filter((element) => attribute(element, "TargetMode") !== "External")
    .map((element) => ({
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").split("/").pop() ?? "",
      target: resolveTarget(part, attribute(element, "Target") ?? ""),
      element,
    }));
}
