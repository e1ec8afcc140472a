const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

/** The characters that entities stand for. An unknown entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, entity) : text;
}

/** Character data of an element: line ends as XML reads them, comments dropped, CDATA unwrapped, entities decoded. */
export function decodeCharacterData(source: string): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (!text.includes("<")) return decodeEntities(text);
  let decoded = "";
  let at = 0;
  for (const match of text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g)) {
    decoded += decodeEntities(text.slice(at, match.index)) + (match[1] ?? "");
    at = match.index + match[0].length;
  }
  return decoded + decodeEntities(text.slice(at));
}

/** `_x000D_` and the like, as spreadsheets write characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const NEEDS_ENTITY = /[&<>"]/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Text that may stand in an element or in a quoted attribute. */
export function encodeXml(text: string): string {
  return text.replace(NEEDS_ENTITY, (character) => ENTITIES.get(character) ?? character);
}

// Control characters but tab and line feed, half surrogates and U+FFFE/FFFF do not survive in XML; a text that looks
// like an escape must not be read as one.
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Cell text as it stands in `<t>`: whatever it holds, reading it gives the same text. */
export function encodeCellText(text: string): string {
  return encodeXml(text.replace(NEEDS_ESCAPE, escaped));
}
