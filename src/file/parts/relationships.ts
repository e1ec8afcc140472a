import { attribute, childrenOf, parseXml, type XmlElement } from "../xml/xmlTree";
import type { Package } from "./package";

/** A relationship between parts of the package (external ones are none of our business). */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type, the same in both dialects of the standard: `worksheet`, `styles` … */
  readonly type: string;
  /** Full part name, without a leading slash. */
  readonly target: string;
  readonly element: XmlElement;
}

/** Name of the part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part name for a target as written: absolute, or relative to the folder of `part`. */
function resolveTarget(part: string, target: string): string {
  const clean = decodeURIComponentSafely(target.replace(/\\/g, "/"));
  if (clean.startsWith("/")) return clean.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const piece of clean.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  return path.join("/");
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The relationships of a part; none when it has no such part. */
export function readRelationships(pack: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!pack.find(name)) return [];
  return childrenOf(parseXml(pack.text(name), name), "Relationship")
    .filter((element) => attribute(element, "TargetMode") !== "External")
    .map((element) => ({
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").split("/").pop() ?? "",
      target: resolveTarget(part, attribute(element, "Target") ?? ""),
      element,
    }));
}
