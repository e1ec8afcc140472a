import type { NewSheet } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { buildPackage, row, type PackageOptions } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { valueOf } from "../support/results";
import { styleCounts } from "../support/styleCounts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONTS = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const REST = '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>';
const FORMATS = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs>';
const NAMED = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>';

function styles(body: string, attributes = `xmlns="${MAIN}"`): string {
  return body === "" ? `<styleSheet ${attributes}/>` : `<styleSheet ${attributes}>${body}</styleSheet>`;
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:");
}

/** A title, a header, bold, an amount and a bold amount: every look that a sheet may have. */
const SHEET: NewSheet = {
  name: "Summary",
  columnWidths: [],
  printReady: false,
  rows: [
    [{ value: "title", look: "title" }],
    [{ value: "header", look: "header" }],
    [{ value: "bold", look: "bold" }],
    [{ value: 1, look: "amount" }],
    [{ value: 2, look: "amountBold" }],
  ],
};
const AMOUNT = "4";

async function written(options: PackageOptions) {
  const workbook = valueOf(openWorkbook(buildPackage({ rows: row(1, ["a", 1]), ...options })));
  const changed = [write(2, [[0, 12.5]], { look: "amount" })];
  valueOf(await workbook.apply(plan("Sheet1", changed, { newSheets: [SHEET] })));
  return styleCounts(valueOf(await workbook.toBytes()));
}

describe("a new sheet in a workbook with unusual styles: every index points to something", () => {
  const all = FONTS + FILLS + REST + FORMATS;
  test.each<[string, PackageOptions, string]>([
    ["plain", { styles: styles(all) }, "11"],
    ["whose font has the size of a title", { styles: styles(all.replace('"11"', '"14"')) }, "14"],
    ["whose font is bold", { styles: styles(all.replace("<font>", "<font><b/>")) }, "11"],
    ["whose font has no size", { styles: styles(all.replace('<sz val="11"/>', "")) }, "undefined"],
    ["whose font says nothing", { styles: styles(all.replace(/<font>.*<\/font>/, "<font/>")) }, "undefined"],
    ["without fonts", { styles: styles(all.replace(FONTS, "<fonts/>")) }, "11"],
    ["with no font, open", { styles: styles(all.replace(FONTS, '<fonts count="0"></fonts>')) }, "11"],
    ["without formats of cells", { styles: styles(all.replace(FORMATS, '<cellXfs count="0"   />')) }, "11"],
    [
      "in which every section closes itself",
      { styles: styles("<fonts/><fills/><borders/><cellStyleXfs/><cellXfs/>") },
      "11",
    ],
    ["with formats of cells alone", { styles: styles(FORMATS) }, "11"],
    ["with what follows the formats alone", { styles: styles(NAMED) }, "11"],
    ["without fills and borders", { styles: styles(FONTS + FORMATS + NAMED) }, "11"],
    ["of which the root closes itself", { styles: styles("") }, "11"],
    ["of which the root closes itself behind spaces", { styles: `<styleSheet xmlns="${MAIN}"   />` }, "11"],
    ["with a prefix", { styles: prefixed(styles(all, `xmlns:x="${MAIN}"`)) }, "11"],
    ["with a prefix, closing itself", { styles: prefixed(styles("", `xmlns:x="${MAIN}"`)) }, "11"],
    [
      "with prefixes that change",
      { styles: styles(prefixed(FONTS) + FILLS + REST + prefixed(FORMATS), `xmlns="${MAIN}" xmlns:x="${MAIN}"`) },
      "11",
    ],
    ["with counts that are wrong", { styles: styles(all.replaceAll('count="1"', 'count="9"')) }, "11"],
    ["without a part of styles", { styles: null }, "11"],
    ["with a relationship to a part of styles that is missing", { parts: { "xl/styles.xml": null } }, "11"],
  ])("%s", async (_, options, size) => {
    const { dangling, looks } = await written(options);
    expect(dangling).toEqual([]);
    expect(looks).toEqual({
      A1: { size: "14", bold: true, format: "0" },
      A2: { size, bold: true, format: "0" },
      A3: { size, bold: true, format: "0" },
      A4: { size, bold: looks["A4"]?.bold, format: AMOUNT },
      A5: { size, bold: true, format: AMOUNT },
    });
  });

  test("formats in use keep their number, one is added for each look", async () => {
    const { formats } = await written({ styles: styles(FONTS.replace("11", "14") + FILLS + REST + FORMATS) });
    expect(formats).toBe(2 + 5);
  });
});
