import { PackageEdit } from "../../src/file/parts/packageEdit";
import { Package } from "../../src/file/parts/package";
import { attemptLater } from "../../src/file/refused";
import { Pace } from "../../src/file/sheet/sheetSource";
import { refuseUnsound, type Expected } from "../../src/file/soundness";
import { buildPackage, row } from "../support/packageBuilder";
import { refusalOf } from "../support/results";

const NOTHING: Expected = { formats: { before: 1, added: 0 }, sheets: [] };
const SHEET = "xl/worksheets/sheet1.xml";

/** What reading again says of a package after some changes. */
function judged(change: (edit: PackageEdit, pack: Package) => void, expected: Expected = NOTHING) {
  return attemptLater(async () => {
    const pack = new Package(buildPackage({ rows: row(1, ["a"]), calcChain: '<c r="A1" i="1"/>' }));
    const edit = new PackageEdit(pack);
    change(edit, pack);
    await refuseUnsound(edit.toBytes(), edit, expected, new Pace());
  });
}

describe("a package is read again before it is handed over", () => {
  test("one that is sound passes", async () => {
    expect(await judged(() => undefined, { ...NOTHING, sheets: ["Sheet1"] })).toEqual({ ok: true, value: undefined });
  });

  test.each<[string, (edit: PackageEdit, pack: Package) => void, Expected, string]>([
    [
      "formats that were added and are not there",
      () => undefined,
      { formats: { before: 1, added: 2 }, sheets: [] },
      "xl/styles.xml",
    ],
    [
      "a format that points to no font",
      (edit) => {
        const xf = '<xf fontId="7" fillId="0" borderId="0" xfId="0"/></cellXfs>';
        edit.putText("xl/styles.xml", edit.text("xl/styles.xml").replace("</cellXfs>", xf));
      },
      { formats: { before: 1, added: 1 }, sheets: [] },
      "xl/styles.xml",
    ],
    ["a part to which nothing leads", (edit) => edit.putText("xl/alone.xml", "<a/>"), NOTHING, "xl/alone.xml"],
    [
      "a part that does not say what it is",
      (edit) => {
        const rels = "xl/_rels/workbook.xml.rels";
        const more = '<Relationship Id="rId9" Type="a/worksheet" Target="worksheets/sheet9.xml"/></Relationships>';
        edit.putText("xl/worksheets/sheet9.xml", "<worksheet><sheetData/></worksheet>");
        edit.putText(rels, edit.text(rels).replace("</Relationships>", more));
      },
      NOTHING,
      "[Content_Types].xml",
    ],
    [
      "a part that was left out and is still named",
      (edit) => edit.remove("xl/calcChain.xml"),
      NOTHING,
      "xl/workbook.xml",
    ],
    ["a sheet that was added and is not listed", () => undefined, { ...NOTHING, sheets: ["Other"] }, "xl/workbook.xml"],
    [
      "a sheet whose rows are not well formed",
      (edit) => edit.putText(SHEET, edit.text(SHEET).replace("</row>", "</rows>")),
      { ...NOTHING, sheets: ["Sheet1"] },
      SHEET,
    ],
    ["a part that is no XML", (edit) => edit.putText("xl/workbook.xml", "<workbook"), NOTHING, "xl/workbook.xml"],
  ])("%s is refused", async (_, change, expected, part) => {
    expect(refusalOf(await judged(change, expected))).toMatchObject({ code: "output-unsound", data: { part } });
  });
});
