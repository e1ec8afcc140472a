import { CalogError } from "../../src/functions";
import { LANGUAGES } from "../../src/words";
import { excelCall, ExcelError, registeredFunctions } from "./fakeExcel";
import { call, failure } from "./support";

describe("months", () => {
  // 37347 is 2002-04-01 in the 1900 system (1900-03-01 = 61), 35885 in the 1904 system (1462 days less).
  test.each([200204, "200204", " 2002-04 ", "2002/04", "04/2002", "4/2002", 37347])("%p is April 2002", (month) => {
    expect(call("STEP", [month, 200701])).toBe(4);
  });

  test("a day number follows the date system of the workbook", () => {
    expect(call("STEP", [35885, 200701], { date1904: true })).toBe(4);
    // 35885 is 1998-03-31 in the 1900 system: not the first of a month.
    expect(failure(call("STEP", [35885, 200701])).code).toBe("#VALUE!");
  });

  test.each([37348, "200213", 200213, "01/04/2002", 20020401, true, 1.5, "avril"])("%p is no month", (month) => {
    const { code, message } = failure(call("STEP", [month, 200701]));
    expect([code, message]).toEqual(["#VALUE!", expect.stringContaining("ancienneté")]);
  });
});

describe("blanks", () => {
  test.each([0, null, undefined, "", "  "])("%p counts as missing", (blank) => {
    for (const inputs of [
      [blank, 200204],
      ["A11", blank],
    ]) {
      expect(failure(call("AMOUNT", inputs)).code).toBe("#VALUE!");
    }
    expect(failure(call("AMOUNT", [blank, 200204])).message).toContain("échelle manque");
  });

  test.each([0, null, undefined, ""])("%p leaves an optional argument out: the campaign's month counts", (blank) => {
    // note SSGPI 84738-2007, 1.2.3
    expect(call("AMOUNT", ["A11", 200204, blank])).toBe(23660);
    expect(call("INSERT", ["AA1", 200204, blank, blank])).toEqual([["A11", 200204, 23660]]);
    expect(call("INDEX", [blank])).toBe(1.4002);
  });

  test("rows below the last filled one stay empty, whatever a blank looks like", () => {
    const filled = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86];
    const blanks = [0, null, undefined, ""].map((blank) => filled.map(() => blank));
    const answer = call("CONVERT", [[filled, ...blanks]]) as unknown[][];
    expect(answer.map((row) => row.length)).toEqual([9, 9, 9, 9, 9]);
    for (const row of answer.slice(1)) expect(row).toEqual(row.map(() => ""));
  });

  test("blank cells of a second scale mean that there is none", () => {
    expect(call("CONVERT", [[["AA1", 200204, 22578.15, 0, 0, 0]]])).toEqual([
      ["A11", 200204, 23660, "AA1", 200204, 22578.15, "", "", ""],
    ]);
    expect(call("PAID", [[["A11", 200204, 0, 0, "AA1", 200110]]])).toEqual([[23660, 1]]);
    expect(call("PAID", [[[0, 0, 0, 0, "AA1", 200110]]])).toEqual([[23536.86, 3]]);
  });
});

describe("errors", () => {
  test("a cell that is itself an error is named; #N/A stays #N/A", () => {
    const faulty = failure(call("AMOUNT", [new ExcelError("#REF!"), 200204]));
    expect([faulty.code, faulty.message]).toEqual(["#VALUE!", expect.stringContaining("#REF!")]);
    expect(failure(call("AMOUNT", [new ExcelError("#N/A"), 200204])).code).toBe("#N/A");
    const [row] = call("CONVERT", [[["AA1", new ExcelError("#REF!"), 1, 0, 0, 0]]]) as CalogError[][];
    expect(row!.map(({ code }) => code)).toEqual(row!.map(() => "#VALUE!"));
  });

  test.each([
    ["CONVERT", [[["D2A.1", 200204, 20000, 0, 0, 0]]]],
    ["CONVERT", [[["A21", 200204, 20000, 0, 0, 0]]]],
    ["NEWSCALE", ["A11"]],
    ["INSERT", ["D2A.1", 200204]],
  ])("%s of a scale that exists only since 2007 says so", (name, inputs) => {
    const answer = call(name, inputs);
    const { message } = failure(Array.isArray(answer) ? answer.flat()[0]! : answer);
    expect(message).toContain("n’existe que depuis le 01-01-2007");
    expect(message).not.toContain("connue");
  });

  test.each([
    ["CONVERT", [[["AA1", 200204, 20000, 0, 0, 0]], null, 2024]],
    ["NEWSCALE", ["AA1", 2024]],
  ])("%s of a scale of before 2007 in a later campaign says so", (name, inputs) => {
    const answer = call(name, inputs);
    const { message } = failure(Array.isArray(answer) ? answer.flat()[0]! : answer);
    expect(message).toContain("n’existait que jusqu’au 31-12-2006");
  });

  test("what nobody knows is #N/A, with what is covered", () => {
    expect(failure(call("AMOUNT", ["BB2", 200204]))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("10/2024") as string,
    });
    expect(failure(call("AMOUNT", ["A11", 200801]))).toMatchObject({ code: "#N/A" });
    expect(failure(call("NEWSCALE", ["AA2"]))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("AA1") as string,
    });
    expect(failure(call("INDEX", [209901]))).toMatchObject({ code: "#N/A" });
    expect(failure(call("SCALES", ["B", 202401]))).toMatchObject({ code: "#N/A" });
    // A11 has 30 steps at most: after forty years nothing rises any more.
    expect(failure(call("NEXT", ["A11", 197001, 202501]))).toMatchObject({ code: "#N/A" });
  });

  test("what is no scale, campaign, level, language or function is #VALUE!", () => {
    for (const [name, inputs] of [
      ["AMOUNT", ["ZZ9", 200204]],
      ["AMOUNT", ["-", 200204]],
      ["INSERT", ["AA1", 200204, null, 1999]],
      ["SCALES", ["E"]],
      ["CHECK", [[Array.from({ length: 23 }, () => 0)], null, null, "es"]],
      ["CONVERT", [[["AA1", 200204]]]],
      ["CONVERT", [null]],
      ["STEP", [200204, 200701, 1]],
      [
        "AMOUNT",
        [
          [
            ["A11", "A12"],
            ["A21", "A22"],
          ],
          200204,
        ],
      ],
    ] as const) {
      expect([name, failure(call(name, inputs)).code]).toEqual([name, "#VALUE!"]);
    }
  });

  test("read in the language of the user", () => {
    const messages = LANGUAGES.map((language) => failure(call("AMOUNT", [null, 200204], { language })).message);
    expect(new Set(messages).size).toBe(LANGUAGES.length);
  });

  test("are thrown for a whole call and stand in the cells of a block, as Excel wants them", () => {
    const functions = registeredFunctions();
    expect(excelCall(functions.get("AMOUNT")!, ["BB2", 200204, null])).toMatchObject({ code: "#N/A" });
    const block = excelCall(functions.get("CONVERT")!, [[["AA2", 200204, 1, 0, 0, 0]], null, null]);
    expect((block as unknown[][])[0]![0]).toBeInstanceOf(ExcelError);
    expect(excelCall(functions.get("EXPLAIN")!, ["CALOG.AMOUNT", [[["A11"]], [[200204]]]])).toHaveLength(3);
  });
});

test("reasoning of a row that cannot be answered ends in the sentence of the row's error", () => {
  const rows = [["BB2", 200204, 0, 0, 0, 0]];
  const [row] = call("PAID", [rows]) as unknown[][];
  const error = row?.find((cell) => cell instanceof CalogError);
  const lines = call("EXPLAIN", ["PAID", [rows]]) as unknown[][];
  expect(lines.at(-1)?.[1]).toBe((error as CalogError).message);
});
