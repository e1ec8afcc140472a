import { deflateRawSync } from "node:zlib";
import { openWorkbook } from "../../src/file";
import { readZip } from "../../src/file/zip/readZip";
import { writeZip } from "../../src/file/zip/writeZip";
import { refusalMessage } from "../../src/words";
import { buildPackage, packageParts, row, zipParts } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";
import { isWhole, testInWhole } from "../support/whole";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE file with one stream of this name in its directory. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from(stream, "utf16le");
  bytes.set(name, 1024 + 128);
  bytes[1024 + 128 + 64] = name.length + 2;
  return bytes;
}

function withBytes(bytes: Uint8Array, changes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value] of changes) copy[at] = value;
  return copy;
}

/** Place of the n-th signature in a package. */
function placeOf(bytes: Uint8Array, signature: readonly number[], nth = 0): number {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = Buffer.from(bytes).indexOf(Buffer.from(signature), at + 1);
  return at;
}
const LOCAL = [0x50, 0x4b, 3, 4];
const CENTRAL = [0x50, 0x4b, 1, 2];

describe("what is no .xlsx is refused by its kind", () => {
  const word = packageParts();
  word["[Content_Types].xml"] = String(word["[Content_Types].xml"]).replace(
    "spreadsheetml.sheet.main",
    "wordprocessingml.document.main",
  );
  const binary = packageParts();
  binary["[Content_Types].xml"] = String(binary["[Content_Types].xml"]).replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
  );
  const secret = buildPackage();

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "file-empty"],
    ["an .xls of Excel 97", ole("Workbook"), "format-xls"],
    ["an .xls of Excel 5", ole("Book"), "format-xls"],
    ["an .xls of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), "format-xls"],
    ["a workbook with a password", ole("EncryptedPackage"), "file-encrypted"],
    ["an old Word document", ole("WordDocument"), "format-unknown"],
    ["a zip with a password", withBytes(secret, [[placeOf(secret, CENTRAL) + 8, 1]]), "file-encrypted"],
    ["an .xlsb", zipParts(binary), "format-xlsb"],
    [
      "an .ods",
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "format-ods",
    ],
    ["a .docx", zipParts(word), "format-unknown"],
    ["another zip", zipParts({ "a.txt": "a" }), "format-unknown"],
    ["a .csv", encode("a;b;c\n1;2;3\n"), "format-unknown"],
    ["a web page named .xls", encode("<html><table></table></html>"), "format-unknown"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "format-unknown"],
  ])("%s: %s", (_, bytes, code) => {
    expect(refusalOf(openWorkbook(bytes)).code).toBe(code);
  });

  test.each<[string, Uint8Array, boolean]>([
    ["a web page", encode("<html><table></table></html>"), true],
    ["XML of 2003", encode('<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?><Workbook/>'), true],
    ["a web page in one file", encode("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n"), true],
    ["SYLK", encode("ID;PWXL;N;E\r\nP;P\u001b;General\r\n"), true],
    ["a table as text in UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3b, 0]), true],
    ["a table of Windows", Uint8Array.from([0x6e, 0xe9, 0x9c, 0x3b, 0x31]), true],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), false],
    ["a PDF", encode("%PDF-1.4\n1 0 obj"), false],
    ["a text with marks", encode("{\\rtf1 a}"), false],
    ["an old Word document", ole("WordDocument"), false],
    ["another zip", zipParts({ "a.txt": "a" }), false],
  ])("%s: whether Excel may open it under another name", (_, bytes, isText) => {
    const { code, data } = refusalOf(openWorkbook(bytes));
    expect([code, data["content"]]).toEqual(["format-unknown", isText ? "text" : undefined]);
    const sentence = refusalMessage({ code, data }, "en");
    expect(sentence.includes("open it in Excel and save it as .xlsx")).toBe(isText);
    expect(sentence).toMatch(/^This file is not an Excel workbook[.:]/);
  });
});

describe("damaged packages", () => {
  const parts = packageParts({ rows: row(1, ["a", 1]), strings: "<si><t>s</t></si>" });

  test.each<[string, Record<string, string | Uint8Array | null>, string]>([
    ["no workbook part", { "xl/workbook.xml": null }, "xl/workbook.xml"],
    ["a workbook part that is no XML", { "xl/workbook.xml": "PK" }, "xl/workbook.xml"],
    [
      "a workbook part cut off",
      { "xl/workbook.xml": String(parts["xl/workbook.xml"]).slice(0, -5) },
      "xl/workbook.xml",
    ],
    [
      "tags that cross",
      { "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", "</sheet>") },
      "xl/workbook.xml",
    ],
    ["two roots", { "xl/styles.xml": `${String(parts["xl/styles.xml"])}<styleSheet/>` }, "xl/styles.xml"],
    [
      "a workbook with a document type",
      { "xl/workbook.xml": `<!DOCTYPE w [<!ENTITY a "aaaa">]>${String(parts["xl/workbook.xml"]).slice(55)}` },
      "xl/workbook.xml",
    ],
    ["bytes that are no UTF-8", { "xl/styles.xml": Uint8Array.from([60, 0xff, 0xfe, 62]) }, "xl/styles.xml"],
    ["no sheet part", { "xl/worksheets/sheet1.xml": null }, "xl/worksheets/sheet1.xml"],
    ["no relationships", { "xl/_rels/workbook.xml.rels": null }, "xl/workbook.xml"],
  ])("%s", (_, changed, part) => {
    const damagedParts = { ...parts };
    for (const [name, content] of Object.entries(changed)) {
      if (content === null) Reflect.deleteProperty(damagedParts, name);
      else damagedParts[name] = content;
    }
    const refusal = refusalOf(openWorkbook(zipParts(damagedParts)));
    expect(refusal).toMatchObject({ code: "file-damaged", data: { part } });
  });

  test("a bit that flipped in a part is found by its checksum", async () => {
    const stored = buildPackage({ rows: row(1, ["sensible text"]), stored: true });
    const at = Buffer.from(stored).indexOf("sensible");
    const workbook = valueOf(openWorkbook(withBytes(stored, [[at, 83]])));
    expect(refusalOf(await workbook.read("Sheet1", [0], 0))).toEqual({
      code: "file-damaged",
      data: { part: "xl/worksheets/sheet1.xml", detail: "checksum" },
    });
  });

  test("a file cut at any length, or with any byte changed, is refused or read: nothing is thrown", async () => {
    const bytes = buildPackage({ rows: row(1, ["a", 1]) + row(2, ["b", 2]), strings: "<si><t>s</t></si>" });
    const tryAll = async (opened: ReturnType<typeof openWorkbook>): Promise<string> => {
      if (!opened.ok) return opened.refusal.code;
      const read = await opened.value.read("Sheet1", [0, 1], 0);
      const applied = await opened.value.apply(plan("Sheet1", [write(3, [[0, "x"]])]));
      if (!applied.ok) return applied.refusal.code;
      const out = await opened.value.toBytes();
      return read.ok && out.ok ? "read" : "refused";
    };
    const seen = new Set<string>();
    for (let length = 0; length < bytes.length; length += isWhole ? 7 : 35)
      seen.add(await tryAll(openWorkbook(bytes.slice(0, length))));
    expect(seen).toEqual(new Set(["file-empty", "file-damaged"]));
    for (let at = 0; at < bytes.length; at += isWhole ? 5 : 23) {
      await tryAll(openWorkbook(withBytes(bytes, [[at, (bytes[at] ?? 0) ^ 0x15]])));
    }
  });

  test("a sheet cut at any length is refused or read", async () => {
    const sheet = String(
      packageParts({ rows: row(1, ["a&b", 1]) + '<row r="2"><c r="A2"><f>1</f><v>1</v></c></row>' })[
        "xl/worksheets/sheet1.xml"
      ],
    );
    for (let length = 0; length < sheet.length; length += isWhole ? 1 : 5) {
      const workbook = valueOf(openWorkbook(buildPackage({ sheets: [{ xml: sheet.slice(0, length) }] })));
      const applied = await workbook.apply(plan("Sheet1", [write(3, [[0, "x"]])]));
      expect([length, refusalOf(applied).code]).toEqual([length, "file-damaged"]);
    }
  });
});

describe("zip bombs", () => {
  test("a part that claims to be larger than any sheet", () => {
    const bytes = buildPackage({ rows: row(1, [1]) });
    const at = placeOf(bytes, CENTRAL, 0);
    const huge = withBytes(bytes, [
      [at + 24, 0xff],
      [at + 25, 0xff],
      [at + 26, 0xff],
      [at + 27, 0x7f],
    ]);
    expect(refusalOf(openWorkbook(huge)).code).toBe("zip-bomb");
  });

  /** A package in which the deflated content of one part is another one; sizes and checksum stay what they were. */
  function withContent(part: string, content: Uint8Array): Uint8Array {
    const { entries, comment } = readZip(buildPackage({ rows: row(1, [1]) }));
    const raw = new Uint8Array(deflateRawSync(content));
    return writeZip({ comment, entries: entries.map((entry) => (entry.name === part ? { ...entry, raw } : entry)) });
  }

  testInWhole("a part that claims little and grows to 300 MB", async () => {
    const content = new Uint8Array(300 * 2 ** 20).fill(32);
    content.set(encode('<worksheet xmlns="x"><sheetData>'));
    const workbook = valueOf(openWorkbook(withContent("xl/worksheets/sheet1.xml", content)));
    expect(refusalOf(await workbook.read("Sheet1", [0], 0))).toEqual({
      code: "zip-bomb",
      data: { part: "xl/worksheets/sheet1.xml" },
    });
  });

  test("a small part that claims little and grows to 65 MB", () => {
    const bytes = withContent("xl/styles.xml", new Uint8Array(65 * 2 ** 20).fill(32));
    expect(refusalOf(openWorkbook(bytes))).toEqual({ code: "zip-bomb", data: { part: "xl/styles.xml" } });
  });

  test("entries that share bytes", () => {
    const bytes = buildPackage({ rows: row(1, [1]) });
    // The second entry of the directory is given the place of the first.
    const at = placeOf(bytes, CENTRAL, 1);
    expect(placeOf(bytes, LOCAL, 1)).toBeGreaterThan(0);
    const overlapping = withBytes(
      bytes,
      [0, 1, 2, 3].map((index) => [at + 42 + index, 0]),
    );
    expect(refusalOf(openWorkbook(overlapping)).code).toBe("zip-bomb");
  });

  test("entities of one's own are never expanded", () => {
    const laughs = `<!DOCTYPE s [<!ENTITY a "${"ha".repeat(100)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const bytes = buildPackage({ parts: { "xl/styles.xml": `${laughs}<styleSheet>&b;</styleSheet>` } });
    expect(refusalOf(openWorkbook(bytes)).code).toBe("file-damaged");
  });

  testInWhole("a very long row costs no more than its length", async () => {
    const cell = `<c t="inlineStr"><is><t>${"text of a cell ".repeat(140)}</t></is></c>`;
    const rows = `<row r="1">${cell.repeat(16_384)}</row>`;
    // Not deflated: the row arrives in a thousand pieces.
    const workbook = valueOf(openWorkbook(buildPackage({ rows, stored: true })));
    const start = process.cpuUsage();
    expect(valueOf(await workbook.read("Sheet1", [16_383], 0)).rowCount).toBe(1);
    // 35 MB in one row take a second or two; scanned again for each piece, they would take minutes.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(15);
  });
});

describe("the container", () => {
  test("names of parts in another case or with backslashes, as some programs write them", async () => {
    const parts = Object.entries(packageParts({ rows: row(1, ["a"]), strings: "<si><t>s</t></si>" }));
    const renamed = Object.fromEntries(
      parts.map(([name, content]) => [
        name.startsWith("xl/") ? name.replace(/\//g, "\\").toUpperCase() : name,
        content,
      ]),
    );
    const workbook = valueOf(openWorkbook(zipParts(renamed)));
    valueOf(await workbook.apply(plan("Sheet1", [write(1, [[0, 2]], { look: "amount" })])));
    const out = valueOf(await workbook.toBytes());
    expect(readZip(out).entries.map(({ name }) => name)).toEqual(Object.keys(renamed));
    expect(valueOf(await valueOf(openWorkbook(out)).top("Sheet1", 1))).toEqual([["a", 2]]);
  });

  test("64-bit sizes in the extra field, sizes behind the data, comments: read, and written in plain form", async () => {
    const bytes = withZip64(buildPackage({ rows: row(1, ["a"]) }));
    const workbook = valueOf(openWorkbook(bytes));
    expect(valueOf(await workbook.top("Sheet1", 1))).toEqual([["a"]]);
    valueOf(await workbook.apply(plan("Sheet1", [write(1, [[0, "b"]])])));
    const again = valueOf(openWorkbook(valueOf(await workbook.toBytes())));
    expect(valueOf(await again.top("Sheet1", 1))).toEqual([["a", "b"]]);
  });

  /** The same package with every size and offset moved to zip64 extra fields, and a comment. */
  function withZip64(source: Uint8Array): Uint8Array {
    const buffer = Buffer.from(source);
    const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const start = buffer.readUInt32LE(end + 16);
    const entries: Buffer[] = [];
    for (let at = start; at < end;) {
      const nameSize = buffer.readUInt16LE(at + 28);
      const entry = Buffer.from(buffer.subarray(at, at + 46 + nameSize));
      const extra = Buffer.alloc(28);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
      for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
      entry.writeUInt16LE(28, 30);
      entries.push(entry, extra);
      at += 46 + nameSize + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    const directory = Buffer.concat(entries);
    const wide = Buffer.alloc(56);
    wide.writeUInt32LE(0x06064b50, 0);
    wide.writeBigUInt64LE(44n, 4);
    for (const field of [24, 32]) wide.writeBigUInt64LE(BigInt(entries.length / 2), field);
    wide.writeBigUInt64LE(BigInt(directory.length), 40);
    wide.writeBigUInt64LE(BigInt(start), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
    locator.writeUInt32LE(1, 16);
    const last = Buffer.alloc(22);
    last.writeUInt32LE(0x06054b50, 0);
    last.writeUInt32LE(0xffffffff, 12);
    last.writeUInt32LE(0xffffffff, 16);
    last.writeUInt16LE(0xffff, 8);
    last.writeUInt16LE(0xffff, 10);
    last.writeUInt16LE(7, 20);
    return new Uint8Array(
      Buffer.concat([buffer.subarray(0, start), directory, wide, locator, last, Buffer.from("comment")]),
    );
  }
});
