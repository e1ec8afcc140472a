import { LANGUAGES, type Language } from "../../src/words";
import { calog, calogJson, refusalOf } from "./support";

const words = (line: string) => line.split(" ");

describe("SAL-08, SAL-10: calog index", () => {
  test.each([
    // 23 660.00 × 1.4002 = 33 128.732; / 12 = 2 760.7276…
    ["23660.00 --on 2007-01", { annual: "23660.00", annualIndexed: "33128.73", monthlyIndexed: "2760.73" }],
    ["23.660,00 --on 01/2007 --index-rounding down", { monthlyIndexed: "2760.72", indexRounding: "down" }],
    ["33128.73 --on 2007-01 --from-indexed", { annual: "23660.00", annualIndexed: "33128.73", given: "annualIndexed" }],
    // The first and the last coefficient in hand: 1 200.00 → 100.00 and 212.23 a month.
    ["1200 --on 1990-01", { coefficient: "1.0000", monthlyIndexed: "100.00" }],
    ["1200 --on 2025-03", { monthlyIndexed: "212.23" }],
    ["0 --on 2007-01", { annualIndexed: "0.00", monthlyIndexed: "0.00" }],
  ])("%s", async (line, expected) => {
    const { code, document } = await calogJson("index", ...words(line));
    expect(code).toBe(0);
    expect(document).toMatchObject(expected);
    expect(document["source"]).toMatch(/./);
  });

  // rules.md SAL-09, CHECK (ours): 2 008.75 × 80 % × 15/22 = 1 095.6818…; 24 105.00 / 12 = 2 008.75 at coefficient 1.
  test("SAL-09: a month that is not fully due", async () => {
    const line = words("index 24105 --on 1990-01 --days-due 22 --worked 80:15");
    const { document } = await calogJson(...line);
    expect(document).toMatchObject({ monthlyIndexed: "2008.75", partial: { daysDue: 22, amount: "1095.68" } });
    expect((document["partial"] as { exact: string }).exact.slice(0, 9)).toBe("1095.6818");
    const split = await calogJson(...words("index 24105 --on 1990-01 --days-due 22 --worked 80:10 --worked 80:5"));
    expect(split.document["partial"]).toMatchObject({ amount: "1095.68" });
    const none = await calogJson(...words("index 24105 --on 1990-01 --days-due 22 --worked 100:0"));
    expect(none.document["partial"]).toMatchObject({ amount: "0.00" });
  });

  // 66 780.00 × 2.0807 = 138 949.146; / 12 = 11 579.0955: the month alone is cut, and help says so.
  test("the annual amount is to the nearest cent with every rounding", async () => {
    const found = async (rounding: string) => {
      const { document } = await calogJson(...words(`index 66780.00 --on 2024-06 --index-rounding ${rounding}`));
      return [document["annualIndexed"], document["monthlyIndexed"]];
    };
    expect(await found("once")).toEqual(["138949.15", "11579.10"]);
    expect(await found("annual-first")).toEqual(["138949.15", "11579.10"]);
    expect(await found("down")).toEqual(["138949.15", "11579.09"]);
  });
  test.each<[Language, RegExp, RegExp]>([
    ["fr", /montant mensuel indexé/, /montant annuel indexé est toujours donné au centime le plus proche/],
    ["nl", /geïndexeerde maandbedrag/, /geïndexeerd jaarbedrag staat altijd op de dichtste cent/],
    ["de", /indexierten Monatsbetrags/, /indexierter Jahresbetrag steht immer auf dem nächsten Cent/],
    ["en", /indexed monthly amount/, /indexed annual amount is always shown to the nearest cent/],
  ])("help in %s says which amount is rounded", async (language, month, year) => {
    const { stdout } = await calog("index", "--help", "--lang", language);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toMatch(month);
    expect(text).toMatch(year);
  });

  test("the reasoning says each step once, with its source", async () => {
    const line = words("index 24105 --on 2007-01 --days-due 22 --worked 80:15 --explain");
    const steps = (await calogJson(...line)).document["explanation"] as { code: string; source: string }[];
    expect(steps.map(({ code }) => code)).toEqual([
      "index-coefficient",
      "annual-indexed",
      "monthly-indexed",
      "index-rounding-once",
      "partial-month",
    ]);
    expect(steps.at(-1)?.source).toBe("PJPol XI.I.3 2°-3°, XI.II.14");
  });

  test.each(LANGUAGES)("at a terminal in %s", async (language) => {
    const { code, stdout } = await calog(...words(`index 23660 --on 2007-01 --lang ${language}`));
    expect(code).toBe(0);
    expect(stdout).toMatch(/ [Jj]an\p{L}+ 2007\u00a0?: 1[.,]4002$/mu);
    expect(stdout).toMatch(/: 33.128[.,]73[ \u00a0]EUR$/m);
    expect(stdout).toMatch(/: 2.760[.,]73[ \u00a0]EUR$/m);
  });

  test.each([
    ["23660", { code: "option-missing", option: "--on YYYY-MM" }],
    ["1.234 --on 2007-01", { code: "option-value-invalid", option: "ANNUAL", given: "1.234", expected: "EUROS.CC" }],
    ["23660 --on 2007-01 --days-due 22", { code: "option-missing", option: "--worked PERCENT:DAYS|PERCENT:HOURSh" }],
    ["23660 --on 2007-01 --worked 80:15", { code: "option-missing", option: "--days-due N" }],
    ["23660 --on 2007-01 --days-due 22 --worked 80:23", { code: "working-days-invalid" }],
    ["23660 --on 2007-01 --days-due 22 --worked 80", { code: "option-value-invalid", option: "--worked" }],
    // Coefficients: 1990-01 to 2026-03.
    ["23660 --on 2026-04", { code: "index-not-covered" }],
    ["23660 --on 1989-12 --from-indexed", { code: "index-not-covered" }],
  ])("%s is refused", async (line, expected) => {
    expect(await refusalOf("index", ...words(line))).toMatchObject(expected);
  });
});
