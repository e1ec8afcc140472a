import { MOST_ELEMENTS, MOST_LISTED } from "../limits";
import { damaged, Refused } from "../refused";
import { afterAttributes, afterName, afterSpaces, BAD_TAG } from "./attributes";
import type { XmlElement } from "./xmlTree";

const CHILDLESS: XmlElement[] = [];

class OpenElement implements XmlElement {
  children = CHILDLESS;
  close: number;
  end: number;

  constructor(
    readonly name: string,
    readonly prefix: string,
    readonly start: number,
    readonly startEnd: number,
    readonly text: string,
  ) {
    this.close = startEnd;
    this.end = startEnd;
  }

  add(element: XmlElement): void {
    if (this.children === CHILDLESS) this.children = [element];
    else this.children.push(element);
  }
}

/** Where a comment, CDATA section or processing instruction ends; -1 for anything else that starts with `<!` or `<?`. */
function afterSpecial(text: string, at: number): number {
  const closing = (opening: string, end: string): number => {
    const found = text.startsWith(opening, at) ? text.indexOf(end, at + opening.length) : -1;
    return found < 0 ? -1 : found + end.length;
  };
  if (text[at + 1] === "?") return closing("<?", "?>");
  return text[at + 2] === "-" ? closing("<!--", "-->") : closing("<![CDATA[", "]]>");
}

/**
 * Parses a small part in one pass. A document type is refused: nothing in a workbook needs one, and entities of one's
 * own are how XML bombs are made.
 *
 * @param part - named when the part is damaged
 * @param depth - elements deeper than this are checked for balance but not kept (the root has depth 0)
 * @param most - elements that may be kept
 * @problem file-damaged, too-large
 */
export function parseXml(
  text: string,
  part: string,
  { depth = Number.POSITIVE_INFINITY, most = MOST_ELEMENTS }: { readonly depth?: number; readonly most?: number } = {},
): XmlElement {
  const open: (OpenElement | string)[] = [];
  let root: OpenElement | null = null;
  let kept = 0;
  // A part has few names: each is kept once.
  const names = new Map<string, Pick<XmlElement, "name" | "prefix">>();
  const named = (full: string): Pick<XmlElement, "name" | "prefix"> => {
    let known = names.get(full);
    const colon = full.indexOf(":") + 1;
    if (!known) names.set(full, (known = { name: full.slice(colon), prefix: full.slice(0, colon) }));
    return known;
  };
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const bad = (): Error => damaged(part, `XML at ${at}`);
    const kind = text[at + 1];
    if (kind === "!" || kind === "?") {
      const after = afterSpecial(text, at);
      if (after < 0) throw bad();
      at = after;
      continue;
    }
    if (kind === "/") {
      const nameEnd = afterName(text, at + 2);
      const close = afterSpaces(text, nameEnd);
      const element = open.pop();
      const name = typeof element === "string" ? element : element && element.prefix + element.name;
      if (text[close] !== ">" || name !== text.slice(at + 2, nameEnd)) throw bad();
      if (typeof element === "object") [element.close, element.end] = [at, close + 1];
      at = close + 1;
      continue;
    }
    const nameEnd = afterName(text, at + 1);
    const after = nameEnd === at + 1 ? BAD_TAG : afterAttributes(text, nameEnd);
    const level = open.length;
    if (after === BAD_TAG || (level === 0 && root)) throw bad();
    const fullName = text.slice(at + 1, nameEnd);
    const isOpen = text[after - 2] !== "/";
    if (level > depth) {
      if (isOpen) open.push(fullName);
      at = after;
      continue;
    }
    if (++kept > most) throw new Refused("too-large", { part, detail: `${part}: > ${most}` });
    const { name, prefix } = named(fullName);
    const element = new OpenElement(name, prefix, at, after, text);
    const parent = open.at(-1);
    if (typeof parent === "object") parent.add(element);
    else root = element;
    if (isOpen) open.push(element);
    at = after;
  }
  if (!root || open.length > 0) throw damaged(part, "XML cut off");
  return root;
}

/** `parseXml` for a part that is a list of what is in the package: relationships, types, sheets and names. */
export function parseList(text: string, part: string): XmlElement {
  return parseXml(text, part, { most: MOST_LISTED });
}
