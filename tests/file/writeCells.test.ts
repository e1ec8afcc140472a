import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { RawCell } from "../../src/conversion";
import { openWorkbook, type FileWorkbook } from "../../src/file";
import { buildPackage, row, type PackageOptions } from "../support/packageBuilder";
import { expectation, plan, write } from "../support/plans";
import { refusalOf, valueOf } from "../support/results";
import { isWhole } from "../support/whole";

const SHEET = "xl/worksheets/sheet1.xml";

function open(options: PackageOptions): FileWorkbook {
  return valueOf(openWorkbook(buildPackage(options)));
}

async function saved(workbook: FileWorkbook): Promise<Record<string, Uint8Array>> {
  return unzipSync(valueOf(await workbook.toBytes()));
}

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  const bytes = parts[name];
  if (!bytes) throw new Error(`${name} is not there`);
  return strFromU8(bytes);
}

/** The sheet as it is after one write into column-wise cells. */
async function sheetAfter(options: PackageOptions, ...writes: Parameters<typeof plan>[1]): Promise<string> {
  const workbook = open(options);
  valueOf(await workbook.apply(plan("Sheet1", writes)));
  return textOf(await saved(workbook), SHEET);
}

/** What stands inside `<sheetData>`. */
function dataOf(sheet: string): string {
  return /<(?:\w+:)?sheetData>([\s\S]*)<\/(?:\w+:)?sheetData>/.exec(sheet)?.[1] ?? "";
}

describe("cells that are there", () => {
  const rows =
    '<row r="1" spans="1:3"><c r="A1" s="4" t="s" vm="1"><v>0</v></c><c r="B1" s="2"><v>1</v></c>' +
    '<c r="C1"><v>3</v><extLst><ext uri="x"/></extLst></c></row>';

  test("keep their format; what described the old value goes, extensions stay", async () => {
    const sheet = await sheetAfter({ rows }, write(0, [[0, "new"]]), write(1, [[0, 2.5]]), write(2, [[0, null]]));
    expect(dataOf(sheet)).toBe(
      '<row r="1" spans="1:3"><c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve">new</t></is></c>' +
        '<c r="B1" s="2"><v>2.5</v></c><c r="C1"><extLst><ext uri="x"/></extLst></c></row>',
    );
  });

  test("a cell without a number keeps its place", async () => {
    const sheet = await sheetAfter({ rows: '<row><c s="1"><v>1</v></c><c><v>2</v></c></row>' }, write(0, [[0, 9]]));
    expect(dataOf(sheet)).toBe('<row><c s="1"><v>9</v></c><c><v>2</v></c></row>');
  });

  test("text is never a formula, whatever it begins with", async () => {
    const sheet = await sheetAfter({ rows }, write(0, [[0, '=HYPERLINK("x")&<b>']]));
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)&amp;&lt;b&gt;</t>');
  });
});

describe("cells that are not there", () => {
  test("stand in order, in rows that are there, empty, or missing", async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c><extLst/></row><row r="4" ht="20"/>';
    const column = (index: number) =>
      write(
        index,
        [0, 1, 3, 5].map((at) => [at, index] as const),
      );
    expect(dataOf(await sheetAfter({ rows }, column(4), column(0), column(2)))).toBe(
      '<row r="1"><c r="A1"><v>0</v></c><c r="C1"><v>2</v></c><c r="E1"><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>1</v></c><c r="E2"><v>4</v></c><extLst/></row>' +
        '<row r="4" ht="20"><c r="A4"><v>0</v></c><c r="C4"><v>2</v></c><c r="E4"><v>4</v></c></row>' +
        '<row r="6"><c r="A6"><v>0</v></c><c r="C6"><v>2</v></c><c r="E6"><v>4</v></c></row>',
    );
  });

  test("an empty sheet gets its first rows", async () => {
    const sheet = await sheetAfter({ sheets: [{ after: "<pageMargins/>" }] }, write(1, [[1, "x"]]));
    expect(sheet).toContain(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row></sheetData><pageMargins/>',
    );
  });

  test("nothing is put where nothing stood", async () => {
    const rows = row(1, [1]);
    expect(
      dataOf(
        await sheetAfter(
          { rows },
          write(3, [
            [0, null],
            [5, ""],
          ]),
        ),
      ),
    ).toBe(rows);
  });

  test("dimension and spans are widened", async () => {
    const sheet = await sheetAfter({ rows: '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>' }, write(4, [[1, 1]]));
    expect(sheet).toContain('spans="2:5"');
    const withDimension = await sheetAfter(
      { sheets: [{ before: '<dimension ref="B2"/>', rows: row(2, [null, 1]) }] },
      write(4, [[6, 1]]),
    );
    expect(withDimension).toContain('<dimension ref="B2:E7"/>');
  });

  test("namespace prefixes are those of the sheet", async () => {
    const sheet = await sheetAfter({ prefix: "x", rows: row(2, [1]) }, write(0, [[0, "t"]]));
    expect(dataOf(sheet)).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">t</x:t></x:is></x:c></x:row>',
    );
  });

  describe("look like", () => {
    const formats = '<xf/><xf numFmtId="1"/><xf numFmtId="2"/><xf numFmtId="3"/>';
    const cols = '<cols><col min="3" max="3" style="2"/><col min="4" max="16384" width="9"/></cols>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="3" customFormat="1"><c r="B2"><v>1</v></c></row>' +
      '<row r="3" s="3"><c r="B3"><v>1</v></c></row>';
    const styleOf = async (at: number, more: { like?: number; look?: "amount" }, column = 2): Promise<string> => {
      const options = { formats, sheets: [{ before: cols, rows }] };
      const sheet = await sheetAfter(options, write(column, [[at, 7]], more));
      return /<c r="[C-E]\d"(?: s="(\d+)")?>/.exec(sheet)?.[1] ?? "0";
    };

    test("the cell of the named column in the same row", async () => expect(await styleOf(0, { like: 0 })).toBe("1"));
    test("else their row", async () => expect(await styleOf(1, { like: 0 })).toBe("3"));
    test("else their column: a row format without customFormat counts for nothing", async () =>
      expect(await styleOf(2, { like: 0, look: "amount" })).toBe("2"));
    test("else their kind of value", async () => expect(await styleOf(2, { look: "amount" }, 4)).toBe("4"));
    test("else nothing", async () => expect(await styleOf(2, {}, 4)).toBe("0"));
  });

  test("a format is added at the end of styles.xml, every other byte of it stays", async () => {
    const options: PackageOptions = { rows: "", formats: '<xf/><xf numFmtId="14"/>' };
    const workbook = open(options);
    const before = textOf(unzipSync(buildPackage(options)), "xl/styles.xml");
    valueOf(
      await workbook.apply(
        plan("Sheet1", [
          write(
            0,
            [
              [0, 1],
              [1, 2],
            ],
            { look: "amount" },
          ),
        ]),
      ),
    );
    const parts = await saved(workbook);
    expect(textOf(parts, "xl/styles.xml")).toBe(
      before
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
        ),
    );
    expect(dataOf(textOf(parts, SHEET)).match(/s="2"/g)).toHaveLength(2);
  });

  test("a workbook without formats is given a styles part", async () => {
    const workbook = open({ rows: "", styles: null });
    valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, 1]], { look: "amount" })])));
    const parts = await saved(workbook);
    expect(textOf(parts, "xl/styles.xml")).toContain('<xf numFmtId="4"');
    expect(textOf(parts, "xl/_rels/workbook.xml.rels")).toContain('relationships/styles" Target="/xl/styles.xml"');
    expect(textOf(parts, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
    expect(dataOf(textOf(parts, SHEET))).toContain('s="1"');
  });
});

describe("formulas", () => {
  const options: PackageOptions = {
    rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><v>1</v></c></row>',
    calcChain: '<c r="A1" i="1"/><c r="B1"/>',
    bookAfter: '<calcPr calcId="191029"/>',
  };

  test("one that is overwritten goes, with the order of calculation that names it", async () => {
    const workbook = open(options);
    valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, 5]])])));
    const parts = await saved(workbook);
    expect(dataOf(textOf(parts, SHEET))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1</f><v>2</v></c><c r="C1"><v>1</v></c></row>',
    );
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(textOf(parts, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(parts, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(parts, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("while none is overwritten the order of calculation stays, and all is calculated on opening", async () => {
    const workbook = open(options);
    valueOf(await workbook.apply(plan("Sheet1", [write(2, [[0, 5]])])));
    const parts = await saved(workbook);
    expect(textOf(parts, "xl/calcChain.xml")).toContain('<c r="A1" i="1"/>');
    expect(textOf(parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("formulas are found without an order of calculation, on any sheet", async () => {
    const workbook = open({
      sheets: [{ rows: row(1, [1]) }, { rows: '<row r="1"><c r="A1"><f>Sheet1!A1</f></c></row>' }],
    });
    valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, 5]])])));
    expect(textOf(await saved(workbook), "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  test("without formulas the workbook part stays as it is", async () => {
    const plain: PackageOptions = { rows: row(1, [1]), bookAfter: "<calcPr/>" };
    const workbook = open(plain);
    valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, 5]])])));
    expect((await saved(workbook))["xl/workbook.xml"]).toEqual(unzipSync(buildPackage(plain))["xl/workbook.xml"]);
  });

  test("when the cell that stores a shared formula is overwritten, the others get it written out", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">B1*$D$1&amp;"A1"+SUM(C:C)</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"></f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="1">B4</f><v>2</v></c></row><row r="5"><c r="A5"><f t="shared" si="1"/></c></row>';
    expect(
      dataOf(
        await sheetAfter(
          { rows },
          write(0, [
            [0, 5],
            [2, 7],
          ]),
        ),
      ),
    ).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>C1*$D$1&amp;&quot;A1&quot;+SUM(D:D)</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f>B2*$D$1&amp;&quot;A1&quot;+SUM(C:C)</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>7</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="1">B4</f><v>2</v></c></row><row r="5"><c r="A5"><f t="shared" si="1"/></c></row>',
    );
  });

  test.each(["A1", "A2"])("a formula that fills several cells is not broken up: %s", async (cell) => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const applied = await open({ rows }).apply(plan("Sheet1", [write(0, [[Number(cell.slice(1)) - 1, 5]])]));
    expect(refusalOf(applied)).toEqual({ code: "formula-shared", data: { sheet: "Sheet1", cell } });
  });
});

describe("what forbids a plan is found before anything changes", () => {
  test("rows that moved since they were read", async () => {
    const rows = row(1, ["matricule"]) + row(2, ["44-1", 5]) + row(3, ["44-2", 6]);
    const workbook = open({ rows });
    const expect_ = expectation(0, [
      [1, "44-1"],
      [2, "44-9"],
    ]);
    const applied = await workbook.apply(plan("Sheet1", [write(1, [[1, 9]])], { expect: expect_ }));
    expect(refusalOf(applied)).toMatchObject({ code: "rows-moved", data: { sheet: "Sheet1", row: 3 } });
    expect(workbook.isChanged).toBe(false);
  });

  test("rows are compared as they were read: dates, unreadable cells, empty ones", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>39083</v></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row><row r="3"/>';
    const workbook = open({ rows, formats: '<xf/><xf numFmtId="14"/>' });
    const { columns } = valueOf(await workbook.read("Sheet1", [0], 0));
    const expected: [number, RawCell][] = [0, 1, 2].map((at) => [at, columns[0]?.[at] ?? null]);
    const more = { expect: expectation(0, expected) };
    expect((await workbook.apply(plan("Sheet1", [write(1, [[1, 9]])], more))).ok).toBe(true);
    const other = { expect: expectation(0, [[1, { kind: "unreadable", text: "#REF!" }]]) };
    expect(refusalOf(await workbook.apply(plan("Sheet1", [write(1, [[1, 9]])], other))).code).toBe("rows-moved");
  });

  describe("a protected sheet", () => {
    const formats = '<xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf>';
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>';
    const protectedSheet = (tag: string): PackageOptions => ({
      formats,
      sheets: [{ rows, before: '<cols><col min="4" max="4" style="1"/></cols>', after: tag }],
    });
    const locked = protectedSheet('<sheetProtection password="CC1A" sheet="1" objects="1"/>');

    test.each([
      ["A1", 0, 0, true],
      ["B1", 0, 1, false],
      ["C1", 0, 2, false],
      ["D1 by its column", 0, 3, true],
      ["A2", 1, 0, false],
      ["C2 by its row", 1, 2, true],
      ["D9, in a row that is not there", 8, 3, true],
      ["A9", 8, 0, false],
    ])("%s", async (_, at, column, isAllowed) => {
      const applied = await open(locked).apply(plan("Sheet1", [write(column, [[at, "x"]])]));
      expect(applied.ok).toBe(isAllowed);
      if (!applied.ok) expect(applied.refusal.code).toBe("sheet-protected");
    });

    test("the first locked cell is named", async () => {
      const applied = await open(locked).apply(
        plan("Sheet1", [
          write(2, [
            [8, "x"],
            [0, "x"],
          ]),
          write(1, [[0, "x"]]),
        ]),
      );
      expect(refusalOf(applied)).toEqual({ code: "sheet-protected", data: { sheet: "Sheet1", cell: "B1" } });
    });

    test("a cell that may be written stays one, whatever it is to resemble", async () => {
      const workbook = open(locked);
      valueOf(await workbook.apply(plan("Sheet1", [write(3, [[0, "x"]], { like: 1 })])));
      expect(dataOf(textOf(await saved(workbook), SHEET))).toContain('<c r="D1" s="1" t="inlineStr">');
    });

    test("protection keeps its password, byte for byte", async () => {
      const workbook = open(locked);
      valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, "x"]])])));
      expect(textOf(await saved(workbook), SHEET)).toContain(
        '<sheetProtection password="CC1A" sheet="1" objects="1"/>',
      );
    });

    test("protection that is switched off forbids nothing", async () => {
      const off = protectedSheet('<sheetProtection sheet="0" objects="1"/>');
      expect((await open(off).apply(plan("Sheet1", [write(1, [[0, "x"]])]))).ok).toBe(true);
    });
  });

  describe("merged cells", () => {
    const options: PackageOptions = {
      sheets: [
        {
          rows: row(1, ["title"]),
          after:
            '<mergeCells count="3"><mergeCell ref="A1:C2"/><mergeCell ref="B5:B9"/><mergeCell ref="B20:D20"/></mergeCells>',
        },
      ],
    };
    test.each([
      ["the first cell may be written", 0, 0, null],
      ["a covered cell may not", 0, 1, "B1"],
      ["nor in a lower row", 1, 0, "A2"],
      ["nor in a second area", 6, 1, "B7"],
      ["nor in a third", 19, 3, "D20"],
      ["its first cell may", 4, 1, null],
      ["a cell between areas may", 10, 1, null],
    ])("%s", async (_, at, column, cell) => {
      const applied = await open(options).apply(plan("Sheet1", [write(column, [[at, "x"]])]));
      expect(applied.ok ? null : applied.refusal).toEqual(
        cell === null ? null : { code: "cell-merged", data: { sheet: "Sheet1", cell } },
      );
    });
  });

  test.each([
    ["a column beyond the last", write(16_384, [[0, 1]]), { sheet: "Sheet1", detail: "XFE > XFD" }],
    ["a row beyond the last", write(0, [[1_048_576, 1]]), { sheet: "Sheet1", detail: "1048577 > 1048576" }],
    [
      "a text longer than a cell holds",
      write(2, [[3, "x".repeat(32_768)]]),
      { sheet: "Sheet1", detail: "C4: 32768 > 32767" },
    ],
  ])("%s", async (_, one, data) => {
    expect(refusalOf(await open({}).apply(plan("Sheet1", [one])))).toEqual({ code: "too-large", data });
  });

  test("cancelling changes nothing", async () => {
    const workbook = open({ rows: row(1, [1]) });
    const applied = await workbook.apply(plan("Sheet1", [write(0, [[0, 2]])]), () => false);
    expect(refusalOf(applied).code).toBe("cancelled");
    expect(workbook.isChanged).toBe(false);
  });
});

describe("changes that wait are read as they will be written", () => {
  const options: PackageOptions = {
    date1904: true,
    formats: '<xf/><xf numFmtId="14"/>',
    sheets: [
      {
        before: '<cols><col min="6" max="6" style="1"/></cols>',
        rows:
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>10</v></c><c r="C1"><f>1</f><v>1</v></c></row>' +
          '<row r="3"><c r="A3" t="inlineStr"><is><t>last</t></is></c></row>',
      },
    ],
  };
  const writes = [
    write(0, [
      [0, null],
      [2, ""],
      [7, "new row"],
    ]),
    write(1, [
      [0, 20],
      [5, 30],
    ]),
    write(2, [[0, 9]]),
    write(4, [[2, 5]], { like: 0 }),
    write(5, [[0, 40]]),
    write(7, [[0, 50]], { like: 1 }),
  ];

  async function everything(workbook: FileWorkbook) {
    return {
      top: valueOf(await workbook.top("Sheet1", 100)),
      block: valueOf(await workbook.read("Sheet1", [0, 1, 2, 4, 5, 7], 0)),
      later: valueOf(await workbook.read("Sheet1", [1], 2)),
      free: valueOf(await workbook.firstFreeColumn("Sheet1")),
    };
  }

  test("before and after saving the same is read; undoing gives back what was there", async () => {
    const workbook = open(options);
    const before = await everything(workbook);
    const { id, cellsWritten } = valueOf(await workbook.apply(plan("Sheet1", writes)));
    expect(cellsWritten).toBe(9);
    const waiting = await everything(workbook);
    expect(waiting.top).toEqual([
      [
        null,
        { kind: "date", serial: 1482, value: 20 },
        9,
        null,
        null,
        { kind: "date", serial: 1502, value: 40 },
        null,
        { kind: "date", serial: 1512, value: 50 },
      ],
      [],
      [null, null, null, null, 5],
      [],
      [],
      [null, 30],
      [],
      ["new row"],
    ]);
    expect(waiting.free).toBe(8);
    expect(waiting.block.firstFilled).toEqual([
      { kind: "date", serial: 1482, value: 20 },
      null,
      5,
      null,
      null,
      30,
      null,
      "new row",
    ]);
    const reopened = valueOf(openWorkbook(valueOf(await workbook.toBytes())));
    expect(await everything(reopened)).toEqual(waiting);
    valueOf(await workbook.undo(id));
    expect(await everything(workbook)).toEqual(before);
  });

  test("plans are undone newest first; after the last one the original bytes come back", async () => {
    const bytes = buildPackage(options);
    const workbook = valueOf(openWorkbook(bytes));
    const first = valueOf(
      await workbook.apply(
        plan("Sheet1", [
          write(0, [
            [0, "one"],
            [1, "one"],
          ]),
        ]),
      ),
    );
    const afterFirst = valueOf(await workbook.toBytes());
    const second = valueOf(await workbook.apply(plan("Sheet1", [write(0, [[0, "two"]], { look: "amount" })])));
    expect(valueOf(await workbook.top("Sheet1", 1))[0]?.[0]).toBe("two");
    expect(refusalOf(await workbook.undo(first.id)).code).toBe("nothing-to-undo");
    valueOf(await workbook.undo(second.id));
    expect(valueOf(await workbook.toBytes())).toEqual(afterFirst);
    valueOf(await workbook.undo(first.id));
    expect(valueOf(await workbook.toBytes())).toEqual(bytes);
    expect(refusalOf(await workbook.undo(first.id)).code).toBe("nothing-to-undo");
  });
});

describe("nothing else changes", () => {
  const noise = (seed: number, size: number): Uint8Array =>
    Uint8Array.from({ length: size }, (_, index) => (index * seed + (index >> 3)) % 256);
  const options: PackageOptions = {
    macros: true,
    strings: "<si><t>a</t></si>",
    sheets: [
      {
        before:
          '<!-- kept --><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><cols><col min="1" max="1" width="3"/></cols>',
        rows: '\n <!-- first --> <row r="1" ht="30" x:dyDescent="1" xmlns:x="urn:x">\n  <c r="A1" t="s"><v>0</v></c>\n</row>\n',
        after: "<conditionalFormatting sqref='A1'><cfRule/></conditionalFormatting><extLst><ext uri='{1}'/></extLst>\n",
      },
      { rows: row(1, ["other"]) },
    ],
    parts: {
      "xl/charts/chart1.xml": "<c:chart xmlns:c='urn:c'/>",
      "xl/media/image1.png": noise(31, 5000),
      "customXml/item1.xml": "<x/>",
      "xl/comments1.xml": "<comments/>",
    },
  };

  test("every other part keeps its compressed bytes, its place and its time; the sheet keeps every other byte", async () => {
    const bytes = buildPackage(options);
    const workbook = valueOf(openWorkbook(bytes));
    valueOf(await workbook.apply(plan("Sheet1", [write(1, [[0, "x"]])])));
    const out = valueOf(await workbook.toBytes());
    const [before, after] = [rawEntries(bytes), rawEntries(out)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, entry] of before) if (name !== SHEET) expect([name, after.get(name)]).toEqual([name, entry]);
    const sheet = textOf(unzipSync(bytes), SHEET);
    expect(textOf(unzipSync(out), SHEET)).toBe(
      sheet.replace("</c>\n</row>", '</c><c r="B1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>\n</row>'),
    );
  });

  /** Compressed bytes and time of each entry, read from the directory by hand. */
  function rawEntries(bytes: Uint8Array): Map<string, string> {
    const buffer = Buffer.from(bytes);
    const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const entries = new Map<string, string>();
    let at = buffer.readUInt32LE(end + 16);
    for (let index = 0; index < buffer.readUInt16LE(end + 10); index++) {
      const [nameSize, extraSize] = [buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30)];
      const name = buffer.toString("utf8", at + 46, at + 46 + nameSize);
      const local = buffer.readUInt32LE(at + 42);
      const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
      const raw = buffer.subarray(start, start + buffer.readUInt32LE(at + 20)).toString("base64");
      entries.set(name, `${buffer.readUInt32LE(at + 12)} ${buffer.readUInt32LE(at + 16)} ${raw}`);
      at += 46 + nameSize + extraSize + buffer.readUInt16LE(at + 32);
    }
    return entries;
  }
});

describe("whatever is written is read back", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "_x0041_",
      "_x005F_",
      "_xZZZZ_",
      " lead",
      "trail ",
      "\r\n\t",
      "]]>",
      "<![CDATA[",
      "&amp;",
      "'",
    ),
  );
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  const cell = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 12 }),
    fc.oneof(text, number, fc.constant(null)),
  );

  test.each([
    ["in a sheet as usual", { rows: row(2, [1, "a", null, 4]) + row(30, ["x"]), strings: "<si><t>s</t></si>" }],
    ["with prefixes", { prefix: "x", rows: row(2, [1, "a", null, 4]) }],
    ["in an empty sheet", { rows: "" }],
  ])("%s", async (_, options) => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cell, { selector: ([r, c]) => `${r}:${c}`, maxLength: 30 }), async (cells) => {
        const workbook = open(options);
        valueOf(
          await workbook.apply(
            plan(
              "Sheet1",
              cells.map(([r, c, value]) => write(c, [[r, value]])),
            ),
          ),
        );
        const before = valueOf(await workbook.top("Sheet1", 100));
        const after = valueOf(await valueOf(openWorkbook(valueOf(await workbook.toBytes()))).top("Sheet1", 100));
        expect(after).toEqual(before);
        for (const [r, c, value] of cells) expect(after[r]?.[c] ?? null).toBe(value === "" ? null : value);
      }),
      { numRuns: isWhole ? 150 : 50 },
    );
  });
});

describe("a number is written with a format that shows it as it is", () => {
  // Formats: 1 a date, 2 whole numbers, 3 two decimals, 4 percent.
  const formats = '<xf/><xf numFmtId="14"/><xf numFmtId="3"/><xf numFmtId="4"/><xf numFmtId="10"/>';
  const styleOf = (sheet: string, reference: string): string =>
    new RegExp(`r="${reference}"( s="\\d+")?`).exec(sheet)?.[1] ?? "";
  const cell = (column: number, look: "month" | "amount", value: number, like?: number) => ({
    column,
    look,
    rows: [0],
    values: [value],
    ...(like === undefined ? {} : { like }),
  });

  test("a month beside a date, or in a cell or column formatted as a date, stays 200204", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>37347</v></c><c r="C1" s="1"/></row>';
    const before = '<cols><col min="4" max="4" width="9" style="1"/></cols>';
    const sheet = await sheetAfter(
      { sheets: [{ rows, before }], formats },
      cell(1, "month", 200204, 0),
      cell(2, "month", 200204),
      cell(3, "month", 200204),
    );
    // All as format 1 is, but with the number format General: one format after those of the workbook.
    expect(["B1", "C1", "D1"].map((one) => styleOf(sheet, one))).toEqual([' s="5"', ' s="5"', ' s="5"']);
  });

  test("an amount keeps its cents, and a format that shows them", async () => {
    const rows = '<row r="1"><c r="A1" s="2"><v>22578</v></c><c r="B1" s="3"/><c r="C1" s="4"/></row>';
    const sheet = await sheetAfter(
      { rows, formats },
      cell(1, "amount", 22578.15),
      cell(2, "amount", 22578.15),
      cell(3, "amount", 22578.15, 0),
    );
    // The formats that new amounts are given, as 4 and as 2, come after those of the workbook.
    expect(["B1", "C1", "D1"].map((one) => styleOf(sheet, one))).toEqual([' s="3"', ' s="5"', ' s="6"']);
  });

  test("font, fill, borders, alignment and protection stay; only the number format is another one", async () => {
    const own = `fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1"`;
    const inside = '<alignment horizontal="right"/><protection locked="0"/>';
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>';
    const workbook = open({ rows, formats: `<xf/><xf numFmtId='14' ${own}>${inside}</xf>` });
    valueOf(await workbook.apply(plan("Sheet1", [cell(0, "month", 200204), cell(1, "amount", 1.5)])));
    const styles = textOf(await saved(workbook), "xl/styles.xml");
    expect(styles).toContain(`<xf numFmtId='0' ${own} applyNumberFormat="1">${inside}</xf>`);
    expect(styles).toContain(`<xf numFmtId='4' ${own} applyNumberFormat="1">${inside}</xf>`);
  });

  // What stays as it is keeps format 1, the code; what does not is given that of its look.
  test.each<[code: string, kept: string]>([
    ["General", "text month amount"],
    ["@", "text month amount"],
    ["0", "text month"],
    ["0;;", "text month"],
    ["[Red]0", "text month"],
    ["0;-0;0;@", "text month"],
    ["#,##0.00", "text amount"],
    ["0.00;[Red]-0.00", "text amount"],
    ["#,##0.00\\ &quot;€&quot;", "text amount"],
    ["[$€-80C] #,##0.00", "text amount"],
    ["_-* #,##0.00\\ _€_-;-* #,##0.00\\ _€_-;_-* &quot;-&quot;??\\ _€_-;_-@_-", "text amount"],
    ["# ##0.00", "text amount"],
    [";;;", ""],
    ["0.00;-0.00;0.00;", "amount"],
    ["General;General;General;&quot;n/a&quot;", "month amount"],
    ["&quot;x&quot;@", ""],
    ["0.00E+00", "text"],
    ["0.00%", "text"],
    ["#,##0", "text"],
    ["0.00,", "text"],
    ["0,00", "text"],
    ["0,.00", "text"],
    ["&quot;x&quot;0.00", "text"],
    ["&quot;x&quot;0", "text"],
    ["\\20", "text"],
    ["[$£-809]0.00", "text"],
    ["[&gt;50000]0.00;0", "text"],
    ["[mm]:ss.00", "text"],
    ["# ??/00", "text"],
  ])("%s", async (code, kept) => {
    const empty = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="1"/></row>';
    const sheet = await sheetAfter(
      {
        rows: empty,
        formats: '<xf/><xf numFmtId="164"/>',
        numberFormats: `<numFmt numFmtId="164" formatCode="${code}"/>`,
      },
      { column: 0, look: "text", rows: [0], values: ["A11"] },
      cell(1, "month", 200204),
      cell(2, "amount", 23660),
    );
    const stays = ["text", "month", "amount"].filter((_, at) => styleOf(sheet, `${"ABC"[at]}1`) === ' s="1"');
    expect(stays.join(" ")).toBe(kept);
  });

  test("in a protected sheet formats stay", async () => {
    const rows = '<row r="1"><c r="A1" s="1"/></row>';
    const sheet = await sheetAfter(
      {
        sheets: [{ rows, after: '<sheetProtection sheet="1"/>' }],
        formats: '<xf/><xf numFmtId="164"><protection locked="0"/></xf>',
        numberFormats: '<numFmt numFmtId="164" formatCode=";;;"/>',
      },
      { column: 0, look: "text", rows: [0], values: ["A11"] },
    );
    expect(styleOf(sheet, "A1")).toBe(' s="1"');
  });
});
