import { parseList } from "../xml/parseXml";
import { attribute, childrenOf, type XmlElement } from "../xml/xmlTree";
import type { Package } from "./package";
import { commonKey } from "./partNames";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The elements that give parts by this name a content type. */
export function overridesOf(root: XmlElement, part: string): XmlElement[] {
  const key = commonKey(part);
  return childrenOf(root, "Override").filter((element) => commonKey(attribute(element, "PartName") ?? "") === key);
}

/** The content type of a part, lower case; "" when none is given. */
export function contentTypeIn(root: XmlElement, part: string): string {
  const [override] = overridesOf(root, part);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenOf(root, "Default").find(
    (element) => (attribute(element, "Extension") ?? "").toLowerCase() === extension,
  );
  return (attribute(override ?? byExtension, "ContentType") ?? "").toLowerCase();
}

export function contentTypeOf(pack: Package, part: string): string {
  return contentTypeIn(parseList(pack.text(CONTENT_TYPES), CONTENT_TYPES), part);
}
