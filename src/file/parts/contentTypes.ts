import { attribute, childrenOf, parseXml } from "../xml/xmlTree";
import type { Package } from "./package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The content type of a part, lower case; "" when none is given. */
export function contentTypeOf(pack: Package, part: string): string {
  const root = parseXml(pack.text(CONTENT_TYPES), CONTENT_TYPES);
  const name = `/${part}`.toLowerCase();
  const override = childrenOf(root, "Override").find(
    (element) => (attribute(element, "PartName") ?? "").toLowerCase() === name,
  );
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const byExtension = childrenOf(root, "Default").find(
    (element) => (attribute(element, "Extension") ?? "").toLowerCase() === extension,
  );
  return (attribute(override ?? byExtension, "ContentType") ?? "").toLowerCase();
}
