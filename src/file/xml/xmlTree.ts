import { damaged } from "../refused";
import { decodeEntities } from "./xmlText";

/**
 * An element with the places where it stands in the text, so that a part can be changed without writing it anew. Names
 * are local: namespace prefixes are kept apart.
 */
export interface XmlElement {
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  /** By name as written, prefix included; decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Start tag: `<` … byte after `>`. */
  readonly start: number;
  readonly startEnd: number;
  /** End tag; both equal `startEnd` when the element closes itself. */
  readonly close: number;
  readonly end: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  close: number;
  end: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, decodeEntities(double ?? single ?? ""));
  }
  return attributes;
}

/**
 * Parses a small part. A document type is refused: nothing in a workbook needs one, and entities of one's own are how
 * XML bombs are made.
 *
 * @param part - named when the part is damaged
 * @param depth - elements deeper than this are checked for balance but not kept (the root has depth 0)
 * @problem file-damaged
 */
export function parseXml(text: string, part: string, depth = Number.POSITIVE_INFINITY): XmlElement {
  const open: (OpenElement | string)[] = [];
  let root: OpenElement | null = null;
  for (const match of text.matchAll(TOKEN)) {
    const [token, slash, fullName = "", attributes = "", selfClosing] = match;
    if (slash === undefined) {
      if (token === "<") throw damaged(part, `XML at ${match.index}`);
      continue;
    }
    const after = match.index + token.length;
    if (slash === "/") {
      const element = open.pop();
      const openName = typeof element === "string" ? element : element && element.prefix + element.name;
      if (openName !== fullName) throw damaged(part, `XML at ${match.index}`);
      if (typeof element === "object") [element.close, element.end] = [match.index, after];
      continue;
    }
    const level = open.length;
    if (level === 0 && root) throw damaged(part, `XML at ${match.index}`);
    if (level > depth) {
      if (selfClosing === "") open.push(fullName);
      continue;
    }
    const colon = fullName.indexOf(":") + 1;
    const element: OpenElement = {
      name: fullName.slice(colon),
      prefix: fullName.slice(0, colon),
      attributes: attributesOf(attributes),
      children: [],
      start: match.index,
      startEnd: after,
      close: after,
      end: after,
    };
    const parent = open.at(-1);
    if (typeof parent === "object") parent.children.push(element);
    else root = element;
    if (selfClosing === "") open.push(element);
  }
  if (!root || open.length > 0) throw damaged(part, "XML cut off");
  return root;
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute by its local name: `id` finds `r:id`. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  if (!element) return null;
  const plain = element.attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return null;
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A non-negative whole number, or null. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}

/** Replaces `text[from, to)`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices done; they must not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  let [result, at] = ["", 0];
  for (const { from, to, text: piece } of [...splices].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + piece;
    at = to;
  }
  return result + text.slice(at);
}

/** What puts `pieces` at the end of an element, opening it when it closes itself. */
export function appended(text: string, element: XmlElement, pieces: string): Splice {
  if (element.close !== element.startEnd || text[element.startEnd - 2] !== "/") {
    return { from: element.close, to: element.close, text: pieces };
  }
  const tag = text.slice(element.start, element.startEnd).replace(/\s*\/>$/, ">");
  return { from: element.start, to: element.startEnd, text: `${tag}${pieces}</${element.prefix}${element.name}>` };
}

/** What gives an element an attribute this value; the element's other bytes stay. */
export function withAttribute(text: string, element: XmlElement, name: string, value: string): Splice {
  const tag = text.slice(element.start, element.startEnd);
  const known = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = known.test(tag)
    ? tag.replace(known, (_, before: string) => `${before}"${value}"`)
    : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
  return { from: element.start, to: element.startEnd, text: changed };
}
