import fc from "fast-check";
import { checkWorkbook, planFill, planProposals, type WritePlan } from "../../src/conversion";
import { openWorkbook, type FileWorkbook } from "../../src/file";
import { STATED, memberCells } from "../support/randomMembers";
import { packageParts, row, zipParts } from "../support/packageBuilder";
import { digest, valueOrSentence, type Area, type Ending } from "./area";
import { NASTY, nasty } from "./nasty";

type Parts = Record<string, string | Uint8Array>;

/** A workbook as people send it: headers, members, text of its own, formats. */
const workbook = fc
  .record({ members: fc.array(memberCells, { minLength: 1, maxLength: 4 }), shared: fc.boolean(), extra: nasty })
  .map(({ members, shared, extra }): Parts => {
    const headers = row(1, [...STATED, "accord", "remarques"]);
    const rows = members.map((member, index) => row(index + 2, [...STATED.map((name) => text(member[name])), null]));
    const more = shared ? `<row r="9"><c r="B9" t="s"><v>0</v></c><c r="C9" t="s"><v>7</v></c></row>` : "";
    return packageParts({
      rows: headers + rows.join("") + more,
      ...(shared ? { strings: `<si><t>${escaped(extra)}</t></si>`, calcChain: '<c r="A1" i="1"/>' } : {}),
    });
  });
const text = (cell: unknown) => (typeof cell === "number" ? cell : typeof cell === "string" ? cell : null);
// eslint-disable-next-line no-control-regex -- XML allows none of them
const escaped = (given: string) => given.replace(/[<&\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, "_");

/** What is done to the text of a part: pieces of markup that XML, or Excel, does not allow there. */
const MARKUP = [
  ...[
    "<!DOCTYPE a [<!ENTITY e 'x'>]>",
    "&e;",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
  ],
  ...["<?pi", "<", ">", "&", "&#0;", "&#x110000;", "&#xD800;", "</sheetData>", "<sheetData>", "</row>", "<row r='0'>"],
  ...[
    '<c r="ZZZZ9"/>',
    '<c r="A1" r="A2"/>',
    '<c r="A0"><v>1</v></c>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>1e9</v></c>',
  ],
  ...[
    '<c r="A2" s="99999"><v>1</v></c>',
    '<c t="b"><v>x</v></c>',
    '<c t="e"><v>#N/A</v></c>',
    '<c><f t="shared" si="9"/></c>',
  ],
  ...[
    '<row r="1048577"/>',
    '<row r="2"/>',
    '<row r="x"/>',
    '<c r="XFE2"><v>1</v></c>',
    '<c><f t="array" ref="A1:ZZZ9"/></c>',
  ],
  ...['xmlns:x="y"', '<mergeCell ref="A1:A2"/>', '<sheet name="a" sheetId="1" r:id="rId99"/>', "\ufffe", "\u0000"],
  ...[
    "<si><t/></si>",
    '<numFmt numFmtId="164" formatCode="yyyy"/>',
    '<xf numFmtId="14"/>',
    '<Override PartName="/x"/>',
  ],
  ...['<Relationship Id="rId1" Type="t" Target="../../../../etc/passwd"/>', '<sheetProtection sheet="1"/>'],
];
const piece = fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...NASTY));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.record({
  part: fc.nat(30),
  kind: fc.constantFrom("insert", "cut", "repeat", "value", "replace", "drop", "rename", "swap"),
  at: place,
  length: fc.nat(200),
  piece,
});
const NAMES = [
  "../../x.xml",
  "/xl/workbook.xml",
  "xl\\workbook.xml",
  "XL/WORKBOOK.XML",
  "xl/./styles.xml",
  "__proto__",
  "a//b",
];

function changed(
  parts: Parts,
  { part, kind, at, length, piece: given }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const names = Object.keys(parts);
  const name = names[part % names.length];
  if (name === undefined) return;
  const old = parts[name];
  const xml = typeof old === "string" ? old : "";
  const from = Math.floor(at * xml.length);
  const tag = xml.indexOf("<", from);
  if (kind === "insert") parts[name] = xml.slice(0, from) + given + xml.slice(from);
  else if (kind === "cut") parts[name] = xml.slice(0, from) + xml.slice(from + length);
  else if (kind === "repeat") parts[name] = xml.slice(0, from + length) + xml.slice(from);
  else if (kind === "replace") parts[name] = xml.slice(0, tag) + given + xml.slice(xml.indexOf(">", tag) + 1);
  else if (kind === "value") {
    const quote = xml.indexOf('="', from);
    const end = xml.indexOf('"', quote + 2);
    if (quote >= 0 && end >= 0) parts[name] = xml.slice(0, quote + 2) + given.replace(/["<&]/g, "") + xml.slice(end);
  } else if (kind === "swap") parts[name] = parts[names[length % names.length] ?? name] ?? "";
  else {
    Reflect.deleteProperty(parts, name);
    const other = NAMES[length % NAMES.length];
    if (kind === "rename" && other !== undefined)
      Object.defineProperty(parts, other, { value: xml, enumerable: true, configurable: true, writable: true });
  }
}

/** Bytes of the package itself: some replaced, a part cut out or said twice, the end missing. */
const bytesChange = fc.record({
  kind: fc.constantFrom("set", "cut", "repeat", "end"),
  at: place,
  value: fc.nat(255),
  length: fc.nat(40),
});

function damagedBytes(
  bytes: Uint8Array,
  changes: readonly { kind: string; at: number; value: number; length: number }[],
): Uint8Array {
  let now = bytes;
  for (const { kind, at, value, length } of changes) {
    // Half of the changes go where the directory stands.
    const from = Math.floor((at < 0.5 ? 1 - at * 0.4 : at) * now.length);
    if (kind === "set") (now = Uint8Array.from(now))[from] = value;
    else if (kind === "end") now = now.slice(0, from);
    else
      now = Uint8Array.from([
        ...now.slice(0, kind === "cut" ? from : from + length),
        ...now.slice(kind === "cut" ? from + length : from),
      ]);
  }
  return now;
}

const input = fc
  .record({
    parts: workbook,
    changes: fc.array(change, { maxLength: 4 }),
    bytes: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(bytesChange, { minLength: 1, maxLength: 3 }) },
    ),
    stored: fc.boolean(),
  })
  .map(({ parts, changes, bytes, stored }) => {
    const now: Parts = { ...parts };
    for (const one of changes) changed(now, one);
    return damagedBytes(zipParts(now, stored), bytes);
  });

/** Writes, and reads what was written. */
async function written(book: FileWorkbook, plan: WritePlan): Promise<boolean> {
  if (!valueOrSentence(await book.apply(plan))) return false;
  const bytes = valueOrSentence(await book.toBytes());
  if (!bytes) return false;
  const again = openWorkbook(bytes);
  if (!again.ok) throw new Error(`what was written cannot be opened: ${again.refusal.code}`);
  const sheets = await again.value.sheets();
  if (!sheets.ok) throw new Error(`what was written has no sheets: ${sheets.refusal.code}`);
  return true;
}

/** Opens, checks, fills and proposes: all that happens to a workbook that somebody opens. */
export async function judgePackage(bytes: Uint8Array): Promise<Ending> {
  const before = digest(bytes);
  let isWritten = false;
  for (const plan of [planFill, planProposals]) {
    const book = valueOrSentence(openWorkbook(bytes));
    const checked = book && valueOrSentence(await checkWorkbook(book, {}));
    if (book && checked) isWritten = await written(book, plan(checked).plan);
    if (!checked) break;
  }
  if (digest(bytes) !== before) throw new Error("the input was changed");
  return isWritten ? "value" : "sentence";
}

export const packages: Area<Uint8Array> = { name: "packages", share: 0.2, inputs: input, judge: judgePackage };
