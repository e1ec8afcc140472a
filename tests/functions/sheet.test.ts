import { DetailedCellError } from "hyperformula";
import { DEFAULT_ENVIRONMENT, evaluateFormula, separatorsOf, type FormulaContext } from "../../src/functions";
import { functionMetadata } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/words";
import { registeredFunctions } from "./fakeExcel";
import { installFunctions, workbookOf } from "./hyperformulaPlugin";

installFunctions(functionMetadata("fr").functions, registeredFunctions());
const FRENCH = separatorsOf("fr");
const ENGLISH = separatorsOf("en");
const MEMBER = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86];

describe("formulas of a sheet", () => {
  test("calculate with the separators of French, Dutch and English", () => {
    for (const [writing, formula] of [
      [FRENCH, '=CALOG.AMOUNT("A11";200204)+0,5'],
      [separatorsOf("nl"), '=CALOG.AMOUNT("A11";200204)+0,5'],
      [ENGLISH, '=CALOG.AMOUNT("A11",200204)+0.5'],
    ] as const) {
      // note SSGPI 84738-2007, 1.2.3
      expect(workbookOf([[formula]], writing).getCellValue({ sheet: 0, row: 0, col: 0 })).toBe(23660.5);
    }
  });

  test("spill over 500 rows, follow an edit, and leave blank rows empty", () => {
    const rows = Array.from({ length: 501 }, (_, row) => (row === 250 ? MEMBER.map(() => null) : MEMBER));
    const sheet = workbookOf([[null], ...rows], FRENCH);
    sheet.setCellContents({ sheet: 0, row: 1, col: 7 }, "=CALOG.CONVERT(A2:F502)");
    expect(sheet.getCellValue({ sheet: 0, row: 500, col: 9 })).toBe(23660);
    expect(sheet.getCellValue({ sheet: 0, row: 251, col: 7 })).toBe("");
    sheet.setCellContents({ sheet: 0, row: 500, col: 1 }, 200304);
    // PJPol annexe 1bis, A11, step 3
    expect(sheet.getCellValue({ sheet: 0, row: 500, col: 9 })).toBe(23215);
  });

  test("errors go through IFNA and IFERROR, with their sentence", () => {
    const sheet = workbookOf(
      [
        [
          '=CALOG.AMOUNT("BB2";200204)',
          '=IFNA(CALOG.AMOUNT("BB2";200204);"?")',
          '=IFNA(CALOG.AMOUNT(CALOG.NEWSCALE("AA2");200204);"?")',
          "=IFERROR(CALOG.AMOUNT(G1;200204);1)",
          "=CALOG.AMOUNT(1/0;200204)",
          "=IFNA(CALOG.AMOUNT(1/0;200204);1)",
        ],
      ],
      FRENCH,
    );
    const at = (col: number): unknown => sheet.getCellValue({ sheet: 0, row: 0, col });
    expect(at(0)).toBeInstanceOf(DetailedCellError);
    expect(at(0)).toMatchObject({ value: "#N/A", message: expect.stringContaining("10/2024") as string });
    expect([at(1), at(2), at(3)]).toEqual(["?", "?", 1]);
    expect(at(4)).toMatchObject({ value: "#VALUE!", message: expect.stringContaining("#DIV/0!") as string });
    expect(at(5)).toMatchObject({ value: "#VALUE!" });
  });

  test("dates and blank cells are read as Excel hands them over", () => {
    const sheet = workbookOf(
      [["A11", "=DATE(2002;4;1)", null, "=CALOG.AMOUNT(A1;B1;C1)", "=CALOG.AMOUNT(A1;C1)"]],
      FRENCH,
    );
    expect(sheet.getCellValue({ sheet: 0, row: 0, col: 3 })).toBe(23660);
    expect(sheet.getCellValue({ sheet: 0, row: 0, col: 4 })).toMatchObject({ value: "#VALUE!" });
  });
});

describe("formulas of the rules of pay", () => {
  const at = (sheet: ReturnType<typeof workbookOf>, row: number, col: number): unknown =>
    sheet.getCellValue({ sheet: 0, row, col });

  test("calculate with the separators of French, Dutch and English, and take words of each", () => {
    for (const [writing, formula] of [
      [FRENCH, '=CALOG.HOUSEHOLD("foyer";16200;201709;7,5%;"rémunération")+0,5'],
      [separatorsOf("nl"), '=CALOG.HOUSEHOLD("haard";16200;201709;0,075;"bezoldiging")+0,5'],
      [ENGLISH, '=CALOG.HOUSEHOLD("household",16200,201709,0.075,1)+0.5'],
    ] as const) {
      // AR 13-07-2017: 627.50 × 1.6734 / 12 = 87.504…
      expect(at(workbookOf([[formula]], writing), 0, 0)).toBe(88);
    }
  });

  test("spill one row for each member and follow an edit; lines spill a row for each month", () => {
    const rows = Array.from({ length: 51 }, (_, row) => (row === 25 ? MEMBER.map(() => null) : MEMBER));
    const sheet = workbookOf([[null], ...rows], FRENCH);
    sheet.setCellContents({ sheet: 0, row: 1, col: 8 }, "=CALOG.ARREARS(A2:F52;200705)");
    sheet.setCellContents({ sheet: 0, row: 1, col: 20 }, '=CALOG.ARREARSLINES(A2:F2;200705;;;;;"régime=anticipatif")');
    expect([0, 1, 2, 3].map((col) => at(sheet, 51, 8 + col))).toEqual([109.4, 200701, 200704, ""]);
    expect(at(sheet, 26, 8)).toBe("");
    // Months down, and the empty cell below the last of them.
    expect([0, 1, 2, 3, 4, 5].map((row) => at(sheet, 1 + row, 20))).toEqual([
      ...[200701, 200702, 200703, 200704, 200705],
      "",
    ]);
    // Without the older safeguard the current pay is lower, so that more is due.
    for (const col of [3, 4, 5]) sheet.setCellContents({ sheet: 0, row: 51, col }, null);
    expect(at(sheet, 51, 8)).toBeGreaterThan(109.4);
    expect(at(sheet, 50, 8)).toBe(109.4);
  });

  test("an amount, not due, cannot be computed and a faulty argument go their ways through a sheet", () => {
    const formulas = ["200712", "200711", "A1"].map((month) => `CALOG.LEADER("B";10;${month})`);
    const sheet = workbookOf(
      [
        [null, ...formulas.map((one) => `=${one}`), '=CALOG.LEADER("B";9;200712)'],
        formulas.map((one) => `=IFNA(${one};"?")`),
        ["=SUM(B1;E1)", "=ISNUMBER(E1)", '=IFERROR(CALOG.LEADER("B";10;A1);1)', "=CALOG.LEADER(1/0;10;200712)"],
      ],
      FRENCH,
    );
    expect(at(sheet, 0, 1)).toBe(116.68);
    expect(at(sheet, 0, 2)).toMatchObject({ value: "#N/A", message: expect.stringContaining("12/2007") as string });
    expect(at(sheet, 0, 3)).toMatchObject({ value: "#VALUE!", message: expect.stringContaining("mois") as string });
    expect(at(sheet, 0, 4)).toBe("Non dû : équipe trop petite en décembre 2007");
    expect([at(sheet, 1, 0), at(sheet, 1, 1)]).toEqual([116.68, "?"]);
    expect(at(sheet, 1, 2)).toMatchObject({ value: "#VALUE!" });
    // What is not due adds nothing to a sum, and is no number.
    expect([at(sheet, 2, 0), at(sheet, 2, 1), at(sheet, 2, 2)]).toEqual([116.68, false, 1]);
    expect(at(sheet, 2, 3)).toMatchObject({ value: "#VALUE!", message: expect.stringContaining("#DIV/0!") as string });
  });

  test("dates, ranges of days and settings are read from cells", () => {
    const sheet = workbookOf(
      [
        ["=DATE(2009;3;15)", "=DATE(2010;6;10)", "=CALOG.BRUSSELS(A1;201007;B1:B2)"],
        [null, null, "=CALOG.BRUSSELS(A1;201007)"],
        ["première année", "pendant", "=CALOG.BRUSSELS(A1;201003;;;;A3:B3)"],
        ["non-activité", "=DATE(2009;6;1)", "=DATE(2009;6;20)", "=CALOG.BRUSSELS(A1;201004;;;A4:C4)"],
      ],
      FRENCH,
    );
    // Annex 7 × 1.4859 / 12: column 6 with a commitment, column 1 without; column 1 already during the first year.
    expect([at(sheet, 0, 2), at(sheet, 1, 2), at(sheet, 2, 2)]).toEqual([165.76, 82.88, 82.88]);
    expect(at(sheet, 3, 3)).toMatch(/^Non dû : .*mai 2010/);
  });
});

describe("the formula bar", () => {
  const cells: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    Feuil1: [["échelle"], MEMBER, MEMBER.map(() => null), ["AA2", 200204, 1]],
    "L'autre": [["A11", { kind: "date", serial: 37347, value: 37347 }, { kind: "unreadable", text: "#REF!" }]],
  };
  const context = (language: (typeof LANGUAGES)[number]): FormulaContext => ({
    environment: { ...DEFAULT_ENVIRONMENT, language },
    sheet: "Feuil1",
    cellAt: (sheet, row, column) => cells[sheet]?.[row]?.[column] ?? null,
    rowCount: (sheet) => cells[sheet]?.length ?? null,
  });

  test("gives what a sheet gives", () => {
    const formulas = ["=CALOG.INSERT(A2;B2)", "=CALOG.CONVERT(A2:F4)", "=CALOG.AMOUNT(CALOG.NEWSCALE($A$2);$B2;)"];
    for (const formula of formulas) {
      const sheet = workbookOf(cells["Feuil1"]!, FRENCH);
      sheet.setCellContents({ sheet: 0, row: 0, col: 20 }, formula);
      const answer = evaluateFormula(formula, context("fr"));
      const rows = Array.isArray(answer) ? answer : [[answer]];
      rows.forEach((row, down) =>
        row.forEach((cell, right) => {
          const other = sheet.getCellValue({ sheet: 0, row: down, col: 20 + right });
          if (other instanceof DetailedCellError)
            expect(cell).toMatchObject({ code: other.value, message: other.message });
          else expect(cell).toEqual(other);
        }),
      );
    }
  });

  test.each([
    ["=CALOG.AMOUNT('L''autre'!A1;'L''autre'!B1)", 23660],
    ["= calog.step( 200204 ; 200701 )", 4],
    ["=CALOGTEST.AMOUNT('L''autre'!A1;'L''autre'!B1)", 23660],
    ["=A2", "AA1"],
    ["=VRAI", true],
    ["=-1,5", -1.5],
    ['="a ""b"""', 'a "b"'],
  ])("%s is %p", (formula, expected) => {
    expect(evaluateFormula(formula, context("fr"))).toEqual(expected);
  });

  test("whole columns reach down to the last row in use", () => {
    expect(evaluateFormula("=CALOG.CONVERT(Feuil1!A:F)", context("fr"))).toHaveLength(4);
  });

  test.each([
    ["CALOG.STEP(1)", 0],
    ["=", 1],
    ["=CALOG.STEP(200204", 18],
    ['=CALOG.STEP("200204",200701)', 20],
    ["=CALOG.STEP(200204;200701))", 26],
    ["=CALOG.NOTHING(1)", 1],
    ["=SUM(A1)", 1],
    ["=CALOG.STEP(A1^1)", 14],
    ["=CALOG.STEP(Absent!A1)", 12],
    ["=CALOG.STEP(XFE1)", 12],
    ['=CALOG.STEP("abc)', 12],
    ["=CALOG.STEP(A:A9)", 12],
    [`=${"CALOG.STEP(".repeat(200)}`, 1 + 65 * 11],
  ])("%s is mistaken at %p", (formula, position) => {
    const answer = evaluateFormula(formula, context("fr"));
    expect(answer).toMatchObject({ code: "#VALUE!", position });
  });

  test("an error of a cell is named in every language", () => {
    const messages = LANGUAGES.map((language) => {
      const { argument } = separatorsOf(language);
      const answer = evaluateFormula(`=CALOG.AMOUNT('L''autre'!C1${argument}200204)`, context(language));
      expect(answer).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("#REF!") as string });
      return (answer as { message: string }).message;
    });
    expect(new Set(messages).size).toBe(LANGUAGES.length);
  });
});
