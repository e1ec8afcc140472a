import { openWorkbook, SheetView } from "../../src/file";
import { readTable } from "../../src/file/tables";
import { buildPackage, packageParts, row, zipParts, type PackageOptions } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { isWhole } from "../support/whole";

/** What takes a second or two even so. */
const LONG = [
  "many merged areas",
  "many columns",
  "many names",
  "many relationships",
  "more empty lines than a workbook grows by",
  "a number format of quotes",
  "digits in a relationship's name",
  "six hundred thousand empty formats",
];

/** What costs the square of its length would take hours here; the limit of time is for that. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS = row(1, ["matricule", 1]) + row(2, ["44-1", 2]);
const SPACES = " ".repeat(300_000);
const RELS = "xl/_rels/workbook.xml.rels";

/** Opens, reads, shows, fills and writes; answers "done", or why it was refused. */
async function everything(bytes: Uint8Array): Promise<string> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened.refusal.code;
  const workbook = opened.value;
  const top = await workbook.top("Sheet1", 20);
  if (!top.ok) return top.refusal.code;
  const read = await workbook.read("Sheet1", [0, 1, 23], 0);
  if (!read.ok) return read.refusal.code;
  const view = await SheetView.open(workbook, "Sheet1");
  if (!view.ok) return view.refusal.code;
  view.value.window(0, 30, 0, 30);
  const sheet = { name: "New", columnWidths: [], printReady: true, rows: [[{ value: "t", look: "title" as const }]] };
  const applied = await workbook.apply(plan("Sheet1", [write(23, [[1, "OK"]])], { newSheets: [sheet] }));
  if (!applied.ok) return applied.refusal.code;
  const written = await workbook.toBytes();
  return written.ok ? "done" : written.refusal.code;
}

function changed(name: string, change: (text: string) => string, options: PackageOptions = { rows: ROWS }): Uint8Array {
  const parts = packageParts(options);
  return zipParts({ ...parts, [name]: change(String(parts[name])) });
}

function styles(body: string): string {
  return `<styleSheet xmlns="${MAIN}">${body}</styleSheet>`;
}

function numberFormat(code: string): string {
  return styles(
    `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf/>${'<xf numFmtId="200"/>'.repeat(100)}</cellXfs>`,
  );
}

const cell = (content: string): PackageOptions => ({
  rows: `${row(1, ["matricule", 1])}<row r="2"><c r="A2" t="str"><v>${content}</v></c><c r="B2"><v>2</v></c></row>`,
});

describe("a small file is read at once, or refused", () => {
  const files: readonly [string, () => Uint8Array, string][] = [
    [
      "a number format of opening brackets",
      () => buildPackage({ rows: ROWS, styles: numberFormat("[".repeat(200_000)) }),
      "done",
    ],
    [
      "a number format of quotes",
      () => buildPackage({ rows: ROWS, styles: numberFormat("&quot;[".repeat(100_000)) }),
      "done",
    ],
    [
      "a number format of decimals",
      () => buildPackage({ rows: ROWS, styles: numberFormat(`0.${"0".repeat(200_000)}`) }),
      "done",
    ],
    [
      "six hundred thousand empty formats",
      () => buildPackage({ rows: ROWS, styles: styles(`<cellXfs>${"<xf/>".repeat(620_000)}</cellXfs>`) }),
      "too-large",
    ],
    [
      "fifty thousand formats",
      () => buildPackage({ rows: ROWS, styles: styles(`<cellXfs>${"<xf/>".repeat(50_000)}</cellXfs>`) }),
      "done",
    ],
    [
      "spaces in the tag of the styles",
      () => buildPackage({ rows: ROWS, styles: `<styleSheet xmlns="${MAIN}"${SPACES}/>` }),
      "done",
    ],
    ["spaces in the tag of a row", () => buildPackage({ rows: ROWS.replace("<row ", `<row${SPACES}`) }), "done"],
    [
      "spaces in a row that closes itself",
      () => buildPackage({ rows: `${row(1, ["a"])}<row r="2"${SPACES}/>` }),
      "done",
    ],
    [
      "spaces in the tag of a cell that is filled",
      () => buildPackage({ rows: `${row(1, ["a"])}<row r="2"><c r="X2"${SPACES}/></row>` }),
      "done",
    ],
    [
      "spaces in the tag of the workbook",
      () => changed("xl/workbook.xml", (text) => text.replace("<sheets>", `<sheets${SPACES}>`)),
      "done",
    ],
    [
      "spaces in a relationship",
      () => changed(RELS, (text) => text.replace("<Relationship ", `<Relationship${SPACES}`)),
      "done",
    ],
    ["an end tag of spaces", () => buildPackage({ rows: ROWS.replaceAll("</row>", `</row${SPACES}>`) }), "done"],
    [
      "digits in a relationship's name",
      () =>
        changed(RELS, (text) =>
          text.replace(
            "</Relationships>",
            `<Relationship Id="${"1".repeat(200_000)}x" Type="a" Target="b"/></Relationships>`,
          ),
        ),
      "done",
    ],
    [
      "digits and a letter in a value",
      () => buildPackage({ rows: ROWS.replace("<v>2</v>", `<v>${"1".repeat(1_000_000)}x</v>`) }),
      "done",
    ],
    ["spaces in a text", () => buildPackage(cell(`a${SPACES}b`)), "done"],
    ["half entities", () => buildPackage(cell("&amp".repeat(200_000))), "done"],
    ["half escapes", () => buildPackage(cell("_x".repeat(500_000))), "done"],
    ["comments in a text", () => buildPackage(cell("<!--a-->".repeat(100_000))), "done"],
    ["empty lines before the rows", () => buildPackage({ rows: "\n".repeat(5_000_000) + ROWS }), "done"],
    [
      "more empty lines than a workbook grows by",
      () => buildPackage({ rows: "\n".repeat(42_000_000) + ROWS }),
      "zip-bomb",
    ],
    ["empty cells", () => buildPackage({ rows: `${ROWS}${`<row>${"<c/>".repeat(16_384)}</row>`.repeat(20)}` }), "done"],
    [
      "a last row at the end of the sheet",
      () => buildPackage({ rows: `${ROWS}<row r="1048576"><c r="A1048576"><v>1</v></c></row>` }),
      "done",
    ],
    [
      "many sheets that are one part",
      () =>
        changed("xl/workbook.xml", (text) =>
          text.replace("</sheets>", `${'<sheet name="a" r:id="rId1"/>'.repeat(50_000)}</sheets>`),
        ),
      "too-large",
    ],
    [
      "many sheets without a part",
      () =>
        changed("xl/workbook.xml", (text) =>
          text.replace("</sheets>", `${'<sheet name="a" r:id=""/>'.repeat(9_000)}</sheets>`),
        ),
      "done",
    ],
    [
      "many names",
      () =>
        changed("xl/workbook.xml", (text) =>
          text.replace(
            "</sheets>",
            `</sheets><definedNames>${'<definedName name="a">1</definedName>'.repeat(210_000)}</definedNames>`,
          ),
        ),
      "too-large",
    ],
    [
      "many relationships",
      () =>
        changed(RELS, (text) =>
          text.replace(
            "</Relationships>",
            `${'<Relationship Id="a" Type="b" Target="c"/>'.repeat(210_000)}</Relationships>`,
          ),
        ),
      "too-large",
    ],
    [
      "many merged areas",
      () =>
        buildPackage({
          sheets: [{ rows: ROWS, after: `<mergeCells>${'<mergeCell ref="Z50:Z60"/>'.repeat(620_000)}</mergeCells>` }],
        }),
      "too-large",
    ],
    [
      "many columns",
      () =>
        buildPackage({
          sheets: [{ rows: ROWS, before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(40_000)}</cols>` }],
        }),
      "done",
    ],
    [
      "elements in elements",
      () =>
        changed("xl/workbook.xml", (text) =>
          text.replace("</sheets>", `</sheets>${"<a>".repeat(60_000)}${"</a>".repeat(60_000)}`),
        ),
      "done",
    ],
    [
      "many empty shared strings",
      () =>
        buildPackage({
          rows: `${ROWS}<row r="3"><c r="A3" t="s"><v>0</v></c></row>`,
          strings: `<si><t>a</t></si>${"<si/>".repeat(1_500_000)}`,
        }),
      "done",
    ],
    [
      "a long shared formula of this product",
      () => {
        const formula = "_xldudf_CALOG_CONVERT(A1)+".repeat(300);
        const sharing = Array.from(
          { length: 10_000 },
          (_, index) => `<row r="${index + 4}"><c r="A${index + 4}"><f t="shared" si="0"/><v>1</v></c></row>`,
        );
        return buildPackage({
          rows: `${ROWS}<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:A10003">${formula}1</f><v>1</v></c></row>${sharing.join("")}`,
        });
      },
      "done",
    ],
  ];
  test.each(files.filter(([name]) => isWhole || !LONG.includes(name)))("%s", async (_, make, expected) => {
    expect(await everything(make())).toBe(expected);
  });

  test("many small parts that grow beyond measure together", async () => {
    const sheets = Array.from({ length: 60 }, (_, index) => ({ name: `S${index}`, rows: "\n".repeat(1_000_000) }));
    const opened = openWorkbook(buildPackage({ sheets }));
    const answers = new Set<string>();
    for (const { name } of sheets) {
      const read = opened.ok ? await opened.value.read(name, [0], 0) : opened;
      answers.add(read.ok ? "read" : read.refusal.code);
    }
    expect([...answers]).toEqual(["read", "zip-bomb"]);
  });

  test.each<[string, string, string]>([
    ["line ends in the middle", `a;b${"\n".repeat(100_000)}1;2`, "read"],
    ["line ends of two kinds", `a;b${"\r\n".repeat(100_000)}1;2\r`, "read"],
    ["a line of spaces", `a;b\n1;2${SPACES}`, "read"],
    ["a long line", `a;b\n${"x".repeat(5_000_000)}`, "read"],
    ["quotes", `a;b\n${'"'.repeat(1_000_001)}`, "table-quote"],
    ["lines of a quote", `a;b\n${'"\n'.repeat(50_001)}`, "table-quote"],
    ["quoted letters", `a;b\n${'"a" '.repeat(210_000)}`, "table-quote"],
  ])("a table with %s", async (_, text, expected) => {
    const read = await readTable(Buffer.from(text), "t.csv");
    expect(read.ok ? "read" : read.refusal.code).toBe(expected);
  });
});
