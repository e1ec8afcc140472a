import { ACCEPTED_CHOICES } from "../../src/messages";
import { choiceIn, choiceOf, type ChoiceKey, hasNumberCodes } from "../../src/words";
import { ExcelError } from "./fakeExcel";
import { call, failure, MEMBER } from "./support";

const total = (...inputs: unknown[]): unknown => (call("ARREARS", inputs) as unknown[][])[0]?.[0];

describe("days", () => {
  // 39887 is 2009-03-15 in the 1900 system, 38425 in the 1904 system (1462 days less); annex 7: 82.88 in April 2010.
  test.each([39887, "2009-03-15", "15/03/2009", "15.03.2009", "15-3-2009", " 15/03/2009 ", 20090315, "20090315"])(
    "%p is 15 March 2009",
    (day) => {
      expect(call("BRUSSELS", [day, 201004])).toBe(82.88);
      // The anniversary is the 15th: the first payment cannot come in its own month.
      expect(call("BRUSSELS", [day, 201003])).toMatch(/^Non dû : .*avril 2010/);
    },
  );

  test("a day number follows the date system of the workbook", () => {
    expect(call("BRUSSELS", [38425, 201004], { date1904: true })).toBe(82.88);
    // In the 1900 system it is four years earlier, so that the fifth column is reached: 1 204.77 × 1.4859 / 12.
    expect(call("BRUSSELS", [38425, 201004])).toBe(149.18);
  });

  test.each([200903, 39887.5, "30/02/2009", "2009-13-01", "15/03/09", "03/15/2009", "hier", 10000, 80000, true])(
    "%p is no day",
    (day) => {
      const { code, message } = failure(call("BRUSSELS", [day, 201004]));
      expect([code, message]).toEqual(["#VALUE!", expect.stringContaining("désigné_le") as string]);
    },
  );
});

describe("words of a choice", () => {
  test.each(["-1", "1-", "1-9", "1_9", "2 0", "'1", "-B"])("%s is no other way to write 1, 19, 20 or B", (given) => {
    expect(choiceIn("item", ["1", "19", "20"], given)).toBeNull();
    expect(choiceIn("level", ["A", "B"], given)).toBeNull();
  });

  test("every word of every language stands for one value, and numbers count from 1", () => {
    for (const [choice, values] of Object.entries(ACCEPTED_CHOICES)) {
      Object.entries(values).forEach(([value, wording], index) => {
        for (const word of wording) {
          const spelled = word.replaceAll(" ", "_");
          expect([choice, word, choiceOf(choice as ChoiceKey, spelled)]).toEqual([choice, word, value]);
        }
        // Rows of an annex are numbers of the law: no other number stands for one of them.
        const isCoded = hasNumberCodes(choice, Object.keys(values));
        if (isCoded) expect(choiceOf(choice as ChoiceKey, index + 1)).toBe(value);
        else if (!(String(index + 1) in values)) expect(choiceOf(choice as ChoiceKey, index + 1)).toBeNull();
      });
      expect(choiceOf(choice as ChoiceKey, 99)).toBeNull();
    }
  });

  // AR 13-07-2017: 720 × 1.6734 / 12 = 100.404; 360: 50.202.
  test.each([
    ["foyer", 100.4],
    ["HAARD", 100.4],
    ["household", 100.4],
    [1, 100.4],
    ["1", 100.4],
    ["Résidence", 50.2],
    ["residence", 50.2],
    [2, 50.2],
  ])("%p as kind of household allowance gives %p", (kind, expected) => {
    expect(call("HOUSEHOLD", [kind, 16100, 201709])).toBe(expected);
  });

  test("an unknown word is refused with the words that are known, in the language of the user", () => {
    for (const [language, word] of [
      ["fr", "1 de foyer, 2 de résidence"],
      ["nl", "1 haardtoelage, 2 standplaatstoelage"],
      ["de", "1 Haushaltszulage, 2 Ortszulage"],
      ["en", "1 household, 2 residence"],
    ] as const) {
      const { code, message } = failure(call("HOUSEHOLD", ["maison", 16100, 201709], { language }));
      expect([code, message]).toEqual(["#VALUE!", expect.stringContaining(word) as string]);
    }
    expect(failure(call("HOUSEHOLD", [3, 16100, 201709])).code).toBe("#VALUE!");
  });
});

describe("settings by name", () => {
  // Note SSGPI 84738-2007, 1.3.3: in advance the month of the cycle is regularised too (one more of 66.29).
  test.each([
    "régime=anticipatif",
    "regime=vooraf",
    "Zahlungsweise = im Voraus",
    "regime = in advance; rounding = once",
    "rounding=1, regime=2",
    "regime=2\nrounding=",
  ])("%p regularises until May", (settings) => {
    expect(total([MEMBER], 200705, null, null, null, settings)).toBe(175.69);
  });

  test("two columns of cells do as well, with empty rows between", () => {
    const cells = [
      ["régime", 2],
      [0, 0],
      ["contractuel", true],
    ];
    const [row] = call("ARREARS", [[MEMBER], 200705, null, null, null, cells]) as unknown[][];
    expect(row).toEqual([175.69, 200701, 200705, expect.stringContaining("avenant")]);
  });

  test.each([null, undefined, 0, "", " ", [[0]], [["", ""]]])("%p leaves every default", (settings) => {
    expect(total([MEMBER], 200705, null, null, null, settings)).toBe(109.4);
  });

  test("an unknown name or value is named, with what is known", () => {
    for (const [settings, part] of [
      ["vitesse=1", "régime"],
      ["régime=demain", "2 anticipatif"],
      ["régime", null],
      ["entré=hier", "entré"],
      [[["#", new ExcelError("#REF!")]], "#"],
    ] as const) {
      const answer = call("ARREARS", [[MEMBER], 200705, null, null, null, settings]);
      if (part === null) expect(answer).toEqual([[109.4, 200701, 200704, ""]]);
      else expect(failure(answer)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(part) as string });
    }
  });

  test("newcomers and leavers count their own months", () => {
    expect(total([MEMBER], 200705, null, null, null, "entré=200704")).toBe(66.29);
    expect(total([MEMBER], 200705, null, null, null, "sorti=2007-02")).toBe(28.74);
    expect(total([MEMBER], 200705, null, null, null, "entré=200705")).toMatch(/^Non dû : /);
  });
});
