const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED.get(name) ?? whole;
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The text between tags: entities, CDATA, line ends as XML reads them. */
export function decodeXml(bytes: Uint8Array, from: number, to: number): string {
  const raw = decoder.decode(bytes.subarray(from, to));
  const plain = raw.includes("<!") ? raw.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, cdata) : raw;
  const lines = plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
  return lines.includes("&") ? lines.replace(/&(#?\w+);/g, entity) : lines;
}

function cdata(_: string, content: string): string {
  return encodeXml(content);
}

/** Spreadsheet text: `_x000D_` and the like stand for characters that XML cannot hold. */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Spreadsheet text as XML, with what XML cannot hold written `_xHHHH_`. */
export function encodeSpreadsheetText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // eslint-disable-next-line no-control-regex -- control characters are exactly what must be replaced
  const safe = literal.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (c) =>
    `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return encodeXml(safe);
}

/** The text of rich content (`<si>` or `<is>`): every `<t>` in order, without phonetic readings. */
export function richText(bytes: Uint8Array, from: number, to: number, prefix: string): string {
  const xml = decoder.decode(bytes.subarray(from, to));
  const name = (tag: string): string => `${prefix}${tag}`;
  const spoken = xml.includes(`<${name("rPh")}`)
    ? xml.replace(new RegExp(`<${name("rPh")}[\\s>][\\s\\S]*?</${name("rPh")}>`, "g"), "")
    : xml;
  let text = "";
  for (const match of spoken.matchAll(textTag(prefix))) {
    const content = new TextEncoder().encode(match[1] ?? "");
    text += decodeXml(content, 0, content.length);
  }
  return decodeSpreadsheetText(text);
}

const textTags = new Map<string, RegExp>();

function textTag(prefix: string): RegExp {
  let tag = textTags.get(prefix);
  if (!tag) textTags.set(prefix, (tag = new RegExp(`<${prefix}t(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}t>`, "g")));
  return tag;
}
