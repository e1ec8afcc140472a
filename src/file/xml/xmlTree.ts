import { attributesIn, attributeIn } from "./attributes";

/**
 * An element with the places where it stands in the text, so that a part can be changed without writing it anew. Names
 * are local: namespace prefixes are kept apart.
 */
export interface XmlElement {
  readonly name: string;
  /** With its colon, or "". */
  readonly prefix: string;
  readonly children: readonly XmlElement[];
  /** Start tag: `<` … byte after `>`. */
  readonly start: number;
  readonly startEnd: number;
  /** End tag; both equal `startEnd` when the element closes itself. */
  readonly close: number;
  readonly end: number;
  /** The text it stands in. Attributes are read from it when asked for: a part may have a million elements. */
  readonly text: string;
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return element?.children.find((one) => one.name === name) ?? null;
}

export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute by its local name: `id` finds `r:id`. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  return element ? attributeIn(element.text, element.start, element.startEnd, name) : null;
}

/** Every attribute by name as written, prefix included; decoded. */
export function attributesOf({ text, start, startEnd }: XmlElement): ReadonlyMap<string, string> {
  return attributesIn(text, start, startEnd);
}

/** The start tag as it stands. */
export function startTag({ text, start, startEnd }: XmlElement): string {
  return text.slice(start, startEnd);
}

export function closesItself({ text, startEnd }: XmlElement): boolean {
  return text[startEnd - 2] === "/";
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** A non-negative whole number, or null. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) : null;
}
