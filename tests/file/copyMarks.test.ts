import { strFromU8, unzipSync } from "fflate";
import { fingerprint, keptText } from "../../src/conversion";
import { openWorkbook, sendCopy } from "../../src/file";
import { buildPackage, row } from "../support/packageBuilder";
import { valueOf } from "../support/results";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const pattern = (type: string, inside = ""): string =>
  `<fill><patternFill patternType="${type}">${inside}</patternFill></fill>`;
const RED_FILL = pattern("solid", '<fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/>');
const THEMED = pattern("solid", '<fgColor theme="4"/><bgColor indexed="64"/>');
const TINTED = pattern("solid", '<fgColor theme="4" tint="0.5"/><bgColor indexed="64"/>');
const FILLS = ["none", "gray125"].map((type) => pattern(type)).join("") + RED_FILL + THEMED + TINTED;
const REST = '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>';
const MARK_XF =
  '<xf numFmtId="14" fontId="0" fillId="2" borderId="0" applyFill="1" quotePrefix="1"><alignment wrapText="1"/></xf>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="5">${FILLS}</fills>${REST}` +
  `<cellXfs count="3"><xf numFmtId="0"/>${MARK_XF}<xf fillId="4"/></cellXfs></styleSheet>`;

const RED = "Solid #FFC7CE";
/** Office's own fourth accent but one, and what a tint of it is taken for. */
const [ACCENT, LIGHTER] = ["Solid #4472C4", "Solid #A1B8E1"];

/** A workbook of cells B1, B2 … that show a mark each, saved with what they were filled with before. */
async function copyOf(
  before: readonly string[],
  cell = (at: number): string => `<c r="B${at}" s="1"><v>39083</v></c>`,
) {
  const meta = { sheet: "Feuil1", keyColumn: 0, cellCount: before.length, at: "" };
  const lines = before.map((fill, index) => [
    index,
    1,
    keptText(fingerprint(`tk${index}`)),
    keptText(fill),
    keptText(RED),
  ]);
  const rows = before.map((_, index) => row(index + 1, [`k${index}`]).replace("</row>", `${cell(index + 1)}</row>`));
  const record = [[keptText(JSON.stringify(meta))], ...lines].map((cells, index) => row(index + 1, cells)).join("");
  const bytes = buildPackage({
    styles: STYLES,
    sheets: [
      { name: "Feuil1", rows: rows.join("") },
      { name: "CALOG_MARKS", state: "veryHidden", rows: record },
    ],
  });
  const wanted = { sheet: "Feuil1", rows: new Set(before.map((_, index) => index)) };
  const parts = unzipSync(valueOf(await sendCopy(valueOf(openWorkbook(bytes)), wanted)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const styles = text("xl/styles.xml");
  const items = (section: string, item: RegExp): string[] =>
    new RegExp(`<${section}[ >].*?</${section}>`).exec(styles)?.[0].match(item) ?? [];
  const [fills, formats] = [items("fills", /<fill>.*?<\/fill>/g), items("cellXfs", /<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)];
  const sheet = text("xl/worksheets/sheet1.xml");
  const looks = before.map((_, index) => {
    const [, style = "0"] = new RegExp(`r="B${index + 1}" s="(\\d+)"`).exec(sheet) ?? [];
    const format = formats[Number(style)] ?? "";
    return { format, fill: fills[Number(/fillId="(\d+)"/.exec(format)?.[1])] };
  });
  return { styles, sheet, fills, formats, looks };
}

describe("a cell saved with a mark of ours shows in the copy what it showed before", () => {
  test.each([
    ["no fill", "None", pattern("none")],
    ["a colour", "Solid #00B0F0", pattern("solid", '<fgColor rgb="FF00B0F0"/><bgColor indexed="64"/>')],
    ["a colour that the theme still has", ACCENT, THEMED],
    [
      "a tint, which nobody computes as Excel does",
      LIGHTER,
      pattern("solid", '<fgColor rgb="FFA1B8E1"/><bgColor indexed="64"/>'),
    ],
    ["a pattern", "Checker #FFFFFF #7030A0", pattern("darkGrid", '<fgColor rgb="FF7030A0"/><bgColor rgb="FFFFFFFF"/>')],
    ["a pattern that the file still has", "Gray16 #FFFFFF #000000", pattern("gray125")],
  ])("%s", async (_, before, fill) => {
    const { looks, styles } = await copyOf([before]);
    const [look] = looks;
    expect(look?.fill).toBe(fill);
    expect(look?.format.replace(/fillId="\d+"/, 'fillId="2"')).toBe(MARK_XF);
    // What was there stands where it stood.
    expect(styles.replace(/ count="\d+"/g, "")).toContain(FILLS);
    expect(styles).toContain(`${MARK_XF}<xf fillId="4"/>`);
  });

  test("cells alike share one format, and a formula of ours keeps its value with the fill of before", async () => {
    const formula = (at: number): string =>
      `<c r="B${at}" s="1"><f>_xldudf_CALOG_ANNUALPAY("A11",200204)</f><v>23660</v></c>`;
    const { sheet, formats, looks } = await copyOf(["None", "None", "None"], formula);
    expect(formats).toHaveLength(4);
    expect(new Set(looks.map(({ fill }) => fill))).toEqual(new Set([pattern("none")]));
    expect(sheet).toContain('<c r="B2" s="3"><v>23660</v></c>');
  });

  test("a cell of another format now, and one without any, stay as they are", async () => {
    const { sheet, formats } = await copyOf(["None", "None"], (at) =>
      at === 1 ? '<c r="B1" s="2"><v>1</v></c>' : '<c r="B2"><v>2</v></c>',
    );
    expect(formats).toHaveLength(3);
    expect(sheet).toContain('<c r="B1" s="2"><v>1</v></c><');
    expect(sheet).toContain('<c r="B2"><v>2</v></c>');
  });
});
