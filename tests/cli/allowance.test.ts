import { LANGUAGES } from "../../src/words";
import { calog, calogJson, refusalOf } from "./support";

type Document = Record<string, unknown>;

/** The amount, "not due" with its reason, or the code of the refusal: the three outcomes in one text. */
async function said(...argv: string[]): Promise<string> {
  const { code, document } = await calogJson("allowance", ...argv);
  const {
    amount,
    "not-due": notDue,
    refusal,
  } = document as {
    amount?: string;
    "not-due"?: { reason: string };
    refusal?: { code: string };
  };
  expect(code).toBe(refusal ? 2 : 0);
  return amount ?? (notDue ? `not due ${notDue.reason}` : `refused ${refusal?.code ?? ""}`);
}

const words = (line: string) => line.split(" ");

const COMPLEMENTARY =
  "complementary --original-salary 20000 --original-household 720 --salary 20500 --household 720 --on 2007-01";

// The figures are those of reference rules.md (CHECK, annexes 6 to 8) × the coefficient of the month, as worked out in
// the tests of the rules.
describe("the command answers what the rule answers", () => {
  test.each([
    // ALW-06. Annex 7: 669.32 × 1.4859 / 12 = 82.878549; sixth column 1 338.63 → 165.755…
    ["brussels --assigned 2009-03-15 --on 2009-02", "not due brussels-not-assigned"],
    ["brussels --assigned 2009-03-15 --on 2010-03", "not due brussels-first-payment-later"],
    ["brussels --assigned 2009-03-15 --on 2010-04", "82.88"],
    ["brussels --assigned 2009-03-15 --on 2009-04 --first-year during --rounding down", "82.87"],
    ["brussels --assigned 2009-03-15 --on 2010-05 --commitment 2010-04-20", "165.76"],
    ["brussels --assigned 2009-03-15 --on 2012-06 --left 2012-05-10", "not due brussels-left"],
    // 937.04 × 1.5769 = 1 477.618… → 1 477.62; / 12 = 123.135.
    ["brussels --assigned 2009-06-22 --on 2012-07 --rounding annual-first", "123.14"],
    [
      "brussels --assigned 2009-03-15 --on 2010-04 --absence non-activity:2009-06-01..2009-06-20",
      "not due brussels-first-payment-later",
    ],
    ["brussels --assigned 2003-01-01 --on 2008-12 --commitment 2007-02-01", "refused allowance-not-covered"],
    [
      "brussels --assigned 2003-01-01 --on 2008-12 --commitment 2007-02-01 --contract other-contract",
      "not due brussels-contract",
    ],
    ["brussels --assigned 2003-01-01 --on 2008-12", "not due brussels-no-commitment"],
    ["brussels --assigned 2009-03-15 --commitment 2010-06-10 --breach 2010-06-20", "0.00"],
    [
      "brussels --assigned 2009-03-15 --commitment 2010-06-10 --breach 2015-06-10",
      "not due brussels-commitment-completed",
    ],
    [
      "brussels --assigned 2009-03-15 --commitment 2010-06-10 --breach 2012-01-01 --exemption mobility-imposed-by-law",
      "not due brussels-exempt-mobility-imposed-by-law",
    ],
    // ALW-07. Annex 8 × 1.4002: 133.87 → 187.444774; 25 % of the smallest: 33.4675 → 46.8611935; 55.7775 → 78.0996555.
    ["bilingual --level C --knowledge 1 --on 2007-01", "187.44"],
    ["bilingual --level C --knowledge 1 --need useful --on 2007-01", "46.86"],
    ["bilingual --level A --knowledge 5 --need nuttig --on 2007-01", "78.10"],
    ["bilingual --level C --knowledge 1 --detached 10 --on 2007-01", "62.48"],
    ["bilingual --level C --knowledge 1 --detached 31 --on 2007-01", "187.44"],
    ["bilingual --level C --knowledge 1 --detached 29 --on 2007-02", "refused days-invalid"],
    ["bilingual --level C --knowledge 1 --on 2007-01 --also 46.86", "234.30"],
    ["bilingual --level C --knowledge 1 --on 2007-01 --also 187,44", "281.17"],
    ["bilingual --level C --on 2007-01", "not due bilingualism-no-certificate"],
    ["bilingual --level C --knowledge 3 --on 2007-01", "refused allowance-unknown"],
    ["bilingual --level C --knowledge 1 --need german-region --on 2015-11", "refused rule-not-covered"],
    // ALW-05. Annex 6 item 8 × 1.4002 / 12: 1 000 → 116.683…; 1 500 → 175.025.
    ["leader --level B --team 10 --on 2007-12", "116.68"],
    ["leader --level A2 --team 10 --on 2007-12", "175.03"],
    ["leader --level B --team 9 --on 2007-12", "not due leader-team-too-small"],
    ["leader --level D --team 6 --on 2007-12", "116.68"],
    ["leader --level A3 --team 20 --on 2007-12", "not due leader-class"],
    ["leader --level B --project yes --on 2007-12", "116.68"],
    ["leader --level B --project non --on 2007-12", "not due leader-not-designated"],
    ["leader --level B --team 10 --mandate --on 2007-12", "not due leader-mandate"],
    ["leader --level B --team 10 --newcomer --on 2019-07", "not due leader-recruited-later"],
    ["leader --level B --team 10 --on 2022-11", "not due leader-extinct"],
    // ALW-05: kept while the functionality continues; 1000 / 12 × 1.9999 = 166.6583….
    ["leader --level B --team 10 --kept --on 2023-01", "166.66"],
    ["leader --level B --team 10 --on 2010-02 --absence 2010-01-02..2010-02-01", "not due leader-suspended"],
    ["leader --level B --team 10 --on 2007-11", "refused allowance-not-covered"],
    // ALW-01: from the 1st, until the 1st.
    ["leader --level B --team 10 --on 2008-03 --since 2008-03-02", "not due leader-not-yet"],
    ["leader --level B --team 10 --on 2008-04 --until 2008-03-02", "not due leader-ended"],
    // SAL-09: 116.683… × 80 % × 15/22 = 63.645… and the same share said otherwise.
    ["leader --level B --team 10 --on 2007-12 --days-due 22 --worked 80:15", "63.65"],
    // XI.II.14: 114 hours of 7.6 are 15 days.
    ["leader --level B --team 10 --on 2007-12 --days-due 22 --worked 80:114h", "63.65"],
    ["leader --level B --team 10 --on 2007-12 --share 50%", "58.34"],
    // ALW-04. 720 / 12 × 1.6734 = 100.404; R = 16 200: 627.50 → 87.504…
    ["household --type household --remuneration 16100 --on 2017-09", "100.40"],
    ["household --type standplaats --remuneration 16100.00 --on 2017-09", "50.20"],
    [
      "household --type foyer --remuneration 16200 --pension-rate 0.075 --pension-base remuneration --on 2017-09",
      "87.50",
    ],
    ["household --type household --remuneration 16200 --on 2017-09", "refused pension-deduction-needed"],
    ["household --type household --remuneration 16100 --amounts-indexed no --on 2017-09", "60.00"],
    [
      "household --type household --remuneration 16000 --position availability --on 2018-01",
      "not due household-availability",
    ],
    ["household --type household --remuneration 16100 --on 2017-08", "refused rule-not-covered"],
    // SAL-17: 12 478.10 − 12 000.00; not due, an amount and 0.00 stay apart.
    ["guaranteed --remuneration 12000 --age 21 --on 2007-01", "478.10"],
    ["guaranteed --remuneration 12478.10 --age 21 --on 2007-01", "0.00"],
    ["guaranteed --remuneration 12000 --age 20 --on 2007-01", "not due guarantee-age"],
    ["guaranteed --remuneration 6000 --age 30 --work-fraction 0.5 --on 2007-01", "239.05"],
    ["guaranteed --remuneration 6000 --age 30 --work-fraction 0.5 --illness --on 2007-01", "6478.10"],
    ["guaranteed --remuneration 12000 --age 30 --category health-sector --on 2007-01", "1234.20"],
    ["guaranteed --remuneration 12000 --age 30 --on 2001-03", "refused rule-not-covered"],
    // ALW-09: 24 000 × 1.6734 / 12 × 92 % = 3 079.056; with 50.20: 3 125.24.
    ["holiday --year 2018 --annual 24000", "3079.06"],
    ["holiday --year 2018 --annual 24000 --household 50.20", "3125.24"],
    ["holiday --year 2017 --annual 24000", "refused rule-not-covered"],
    ["holiday --year 2018 --annual 24000 --share 0", "not due holiday-no-service"],
    // ALW-10: 700 + 1 004.04 + 234.276.
    ["year-end --year 2017 --annual 24000 --flat 700", "1938.31"],
    ["year-end --year 2017 --annual 12000 --flat 700", "1370.94"],
    ["year-end --year 2018 --annual 20000 --flat 730.00", "1782.58"],
    ["year-end --year 2017 --annual 24000", "refused flat-part-needed"],
    ["year-end --year 2016 --annual 24000 --flat 700", "refused rule-not-covered"],
    // ALW-05, annex 6 level B: item 7 1 765.65 − item 8 1 000.00; × 10 / 360 × 1.4002 = 29.7795…
    ["function-complement --level B --drawn 8 --better 7 --days 10 --on 2007-12", "29.78"],
    ["function-complement --level B --drawn 8 --better 7 --days 10 --on 2007-12 --rounding down", "29.77"],
    ["function-complement --level B --drawn 7 --better 8 --days 10 --on 2007-12", "not due complement-not-better"],
    ["function-complement --level B --drawn 8 --better 7 --days 31 --on 2007-12", "refused days-invalid"],
    ["function-complement --level B --drawn 8 --better 7 --days 10 --on 2007-11", "refused allowance-not-covered"],
    ["function-complement --level B --drawn 8 --better 6 --days 10 --on 2007-12", "refused allowance-not-for-calog"],
    // ALW-07, annex 8 level A: 267.73 − 223.11; × 15 / 30 × 1.4002 = 31.2384…; 223.11 − 25 % of it, × 10 / 30 = 78.0996…
    ["bilingual-complement --level A --drawn 1 --better 5 --days 15 --on 2007-12", "31.24"],
    ["bilingual-complement --level A --drawn 1:useful --better 1 --days 10 --on 2007-12", "78.10"],
    ["bilingual-complement --level B --drawn 1 --better 5 --days 15 --on 2007-12", "not due complement-not-better"],
    ["bilingual-complement --level A --drawn 1 --better 5 --days 15 --on 2006-12", "refused rule-not-covered"],
    // T01-07 (ii), constructed: (21 320.00 − 20 500.00 − 720.00) / 12 × 1.4002 = 11.6683…; to the letter 95.6803…
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600`, "11.67"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600 --household-setting as-written`, "95.68"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600 --share 50%`, "5.83"],
    [`${COMPLEMENTARY} --kept-salary 20600 --supplement 600`, "not due complementary-not-better"],
    [`${COMPLEMENTARY} --kept-salary 20599.99 --supplement 600`, "0.00"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 300 --supplement 300:municipal`, "11.67"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600:municipal --moved`, "not due complementary-not-better"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600:since=2006-02`, "11.67"],
    [`${COMPLEMENTARY} --kept-salary 20500 --supplement 600:since=2006-01`, "not due complementary-not-better"],
    [
      `${COMPLEMENTARY} --kept-salary 20500 --supplement 600:since=2006-02 --mandate`,
      "not due complementary-not-better",
    ],
    // SAL-19.
    ["competence --on 2006-12", "not due competence-not-introduced"],
    ["competence --on 2010-01", "refused competence-allowance-not-known"],
    ["competence --on 2022-11", "not due competence-repealed"],
  ])("%s → %s", async (line, expected) => {
    expect(await said(...words(line))).toBe(expected);
  });
});

describe("ALW-03: whether two allowances may be combined", () => {
  // XI.III.27; annex 5, which decides the rest, is not in hand.
  test("not a function allowance with a mandate supplement, with the article", async () => {
    const line = words("allowance combine --first mandaatbijslag --second function-allowance --explain");
    const { code, document } = await calogJson(...line);
    expect(code).toBe(0);
    expect(document).toMatchObject({ kind: "combine", first: "mandate-supplement", allowed: false });
    expect(document["explanation"]).toMatchObject([{ source: "PJPol XI.III.27" }]);
    const { stdout } = await calog(...line, "--lang", "nl");
    expect(stdout).toMatch(/^mandaatbijslag met functietoelage: cumulatie is niet toegelaten$/m);
  });

  // XI.III.15.
  test("not two function allowances", async () => {
    const { document } = await calogJson(...words("allowance combine --first 1 --second functietoelage --explain"));
    expect(document).toMatchObject({ allowed: false, explanation: [{ source: "PJPol XI.III.15" }] });
  });

  test("where annex 5 decides, it cannot be judged", async () => {
    const { stderr } = await calog(...words("allowance combine --first brussels --second household --lang nl"));
    expect(stderr).toMatch(/toelage Brussels.*, haard-/);
    expect(await said(...words("combine --first brussels --second household"))).toBe(
      "refused cumulation-annex-5-missing",
    );
  });
});

describe("a period", () => {
  const period = words("brussels --assigned 2009-03-15 --from 2010-02 --to 2010-06");

  test("has a line a month, its total, and the first and last month that are due", async () => {
    const { document } = await calogJson("allowance", ...period);
    const lines = document["lines"] as { month: string; amount?: string; "not-due"?: { reason: string } }[];
    expect(lines.map(({ month, amount, "not-due": notDue }) => [month, amount ?? notDue?.reason])).toEqual([
      ["2010-02", "brussels-first-payment-later"],
      ["2010-03", "brussels-first-payment-later"],
      ["2010-04", "82.88"],
      ["2010-05", "82.88"],
      ["2010-06", "82.88"],
    ]);
    expect(document).toMatchObject({
      from: "2010-02",
      to: "2010-06",
      start: "2010-04",
      end: "2010-06",
      amount: "248.64",
    });
  });

  test("in which nothing is due is not due; in which a month is not covered is refused", async () => {
    const before = await calogJson("allowance", ...words("brussels --assigned 2009-03-15 --from 2010-01 --to 2010-02"));
    expect([before.code, before.document["amount"], before.document["not-due"]]).toEqual([
      0,
      undefined,
      expect.objectContaining({ reason: "brussels-first-payment-later", from: "2010-04" }),
    ]);
    expect(await said(...words("leader --level B --team 10 --from 2007-11 --to 2008-01"))).toBe(
      "refused allowance-not-covered",
    );
  });

  // 1 000 / 12 × 1.4002 / 2 = 58.3416… twice; × 1.4282 from 2008-02: 59.5083…
  test("has one share for every month", async () => {
    expect(await said(...words("leader --level B --team 10 --from 2007-12 --to 2008-02 --share 50%"))).toBe("176.19");
  });

  test("stands at a terminal month by month", async () => {
    const { code, stdout } = await calog("allowance", ...period, "--lang", "nl");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^03\/2010 {2}Niet verschuldigd: .*april 2010$/m);
    expect(stdout).toMatch(/^04\/2010 {2}82,88 EUR$/m);
    expect(stdout).toMatch(/^Totaal {2}248,64 EUR \(april 2010 … juni 2010\)$/m);
    expect(stdout).toContain("--first-year after-anniversary");
  });
});

describe("evidence", () => {
  const team = words("leader --level B --team 10 --on 2007-12");
  const missing = async (...argv: string[]) => (await calogJson("allowance", ...argv)).document["missing"];

  // Note SSGPI 84738-2007, 2.3.2 and 2.2.2.
  test("what is missing for this member depends on the situation and on what is in hand", async () => {
    expect(await missing(...team)).toEqual(["leader-l120", "leader-organisation-chart"]);
    expect(await missing(...team, "--have", "leader-l120")).toEqual(["leader-organisation-chart"]);
    expect(await missing(...team, "--police", "federal")).toEqual(["leader-federal-list", "leader-organisation-chart"]);
    const paid = words("bilingual --level C --knowledge 1 --on 2007-04");
    expect(await missing(...paid)).toContain("bilingualism-selor-certificate");
    expect(await missing(...paid, "--already-paid")).not.toContain("bilingualism-selor-certificate");
  });

  test("the signed agreement not before 10-04-2007; marked when it is in hand", async () => {
    const line = "brussels --assigned 2008-01-01 --commitment 2009-02-01 --on 2009-03 --have brussels-agreement-signed";
    const { stdout } = await calog("allowance", ...words(line), "--lang", "en");
    expect(stdout).toMatch(/^ {2}\[x\] .*signed.*not before 10\/04\/2007.*--have brussels-agreement-signed\)$/m);
    expect(stdout).toMatch(/^ {2}\[ \] Post in the Brussels/m);
  });

  test("that nobody asks for is refused, with what is asked for", async () => {
    expect(await refusalOf("allowance", ...team, "--have", "diploma")).toEqual({
      code: "option-value-invalid",
      option: "--have",
      given: "diploma",
      expected: "leader-l120|leader-organisation-chart",
    });
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("an amount, its reasoning with articles, not due and a refusal are all worded", async () => {
    const explained = await calog(
      ...words(`allowance leader --level B --team 10 --on 2007-12 --explain --lang ${language}`),
    );
    expect(explained.stdout).toMatch(/116[.,]68[ \u00a0]EUR/);
    expect(explained.stdout).toMatch(/(PJPol|RPPol) XI\.III\.12/);
    const { document } = await calogJson(
      ...words(`allowance leader --level B --team 9 --on 2007-12 --lang ${language}`),
    );
    const { message } = document["not-due"] as Document as { message: string };
    expect(message).not.toContain("leader-");
    const refused = await calog(...words(`allowance competence --on 2010-01 --lang ${language}`));
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).not.toContain("competence-allowance");
  });
});

test("--json --explain carries the steps; without --explain there are none", async () => {
  const line = words("allowance bilingual --level C --knowledge 1 --on 2007-01");
  const { document } = await calogJson(...line, "--explain");
  const steps = document["explanation"] as { code: string; source: string; text: string }[];
  expect(steps.map(({ code }) => code)).toEqual([
    "bilingualism-required",
    "allowance-printed-month",
    "allowance-indexed",
    "index-coefficient",
  ]);
  expect(steps[0]?.source).toBe("PJPol XI.III.33bis");
  expect((await calogJson(...line)).document["explanation"]).toBeUndefined();
  // Settings are named with the value that was used, so that a default is never silent.
  expect(document["settings"]).toEqual({ need: "required", rounding: "once" });
});

describe("the reasoning of what is not due names its article", () => {
  test.each([
    ["leader --level B --team 9 --on 2007-12", "XI.III.12 al. 1 8°"],
    ["leader --level A3 --team 20 --on 2007-12", "XI.III.12 al. 1 8°"],
    ["leader --level B --team 10 --mandate --on 2007-12", "XI.III.27"],
    ["leader --level B --project no --on 2007-12", "XI.III.12 al. 1 8°"],
    ["leader --level B --team 10 --newcomer --on 2019-07", "XI.III.12"],
    ["leader --level B --team 10 --on 2022-11", "XI.III.12"],
    ["leader --level B --team 10 --on 2008-03 --since 2008-03-02", "XI.III.1"],
    ["leader --level B --team 10 --on 2010-02 --absence 2010-01-02..2010-02-01", "XI.III.13"],
    ["brussels --assigned 2009-03-15 --on 2009-02", "XI.III.28"],
    ["brussels --assigned 2009-03-15 --on 2010-03", "XI.III.29 § 1"],
    ["brussels --assigned 2009-03-15 --on 2012-06 --left 2012-05-10", "XI.III.1"],
    ["brussels --assigned 2003-01-01 --on 2008-12", "2.1.1"],
    ["brussels --assigned 2009-03-15 --commitment 2010-06-10 --breach 2015-06-10", "XI.III.29 § 4"],
    ["bilingual --level C --on 2007-01", "XI.III.33bis"],
    ["household --type household --remuneration 16000 --position availability --on 2018-01", "AR 13-07-2017"],
    ["guaranteed --remuneration 12000 --age 20 --on 2007-01", "L 26-04-2002 art. 90"],
    ["holiday --year 2018 --annual 24000 --share 0", "art. 14"],
    ["year-end --year 2018 --annual 24000 --flat 700 --share 0", "arts 16-17"],
    ["function-complement --level B --drawn 7 --better 8 --days 10 --on 2007-12", "XI.III.15"],
    ["competence --on 2022-11", "AR 20-06-2019"],
    [`${COMPLEMENTARY} --kept-salary 20600`, "XII.XI.85"],
  ])("%s → %s", async (line, article) => {
    const { document } = await calogJson("allowance", ...words(line), "--explain");
    expect(document["not-due"]).toBeDefined();
    const steps = document["explanation"] as { source: string }[];
    expect(steps.some(({ source }) => source.includes(article))).toBe(true);
  });

  test("a team of nine: ten are needed", async () => {
    const { stdout } = await calog(...words("allowance leader --level B --team 9 --on 2007-12 --explain --lang en"));
    expect(stdout).toContain("Team of 9 members; level B needs at least 10 (PJPol XI.III.12");
  });

  test("household: thresholds, pension rate and base, in the reasoning and in what was applied", async () => {
    // AR 13-07-2017 arts 18-20; R = 16 200: 627.50 → 87.504…
    const line =
      "allowance household --type household --remuneration 16200 --pension-rate 0.075 --pension-base remuneration --on 2017-09";
    const { document } = await calogJson(...words(line), "--explain");
    expect(document["settings"]).toMatchObject({ "pension-rate": "0.075", "pension-base": "remuneration" });
    expect(document["explanation"]).toMatchObject([
      {
        code: "household-thresholds",
        data: { first: "16100.00", second: "18330.00", full: "720.00", half: "360.00" },
      },
      { code: "household-deduction-remuneration", data: { percentage: "7.5" }, certainty: "open" },
      { code: "household-household" },
      { code: "household-indexed", certainty: "open" },
      { code: "third-decimal-dropped" },
      { code: "index-coefficient", certainty: "two sources agree" },
    ]);
    const { stdout } = await calog(...words(line), "--lang", "nl");
    expect(stdout).toContain("--pension-rate 0.075, --pension-base remuneration");
  });
});

describe("arguments", () => {
  test.each([
    ["brussels --on 2010-01", { code: "option-missing", option: "--assigned YYYY-MM-DD" }],
    ["brussels --assigned 2009-03-15", { code: "option-missing", option: "--on YYYY-MM" }],
    ["brussels --assigned 2009-03-15 --from 2010-01", { code: "option-missing", option: "--to YYYY-MM" }],
    [
      "brussels --assigned 2009-03-15 --on 2010-01 --to 2010-02",
      { code: "options-exclude", option: "--on", other: "--to" },
    ],
    ["brussels --assigned 2009-03-15 --from 2010-02 --to 2010-01", { code: "period-invalid" }],
    [
      "brussels --assigned 2009-03-15 --breach 2010-01-01",
      { code: "option-missing", option: "--commitment YYYY-MM-DD" },
    ],
    [
      "brussels --assigned 2009-03-15 --on 2010-04 --exemption death-or-unfitness",
      { code: "option-missing", option: "--breach YYYY-MM-DD" },
    ],
    [
      "brussels --assigned 2009-02-30 --on 2010-01",
      { code: "option-value-invalid", option: "--assigned", given: "2009-02-30" },
    ],
    [
      "brussels --assigned 2009-03-15 --on 2010-04 --absence 2009-06-01..2009-06-20",
      { code: "option-value-invalid", option: "--absence" },
    ],
    ["brussels --assigned 2009-03-15 --on 2010-04 --team 4", { code: "option-unknown", option: "--team" }],
    ["brussels --asigned 2009-03-15 --on 2010-04", { code: "option-unknown", nearest: "--assigned" }],
    ["bruxelles --on 2010-04", { code: "word-unknown", given: "bruxelles", nearest: "brussels" }],
    ["leader --level A --team 10 --on 2007-12", { code: "option-value-invalid", expected: "A1..A5|B|C|D" }],
    ["leader --level B --on 2007-12", { code: "option-missing", option: "--team N / --project yes|no" }],
    ["leader --level B --team 10 --project yes --on 2007-12", { code: "options-exclude" }],
    [
      "leader --level B --team 10 --on 2007-12 --days-due 22",
      { code: "option-missing", option: "--worked PERCENT:DAYS|PERCENT:HOURSh" },
    ],
    // SAL-09: working days are those of one month.
    [
      "leader --level B --team 10 --from 2007-12 --to 2008-01 --days-due 22 --worked 80:15",
      { code: "options-exclude", option: "--worked", other: "--from" },
    ],
    [
      "leader --level B --team 10 --to 2008-01 --days-due 22",
      { code: "options-exclude", option: "--days-due", other: "--to" },
    ],
    ["leader --level B --team 10 --on 2007-12 --share 1.5", { code: "option-value-invalid", option: "--share" }],
    ["household --type foyer --remuneration 16200 --pension-rate 0.075 --on 2018-01", { code: "option-missing" }],
    [
      "household --type foyer --remuneration 16200 --pension-rate 1 --pension-base remuneration-and-allowance --on 2018-01",
      { code: "option-value-invalid", option: "--pension-rate" },
    ],
    ["year-end --year 2017 --annual 24000 --flat 700 --index-year 110", { code: "options-exclude" }],
    [
      "function-complement --level B --drawn 8 --better 99 --days 10 --on 2007-12",
      { code: "option-value-invalid", option: "--better", given: "99" },
    ],
    [
      "bilingual-complement --level A --drawn 1:perhaps --better 5 --days 10 --on 2007-12",
      { code: "option-value-invalid", option: "--drawn", expected: "ROW[:NEED]" },
    ],
    [COMPLEMENTARY, { code: "option-missing", option: "--kept-salary EUROS.CC" }],
    ...["600:since=2007", "600:muni", "x", "600:since=2006-01:since=2006-02"].map(
      (given) =>
        [
          `${COMPLEMENTARY} --kept-salary 20500 --supplement ${given}`,
          { code: "option-value-invalid", given, expected: "EUROS.CC[:municipal][:since=YYYY-MM]" },
        ] as [string, object],
    ),
    ["combine --first brussels", { code: "option-missing" }],
    ["combine --first brussels --second bonus", { code: "option-value-invalid", option: "--second" }],
    ["year-end --year 2017 --annual 24000 --index-year 110", { code: "option-missing", option: "--index-2016 NUMBER" }],
  ])("%s", async (line, expected) => {
    expect(await refusalOf("allowance", ...words(line))).toMatchObject(expected);
  });

  test("without a kind the kinds are named", async () => {
    expect((await calog("allowance", "--lang", "en")).stderr).toMatch(/brussels, bilingual, leader.*\.\n$/);
  });
});
