import { attributePlace } from "./attributes";
import { closesItself, startTag, type XmlElement } from "./xmlTree";

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

/** A start tag without its end (`>` or `/>`) and the white space before it. */
export function unclosed(tag: string): string {
  return tag.slice(0, tag.endsWith("/>") ? -2 : -1).trimEnd();
}

/** A start tag that does not close itself. */
export function opened(tag: string): string {
  return tag.endsWith("/>") ? `${unclosed(tag)}>` : tag;
}

/** A start tag in which an attribute has this value; its other characters stay. */
export function tagWith(tag: string, name: string, value: string): string {
  const place = attributePlace(tag, 0, name);
  if (place) return `${tag.slice(0, place.from)}${value}${tag.slice(place.to)}`;
  return `${unclosed(tag)} ${name}="${value}"${tag.endsWith("/>") ? "/>" : ">"}`;
}

/** What puts `pieces` at the end of an element, opening it when it closes itself; its start tag may be another one. */
export function appended(element: XmlElement, pieces: string, tag = startTag(element)): Splice {
  const { start, startEnd, close, prefix, name, text } = element;
  if (closesItself(element)) {
    return { from: start, to: startEnd, text: `${opened(tag)}${pieces}</${prefix}${name}>` };
  }
  if (tag === startTag(element)) return { from: close, to: close, text: pieces };
  return { from: start, to: close, text: `${tag}${text.slice(startEnd, close)}${pieces}` };
}

/** What gives an element an attribute this value; the element's other characters stay. */
export function withAttribute(element: XmlElement, name: string, value: string): Splice {
  return { from: element.start, to: element.startEnd, text: tagWith(startTag(element), name, value) };
}
