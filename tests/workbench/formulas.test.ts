import { columnLetters, formulaForFile } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import type { Language } from "../../src/words";
import { createBook, type BookDesk } from "../../src/workbench/book";
import { buildPackage } from "../support/packageBuilder";
import { valueOf } from "../port/contract";

type Given = string | number | null | { readonly f: string; readonly v?: string | number; readonly ref?: string };

function xmlOf(cell: Given, row: number, column: number): string {
  const start = `<c r="${columnLetters(column)}${row + 1}"`;
  if (cell === null) return "";
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  if (typeof cell === "string") return `${start} t="inlineStr"><is><t>${cell}</t></is></c>`;
  const { f, v, ref } = cell;
  const kind = ref === undefined ? "" : ` t="array" ref="${ref}"`;
  const mark = ref === undefined ? "" : ' cm="1"';
  const formula = `<f${kind}>${formulaForFile(f).replaceAll('"', "&quot;").replaceAll("<", "&lt;")}</f>`;
  return `${start}${mark}${typeof v === "string" ? ' t="str"' : ""}>${formula}${v === undefined ? "" : `<v>${v}</v>`}</c>`;
}

function fileOf(...sheets: readonly (readonly [string, readonly (readonly Given[])[]])[]): Uint8Array {
  return buildPackage({
    sheets: sheets.map(([name, rows]) => ({
      name,
      rows: rows
        .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => xmlOf(cell, row, at)).join("")}</row>`)
        .join(""),
    })),
  });
}

async function opened(bytes: Uint8Array, language: Language = "fr"): Promise<BookDesk> {
  const book = createBook("test");
  await book.setLanguage(language);
  valueOf(await book.open(bytes));
  await book.prepare();
  return book;
}

async function shown(book: BookDesk, rows: number, columns: number, sheet = "S"): Promise<string[][]> {
  const cells = await book.rows(sheet, 0, rows);
  return cells.map((row) => row.slice(0, columns).map(({ text }) => text));
}

// note SSGPI 84738-2007, 1.2.3
const MEMBER = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86] as const;
const PROPOSAL = ["A11", "200204", "23660", "AA1", "200204", "22578,15", "AA1", "200110", "23536,86"];

describe("formulas of an opened workbook", () => {
  test("CONVERT over 500 rows is calculated, blank rows stay empty, refused ones say why", async () => {
    const rows: Given[][] = [["scale1"], ...Array.from({ length: 500 }, () => [...MEMBER] as Given[])];
    rows[1]!.push(null, { f: "CALOG.CONVERT(A2:F501)", ref: "H2" });
    rows[250] = [];
    rows[300] = ["AA2", 200204, 1, null, null, null];
    const book = await opened(fileOf(["S", rows]));
    const grid = await book.rows("S", 0, 501);
    const line = (row: number): string[] => grid[row]!.slice(7, 16).map(({ text }) => text);
    expect(line(1)).toEqual(PROPOSAL);
    expect(line(500)).toEqual(PROPOSAL);
    expect(line(250)).toEqual(Array(9).fill(""));
    expect(line(300)).toEqual(Array(9).fill("#N/A"));
    expect(grid[300]![7]!.error).toMatch(/AA2/);
    expect(grid[1]![7]!.error).toBeNull();
    // Nobody changed anything: what formulas give is no change of the user's.
    expect(await book.isChanged()).toBe(false);
  });

  test("values that stand in the file already change no byte of it", async () => {
    const bytes = fileOf(["S", [["A11", 200204, { f: "CALOG.AMOUNT(A1,B1)", v: 23660 }, { f: "SUM(C1)", v: 7 }]]]);
    const book = await opened(bytes);
    expect(await shown(book, 1, 4)).toEqual([["A11", "200204", "23660", "7"]]);
    expect(valueOf(await book.save())).toEqual(bytes);
  });

  test("formulas read other formulas, spills and sheets, in any order", async () => {
    const book = await opened(
      fileOf(
        ["S", [[{ f: "CALOG.AMOUNT(B1,C1)" }, { f: "CALOG.INSERT('L''autre'!A1,L2!A1)", ref: "B1:D1" }]]],
        ["L'autre", [["AA1"]]],
        ["L2", [[200204]]],
      ),
    );
    expect(await shown(book, 1, 4)).toEqual([["23660", "A11", "200204", "23660"]]);
  });

  test("a range given where one value is meant is calculated value by value, as Excel does", async () => {
    const book = await opened(
      fileOf([
        "S",
        [
          ["A11", 200204, { f: "CALOG.AMOUNT(A1:A3,B1:B2)", ref: "C1" }],
          ["A12", 200204],
          ["A11", 200204],
        ],
      ]),
    );
    const cells = await shown(book, 3, 3);
    // PJPol annexe 1bis, A12 step 4; the third row has no second value.
    expect(cells.map((row) => row[2])).toEqual(["23660", "25660", "#N/A"]);
  });

  test("a result that does not fit, one that depends on itself, and one that is not calculated here", async () => {
    const book = await opened(
      fileOf([
        "S",
        [
          [{ f: 'CALOG.INSERT("AA1",200204)' }, null, "ici"],
          [{ f: "CALOG.STEP(A2)" }, { f: "CALOG.STEP(C2)" }, { f: "CALOG.STEP(B2)" }],
          [
            { f: "IFNA(CALOG.STEP(200204),0)", v: 3 },
            { f: "CALOG.NEWER(1)", v: "gardé" },
          ],
        ],
      ]),
    );
    const [first, second, third] = await book.rows("S", 0, 3);
    expect(first!.slice(0, 3).map(({ text }) => text)).toEqual(["#VALUE!", "", "ici"]);
    expect(first![0]!.error).toMatch(/A1:C1.*C1/);
    expect(second!.slice(0, 3).map(({ text }) => text)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(second![0]!.error).toMatch(/son propre résultat/);
    expect(third!.slice(0, 2).map(({ text }) => text)).toEqual(["3", "gardé"]);
    expect(await book.content("S", 2, 0)).toMatchObject({ kind: "other", text: "=IFNA(CALOG.STEP(200204),0)" });
  });

  test("an array formula of an older Excel fills its cells, no more and no fewer", async () => {
    const fixed = await opened(
      buildPackage({
        sheets: [
          {
            name: "S",
            rows: `<row r="1">${MEMBER.map((cell, at) => xmlOf(cell, 0, at)).join("")}<c r="G1"><f t="array" ref="G1:H2">_xldudf_CALOG_CONVERT(A1:F1)</f></c></row>`,
          },
        ],
      }),
    );
    expect((await shown(fixed, 2, 9)).map((row) => row.slice(6))).toEqual([
      ["A11", "200204", ""],
      ["#N/A", "#N/A", ""],
    ]);
  });
});

describe("the formula bar", () => {
  const bytes = fileOf([
    "S",
    [
      ["scale1", "ancdate1"],
      ["AA1", 200204],
      ["AA2", 200204],
      [null, null, { f: "SUM(B2:B3)", v: 9 }],
    ],
  ]);

  test.each([
    ["fr", '=calog.insert("AA1";b2)', '=CALOG.INSERT("AA1";B2)'],
    ["nl", "=CALOG.CONVERT(A2:F2;ONWAAR)", "=CALOG.CONVERT(A2:F2;ONWAAR)"],
    ["en", '=CALOG.MONTHLY(1200.5, "2007-01")', '=CALOG.MONTHLY(1200.5, "2007-01")'],
  ] as const)("in %s %s is written the way of the language and kept in the file's", async (language, typed, text) => {
    const book = await opened(bytes, language);
    expect(await book.enter("S", 1, 3, typed)).toEqual({ ok: true });
    expect(await book.content("S", 1, 3)).toMatchObject({ kind: "formula", text });
    const file = valueOf(openWorkbook(valueOf(await book.save())));
    const [stored] = valueOf(await file.formulas("S"));
    expect(stored).toMatchObject({ row: 1, column: 3 });
    expect(stored!.formula).not.toContain(";");
  });

  test("an entry spills, its cells belong to it, and undo takes all of it back", async () => {
    const book = await opened(bytes);
    const before = await shown(book, 4, 8);
    expect(await book.enter("S", 1, 3, "=CALOG.INSERT(A2;B2)")).toEqual({ ok: true });
    expect((await shown(book, 2, 6))[1]).toEqual(["AA1", "200204", "", "A11", "200204", "23660"]);
    expect(await book.content("S", 1, 4)).toMatchObject({ kind: "filled", from: "D2", text: "200204" });
    expect(await book.enter("S", 1, 4, "x")).toMatchObject({
      ok: false,
      message: expect.stringContaining("E2") as string,
    });
    expect(await book.isChanged()).toBe(true);
    // The cells it reads change, and so does what it gives.
    expect(await book.enter("S", 1, 0, "AA2")).toEqual({ ok: true });
    expect((await shown(book, 2, 6))[1]).toEqual(["AA2", "200204", "", "#N/A", "", ""]);
    expect(await book.state()).toMatchObject({ undo: "Saisie dans A2", isUndoEntry: true });
    valueOf(await book.undo());
    valueOf(await book.undo());
    expect(await shown(book, 4, 8)).toEqual(before);
    expect(await book.state()).toMatchObject({ undo: null, redo: "Saisie dans D2", isUnsaved: false });
    expect(valueOf(await book.save())).toEqual(bytes);
  });

  test("a truth value is one in the file too", async () => {
    const book = await opened(bytes);
    await book.enter("S", 1, 3, "=CALOG.MAYCOMBINE(1;2)");
    const again = valueOf(openWorkbook(valueOf(await book.save())));
    const block = valueOf(await again.read("S", [3], 1));
    expect(block.columns[0]![0]).toBe(false);
    valueOf(await book.freezeFormulas("S", () => undefined));
    const frozen = valueOf(openWorkbook(valueOf(await book.save())));
    expect(valueOf(await frozen.read("S", [3], 1)).columns[0]![0]).toBe(false);
  });

  test("the file holds the formula as Excel does, with its value", async () => {
    const book = await opened(bytes);
    await book.enter("S", 1, 3, '=CALOG.INSERT("AA1";B2)');
    await book.enter("S", 2, 3, "=CALOG.AMOUNT(A3;B3)");
    const saved = valueOf(await book.save());
    const again = valueOf(openWorkbook(saved));
    const block = valueOf(await again.read("S", [3, 4, 5], 1));
    expect(block.columns.map((column) => column.slice(0, 2))).toEqual([
      ["A11", { kind: "unreadable", text: "#N/A" }],
      [200204, null],
      [23660, null],
    ]);
    expect(valueOf(await again.formulas("S"))).toEqual([
      { row: 1, column: 3, rowCount: 1, columnCount: 3, formula: '=CALOG.INSERT("AA1",B2)' },
      { row: 2, column: 3, rowCount: 1, columnCount: 1, formula: "=CALOG.AMOUNT(A3,B3)" },
    ]);
  });

  test.each([
    ["22 578,15", 22578.15, "22578,15"],
    ["0044-1", "0044-1", "0044-1"],
    ["0044", "0044", "0044"],
    ["'12", "12", "'12"],
    ["-3,5", -3.5, "-3,5"],
    ["1.234", 1234, "1234"],
    ["@x", "@x", "'@x"],
  ])("%s is kept as %p and edited as %s", async (typed, value, edited) => {
    const book = await opened(bytes);
    await book.enter("S", 5, 0, typed);
    expect((await book.content("S", 5, 0))!.text).toBe(edited);
    const file = valueOf(openWorkbook(valueOf(await book.save())));
    expect(valueOf(await file.read("S", [0], 5)).columns[0]).toEqual([value]);
  });

  test.each<[string, string, string]>([
    // As Excel has it: × before +, left to right, brackets first, a minus before a number.
    ["=2+3×4", "14", "=2+3*4"],
    ["=(2+3)×4", "20", "=(2+3)*4"],
    ["=10−4−3", "3", "=10-4-3"],
    ["=12÷4÷2", "1,5", "=12/4/2"],
    ["=-(2+0,5)*2", "-5", "=-(2+0.5)*2"],
    // 23 660.00 − 22 578.15, note SSGPI 84738-2007, 1.2.3.
    [
      '=CALOG.AMOUNT("A11";B2)-CALOG.AMOUNT(A2;B2;200612)',
      "1081,85",
      '=CALOG.AMOUNT("A11",B2)-CALOG.AMOUNT(A2,B2,200612)',
    ],
    ["=B2+A9", "200204", "=B2+A9"],
  ])("%s gives %s and stands in the file as %s", async (typed, value, stored) => {
    const book = await opened(bytes);
    expect(await book.enter("S", 1, 3, typed)).toEqual({ ok: true });
    expect((await shown(book, 2, 4))[1]![3]).toBe(value);
    const again = await opened(valueOf(await book.save()), "en");
    expect((await again.content("S", 1, 3))!.text).toBe(stored);
    const file = valueOf(openWorkbook(valueOf(await book.save())));
    expect(valueOf(await file.read("S", [3], 1)).columns[0]![0]).toBe(Number(value.replace(",", ".")));
  });

  test("arithmetic goes cell by cell over ranges, names what is no number, and leaves the file's own alone", async () => {
    const book = await opened(
      fileOf([
        "S",
        [
          [1, 2, null, { f: "A1+B1", v: 9 }],
          [10, "x", null],
          [100, 0, null],
        ],
      ]),
    );
    await book.enter("S", 0, 2, "=A1:A3/B1:B3");
    expect(await shown(book, 3, 4)).toEqual([
      ["1", "2", "0,5", "9"],
      ["10", "x", "#VALUE!", ""],
      ["100", "0", "#DIV/0!", ""],
    ]);
    expect((await book.content("S", 1, 2))!.error).toContain("« x »");
    expect(await book.content("S", 0, 3)).toMatchObject({ kind: "other", text: "=A1+B1", shown: "9" });
    const file = valueOf(openWorkbook(valueOf(await book.save())));
    expect(valueOf(await file.read("S", [2], 2)).columns[0]![0]).toEqual({ kind: "unreadable", text: "#DIV/0!" });
  });

  test("mistakes are named with their place, and nothing is written", async () => {
    const book = await opened(bytes);
    expect(await book.enter("S", 1, 3, "=SUM(A1)")).toMatchObject({ ok: false, position: 1 });
    expect(await book.enter("S", 1, 3, "=CALOG.STEP(200204")).toMatchObject({ ok: false, position: 18 });
    expect(await book.isChanged()).toBe(false);
    expect(await book.content("S", 3, 2)).toMatchObject({ kind: "other", text: "=SUM(B2:B3)", shown: "9" });
  });
});

describe("freeze to values", () => {
  test("puts what the formulas give now in their place, other formulas stay, undo brings them back", async () => {
    const rows: Given[][] = [
      [...MEMBER, null, { f: "CALOG.CONVERT(A1:F2)", ref: "H1" }],
      ["AA2", 200204, 1, null, null, null],
      [{ f: "SUM(B1:B2)", v: 9 }],
    ];
    const book = await opened(fileOf(["S", rows], ["Vide", []]));
    const before = await shown(book, 3, 16);
    expect(await book.formulaSheets()).toEqual([{ sheet: "S", formulas: 1, cells: 18 }]);
    expect(valueOf(await book.freezeFormulas("S", () => undefined))).toBe(18);
    expect(await shown(book, 3, 16)).toEqual(before);
    expect(await book.formulaSheets()).toEqual([]);
    expect(await book.content("S", 0, 7)).toMatchObject({ kind: "value", text: "A11" });
    expect(await book.content("S", 2, 0)).toMatchObject({ kind: "other" });
    const saved = valueOf(openWorkbook(valueOf(await book.save())));
    expect(valueOf(await saved.formulas("S"))).toEqual([]);
    expect(valueOf(await saved.read("S", [7], 0)).columns[0]!.slice(0, 2)).toEqual([
      "A11",
      { kind: "unreadable", text: "#N/A" },
    ]);
    valueOf(await book.undo());
    expect(await book.content("S", 0, 7)).toMatchObject({ kind: "formula", text: "=CALOG.CONVERT(A1:F2)" });
    expect(await shown(book, 3, 16)).toEqual(before);
  });
});
