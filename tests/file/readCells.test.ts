import { openWorkbook } from "../../src/file";
import { buildPackage, row, type PackageOptions } from "../support/packageBuilder";
import { valueOf } from "../support/results";

async function top(options: PackageOptions, sheet = "Sheet1") {
  return valueOf(await valueOf(openWorkbook(buildPackage(options))).top(sheet, 50));
}

/** The cells of a first row. */
async function cells(xml: string, options: PackageOptions = {}) {
  return (await top({ ...options, rows: `<row r="1">${xml}</row>` }))[0];
}

const STRINGS =
  "<si><t>plain</t></si>" +
  '<si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve">text </t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
  "<si><t/></si>" +
  "<si><t>a&amp;b &lt;c&gt; &#233;&#x20AC; _x000D_ _x005F_x000D_</t></si>" +
  "<si><t><![CDATA[<not a tag> &amp;]]></t></si>";

describe("texts", () => {
  test("shared strings: plain, rich runs joined, phonetic readings left out, entities, escapes, CDATA", async () => {
    const xml = [0, 1, 2, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(await cells(xml, { strings: STRINGS })).toEqual([
      "plain",
      "rich text ",
      "東京",
      "a&b <c> é€ \r _x000D_",
      "<not a tag> &amp;",
    ]);
  });

  test("an empty shared string is an empty cell", async () => {
    expect(await cells('<c r="A1" t="s"><v>3</v></c><c r="B1"><v>1</v></c>', { strings: STRINGS })).toEqual([null, 1]);
  });

  test("inline texts keep white space; runs are joined", async () => {
    expect(
      await cells(
        '<c t="inlineStr"><is><t xml:space="preserve"> a\tb\r\nc </t></is></c>' +
          '<c t="inlineStr"><is><r><t>x</t></r><!-- </is> --><r><t>y</t></r></is></c>' +
          '<c t="inlineStr"><is>\n<t>z</t>\n</is></c>',
      ),
    ).toEqual([" a\tb\nc ", "xy", "z"]);
  });

  test("a shared string that is not there is a damaged file", async () => {
    const workbook = valueOf(
      openWorkbook(buildPackage({ rows: '<row r="1"><c t="s"><v>9</v></c></row>', strings: STRINGS })),
    );
    expect(await workbook.top("Sheet1", 5)).toEqual({
      ok: false,
      refusal: { code: "file-damaged", data: { part: "xl/sharedStrings.xml", detail: "string 9" } },
    });
  });
});

describe("numbers, booleans, errors", () => {
  test.each([
    ["0", 0],
    ["-12.50", -12.5],
    ["23215.15", 23215.15],
    ["1E+21", 1e21],
    ["4.9406564584124654E-324", 5e-324],
    ["0.1000000000000000055511151231257827", 0.1],
    ["123456789012345678", 123456789012345680],
    [" 7 ", 7],
  ])("%s is the number nearest to it", async (text, expected) => {
    expect(await cells(`<c><v>${text}</v></c>`)).toEqual([expected]);
  });

  test("what is no number cannot be read and keeps its text", async () => {
    expect(await cells("<c><v>1,5</v></c><c><v>0x10</v></c><c><v>Infinity</v></c>")).toEqual([
      { kind: "unreadable", text: "1,5" },
      { kind: "unreadable", text: "0x10" },
      { kind: "unreadable", text: "Infinity" },
    ]);
  });

  test("booleans and errors", async () => {
    expect(await cells('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>')).toEqual([
      true,
      false,
      { kind: "unreadable", text: "#N/A" },
    ]);
  });
});

describe("formulas count as their stored value", () => {
  test("number, text, empty text, error, never calculated", async () => {
    expect(
      await cells(
        "<c><f>1+1</f><v>2</v></c>" +
          '<c t="str"><f>"a"</f><v>a</v></c>' +
          '<c r="C1" t="str"><f>""</f><v></v></c>' +
          '<c t="e"><f>NA()</f><v>#N/A</v></c>' +
          "<c><f>A1</f></c><c><f>A1</f><v></v></c><c><f>A1</f><v/></c>",
      ),
    ).toEqual([
      2,
      "a",
      null,
      { kind: "unreadable", text: "#N/A" },
      { kind: "unreadable", text: "" },
      { kind: "unreadable", text: "" },
      { kind: "unreadable", text: "" },
    ]);
  });

  test("reading columns tells which rows hold a formula, shared and array ones too", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>5</v></c></row>' +
      '<row r="4"><c r="B4"><f t="array" ref="B4">SUM(A1:A3)</f><v>6</v></c></row>';
    const block = valueOf(await valueOf(openWorkbook(buildPackage({ rows }))).read("Sheet1", [1, 0], 0));
    expect(block.columns).toEqual([
      [2, 4, 5, 6],
      [1, 2, 3, null],
    ]);
    expect(block.formulaRows.map((set) => [...set])).toEqual([[0, 1, 3], []]);
  });
});

describe("dates", () => {
  const FORMATS =
    '<xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="4"/><xf numFmtId="46"/>';
  const CODES =
    '<numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/>' +
    '<numFmt numFmtId="165" formatCode="[$-80C]#,##0.00\\ &quot;days&quot;;[Red]\\-#,##0"/>' +
    '<numFmt numFmtId="166" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd"/>';

  test.each([
    [1, true],
    [2, true],
    [3, false],
    [4, true],
    [5, false],
    [6, false],
    [0, false],
  ])("format %i shows a date: %s", async (style, isDate) => {
    const expected = isDate ? { kind: "date", serial: 39083, value: 39083 } : 39083;
    const options = { formats: FORMATS, numberFormats: CODES };
    expect(await cells(`<c s="${style}"><v>39083</v></c>`, options)).toEqual([expected]);
  });

  // 2007-01-01 is day 39083 of the 1900 system, and 1462 days less in the 1904 system.
  test("a workbook of the 1904 system gives serials of the 1900 system, and the number as stored", async () => {
    expect(
      await cells('<c s="1"><v>37621</v></c>', { formats: FORMATS, numberFormats: CODES, date1904: true }),
    ).toEqual([{ kind: "date", serial: 39083, value: 37621 }]);
  });

  test("dates written as ISO text", async () => {
    expect(await cells('<c t="d"><v>2007-01-01</v></c><c t="d"><v>2007-01-01T12:00:00Z</v></c>')).toEqual([
      { kind: "date", serial: 39083, value: 39083 },
      { kind: "date", serial: 39083.5, value: 39083.5 },
    ]);
    // As Excel numbers the days before the 29 February 1900 that never was; a day that never was is text.
    expect(await cells('<c t="d"><v>1900-02-28</v></c><c t="d"><v>2007-02-29</v></c>')).toEqual([
      { kind: "date", serial: 59, value: 59 },
      "2007-02-29",
    ]);
  });
});

describe("how the XML is written does not matter", () => {
  const ROWS =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>4</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row>';
  const EXPECTED = [[], [null, "plain", null, 4], [], [true]];
  const base: PackageOptions = { rows: ROWS, strings: STRINGS };

  test.each<[string, PackageOptions]>([
    ["as usual", base],
    ["namespace prefixes", { ...base, prefix: "x" }],
    ["the strict dialect", { ...base, strict: true }],
    ["a byte order mark", { ...base, byteOrderMark: true }],
    ["absolute targets", { ...base, absoluteTargets: true }],
    ["parts that are stored, not deflated", { ...base, stored: true }],
    ["no styles", { ...base, styles: null }],
    ["macros", { ...base, macros: true }],
    [
      "quotes, spaces, comments, line ends",
      {
        ...base,
        rows: ROWS.replace(/"/g, "'")
          .replace(/<row /g, "<!-- <row r='1'> -->\r\n  <row\n ht = '12>3' \t")
          .replace(/<\/row>/g, "</row >\n")
          .replace(/<\/v><\/c>/g, "</v\n><?pi <c> ?><extLst><ext><v>9</v></ext></extLst></c >"),
      },
    ],
    [
      "rows and cells without numbers",
      {
        ...base,
        rows: `<row/><row><c/><c t="s"><v>0</v></c><c r="D2"><v>4</v></c></row><row></row><row><c t="b"><v>1</v></c></row>`,
      },
    ],
  ])("%s", async (_, options) => {
    expect(await top(options)).toEqual(EXPECTED);
  });
});

describe("reading columns", () => {
  const rows =
    row(1, ["header"]) +
    row(3, [null, null, "c"]) +
    row(5, [1, "two", 3]) +
    '<row r="7"><c r="B7" t="inlineStr"><is><t>  </t></is></c><c r="D7"><v>7</v></c></row>' +
    '<row r="90"><c r="A90" s="0"/></row>';

  test("gives nulls for what is not there, the first filled cell over all columns, and no empty rows at the end", async () => {
    const block = valueOf(await valueOf(openWorkbook(buildPackage({ rows }))).read("Sheet1", [2, 0, 5, 2], 1));
    expect(block).toEqual({
      firstRow: 1,
      rowCount: 6,
      columns: [
        [null, "c", null, 3, null, null],
        [null, null, null, 1, null, null],
        [null, null, null, null, null, null],
        [null, "c", null, 3, null, null],
      ],
      firstFilled: [null, "c", null, 1, null, 7],
      formulaRows: [new Set(), new Set(), new Set(), new Set()],
    });
    for (const cells of [...block.columns, block.firstFilled]) {
      expect(Object.keys(cells)).toHaveLength(block.rowCount);
    }
  });

  test("the first free column is the one after the last cell that holds something", async () => {
    const styled = '<row r="1"><c r="B1"><v>1</v></c><c r="XFD1" s="0"/></row>';
    const workbook = valueOf(openWorkbook(buildPackage({ rows: styled })));
    expect(valueOf(await workbook.firstFreeColumn("Sheet1"))).toBe(2);
    expect(valueOf(await valueOf(openWorkbook(buildPackage())).firstFreeColumn("Sheet1"))).toBe(0);
  });

  test("progress is reported every few thousand rows; false cancels, and other work runs in between", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => row(index + 1, [index])).join("");
    const workbook = valueOf(openWorkbook(buildPackage({ rows: many })));
    const seen: number[] = [];
    let isCancelled = false;
    setTimeout(() => (isCancelled = true), 0);
    const read = await workbook.read("Sheet1", [0], 0, ({ rowsDone }) => {
      seen.push(rowsDone);
      return !isCancelled;
    });
    expect(read).toEqual({ ok: false, refusal: { code: "cancelled", data: {} } });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBeLessThan(20_000);
  });
});

describe("limits of a sheet", () => {
  test("the last cell of the last row can be read", async () => {
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>';
    const workbook = valueOf(openWorkbook(buildPackage({ rows })));
    const block = valueOf(await workbook.read("Sheet1", [16_383], 1_048_570));
    expect(block.columns[0]).toEqual([null, null, null, null, null, 2]);
    expect(valueOf(await workbook.firstFreeColumn("Sheet1"))).toBe(16_384);
  });

  test("a row of 16 384 cells", async () => {
    const cellsOfRow = Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join("");
    const read = await cells(cellsOfRow);
    expect(read).toHaveLength(16_384);
    expect(read?.at(-1)).toBe(16_383);
  });

  test.each([
    ["a row beyond the last", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a row number of 20 digits", '<row r="10000000000000000001"/>'],
    ["rows out of order", row(2, [1]) + row(1, [1])],
    ["a row twice", row(2, [1]) + row(2, [1])],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ["a cell in the wrong row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a cell without a column", '<row r="1"><c r="1"><v>1</v></c></row>'],
    ["an unknown type", '<row r="1"><c r="A1" t="z"><v>1</v></c></row>'],
    ["a row that is not closed", '<row r="1"><c r="A1"><v>1</v></c>'],
    ["a cell that is not closed", '<row r="1"><c r="A1"><v>1</v></row>'],
    ["an attribute without quotes", "<row r=1><c><v>1</v></c></row>"],
    ["a document type", '<!DOCTYPE x [<!ENTITY a "b">]><row r="1"/>'],
    ["a zero byte", '<row r="1"><c><v>\u0000</v></c></row>'],
  ])("%s is a damaged file", async (_, rows) => {
    const workbook = valueOf(openWorkbook(buildPackage({ rows })));
    const read = await workbook.read("Sheet1", [0], 0);
    expect(read).toMatchObject({
      ok: false,
      refusal: { code: "file-damaged", data: { part: "xl/worksheets/sheet1.xml" } },
    });
  });
});

describe("sheets", () => {
  const workbook = () =>
    valueOf(
      openWorkbook(
        buildPackage({
          sheets: [
            { name: "Données &amp; co", rows: row(1, ["first"]) },
            { name: "Graphique", kind: "chartsheet" },
            { name: "Caché", state: "hidden", rows: row(1, ["second"]) },
            { name: "Très caché", state: "veryHidden", rows: row(1, ["third"]) },
          ],
        }),
      ),
    );

  test("are listed in order, hidden and very hidden ones marked", async () => {
    expect(valueOf(await workbook().sheets())).toEqual([
      { name: "Données & co", hidden: false },
      { name: "Graphique", hidden: false },
      { name: "Caché", hidden: true },
      { name: "Très caché", hidden: true },
    ]);
  });

  test("are found whatever the case of the name", async () => {
    expect(valueOf(await workbook().top("CACHÉ", 1))).toEqual([["second"]]);
  });

  test("a chart sheet reads as empty and cannot be written", async () => {
    expect(valueOf(await workbook().top("Graphique", 5))).toEqual([]);
    expect(valueOf(await workbook().read("Graphique", [0, 1], 0))).toMatchObject({ rowCount: 0, columns: [[], []] });
    const applied = await workbook().apply({
      sheet: "Graphique",
      expect: { column: 0, rows: [], values: [] },
      writes: [{ column: 0, look: "text", rows: [0], values: ["x"] }],
      newSheets: [],
    });
    expect(applied).toMatchObject({ ok: false, refusal: { code: "sheet-not-found" } });
  });

  test("an unknown sheet is refused with those that are known", async () => {
    expect(await workbook().top("Feuil9", 5)).toEqual({
      ok: false,
      refusal: {
        code: "sheet-not-found",
        data: { sheet: "Feuil9", known: ["Données & co", "Graphique", "Caché", "Très caché"] },
      },
    });
  });
});
