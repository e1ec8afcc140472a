import { DetailedCellError } from "hyperformula";
import { evaluateFormula, separatorsOf, type FormulaContext } from "../../src/functions";
import { functionMetadata } from "../../src/functions/metadata";
import { LANGUAGES } from "../../src/texts";
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
          '=CALOG.AMOUNT("BB1";200204)',
          '=IFNA(CALOG.AMOUNT("BB1";200204);"?")',
          '=IFNA(CALOG.AMOUNT(CALOG.NEWSCALE("BB1");200204);"?")',
          "=IFERROR(CALOG.AMOUNT(G1;200204);1)",
          "=CALOG.AMOUNT(1/0;200204)",
          "=IFNA(CALOG.AMOUNT(1/0;200204);1)",
        ],
      ],
      FRENCH,
    );
    const at = (col: number): unknown => sheet.getCellValue({ sheet: 0, row: 0, col });
    expect(at(0)).toBeInstanceOf(DetailedCellError);
    expect(at(0)).toMatchObject({ value: "#N/A", message: expect.stringContaining("202211") as string });
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

describe("the formula bar", () => {
  const cells: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    Feuil1: [["échelle"], MEMBER, MEMBER.map(() => null), ["BB1", 200204, 1]],
    "L'autre": [["A11", { kind: "date", serial: 37347, value: 37347 }, { kind: "unreadable", text: "#REF!" }]],
  };
  const context = (language: (typeof LANGUAGES)[number]): FormulaContext => ({
    environment: { language, date1904: false },
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
    ["=A2", "AA1"],
    ["=VRAI", "TRUE"],
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
    ["=CALOG.STEP(A1+1)", 14],
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
