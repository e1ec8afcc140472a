import { openWorkbook } from "../../src/file";
import { readTable } from "../../src/file/tables";
import { LANGUAGES, refusalMessage } from "../../src/words";
import { oleFile } from "../support/oleFile";
import { packageParts, zipParts } from "../support/packageBuilder";
import { refusalOf } from "../support/results";

const binary = packageParts();
binary["[Content_Types].xml"] = String(binary["[Content_Types].xml"]).replace(
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
);
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006";
/** As Excel writes it: the type stands for the extension. */
const binaryByExtension = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ` +
    'ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
    `Type="${DOCUMENT}/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
  "xl/workbook.bin": Uint8Array.of(0x83, 1, 0),
};
const SHEET = "application/vnd.oasis.opendocument.spreadsheet";

function stream(...record: readonly number[]): Uint8Array {
  return Uint8Array.from([...record, ...new Array<number>(60).fill(0)]);
}

/** Records that begin a workbook: [MS-XLS] 2.4.21, and its forerunners. */
const FORMATS: readonly (readonly [string, Uint8Array, string])[] = [
  ["an .xls of Excel 97", oleFile("Root Entry", "Workbook"), "format-xls"],
  ["an .xls of Excel 5", oleFile("Root Entry", "Book"), "format-xls"],
  ["an .xls whose stream is in capitals", oleFile("Root Entry", "WORKBOOK"), "format-xls"],
  ["an .xls whose stream is in small letters", oleFile("Root Entry", "book"), "format-xls"],
  ["a stream of Excel 2 without a container", stream(9, 0, 4, 0, 2, 0, 16, 0), "format-xls"],
  ["a stream of Excel 3 without a container", stream(9, 2, 6, 0, 0, 0, 16, 0, 0, 0), "format-xls"],
  ["a stream of Excel 4 without a container", stream(9, 4, 6, 0, 0, 0, 16, 0, 0, 0), "format-xls"],
  ["a stream of Excel 5 without a container", stream(9, 8, 8, 0, 0, 5, 5, 0), "format-xls"],
  ["a stream of Excel 97 without a container", stream(9, 8, 16, 0, 0, 6, 5, 0), "format-xls"],
  ["a workbook with a password", oleFile("EncryptionInfo", "EncryptedPackage"), "file-encrypted"],
  ["a workbook with a password, names in capitals", oleFile("ENCRYPTEDPACKAGE"), "file-encrypted"],
  ["an .xlsb", zipParts(binary), "format-xlsb"],
  ["an .xlsb whose type stands for the extension", zipParts(binaryByExtension), "format-xlsb"],
  ["an .ods", zipParts({ mimetype: SHEET, "content.xml": "<x/>" }), "format-ods"],
  [
    "an .ods that does not say what it is",
    zipParts({ "META-INF/manifest.xml": "<x/>", "content.xml": "<x/>" }),
    "format-ods",
  ],
];

describe("old and foreign formats are told by their content", () => {
  test.each(FORMATS)("%s, as a workbook: %#", (_, bytes, code) => {
    expect(refusalOf(openWorkbook(bytes)).code).toBe(code);
  });

  test.each(FORMATS)("%s, as a staff list or a table under the name of a CSV: %#", async (_, bytes, code) => {
    expect(refusalOf(await readTable(bytes, "list.csv")).code).toBe(code);
  });

  test("a flat OpenDocument text is one too", () => {
    const flat =
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
    expect(refusalOf(openWorkbook(Buffer.from(flat))).code).toBe("format-ods");
  });

  test.each([
    ["a Word document", oleFile("WordDocument", "1Table")],
    ["a Word document with a workbook in it", oleFile("WordDocument", "Workbook")],
    ["a mail with a workbook in it", oleFile("__properties_version1.0", "Workbook")],
    ["an OpenDocument text", zipParts({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" })],
    ["a text that begins with a tab and a zero", Buffer.from("\ta;b", "utf16le")],
  ])("%s is no workbook", (_, bytes) => {
    expect(refusalOf(openWorkbook(bytes)).code).toBe("format-unknown");
  });

  test.each(LANGUAGES)("each has its own sentence in %s, which says what to do", (language) => {
    const codes = [...new Set(FORMATS.map(([, , code]) => code)), "format-unknown", "table-unreadable", "file-damaged"];
    const sentences = codes.map((code) => refusalMessage({ code, data: {} }, language));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/\. .+\.$|: .+\.$/);
  });
});

test.each(LANGUAGES)("what is damaged is told without the words of a program, in %s", (language) => {
  const cut = refusalOf(openWorkbook(zipParts(packageParts()).slice(0, 400)));
  expect(cut.code).toBe("file-damaged");
  const sentence = refusalMessage(cut, language);
  expect(sentence).not.toMatch(/zip|directory|central|cut|undefined/i);
});
