import { exampleLine } from "../../src/cli/cards/help";
import { optionName } from "../../src/cli/cards/options";
import { CARDS, type Card, type CardAnswer } from "../../src/rules";
import { Decimal } from "../../src/values";
import { LANGUAGES } from "../../src/words";
import { calog, calogJson } from "../cli/support";

// A share of a month, a year or a fraction worked stands in the reasoning, with the figures that it gives (SAL-09, ALW-01).

type Step = { readonly code: string; readonly data: Readonly<Record<string, string>> };

/** A rate of the pension deduction is no time that is paid. */
const NO_TIME = ["pensionRate"];
const OF_SHARES = ["reduced-like-salary", "reduced-each-month", "guarantee-part"];

/** The options by which a card can be told that less than the whole is due; of several months, none that is of one. */
function sharesOf(card: Card, answer: CardAnswer): string[] {
  return Object.entries(card.inputs).flatMap(([name, input]) => {
    const option = `--${optionName(card, name)}`;
    if (input.kind === "share" && !NO_TIME.includes(name)) return [`${option} 0.5`];
    const isPaidTime =
      input.kind === "list" &&
      input.of.kind === "group" &&
      Object.values(input.of.fields).some(({ kind }) => kind === "paid-time");
    return isPaidTime && !(input.oneMonth && answer !== card.answer) ? [`--days-due 22 ${option} 80:15`] : [];
  });
}

const cases = CARDS.flatMap((card) =>
  [card.answer, ...(card.instead ? [card.instead] : [])].flatMap((answer) =>
    sharesOf(card, answer).map((share): [string, Card, CardAnswer, string] => [card.id, card, answer, share]),
  ),
);

async function explained(line: string): Promise<{ amount: unknown; steps: readonly Step[] }> {
  const { code, document } = await calogJson(...line.split(" "), "--explain");
  expect(code).toBe(0);
  return { amount: document["amount"], steps: document["explanation"] as Step[] };
}

describe("every card that takes a share or paid time says it", () => {
  test.each(cases)("%s: %#", async (_id, card, answer, share) => {
    const line = exampleLine(card, answer).split(" ").slice(1).join(" ");
    const { amount, steps } = await explained(`${line} ${share}`);
    const said = steps.filter(({ code }) => OF_SHARES.includes(code));
    expect(said).toHaveLength(1);
    const [{ code, data } = { code: "", data: {} }] = said;
    expect(data["percentage"]).toBe(share.startsWith("--days-due") ? "54.5454545454" : "50");
    if (code === "reduced-like-salary") expect(data["amount"]).toBe(amount);
    // Without a share, nothing is said of one.
    const whole = await explained(line);
    expect(whole.steps.filter((step) => OF_SHARES.includes(step.code))).toEqual([]);
  });

  test("they are these", () => {
    expect([...new Set(cases.map(([id]) => id))].sort()).toEqual([
      ...["bilingual", "brussels", "complementary", "guaranteed", "holiday", "household", "leader", "year-end"],
    ]);
  });
});

// The figures by hand; coefficients 1.4002 (2007-01), 1.4859 (2010-04 and -06), 1.6734 (2018-01 and -03), 1.7069 (2018-10).
describe("the figures multiply out to what is shown", () => {
  const HOUSEHOLD = "allowance household --type household --remuneration 16100.00 --on 2018-01";
  const YEAR_END = "allowance year-end --year 2018 --annual 24000.00 --flat 700";
  const HOLIDAY = "allowance holiday --year 2018 --annual 24000.00";
  const LEADER = "allowance leader --level B --team 10 --on 2010-06";
  const BRUSSELS = "allowance brussels --assigned 2009-03-15 --on 2010-04";
  const BILINGUAL = "allowance bilingual --level C --on 2007-01 --knowledge 1";
  const COMPLEMENTARY =
    "allowance complementary --original-salary 20000 --salary 20100 --kept-salary 20100 --supplement 600 --on 2007-01";
  test.each<[string, string, string, string, string]>([
    // 720 × 1.6734 / 12; AR 13-07-2017 art. 18.
    [HOUSEHOLD, "--share 0.5", "100.404", "50.202", "50.20"],
    // 700 + 24 000 × 1.7069 × 2.5 % + 24 000 × 1.7069 / 12 × 7 %; arts 16-17.
    [YEAR_END, "--share 0.5", "1963.106", "981.553", "981.55"],
    // 24 000 × 1.6734 / 12 × 92 %, by the rule of the police, that rounds up; XI.III.4bis.
    [HOLIDAY, "--share 0.5", "3079.056", "1539.528", "1539.53"],
    // (3 346.80 + 50.20) × 92 %: the federal rule.
    [`${HOLIDAY} --household 50.20`, "--share 0.5", "3125.24", "1562.62", "1562.62"],
    // 1 000 × 1.4859 / 12; XI.III.12, annex 6.
    [LEADER, "--share 0.5", "123.825", "61.9125", "61.91"],
    // × 80 % × 15 / 22
    [LEADER, "--days-due 22 --worked 80:15", "123.825", "67.5409090909", "67.54"],
    // 669.32 × 1.4859 / 12; annex 7.
    [BRUSSELS, "--share 0.5", "82.878549", "41.4392745", "41.44"],
    [BRUSSELS, "--days-due 22 --worked 80:15", "82.878549", "45.2064812727", "45.21"],
    // 133.87 × 1.4002, of ten days of detachment a third; annex 8, XI.III.31 § 3.
    [BILINGUAL, "--share 0.5", "187.444774", "93.722387", "93.72"],
    [`${BILINGUAL} --detached 10`, "--share 0.5", "62.4815913333", "31.2407956666", "31.24"],
    // 500 × 1.4002 / 12; XII.XI.85.
    [COMPLEMENTARY, "--share 0.5", "58.3416666666", "29.1708333333", "29.17"],
  ])("%s %s", async (line, share, full, exact, amount) => {
    const { amount: paid, steps } = await explained(`${line} ${share}`);
    const step = steps.find(({ code }) => code === "reduced-like-salary");
    expect(step?.data).toMatchObject({ full, exact, amount });
    expect(paid).toBe(amount);
    if (!share.startsWith("--days-due") && !line.includes("detached") && !line.includes("complementary"))
      expect(
        new Decimal(full)
          .times(step?.data["percentage"] ?? 0)
          .div(100)
          .toString(),
      ).toBe(exact);
  });

  test("the equation before the share gives the whole", async () => {
    const { steps } = await explained(`${HOUSEHOLD} --share 0.5`);
    expect(steps.find(({ code }) => code === "household-household")?.data).toMatchObject({ amount: "100.40" });
    const yearEnd = await explained(`${YEAR_END} --share 0.5`);
    const sum = { flat: "700.00", variable: "1024.14", bounded: "238.966", amount: "1963.10" };
    expect(yearEnd.steps.find(({ code }) => code === "year-end")?.data).toMatchObject(sum);
  });

  // L 26-04-2002 arts 90-95: 12 478.10 pro rata, not for illness.
  test("a guarantee says its part, and why there is none", async () => {
    const line = "allowance guaranteed --remuneration 5000.00 --age 25 --on 2010-01 --work-fraction 0.5";
    const part = await explained(line);
    expect(part.amount).toBe("1239.05");
    expect(part.steps[0]).toMatchObject({
      code: "guarantee-part",
      data: { full: "12478.10", percentage: "50", amount: "6239.05" },
    });
    const ill = await explained(`${line} --illness`);
    expect(ill.amount).toBe("7478.10");
    expect(ill.steps[0]).toMatchObject({ code: "guarantee-not-reduced" });
  });

  test("days of absence reduce a month of Brussels in the same words", async () => {
    // June 2012 has 21 working days, ten of them after the 15th.
    const line = `${BRUSSELS.replace("2010-04", "2012-06")} --absence non-activity:2012-06-01..2012-06-15`;
    const { amount, steps } = await explained(line);
    expect(steps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["active-service-days", "reduced-like-salary"]),
    );
    expect(steps.at(-1)?.data["amount"]).toBe(amount);
  });
});

test.each(LANGUAGES)("in %s, month, year and period of reference are told apart", async (lang) => {
  const line = async (text: string) => {
    const { stdout } = await calog(...text.split(" "), "--share", "0.5", "--explain", "--lang", lang);
    return stdout.split("\n").find((one) => /^ {2}.*50\s?%/.test(one)) ?? "";
  };
  const [month, year, period] = [
    await line("allowance household --type household --remuneration 16100.00 --on 2018-01"),
    await line("allowance holiday --year 2018 --annual 24000.00"),
    await line("allowance year-end --year 2018 --annual 24000.00 --flat 700"),
  ];
  const before = (text: string) => text.replace(/\d.*$/, "");
  expect([before(year), before(period)]).toEqual([before(month), before(month)]);
  expect(before(month)).not.toBe("");
  const whole = (text: string) => text.replace(/^.*?%/, "").replace(/\s?:.*$/, "");
  expect(new Set([month, year, period].map(whole)).size).toBe(3);
});
