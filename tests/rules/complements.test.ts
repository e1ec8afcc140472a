import fc from "fast-check";
import { annexItems } from "../../src/law";
import {
  bilingualismComplement,
  complementaryAllowance,
  functionComplement,
  type ComplementaryInput,
  type FunctionComplementInput,
  type LanguageComplementInput,
} from "../../src/rules";
import { Decimal, moneyFromCents, rawCents } from "../../src/values";
import { calogJson } from "../cli/support";
import { cents, month, refusalOf, said, settled } from "./support/values";

// Coefficient of 2007-12: 1.4002 (index-coefficients).
describe("ALW-05: daily complement between function allowances, 1/360 of the annual difference", () => {
  // Annex 6, level B: item 8 1 000.00, item 7 1 765.65.
  const input: FunctionComplementInput = { level: "B", drawn: "8", better: "7", days: 10 };
  const at = (iso: string, more: Partial<FunctionComplementInput> = {}) =>
    said(functionComplement({ ...input, ...more }, month(iso)));

  test("ten days are 10/360 of 765.65, indexed", () => {
    // 765.65 x 10 / 360 x 1.4002 = 29.7795…
    expect(at("2007-12")).toBe("29.78");
    expect(at("2007-12", { days: 1 })).toBe("2.98");
    expect(at("2007-12", { rounding: "down" })).toBe("29.77");
  });

  test("each indexed annual amount is rounded first where the setting says so", () => {
    // Annex 6, level C: (1 755.39 − 1 000.00) × 1.4002 × 18 / 360 = 52.8848…; (2 457.90 − 1 400.20) × 18 / 360 = 52.885.
    const eighteen = { level: "C", days: 18 } as const;
    expect(at("2007-12", eighteen)).toBe("52.88");
    expect(at("2007-12", { ...eighteen, rounding: "annual-first" })).toBe("52.89");
  });

  test("a whole month of thirty days is a twelfth of the difference", () => {
    // 765.65 / 12 x 1.4002 = 89.3385…
    expect(at("2007-12", { days: 30 })).toBe("89.34");
  });

  test("nothing for the lower one, or the same", () => {
    expect(at("2007-12", { drawn: "7", better: "8" })).toBe("not due complement-not-better");
    expect(at("2007-12", { better: "8" })).toBe("not due complement-not-better");
  });

  test("refused outside the days of a month, for an unknown item and before annex 6", () => {
    for (const days of [0, 31, 1.5, -1]) expect(at("2007-12", { days })).toBe("refused days-invalid");
    expect(at("2007-12", { better: "99" })).toBe("refused allowance-unknown");
    expect(at("2006-12")).toBe("refused rule-not-covered");
    expect(at("2007-11")).toBe("refused allowance-not-covered");
  });
});

// PJPol XI.III.12; ALW-05, ALW-13: from 2022-11 items 7, 8 and 9 go on only for who keeps them without interruption.
describe("ALW-05: a complement of items that are extinct", () => {
  const at = (iso: string, more: Partial<FunctionComplementInput>) =>
    said(functionComplement({ level: "A", drawn: "8", better: "9", days: 30, ...more }, month(iso)));
  test.each<[string, Partial<FunctionComplementInput>, string]>([
    ["2022-10", {}, "70.29"], // (1 938.78 − 1 500.00) / 12 × 1.9222 = 70.285…
    ["2022-11", {}, "not due leader-extinct"],
    ["2023-01", {}, "not due leader-extinct"],
    ["2023-01", { better: "7" }, "not due leader-extinct"],
    ["2023-01", { drawn: "2", better: "8" }, "not due leader-extinct"],
    ["2023-01", { drawn: "8", better: "1.a" }, "not due leader-extinct"],
    ["2023-01", { kept: true }, "73.13"], // (1 938.78 − 1 500.00) / 12 × 1.9999 = 73.126…
    ["2023-01", { drawn: "1.c", better: "1.b" }, "501.96"], // (7 473.99 − 4 462.09) / 12 × 1.9999 = 501.958…: items that go on
    // What is no complement is refused, extinct or not.
    ["2023-01", { days: 31 }, "refused days-invalid"],
    ["2023-01", { better: "99" }, "refused allowance-unknown"],
  ])("%s %j: %s", (iso, more, expected) => {
    expect(at(iso, more)).toBe(expected);
  });

  test("said with its article, and asked for with --kept as that of leaders is", async () => {
    const line = "allowance function-complement --level A --drawn 8 --better 9 --days 30 --lang en".split(" ");
    const { document } = await calogJson(...line, "--on", "2023-01", "--explain");
    expect(document).toMatchObject({
      "not-due": { reason: "leader-extinct" },
      explanation: [{ source: expect.stringContaining("PJPol XI.III.12") as string }],
    });
    expect((await calogJson(...line, "--on", "2023-01", "--kept")).document).toMatchObject({ amount: "73.13" });
    expect((await calogJson(...line, "--on", "2022-10", "--kept")).document).toMatchObject({
      refusal: { code: "input-too-early", option: "--kept" },
    });
  });
});

describe("ALW-00: items of annex 6 that no CALog member has (XI.I.1, XI.III.12 items 3 to 6)", () => {
  const at = (item: string, on = "2024-10") =>
    said(functionComplement({ level: "B", drawn: "8", better: item, days: 1, kept: true }, month(on)));
  test.each(["3", "4", "4bis", "5.intervention.bruxelles", "5.autre.hors", "6"])("%s is refused", (item) => {
    expect(at(item)).toBe("refused allowance-not-for-calog");
    expect(annexItems("annexe-6")).not.toContain(item);
  });
  test("the others are open to them", () => {
    expect(annexItems("annexe-6")).toEqual(["1.a", "1.b", "1.c", "1.d", "2", "7", "8", "9"]);
    // (1 765.65 − 1 000.00) / 360 × 2.0807 = 4.4252… (index-coefficients.csv, 2024-09).
    expect([at("7", "2024-09"), at("9", "2024-09")]).toEqual(["4.43", "4.43"]);
  });
  test("no more days than the month has", () => {
    const days = (count: number, on: string) =>
      said(functionComplement({ level: "B", drawn: "8", better: "7", days: count }, month(on)));
    expect([days(28, "2009-02"), days(29, "2009-02"), days(29, "2008-02"), days(31, "2009-03")]).toEqual([
      expect.stringMatching(/^\d/),
      "refused days-invalid",
      expect.stringMatching(/^\d/),
      "refused days-invalid",
    ]);
  });
});

describe("ALW-07: daily complement between rates of one language, 1/30 of the monthly difference", () => {
  // Annex 8, level A: row 1 223.11, row 5 267.73.
  const full = (knowledge: string) => ({ knowledge, need: "required" as const });
  const useful = { knowledge: "1", need: "useful" as const };
  const input: LanguageComplementInput = { level: "A", drawn: full("1"), better: full("5"), days: 15 };
  const at = (iso: string, more: Partial<LanguageComplementInput> = {}) =>
    said(bilingualismComplement({ ...input, ...more }, month(iso)));

  test("fifteen days are half of 44.62, indexed", () => {
    // 44.62 / 2 x 1.4002 = 31.2384…; the whole 62.4769…
    expect(at("2007-12")).toBe("31.24");
    expect(at("2007-12", { days: 30 })).toBe("62.48");
  });

  test("days with a required language over a useful one: 25 % of the smallest, unrounded, is taken off", () => {
    // 223.11 - 55.7775 = 167.3325; x 10 / 30 x 1.4002 = 78.0996…
    expect(at("2007-12", { drawn: useful, better: full("1"), days: 10 })).toBe("78.10");
    expect(at("2007-12", { drawn: full("1"), better: useful })).toBe("not due complement-not-better");
  });

  test("rates that are equal give nothing, a row without a rate for the level is refused", () => {
    expect(at("2007-12", { level: "B" })).toBe("not due complement-not-better");
    expect(at("2007-12", { level: "B", better: full("3") })).toBe("refused allowance-unknown");
    // CALog: XI.III.33bis since 01-01-2007.
    expect(at("2006-12")).toBe("refused rule-not-covered");
    expect(at("2007-01")).not.toMatch(/refused/);
  });

  test("splitting the days changes the sum by rounding only, at most a cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (days, cut) => {
        const first = 1 + (cut % (days - 1));
        const amount = (count: number): number => {
          const answer = settled(bilingualismComplement({ ...input, days: count }, month("2007-12")));
          return answer.kind === "amount" ? rawCents(answer.amount) : 0;
        };
        expect(Math.abs(amount(first) + amount(days - first) - amount(days))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("T01-07 (ii): the complementary allowance", () => {
  // Constructed: the note gives no example. Original 20 000.00 + household 720.00 + supplement 600.00 = 21 320.00;
  // new 20 500.00 + 720.00 = 21 220.00; kept 20 500.00.
  const input: ComplementaryInput = {
    original: { salary: cents("20000.00"), household: cents("720.00"), supplements: [{ annual: cents("600.00") }] },
    now: { salary: cents("20500.00"), household: cents("720.00") },
    kept: cents("20500.00"),
    staysInMunicipality: true,
    mandateSupplement: false,
  };
  const at = (iso: string, more: Partial<ComplementaryInput> = {}) =>
    said(complementaryAllowance({ ...input, ...more }, month(iso)));
  const withSupplements = (...supplements: ComplementaryInput["original"]["supplements"]) => ({
    original: { ...input.original, supplements },
  });

  test("begins with the insertion of 01-04-2001", () => {
    expect(at("2001-03")).toBe("refused rule-not-covered");
    expect(at("2001-04")).not.toMatch(/refused/);
  });

  test("is the difference of the fixed remunerations, one twelfth, indexed", () => {
    // (21 320.00 − 20 500.00 − 720.00) / 12 x 1.4002 = 11.6683…
    expect(at("2007-01")).toBe("11.67");
    expect(at("2007-01", { share: new Decimal("0.5") })).toBe("5.83");
  });

  test("the indexed annual amount is rounded first where the setting says so, with a share too", () => {
    // 178.00 × 1.4002 = 249.2356 → 249.24; / 24 = 10.385. Once: 10.3848…
    const half = { ...withSupplements({ annual: cents("678.00") }), share: new Decimal("0.5") };
    expect(at("2007-01", half)).toBe("10.38");
    expect(at("2007-01", { ...half, rounding: "annual-first" })).toBe("10.39");
  });

  test("the household allowance beside is a setting: to the letter it is not taken off", () => {
    // (21 320.00 − 20 500.00) / 12 x 1.4002 = 95.6803…
    expect(at("2007-01", { householdSetting: "as-written" })).toBe("95.68");
  });

  test("is not due when the kept scale reaches the best", () => {
    expect(at("2007-01", { kept: cents("20600.00") })).toBe("not due complementary-not-better");
    expect(at("2007-01", { kept: cents("20599.99") })).toBe("0.00");
  });

  test("items tied to the municipality count only while the member stays there", () => {
    const municipal = withSupplements({ annual: cents("600.00"), municipalOnly: true });
    expect(at("2007-01", municipal)).toBe("11.67");
    expect(at("2007-01", { ...municipal, staysInMunicipality: false })).toBe("not due complementary-not-better");
  });

  test("a higher-function allowance counts for one year, and never with a mandate", () => {
    const higher = withSupplements({ annual: cents("600.00"), higherFunctionSince: month("2007-01") });
    expect([at("2006-12", higher), at("2007-01", higher), at("2007-12", higher), at("2008-01", higher)]).toEqual([
      "not due complementary-not-better",
      "11.67",
      "11.67",
      "not due complementary-not-better",
    ]);
    expect(at("2007-01", { ...higher, mandateSupplement: true })).toBe("not due complementary-not-better");
  });

  test("the new bilingualism allowance counts until 2006-12", () => {
    const bilingual = {
      ...withSupplements(),
      now: { salary: cents("20500.00"), household: cents("720.00"), bilingualism: cents("1000.00") },
    };
    expect(at("2006-12", bilingual)).toMatch(/^\d+\.\d\d$/);
    // Repealed on 01-01-2007: given for a later month it is refused, not dropped (XII.XI.25 § 1).
    expect(at("2007-01", bilingual)).toBe("refused complementary-bilingualism-repealed");
  });

  test("has no month beyond the coefficients", () => {
    expect(refusalOf(complementaryAllowance(input, month("2026-04")))).toBe("index-not-covered");
  });

  test("never falls when an original supplement rises", () => {
    const amount = (annual: number): number => {
      const answer = settled(
        complementaryAllowance(
          { ...input, ...withSupplements({ annual: moneyFromCents<"annual">(annual) }) },
          month("2007-01"),
        ),
      );
      return answer.kind === "amount" ? rawCents(answer.amount) : 0;
    };
    fc.assert(
      fc.property(fc.nat({ max: 500_000 }), fc.nat({ max: 500_000 }), (low, more) => {
        expect(amount(low + more)).toBeGreaterThanOrEqual(amount(low));
      }),
    );
  });
});
