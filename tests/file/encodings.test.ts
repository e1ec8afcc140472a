import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/file";
import { packageParts, row, zipParts } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";

const SHEET = "xl/worksheets/sheet1.xml";
const LITTLE = [0xff, 0xfe];
const BIG = [0xfe, 0xff];

function utf16(text: string, isLittle = true): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

/** The code pages are ISO-8859-1 for what is used here, but for the euro. */
function onePage(text: string, euro: number): Buffer {
  return Buffer.from(text.replaceAll("€", String.fromCharCode(euro)), "latin1");
}

function declaring(text: string, encoding: string): string {
  return text.replace('encoding="UTF-8"', `encoding="${encoding}"`);
}

const withMark = (mark: readonly number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

const parts = packageParts({ rows: row(1, ["prénom", "Zoë €"]) + row(2, ["Hélène", 1]), strings: "<si><t>é</t></si>" });
const sheet = String(parts[SHEET]);

interface Written {
  readonly bytes: Buffer;
  readonly decode: (bytes: Buffer) => string;
}

const WRITTEN: Readonly<Record<string, Written>> = {
  "UTF-8": { bytes: Buffer.from(sheet), decode: (bytes) => bytes.toString() },
  "UTF-8 with a byte order mark": {
    bytes: withMark([0xef, 0xbb, 0xbf], Buffer.from(sheet)),
    decode: (bytes) => bytes.subarray(3).toString(),
  },
  "UTF-16, little-endian": {
    bytes: withMark(LITTLE, utf16(declaring(sheet, "UTF-16"))),
    decode: (bytes) => bytes.subarray(2).toString("utf16le"),
  },
  "UTF-16, big-endian": {
    bytes: withMark(BIG, utf16(declaring(sheet, "UTF-16"), false)),
    decode: (bytes) => Buffer.from(bytes.subarray(2)).swap16().toString("utf16le"),
  },
  "UTF-16 without a byte order mark": {
    bytes: utf16(declaring(sheet, "UTF-16LE")),
    decode: (bytes) => bytes.toString("utf16le"),
  },
  "windows-1252": {
    bytes: onePage(declaring(sheet, "windows-1252"), 0x80),
    decode: (bytes) => bytes.toString("latin1").replaceAll("\x80", "€"),
  },
  "ISO-8859-15": {
    bytes: onePage(declaring(sheet, "ISO-8859-15"), 0xa4),
    decode: (bytes) => bytes.toString("latin1").replaceAll("\xa4", "€"),
  },
};

function open(content: Uint8Array, part = SHEET) {
  return openWorkbook(zipParts({ ...parts, [part]: content }));
}

describe("a part is read in its encoding and keeps it", () => {
  test.each(Object.entries(WRITTEN))("%s", async (_, { bytes, decode }) => {
    const workbook = valueOf(open(bytes));
    expect(valueOf(await workbook.top("Sheet1", 5))).toEqual([
      ["prénom", "Zoë €"],
      ["Hélène", 1],
    ]);
    // A character that the code page may not have, and one that it has.
    valueOf(await workbook.apply(plan("Sheet1", [write(2, [[1, "é 東"]])])));
    const out = valueOf(await workbook.toBytes());
    const text = decode(Buffer.from(unzipSync(out)[SHEET] ?? []));
    expect(text).toContain("prénom");
    expect(text.replace("&#26481;", "東")).toContain("é 東");
    // All the rest stays: cut out what was added.
    const added = text.slice(text.indexOf('<c r="C2"'), text.indexOf("</c>", text.indexOf('<c r="C2"')) + 4);
    expect(text.replace(added, "")).toBe(decode(bytes));
    expect(valueOf(await valueOf(openWorkbook(out)).top("Sheet1", 5))[1]).toEqual(["Hélène", 1, "é 東"]);
  });

  test("every part of the workbook in UTF-16, a sheet added", async () => {
    const wide = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, withMark(LITTLE, utf16(declaring(String(text), "UTF-16")))]),
    );
    const workbook = valueOf(openWorkbook(zipParts(wide)));
    const newSheets = [
      { name: "Résumé", columnWidths: [], printReady: true, rows: [["é"], [{ value: 1, look: "bold" as const }]] },
    ];
    valueOf(await workbook.apply(plan("Sheet1", [write(2, [[0, "x"]])], { newSheets })));
    const out = valueOf(await workbook.toBytes());
    const written = unzipSync(out);
    for (const name of Object.keys(parts))
      expect([name, ...(written[name] ?? []).slice(0, 2)]).toEqual([name, ...LITTLE]);
    const again = valueOf(openWorkbook(out));
    expect(valueOf(await again.top("Sheet1", 5))[0]).toEqual(["prénom", "Zoë €", "x"]);
    expect(valueOf(await again.top("Résumé", 5))).toEqual([["é"], [1]]);
  });

  test("the name of a sheet, in a workbook part of another encoding", async () => {
    const book = declaring(String(parts["xl/workbook.xml"]), "ISO-8859-1").replace("Sheet1", "Données");
    const workbook = valueOf(open(Buffer.from(book, "latin1"), "xl/workbook.xml"));
    expect(valueOf(await workbook.sheets())).toEqual([{ name: "Données", hidden: false }]);
  });

  test("shared strings", async () => {
    const strings = declaring(String(parts["xl/sharedStrings.xml"]), "windows-1252");
    const cell = sheet.replace(/<c r="A1".*?<\/c>/, '<c r="A1" t="s"><v>0</v></c>');
    const bytes = zipParts({ ...parts, [SHEET]: cell, "xl/sharedStrings.xml": onePage(strings, 0x80) });
    expect(valueOf(await valueOf(openWorkbook(bytes)).top("Sheet1", 1))).toEqual([["é", "Zoë €"]]);
  });
});

describe("never another text", () => {
  test.each<[string, Uint8Array, string]>([
    ["bytes of windows-1252 under UTF-8", onePage(sheet, 0x80), "file-damaged"],
    ["UTF-8 that says UTF-16", Buffer.from(declaring(sheet, "UTF-16")), "file-encoding"],
    ["an encoding that cannot be written again", Buffer.from(declaring(sheet, "Shift_JIS")), "file-encoding"],
    ["an encoding that nobody knows", Buffer.from(declaring(sheet, "x-mine")), "file-encoding"],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), "file-encoding"],
    ["ASCII with other bytes", onePage(declaring(sheet, "US-ASCII"), 0x80), "file-damaged"],
    ["half a character of UTF-16", withMark(LITTLE, utf16(declaring(sheet, "UTF-16"))).subarray(0, -1), "file-damaged"],
  ])("%s is refused", async (_, bytes, code) => {
    const workbook = valueOf(open(bytes));
    expect(refusalOf(await workbook.read("Sheet1", [0, 1], 0))).toMatchObject({ code, data: { part: SHEET } });
  });

  test("shared strings that are no UTF-8", async () => {
    const strings = onePage(String(parts["xl/sharedStrings.xml"]), 0x80);
    const cell = sheet.replace(/<c r="A1".*?<\/c>/, '<c r="A1" t="s"><v>0</v></c>');
    const workbook = valueOf(openWorkbook(zipParts({ ...parts, [SHEET]: cell, "xl/sharedStrings.xml": strings })));
    expect(refusalOf(await workbook.read("Sheet1", [0], 0)).code).toBe("file-damaged");
  });
});
