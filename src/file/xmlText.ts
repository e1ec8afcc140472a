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
  return decodeMarkup(decoder.decode(bytes.subarray(from, to)));
}

function decodeMarkup(raw: string): string {
  const plain = raw.includes("<!")
    ? raw.replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, cdata)
    : raw;
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

// Control characters and lone surrogates are exactly what XML cannot hold.
const UNWRITABLE = new RegExp(
  [
    "[\u0000-\u0008\u000b-\u001f\ufffe\uffff]",
    "[\ud800-\udbff](?![\udc00-\udfff])",
    "(?<![\ud800-\udbff])[\udc00-\udfff]",
  ].join("|"),
  "g",
);

/** Spreadsheet text as XML, with what XML cannot hold written `_xHHHH_`. */
export function encodeSpreadsheetText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  const safe = literal.replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return encodeXml(safe);
}

/** The text of rich content (`<si>` or `<is>`): every `<t>` in order, without phonetic readings. */
export function richText(bytes: Uint8Array, from: number, to: number, prefix: string): string {
  const plain = plainText(bytes, from, to, prefix);
  if (plain !== null) return plain;
  const xml = decoder.decode(bytes.subarray(from, to));
  const phonetic = `${prefix}rPh`;
  const spoken = xml.includes(`<${phonetic}`)
    ? xml.replace(new RegExp(`<${phonetic}[\\s>][\\s\\S]*?</${phonetic}>`, "g"), "")
    : xml;
  let text = "";
  for (const match of spoken.matchAll(textTag(prefix))) text += decodeMarkup(match[1] ?? "");
  return decodeSpreadsheetText(text);
}

const [LESS, GREATER, SLASH, AMPERSAND, LETTER_T] = [60, 62, 47, 38, 116];

/** The usual case, read without making XML of it: one `<t>` and nothing else. null for anything else. */
function plainText(bytes: Uint8Array, from: number, to: number, prefix: string): string | null {
  const name = from + 1 + prefix.length;
  if (bytes[from] !== LESS || bytes[name] !== LETTER_T) return null;
  const open = bytes.indexOf(GREATER, name);
  const close = bytes.indexOf(LESS, open);
  // `</t>` must be all that follows.
  if (open < 0 || close < 0 || bytes[open - 1] === SLASH || close + 4 + prefix.length !== to) return null;
  let isPlain = true;
  for (let at = open + 1; at < close; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND || byte === 95 || byte === 13) isPlain = false;
  }
  if (!isPlain) return decodeSpreadsheetText(decodeXml(bytes, open + 1, close));
  return decoder.decode(bytes.subarray(open + 1, close));
}

const textTags = new Map<string, RegExp>();

function textTag(prefix: string): RegExp {
  let tag = textTags.get(prefix);
  if (!tag) textTags.set(prefix, (tag = new RegExp(`<${prefix}t(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}t>`, "g")));
  return tag;
}
