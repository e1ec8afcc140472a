import { callFunction, DEFAULT_ENVIRONMENT, FUNCTIONS } from "../../src/functions";
import { workingDays } from "../../src/rules";
import { calog, calogJson, refusalOf } from "./support";
import { month } from "../rules/support/values";

// Facts that cannot be are refused, what is given is used, and an answer says on what it stands.

const words = (line: string) => ["allowance", ...line.split(" ")];
const BRUSSELS = "brussels --assigned 2009-03-15";

describe("a fact that is given is used or refused", () => {
  test.each<[string, object]>([
    ["guaranteed --remuneration 12000 --age 200 --on 2007-01", { code: "option-value-invalid", option: "--age" }],
    ["guaranteed --remuneration 12000 --age 100 --on 2007-01", { code: "option-value-invalid", option: "--age" }],
    [
      "guaranteed --remuneration 12000 --age 30 --on 2007-01 --illness",
      { code: "option-missing", option: "--work-fraction 0..1" },
    ],
    [
      "brussels --assigned 2010-03-15 --commitment 2004-06-10 --on 2010-09",
      { code: "input-order", option: "--assigned", other: "--commitment" },
    ],
    [`${BRUSSELS} --left 2009-03-14 --on 2010-04`, { code: "input-order", option: "--assigned", other: "--left" }],
    [
      `${BRUSSELS} --absence non-activity:2008-01-01..2008-02-01 --on 2010-04`,
      { code: "input-order", option: "--assigned", other: "--absence" },
    ],
    [
      `${BRUSSELS} --left 2010-01-01 --absence non-activity:2010-01-02..2010-02-01 --on 2010-04`,
      { code: "input-order", option: "--absence", other: "--left" },
    ],
    [
      `${BRUSSELS} --left 2010-01-01 --commitment 2010-01-02 --on 2009-12`,
      { code: "input-order", option: "--commitment", other: "--left" },
    ],
    [
      `${BRUSSELS} --commitment 2010-06-10 --retires 2010-06-09 --on 2010-09`,
      { code: "input-order", option: "--commitment", other: "--retires" },
    ],
    [`${BRUSSELS} --retires 2011-06-09 --on 2010-09`, { code: "option-missing", option: "--commitment YYYY-MM-DD" }],
    [
      `${BRUSSELS} --commitment 2010-06-10 --breach 2009-01-01`,
      { code: "input-order", option: "--assigned", other: "--breach" },
    ],
    [
      `${BRUSSELS} --commitment 2010-06-10 --breach 2010-06-09`,
      { code: "input-order", option: "--commitment", other: "--breach" },
    ],
    // A repayment is of several months: no month, and no working days of one, go with it.
    [
      `${BRUSSELS} --commitment 2010-06-10 --breach 2010-09-01 --on 2010-09`,
      { code: "options-exclude", option: "--breach", other: "--on" },
    ],
    [
      `${BRUSSELS} --commitment 2010-06-10 --breach 2010-09-01 --days-due 21 --worked 80:15`,
      { code: "options-exclude", option: "--days-due", other: "--breach" },
    ],
    [
      "leader --level B --team 10 --on 2007-12 --since 2007-06-01 --absence 2007-01-01..2007-02-20",
      { code: "input-order", option: "--since", other: "--absence" },
    ],
    [
      "leader --level B --team 10 --on 2007-12 --until 2007-06-01 --absence 2007-06-02..2007-08-20",
      { code: "input-order", option: "--absence", other: "--until" },
    ],
    [
      "year-end --year 2018 --annual 20000 --flat 700 --index-2016 103 --index-year 107",
      { code: "options-exclude", option: "--flat", other: "--index-2016" },
    ],
    [
      "year-end --year 2018 --annual 20000 --index-2016 0 --index-year 107",
      { code: "option-value-invalid", option: "--index-2016", given: "0" },
    ],
  ])("%s", async (line, expected) => {
    expect(await refusalOf(...words(line))).toMatchObject(expected);
  });

  test("an age of 99 and a commitment on the day of the assignment are used", async () => {
    const { document } = await calogJson(...words("guaranteed --remuneration 12000 --age 99 --on 2007-01"));
    expect(document["amount"]).toBe("478.10"); // 12 478.10 − 12 000.00
    const line = "brussels --assigned 2010-03-15 --commitment 2010-03-15 --on 2010-04";
    expect((await calogJson(...words(line))).document["amount"]).toBe("165.76"); // 1 338.63 × 1.4859 / 12
  });
});

describe("a percentage above 100 is blamed for itself, not the days", () => {
  test.each<[string[], object]>([
    [words(`${BRUSSELS} --on 2010-04 --days-due 22 --worked 180:15`), { code: "option-value-invalid", given: "180" }],
    [
      ["index", "23660.00", "--on", "2007-01", "--days-due", "23", "--worked", "180:15"],
      { code: "percentage-invalid" },
    ],
    [
      ["index", "23660.00", "--on", "2007-01", "--days-due", "23", "--worked", "100:10", "--worked", "100.5:5"],
      { code: "percentage-invalid", percentage: "100.5" },
    ],
    [
      ["index", "23660.00", "--on", "2007-01", "--days-due", "10", "--worked", "80:15"],
      { code: "working-days-invalid", daysPaid: 15, daysDue: 10 },
    ],
  ])("%j", async (line, expected) => {
    expect(await refusalOf(...line)).toMatchObject(expected);
  });

  // Mondays to Fridays: 20 in February 2010, 23 in December 2010.
  test.each([
    [19, "days-due-invalid"],
    [20, null],
    [23, null],
    [24, "days-due-invalid"],
  ])("a month with %i working days", async (days, code) => {
    const line = ["index", "23660.00", "--on", "2007-01", "--days-due", String(days), "--worked", "80:15"];
    const { document } = await calogJson(...line);
    expect((document["refusal"] as { code?: string } | undefined)?.code ?? null).toBe(code);
  });

  test("in a cell too", () => {
    const partial = FUNCTIONS.find(({ name }) => name === "PARTIAL")!;
    const answer = callFunction(partial, [2008.75, 22, [[180, 15]]], DEFAULT_ENVIRONMENT);
    expect(answer).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("180") as string });
  });
});

describe("presence in Brussels", () => {
  const amount = async (line: string) => (await calogJson(...words(line))).document;

  test("a day of two absences moves the anniversary once", async () => {
    // 31 days from 15-03-2010: the first anniversary is 15-04-2010, paid from 2010-05.
    const both = "--absence non-activity:2009-05-01..2009-05-31 --absence full-career-break:2009-05-11..2009-05-20";
    expect(await amount(`${BRUSSELS} ${both} --on 2010-04`)).toHaveProperty(
      "not-due.reason",
      "brussels-first-payment-later",
    );
    expect(await amount(`${BRUSSELS} ${both} --on 2010-05`)).toHaveProperty("amount", "82.88");
  });

  test("before 2009 it counts or not, and the answer says which", async () => {
    const line = "brussels --assigned 2007-03-15 --on 2010-04";
    const counted = await amount(line);
    // Three anniversaries: 937.04 × 1.4859 / 12 = 116.028…; from 2009 on only one: 669.32 × 1.4859 / 12 = 82.878…
    expect(counted).toMatchObject({ amount: "116.03", settings: { "earlier-presence": "counted" } });
    const later = await amount(`${line} --earlier-presence not-counted`);
    expect(later).toMatchObject({ amount: "82.88", settings: { "earlier-presence": "not-counted" } });
    const codes = (document: Record<string, unknown>) =>
      (document["open"] as { code: string }[]).map(({ code }) => code);
    expect(codes(counted)).toContain("brussels-earlier-presence-counted");
    expect(codes(later)).toContain("brussels-earlier-presence-not-counted");
  });

  // WHAT-05: not due because of a setting, which then stands among the open points.
  test.each([
    // Five anniversaries before 2009, or none: the setting alone decides.
    ["2003-03-15", "2009-01", "not-counted", true],
    ["2003-03-15", "2010-01", "not-counted", true],
    ["2008-12-15", "2009-06", "counted", true],
    ["2009-01-01", "2009-06", "not-counted", false],
    ["2009-03-15", "2009-06", "counted", false],
  ])("assigned %s, not yet due in %s: presence before 2009 %s is an open point: %s", async (day, on, is, isOpen) => {
    const document = await amount(`brussels --assigned ${day} --on ${on} --earlier-presence ${is}`);
    expect(document).toHaveProperty("not-due.reason", "brussels-first-payment-later");
    const codes = (document["open"] as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual([
      "brussels-first-year-after-anniversary",
      ...(isOpen ? [`brussels-earlier-presence-${is}`] : []),
    ]);
  });

  test("the month and the column of a commitment stand in the answer", async () => {
    const { open } = (await amount(`${BRUSSELS} --commitment 2010-06-10 --on 2010-09`)) as { open: object[] };
    expect(open).toContainEqual(
      expect.objectContaining({ code: "brussels-commitment-read", data: { column: "6", from: "2010-07" } }),
    );
  });

  // guide/field-pay.md 7: what settles the months compared settles the repayment.
  test("a repayment names the open points it rests on, once each", async () => {
    const line = `${BRUSSELS} --commitment 2010-06-10 --breach 2010-09-01`;
    const codes = async (more: string) =>
      ((await amount(`${line}${more}`))["open"] as { code: string }[]).map(({ code }) => code);
    expect(await codes("")).toEqual(["brussels-commitment-read", "brussels-first-year-after-anniversary"]);
    expect(await codes(" --first-year during")).toEqual(["brussels-commitment-read", "brussels-first-year-during"]);
    const asked = await amount(`${line} --exemption long-presence-redesignated --explain`);
    expect(asked["explanation"]).toContainEqual(expect.objectContaining({ code: "brussels-presence-short" }));
  });

  test("a sum to be repaid is called so", async () => {
    const line = `${BRUSSELS} --commitment 2010-06-10 --breach 2010-09-01`;
    expect((await calog(...words(line), "--lang", "fr")).stdout).toContain("165,76\u00a0EUR à rembourser");
    expect((await calog(...words(line), "--lang", "nl")).stdout).toContain("165,76 EUR terug te betalen");
  });
});

describe("an answer says on what it stands", () => {
  test("without --explain too: sources, each with its certainty", async () => {
    const line = "year-end --year 2017 --annual 24000 --flat 700";
    const { document } = await calogJson(...words(line));
    expect(document["sources"]).toEqual([
      { source: "AR 13-07-2017 arts 16-17", certainty: "article" },
      { source: "AR 13-07-2017 art. 9", certainty: "article" },
      { source: expect.any(String) as string, certainty: "two sources agree" },
    ]);
    const { stdout } = await calog(...words(line), "--lang", "en");
    expect(stdout).toContain("Sources: RD 13-07-2017 arts 16-17 (set by an article)");
  });

  // guide/field-pay.md 7: WHAT-05, WHAT-10, WHAT-11, ALW-05 as they are settled stand in the answer.
  test.each([
    [`${BRUSSELS} --on 2010-04`, "brussels-first-year-after-anniversary"],
    ["leader --level B --team 10 --on 2007-12", "leader-counted-heads"],
    ["leader --level D --team 6 --counted full-time-equivalents --on 2007-12", "leader-counted-full-time-equivalents"],
    ["bilingual --level A --knowledge 2 --on 2024-09 --need useful", "bilingualism-zone-useful"],
    ["bilingual --level B --knowledge 1 --on 2024-09 --need useful-brussels", "bilingualism-zone-useful-brussels"],
    ["complementary --original-salary 20000 --salary 20500 --kept-salary 20400 --on 2007-01", "complementary-monthly"],
  ])("%s: %s", async (line, code) => {
    const { document } = await calogJson(...words(line));
    expect((document["open"] as { code: string }[]).map((one) => one.code)).toContain(code);
  });

  test("figures before their rounding end after ten decimals", async () => {
    const { document } = await calogJson(
      "index",
      "23660.00",
      "--on",
      "2007-01",
      "--days-due",
      "23",
      "--worked",
      "80:15",
    );
    expect(document).toMatchObject({ exactMonthly: "2760.7276666666", partial: { exact: "1440.3796521739" } });
  });

  test("the working days of an example of the help are those of its month", async () => {
    const { stdout } = await calog("index", "--help", "--lang", "en");
    const examples = [...stdout.matchAll(/--on (\d{4}-\d\d).*--days-due (\d+)/g)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, on = "", days] of examples) expect(workingDays(month(on)).length).toBe(Number(days));
  });
});
