import { strFromU8, unzipSync } from "fflate";
import type { NewSheet } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { buildPackage, row, type PackageOptions } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";

const SUMMARY: NewSheet = {
  name: "Résumé",
  columnWidths: [30, 12.5],
  rows: [
    [{ value: "Totals & co", look: "title" }],
    [],
    [
      { value: "Scale", look: "header" },
      { value: "Amount", look: "header" },
    ],
    ["A11", { value: 23660, look: "amount" }],
    [
      { value: "All", look: "bold" },
      { value: 47320, look: "amountBold" },
    ],
  ],
  printReady: true,
};

function open(options: PackageOptions = { rows: row(1, ["a"]) }) {
  return valueOf(openWorkbook(buildPackage(options)));
}

async function added(sheets: readonly NewSheet[], options?: PackageOptions): Promise<Record<string, string>> {
  const workbook = open(options);
  valueOf(await workbook.apply(plan("Sheet1", [], { newSheets: sheets })));
  const parts = unzipSync(valueOf(await workbook.toBytes()));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("a sheet that is added", () => {
  test("is read back with its values, and listed last", async () => {
    const workbook = open();
    const { sheetsAdded } = valueOf(await workbook.apply(plan("Sheet1", [], { newSheets: [SUMMARY] })));
    expect(sheetsAdded).toEqual(["Résumé"]);
    const expected = [["Totals & co"], [], ["Scale", "Amount"], ["A11", 23660], ["All", 47320]];
    expect(valueOf(await workbook.top("Résumé", 50))).toEqual(expected);
    const again = valueOf(openWorkbook(valueOf(await workbook.toBytes())));
    expect(valueOf(await again.sheets())).toEqual([
      { name: "Sheet1", hidden: false },
      { name: "Résumé", hidden: false },
    ]);
    expect(valueOf(await again.top("Résumé", 50))).toEqual(expected);
    expect(valueOf(await again.top("Sheet1", 5))).toEqual([["a"]]);
  });

  test("has a part, a relationship, a content type, print titles, and leaves the others alone", async () => {
    const parts = await added([SUMMARY]);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain('<col min="2" max="2" width="12.5" customWidth="1"/>');
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="Résumé" sheetId="2" r:id="rId3"/></sheets>');
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Résumé'!$1:$3</definedName></definedNames>`,
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Id="rId3"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/worksheets/sheet2.xml"');
  });

  test("its names stand after those that are there", async () => {
    const parts = await added([SUMMARY], {
      rows: "",
      bookAfter: '<definedNames><definedName name="a">1</definedName></definedNames><calcPr/>',
    });
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="a">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Résumé'!$1:$3</definedName></definedNames><calcPr/>`,
    );
  });

  test.each<[string, PackageOptions]>([
    ["prefixes", { prefix: "x", rows: "" }],
    ["the strict dialect", { strict: true, rows: "" }],
    ["no styles", { styles: null, rows: "" }],
    ["prefixes in the strict dialect", { strict: true, prefix: "x", rows: "" }],
  ])("fits a workbook with %s", async (_, options) => {
    const workbook = open(options);
    valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, 1]], { look: "amount" })], { newSheets: [SUMMARY] })));
    const bytes = valueOf(await workbook.toBytes());
    const again = valueOf(openWorkbook(bytes));
    expect(valueOf(await again.top("Résumé", 50))[3]).toEqual(["A11", 23660]);
    const main = options.strict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"]!)).toContain(`<worksheet xmlns="${main}"`);
  });

  test.each([
    ["Résumé", ["Sheet1", "résumé"], "Résumé (2)"],
    ["a/b\\c?d*e[f]g:h", ["Sheet1"], "a b c d e f g h"],
    ["'quoted'", ["Sheet1"], "quoted"],
    ["", ["Sheet1"], "Sheet"],
    ["History", ["Sheet1"], "History (2)"],
    ["x".repeat(40), ["Sheet1", "x".repeat(31)], `${"x".repeat(27)} (2)`],
    [`${"x".repeat(30)}😀`, ["Sheet1"], "x".repeat(30)],
  ])("named %s beside %j is called %s", async (name, known, expected) => {
    const workbook = open({ sheets: known.map((one) => ({ name: one })) });
    const { sheetsAdded } = valueOf(await workbook.apply(plan("Sheet1", [], { newSheets: [{ ...SUMMARY, name }] })));
    expect(sheetsAdded).toEqual([expected]);
  });

  test("two in one plan get two names and two parts; part names in use are left", async () => {
    const parts = await added([SUMMARY, SUMMARY], { rows: "", parts: { "xl/worksheets/SHEET2.xml": "<x/>" } });
    expect(parts["xl/workbook.xml"]).toMatch(/name="Résumé" .*name="Résumé \(2\)"/);
    expect(Object.keys(parts).filter((name) => /sheet\d/i.test(name))).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/SHEET2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  test("can be written like any other, and is undone with what was written", async () => {
    const workbook = open();
    const first = valueOf(await workbook.apply(plan("Sheet1", [], { newSheets: [SUMMARY] })));
    const second = valueOf(await workbook.apply(plan("Résumé", [write(2, [[3, "note"]])])));
    const again = valueOf(openWorkbook(valueOf(await workbook.toBytes())));
    expect(valueOf(await again.top("Résumé", 50))[3]).toEqual(["A11", 23660, "note"]);
    valueOf(await workbook.undo(second.id));
    valueOf(await workbook.undo(first.id));
    expect(valueOf(await workbook.toBytes())).toEqual(buildPackage({ rows: row(1, ["a"]) }));
    expect(refusalOf(await workbook.top("Résumé", 1)).code).toBe("sheet-not-found");
  });

  test("once undone, leaves no format behind in what is written next", async () => {
    const options: PackageOptions = { rows: row(1, ["a"]) };
    const workbook = open(options);
    const { id } = valueOf(await workbook.apply(plan("Sheet1", [], { newSheets: [SUMMARY] })));
    valueOf(await workbook.undo(id));
    valueOf(await workbook.apply(plan("Sheet1", [write(1, [[0, "x"]])])));
    const parts = unzipSync(valueOf(await workbook.toBytes()));
    expect(parts["xl/styles.xml"]).toEqual(unzipSync(buildPackage(options))["xl/styles.xml"]);
  });

  test("is refused where the structure of the workbook is protected", async () => {
    const workbook = open({ rows: "", bookBefore: '<workbookProtection lockStructure="1"/>' });
    expect(refusalOf(await workbook.apply(plan("Sheet1", [], { newSheets: [SUMMARY] }))).code).toBe(
      "workbook-protected",
    );
    expect((await workbook.apply(plan("Sheet1", [write(0, [[0, 1]])]))).ok).toBe(true);
  });
});
