import { strFromU8, unzipSync } from "fflate";
import { openWorkbook, SheetView } from "../../src/file";
import { buildPackage, packageParts, row, zipParts, type PackageOptions } from "../support/packageBuilder";
import { plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/_rels/workbook.xml.rels";

function open(bytes: Uint8Array) {
  return valueOf(openWorkbook(bytes));
}

async function topOf(bytes: Uint8Array) {
  return valueOf(await open(bytes).top("Sheet1", 50));
}

/** Fills D1 and D2 and B2, and answers the sheet part and what is read back. */
async function filled(bytes: Uint8Array, part = SHEET) {
  const workbook = open(bytes);
  const writes = [
    write(1, [[1, "new"]]),
    write(3, [
      [0, "D1"],
      [1, 2.5],
    ]),
  ];
  valueOf(await workbook.apply(plan("Sheet1", writes)));
  const out = valueOf(await workbook.toBytes());
  return { out, xml: strFromU8(unzipSync(out)[part] ?? new Uint8Array()), rows: await topOf(out) };
}

describe("sheets without a part", () => {
  const parts = packageParts({ rows: row(1, ["a"]) });
  const listing = (sheet: string): Uint8Array =>
    zipParts({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", `${sheet}</sheets>`),
    });

  test.each([
    ["a module of an old macro", '<sheet name="Module1" sheetId="8" state="veryHidden" r:id=""/>'],
    ["no relationship named", '<sheet name="Module1" sheetId="8"/>'],
    ["a relationship that is not there", '<sheet name="Module1" sheetId="8" r:id="rId99"/>'],
  ])("%s: the others are read and filled, the list stays", async (_, sheet) => {
    const bytes = listing(sheet);
    expect(valueOf(await open(bytes).sheets()).map(({ name }) => name)).toEqual(["Sheet1", "Module1"]);
    expect(valueOf(await open(bytes).top("Module1", 5))).toEqual([]);
    const { out, rows } = await filled(bytes);
    expect(rows[0]).toEqual(["a", null, null, "D1"]);
    expect(strFromU8(unzipSync(out)["xl/workbook.xml"] ?? new Uint8Array())).toContain(sheet);
  });

  test("writing into one is refused, naming those with cells", async () => {
    const refusal = refusalOf(
      await open(listing('<sheet name="M" sheetId="8" r:id=""/>')).apply(plan("M", [write(0, [[0, 1]])])),
    );
    expect(refusal).toEqual({ code: "sheet-not-found", data: { sheet: "M", known: ["Sheet1"] } });
  });

  test("two sheets that are one part are refused", () => {
    const twice = listing('<sheet name="Copy" sheetId="8" r:id="rId1"/>');
    expect(refusalOf(openWorkbook(twice))).toMatchObject({ code: "file-damaged", data: { part: "xl/workbook.xml" } });
  });
});

describe("names of parts with percent signs", () => {
  const parts = packageParts({ rows: row(1, ["a"]) });
  const { [SHEET]: sheet, ...others } = parts;

  test.each([
    ["a space, encoded everywhere", "sheet%201.xml", "xl/worksheets/sheet%201.xml"],
    ["a space, as such in the zip", "sheet%201.xml", "xl/worksheets/sheet 1.xml"],
    ["an accent, as such in the zip", "f%C3%A9uille.xml", "xl/worksheets/féuille.xml"],
    ["an accent, in another case", "F%c3%a9uille.xml", "xl/worksheets/f%C3%A9uille.xml"],
    ["a percent sign that encodes nothing", "100%.xml", "xl/worksheets/100%.xml"],
  ])("%s", async (_, target, name) => {
    const renamed = Object.fromEntries(
      Object.entries(others).map(([part, text]) => [part, String(text).replace("sheet1.xml", target)]),
    );
    const { out, rows } = await filled(zipParts({ ...renamed, [name]: sheet ?? "" }), name);
    expect(rows[0]).toEqual(["a", null, null, "D1"]);
    expect(Object.keys(unzipSync(out)).sort()).toEqual([...Object.keys(renamed), name].sort());
  });
});

describe("cells as other programs write them", () => {
  test("references in small letters", async () => {
    const rows = '<row r="1"><c r="a1"><v>1</v></c><c r="ab1"><v>2</v></c></row>';
    const [cells = []] = await topOf(buildPackage({ rows }));
    expect([cells[0], cells[27], cells.length]).toEqual([1, 2, 28]);
    const { xml } = await filled(buildPackage({ rows }));
    expect(xml).toContain('<c r="a1"><v>1</v></c><c r="D1" t="inlineStr">');
  });

  test("a shared formula in small letters is written out for the cells that share it", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>5</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B3">a1+$a$1</f><v>10</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>';
    const { xml } = await filled(buildPackage({ rows }));
    expect(xml).toContain('<c r="B3"><f>A2+$a$1</f><v>5</v></c>');
  });

  test("an empty style, type or reference is none; white space in a number is none either", async () => {
    const rows =
      '<row r=" 1 " s="" customFormat="1"><c r="A1" s="" t=""><v>39083</v></c><c r="" s=" 1 "><v>39083</v></c></row>';
    const formats = '<xf/><xf numFmtId="14"/>';
    const bytes = buildPackage({ rows, formats });
    expect(await topOf(bytes)).toEqual([[39083, { kind: "date", serial: 39083, value: 39083 }]]);
    const { rows: after } = await filled(bytes);
    expect(after[0]?.slice(2)).toEqual([null, "D1"]);
  });

  test.each(["constructor", "toString", "__proto__"])("a type %s is no type", async (type) => {
    const workbook = open(buildPackage({ rows: `<row r="1"><c r="A1" t="${type}"><v>1</v></c></row>` }));
    expect(refusalOf(await workbook.top("Sheet1", 5))).toMatchObject({ code: "file-damaged", data: { part: SHEET } });
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "an entity %s stays as it stands",
    async (name) => {
      const cell = `<row r="1"><c r="A1" t="str"><v>a&${name};b&amp;</v></c></row>`;
      expect(await topOf(buildPackage({ rows: cell }))).toEqual([[`a&${name};b&`]]);
    },
  );
});

describe("several elements of one row", () => {
  const a = '<c r="A2"><v>1</v></c>';
  const b = '<c r="B2"><v>2</v></c>';
  const c = '<c r="C2"><v>3</v></c>';
  const first = row(1, ["x", "y", "z"]);
  const last = row(3, ["u", "v", "w"]);

  test.each<[string, string, readonly (string | number)[]]>([
    ["two, one after the other", `<row r="2">${a}${b}</row><row r="2">${c}</row>`, [1, 2, 3]],
    [
      "one a cell, with lines and a comment between",
      `<row r="2">${a}</row>\n<!-- x --><row r="2">${b}</row>\n<row r="2">${c}</row>`,
      [1, 2, 3],
    ],
    ["an empty one first", `<row r="2"/><row r="2">${a}${b}${c}</row>`, [1, 2, 3]],
    ["an empty one last", `<row r="2">${a}${b}${c}</row><row r="2"/>`, [1, 2, 3]],
    ["the later columns first", `<row r="2">${c}</row><row r="2" spans="1:2">${a}${b}</row>`, [1, 2, 3]],
    ["nothing but empty ones", '<row r="2"/><row r="2"></row><row r="2"/>', []],
    ["with spans of their own", `<row r="2" spans="1:1">${a}</row><row r="2" spans="2:3">${b}${c}</row>`, [1, 2, 3]],
  ])("%s", async (_, xml, cells) => {
    const bytes = buildPackage({ rows: first + xml + last });
    expect((await topOf(bytes))[1] ?? []).toEqual(cells);
    const block = valueOf(await open(bytes).read("Sheet1", [0, 1, 2], 1));
    expect(block.columns.map(([cell]) => cell ?? null)).toEqual([0, 1, 2].map((index) => cells[index] ?? null));
    const view = valueOf(await SheetView.open(open(bytes), "Sheet1"));
    expect([0, 1, 2].map((column) => view.cell(1, column).raw)).toEqual([0, 1, 2].map((index) => cells[index] ?? null));
    const { rows } = await filled(bytes);
    expect(rows).toEqual([
      ["x", "y", "z", "D1"],
      [cells[0] ?? null, "new", cells[2] ?? null, 2.5],
      ["u", "v", "w"],
    ]);
  });

  test("a cell that stands in two of them is a damaged file", async () => {
    const bytes = buildPackage({ rows: `<row r="2">${a}${b}</row><row r="2">${a}</row>` });
    expect(refusalOf(await open(bytes).top("Sheet1", 5)).data["detail"]).toBe("A2 twice");
  });

  test("a row that comes back after another one is a damaged file", async () => {
    const bytes = buildPackage({ rows: `<row r="2">${a}</row>${last}<row r="2">${b}</row>` });
    expect(refusalOf(await open(bytes).top("Sheet1", 5)).data["detail"]).toBe("row 2 after row 3");
  });

  test("rows that are cut between two reads of the part are still one row", async () => {
    const piece = (number: number): string => {
      const cells = [0, 1, 2].map(
        (column) => `<row r="${number}"><c r="${"ABC"[column]}${number}"><v>${number}</v></c></row>`,
      );
      return cells.join(" ".repeat(400));
    };
    const count = 3000;
    const bytes = buildPackage({ rows: Array.from({ length: count }, (_, index) => piece(index + 1)).join("") });
    const block = valueOf(await open(bytes).read("Sheet1", [0, 1, 2], 0));
    const expected = Array.from({ length: count }, (_, index) => index + 1);
    expect(block.columns).toEqual([expected, expected, expected]);
  });
});

describe("prefixes that change", () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:");
  const rows = row(1, ["a", 1]) + row(2, ["b", 2]);
  const part = (root: string, data: string): string => `<?xml version="1.0"?>\n${root}${data}`;
  const both = `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}">`;

  test.each([
    [
      "on every element",
      part(`<x:worksheet xmlns:x="${MAIN}">`, `<x:sheetData>${prefixed(rows)}</x:sheetData></x:worksheet>`),
    ],
    ["on the rows alone", part(both, `<sheetData>${rows.replace(/<(\/?)row/g, "<$1x:row")}</sheetData></worksheet>`)],
    [
      "on the cells alone",
      part(both, `<sheetData>${rows.replace(/<(\/?)(c|v|is|t)(?=[ >])/g, "<$1x:$2")}</sheetData></worksheet>`),
    ],
    [
      "on the values alone",
      part(both, `<sheetData>${rows.replace(/<(\/?)(v|is|t)(?=[ >])/g, "<$1x:$2")}</sheetData></worksheet>`),
    ],
    ["on the data alone", part(both, `<x:sheetData>${rows}</x:sheetData></worksheet>`)],
    [
      "on every second row",
      part(both, `<sheetData>${row(1, ["a", 1])}${prefixed(row(2, ["b", 2]))}</sheetData></worksheet>`),
    ],
    [
      "given up below the root",
      part(`<x:worksheet xmlns:x="${MAIN}">`, `<sheetData xmlns="${MAIN}">${rows}</sheetData></x:worksheet>`),
    ],
    [
      "declared by each row itself",
      part(
        `<worksheet xmlns="${MAIN}">`,
        `<sheetData>${rows.replaceAll("<row ", `<y:row xmlns:y="${MAIN}" `).replaceAll("</row>", "</y:row>")}</sheetData></worksheet>`,
      ),
    ],
  ])("%s", async (_, xml) => {
    const bytes = buildPackage({ sheets: [{ xml }] });
    expect(await topOf(bytes)).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    const result = await filled(bytes);
    expect(result.rows).toEqual([
      ["a", 1, null, "D1"],
      ["b", "new", null, 2.5],
    ]);
    // What was added has a prefix that stands for a sheet where it stands.
    const added = /<(\w+:)?c r="D1"/.exec(result.xml)?.[1] ?? "";
    expect(result.xml).toMatch(new RegExp(`xmlns${added === "" ? "" : `:${added.slice(0, -1)}`}="${MAIN}"`));
  });

  test("elements of another namespace are none of ours", async () => {
    const foreign = rows
      .replaceAll("</c>", '<z:v xmlns:z="urn:z">999</z:v></c>')
      .replaceAll("</row>", '<z:c xmlns:z="urn:z"/></row>');
    expect(await topOf(buildPackage({ rows: foreign }))).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});

describe("a relationship to a part that is missing", () => {
  const parts = packageParts({ rows: row(1, ["a"]), strings: "<si><t>s</t></si>" });
  const without = (options: PackageOptions): Uint8Array => buildPackage({ rows: row(1, ["a"]), ...options });

  test.each(["theme", "calcChain", "sharedStrings", "sheetMetadata", "externalLink", "printerSettings"])(
    "%s: not needed, not refused",
    async (type) => {
      const more = `<Relationship Id="rId77" Type="x/${type}" Target="gone/${type}.xml"/></Relationships>`;
      const rels = String(packageParts({ rows: row(1, ["a"]) })[RELS]).replace("</Relationships>", more);
      const { out, rows } = await filled(without({ parts: { [RELS]: rels } }));
      expect(rows[0]).toEqual(["a", null, null, "D1"]);
      expect(strFromU8(unzipSync(out)[RELS] ?? new Uint8Array())).toContain(more);
    },
  );

  test("shared strings that are needed are missed", async () => {
    const bytes = zipParts(
      Object.fromEntries(
        Object.entries({
          ...parts,
          [SHEET]: String(parts[SHEET]).replace(/<c r="A1".*?<\/c>/, '<c r="A1" t="s"><v>0</v></c>'),
        }).filter(([name]) => name !== "xl/sharedStrings.xml"),
      ),
    );
    expect(refusalOf(await open(bytes).top("Sheet1", 5))).toMatchObject({
      code: "file-damaged",
      data: { part: "xl/sharedStrings.xml" },
    });
  });

  test("styles are made anew under the name that the relationship gives", async () => {
    const bytes = without({ parts: { "xl/styles.xml": null } });
    const workbook = open(bytes);
    valueOf(await workbook.apply(plan("Sheet1", [write(1, [[0, 1.5]], { look: "amount" })])));
    const out = unzipSync(valueOf(await workbook.toBytes()));
    expect(strFromU8(out["xl/styles.xml"] ?? new Uint8Array())).toContain('<xf numFmtId="4"');
    const types = strFromU8(out["[Content_Types].xml"] ?? new Uint8Array());
    expect(types.match(/PartName="\/xl\/styles\.xml"/g)).toHaveLength(1);
  });

  test("a sheet's part that is missing leaves the other sheets alone; without any sheet it is named", async () => {
    const sheets = [{ rows: row(1, ["a"]) }, { name: "Gone", rows: row(1, ["b"]) }];
    expect(await topOf(buildPackage({ sheets, parts: { "xl/worksheets/sheet2.xml": null } }))).toEqual([["a"]]);
    expect(refusalOf(openWorkbook(without({ parts: { [SHEET]: null } }))).data["part"]).toBe(SHEET);
  });

  test("a theme that is no XML gives the colours of Office", async () => {
    const more = '<Relationship Id="rId77" Type="x/theme" Target="theme.xml"/></Relationships>';
    const rels = String(parts[RELS]).replace("</Relationships>", more);
    const styles =
      `<styleSheet xmlns="${MAIN}"><fills><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>` +
      '<cellXfs><xf fillId="0"/></cellXfs></styleSheet>';
    const bytes = buildPackage({ rows: row(1, ["a"]), styles, parts: { [RELS]: rels, "xl/theme.xml": "<a" } });
    const view = valueOf(await SheetView.open(open(bytes), "Sheet1"));
    expect(view.cell(0, 0).format.fill).toBe("#4472C4");
  });
});
