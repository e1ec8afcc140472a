import { parseList } from "../xml/parseXml";
import type { XmlElement } from "../xml/xmlTree";
import { CONTENT_TYPES, overridesOf } from "./contentTypes";
import type { Package } from "./package";
import { PackageEdit } from "./packageEdit";
import { commonKey } from "./partNames";
import { relationshipsIn, relationshipsPart, type Relationship } from "./relationships";

/** The relationships of a part as they will be. */
export function relationshipsOf(edit: PackageEdit, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  return edit.has(name) ? relationshipsIn(parseList(edit.text(name), name), part) : [];
}

/** Every part to which something leads, from the package itself on. */
function reachable(edit: PackageEdit): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of relationshipsOf(edit, part)) {
      if (found.has(commonKey(target)) || !edit.has(target)) continue;
      found.set(commonKey(target), target);
      waiting.push(target);
    }
  }
  return found;
}

export const cut = ({ start, end }: XmlElement) => ({ from: start, to: end, text: "" });

/** Leaves a part out, with its own relationships and its content type. */
function dropPart(edit: PackageEdit, part: string): void {
  if (edit.has(relationshipsPart(part))) edit.remove(relationshipsPart(part));
  edit.remove(part);
  edit.patch(CONTENT_TYPES, (root) => overridesOf(root, part).map(cut));
}

/** Leaves out the parts to which something led before and nothing leads any more. */
export function dropOrphans(edit: PackageEdit, pack: Package): void {
  const left = reachable(edit);
  for (const [key, part] of reachable(new PackageEdit(pack))) {
    if (!left.has(key) && edit.has(part)) dropPart(edit, part);
  }
}
