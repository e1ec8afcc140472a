import { campaignLaw, findCampaign } from "../../src/law";
import { mostFavourable, threeSteps, mayCombine, pointsOfAttention, specialInsertion } from "../../src/rules";
import { entrySeniority, monthsSinceEntry, type ServicePeriod, type ServiceSinceEntry } from "../../src/rules";
import { weakest } from "../../src/rules/time/certainty";
import { droppedCent, nearestCent } from "../../src/rules/time/rounding";
import { addMonths, Decimal, formatCents, type Trace } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, day, month, refusalOf, value } from "./support/values";

// Values on either side of each limit; the figures are those of rules.md, or constructed where it has none.

describe("the most favourable (PJPol XII.XI.85): ties go to the lowest number, nothing counts as nothing", () => {
  test.each([
    [[null, null], null],
    [[], null],
    [[cents("1.00"), cents("1.00")], 1],
    [[null, cents("0.00")], 2],
    [[cents("1.00"), cents("1.01"), cents("1.01")], 2],
    [[cents("3.00"), null, cents("2.00")], 1],
  ])("%j", (amounts, number) => {
    expect(mostFavourable(amounts)?.number ?? null).toBe(number);
  });
});

// XIV.I.5 (prevention adviser: A21), XIV.I.6 (required diploma: A12); annexe 12bis: AA1 becomes A11.
describe("special insertion stands above the mapping, in level A only", () => {
  const law = value(campaignLaw(value(findCampaign("2007"))));
  test.each([
    ["AA1", "A12", true],
    ["AA1", "A21", true],
    ["AA1", "A11", false],
    ["AA1", "A22", false],
    ["B1A", "A12", false],
    ["C1D", "A21", false],
    ["old", "A12", false],
  ])("%s to %s: %s", (scale, newScale, isSpecial) => {
    expect(specialInsertion(law, scale, newScale) !== null).toBe(isSpecial);
  });

  test("the scale of the mapping itself is not above it", () => {
    const to = (scale: string) => law.conversion(scale)?.to ?? "";
    for (const scale of law.convertibleScales())
      expect([scale, specialInsertion(law, scale, to(scale))]).toEqual([scale, null]);
  });
});

describe("what may be combined (XI.III.15, XI.III.27)", () => {
  test.each([
    ["function-allowance", "function-allowance", false],
    ["function-allowance", "mandate-supplement", false],
    ["mandate-supplement", "function-allowance", false],
    ["mandate-supplement", "mandate-supplement", null],
    ["function-allowance", "brussels", null],
    ["mandate-supplement", "brussels", null],
    ["brussels", "brussels", null],
  ])("%s and %s: %s", (a, b, answer) => {
    const found = mayCombine(a, b);
    expect(found.ok ? found.value : null).toBe(answer);
    if (answer === null) expect(refusalOf(found)).toBe("cumulation-annex-5-missing");
  });
});

test("what rests on several figures is as sure as the least sure of them", () => {
  expect(weakest(["article", "published"])).toBe("article");
  expect(weakest(["inferred", "published", "derived"])).toBe("inferred");
  expect(weakest(["derived", "supplied", "article"])).toBe("supplied");
  expect(weakest(["published", "stated"])).toBe("stated");
  expect(weakest([])).toBe("published");
});

test("an amount of no cent has no sign", () => {
  for (const round of [nearestCent, droppedCent]) expect(Object.is(round(new Decimal("-0.2")), 0)).toBe(true);
  expect(formatCents(nearestCent<"annual">(new Decimal("0.5")))).toBe("0.01");
  expect(formatCents(droppedCent<"annual">(new Decimal("0.99")))).toBe("0.00");
});

describe("insertion in three steps (XII.XI.82-85), constructed", () => {
  const input = {
    on: month("2007-01"),
    originalMonths: 30,
    recomputedMonths: 30,
    oldTable: tableOf(["10000.00", "10500.00", "11000.00"].map((one) => cents(one))),
    oldAmount: null,
    newTable: tableOf(["10200.00", "11000.00"].map((one) => cents(one))),
  };

  test("equal seniorities are the original one; none at all is a seniority; a negative one is none", () => {
    expect(value(threeSteps(input)).recomputedUsed).toBe(false);
    expect(value(threeSteps({ ...input, originalMonths: 0, recomputedMonths: 0 })).seniorityMonths).toBe(0);
    expect(refusalOf(threeSteps({ ...input, recomputedMonths: -1 }))).toBe("seniority-negative");
  });

  test("the last row reached exactly is not above the maximum", () => {
    expect(value(threeSteps(input))).toMatchObject({ step: 1, aboveMaximum: false, amount: cents("11000.00") });
    const above = { ...input, oldTable: null, oldAmount: cents("11000.01") };
    expect(value(threeSteps(above))).toMatchObject({ step: 1, aboveMaximum: true });
  });

  test("an old amount that is the table's is taken", () => {
    expect(value(threeSteps({ ...input, oldAmount: cents("11000.00") })).oldAmount).toBe(cents("11000.00"));
  });

  test("each figure of the reasoning names its table and its article", () => {
    const trace: Trace = [];
    value(threeSteps(input, trace));
    const said = new Map(trace.map((step) => [step.code, JSON.stringify(step.source)]));
    expect(said.get("three-steps-old-amount")).toMatch(/constructed, step 2.*XII\.XI\.82.*XII\.XI\.84/);
    expect(said.get("three-steps-row")).toMatch(/constructed, step 1.*XII\.XI\.82.*10/);
    const stated: Trace = [];
    value(threeSteps({ ...input, oldTable: null, oldAmount: cents("11000.00") }, stated));
    expect(JSON.stringify(stated.find(({ code }) => code === "three-steps-old-amount")?.source)).not.toMatch(
      /constructed/,
    );
  });
});

describe("what the employer must do is empty, and said to be", () => {
  const nothing = {
    preventionAdviser: false,
    requiredDiploma: false,
    contractual: false,
    code: "1",
    calogScale: true,
    level: "A",
  } as const;
  test("none", () => {
    const trace: Trace = [];
    expect(pointsOfAttention(nothing, month("2007-01"), trace)).toEqual([]);
    expect(trace.map(({ code }) => code)).toEqual(["attention-none"]);
  });
  test("one", () => {
    const trace: Trace = [];
    expect(pointsOfAttention({ ...nothing, contractual: true }, month("2007-01"), trace)).toHaveLength(1);
    expect(trace.map(({ code }) => code)).toEqual(["attention-contract-calog"]);
  });
});

describe("SAL-04: services at entry", () => {
  const period = (more: Partial<ServicePeriod>): ServicePeriod =>
    ({
      ...{ label: "service", ground: "automatic", level: "B", kind: "full-time", fraction: "1" },
      ...{ from: month("2000-01"), to: addMonths(month("2000-01"), 9), ...more },
    }) as ServicePeriod;
  const months = (one: ServicePeriod) =>
    value(
      entrySeniority({
        ...{ enteredOn: month("2020-01"), intoLevelA: false, commissionOpinion: true },
        periods: [one],
      }),
    ).months;

  // § 2: days × 1.2 / 30 holds for teaching in periods under twelve months; twelve months covered are twelve.
  test("teaching of twelve months is twelve months, of eleven is counted by its days", () => {
    const teaching = (count: number, ground: "automatic" | "recognised") =>
      months(
        period({
          kind: "teaching",
          days: 100,
          ground,
          to: addMonths(month("2000-01"), count - 1),
        }),
      );
    expect([12, 11, 3].map((count) => teaching(count, "automatic"))).toEqual([12, 4, 3]);
    expect(teaching(9, "recognised")).toBe(9);
  });

  test("nothing recognised needs no opinion; nine years and a month do", () => {
    const needed = (one: ServicePeriod) =>
      value(
        entrySeniority({
          ...{ enteredOn: month("2020-01"), intoLevelA: false, commissionOpinion: true },
          periods: [one],
        }),
      ).commissionNeeded;
    expect(needed(period({}))).toBe(false);
    expect(needed(period({ ground: "recognised", to: addMonths(month("2000-01"), 107) }))).toBe(false);
    expect(needed(period({ ground: "recognised", to: addMonths(month("2000-01"), 108) }))).toBe(true);
  });
});

// SAL-05. March 2012 began on a Thursday; 30 March was its last working day, 31 May a Thursday.
describe("SAL-05: days at the edges of a month", () => {
  const since = (entered: string, ...periods: [ServiceSinceEntry["kind"], string, string][]) =>
    monthsSinceEntry(
      periods.map(([kind, first, last]) => ({ kind, first: day(first), last: day(last) })),
      month(entered),
    );
  test("days between two stated ones are presumed, and so are the first and the last", () => {
    const apart = [
      ["active", "2012-03-01", "2012-03-01"],
      ["active", "2012-03-30", "2012-03-30"],
    ] as [ServiceSinceEntry["kind"], string, string][];
    expect(since("2012-03", ...apart)).toEqual({ counted: 1, notCounted: 0 });
    expect(since("2012-03", ["active", "2012-03-02", "2012-03-30"])).toEqual({ counted: 0, notCounted: 1 });
    expect(since("2012-03", ["active", "2012-03-01", "2012-03-29"])).toEqual({ counted: 0, notCounted: 0 });
  });
  test("one day of service that does not count is enough", () => {
    const lost = ["non-activity", "2012-03-30", "2012-03-30"] as [ServiceSinceEntry["kind"], string, string];
    expect(since("2012-03", ["active", "2012-03-01", "2012-03-29"], lost)).toEqual({ counted: 0, notCounted: 1 });
  });
  test("service that ended before the month of entry says nothing of it", () => {
    expect(since("2012-04", ["active", "2012-03-12", "2012-03-30"])).toEqual({ counted: 0, notCounted: 0 });
    expect(since("2012-04", ["active", "2012-03-12", "2012-03-30"], ["active", "2012-04-02", "2012-04-30"])).toEqual({
      counted: 1,
      notCounted: 0,
    });
  });
});
