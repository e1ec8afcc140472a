import { decodeEntities } from "./xmlText";

/** The tag is not well formed; the reader who knows the part makes a refusal of it. */
export const BAD_TAG = -1;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** A character that a name cannot hold: `<`, `>`, `/`, `=`, `"`, `'`, white space, or the end of the text. */
function endsName(code: number): boolean {
  return (
    Number.isNaN(code) ||
    isSpace(code) ||
    code === 60 ||
    code === 62 ||
    code === 47 ||
    code === 61 ||
    code === 34 ||
    code === 39
  );
}

export function afterName(text: string, at: number): number {
  while (!endsName(text.charCodeAt(at))) at++;
  return at;
}

export function afterSpaces(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Goes through the attributes of a start tag, in one pass whatever it holds.
 *
 * @param at - behind the name of the element
 * @param each - is given where name and value stand; answers whether to stop there
 * @returns the byte after the tag, where it was stopped, or BAD_TAG
 */
function eachAttribute(
  text: string,
  at: number,
  each: (nameFrom: number, nameTo: number, from: number, to: number) => boolean,
): number {
  for (;;) {
    const next = afterSpaces(text, at);
    const code = text.charCodeAt(next);
    if (code === 62) return next + 1;
    if (code === 47) return text.charCodeAt(next + 1) === 62 ? next + 2 : BAD_TAG;
    const nameTo = afterName(text, next);
    if (next === at || nameTo === next) return BAD_TAG;
    let from = afterSpaces(text, nameTo);
    if (text.charCodeAt(from) !== 61) return BAD_TAG;
    from = afterSpaces(text, from + 1);
    const quote = text.charCodeAt(from);
    if (quote !== 34 && quote !== 39) return BAD_TAG;
    let to = ++from;
    for (let one = text.charCodeAt(to); one !== quote; one = text.charCodeAt(++to)) {
      if (one === 60 || Number.isNaN(one)) return BAD_TAG;
    }
    at = to + 1;
    if (each(next, nameTo, from, to)) return at;
  }
}

const goOn = (): boolean => false;

/** The byte after the start tag whose name ends at `at`, or BAD_TAG. */
export function afterAttributes(text: string, at: number): number {
  return eachAttribute(text, at, goOn);
}

/** Every attribute of the start tag `text[start, end)`, by name as written; decoded. */
export function attributesIn(text: string, start: number, end: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachAttribute(text, afterName(text, start + 1), (nameFrom, nameTo, from, to) => {
    found.set(text.slice(nameFrom, nameTo), decodeEntities(text.slice(from, to)));
    return to >= end;
  });
  return found;
}

/** Where the value of an attribute stands, by the name as written. */
export function attributePlace(text: string, start: number, name: string): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null;
  eachAttribute(text, afterName(text, start + 1), (nameFrom, nameTo, from, to) => {
    if (nameTo - nameFrom !== name.length || !text.startsWith(name, nameFrom)) return false;
    place = { from, to };
    return true;
  });
  return place;
}

/** An attribute of the start tag `text[start, end)` by its name, else by its name behind any prefix. */
export function attributeIn(text: string, start: number, end: number, name: string): string | null {
  let value: string | null = null;
  let isPlain = false;
  eachAttribute(text, afterName(text, start + 1), (nameFrom, nameTo, from, to) => {
    const at = nameTo - name.length;
    if (at < nameFrom || !text.startsWith(name, at)) return to >= end;
    isPlain = at === nameFrom;
    if (isPlain || (value === null && text[at - 1] === ":")) value = decodeEntities(text.slice(from, to));
    return isPlain;
  });
  return value;
}

/** A start tag, or its beginning up to its last attribute, without some attributes and the white space before them. */
export function withoutAttributes(tag: string, names: RegExp): string {
  let [kept, at] = ["", 0];
  let before = afterName(tag, 1);
  eachAttribute(tag, before, (nameFrom, nameTo, _, to) => {
    if (names.test(tag.slice(nameFrom, nameTo))) {
      kept += tag.slice(at, before);
      at = to + 1;
    }
    before = to + 1;
    return false;
  });
  return kept + tag.slice(at);
}
