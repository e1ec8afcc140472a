import fc from "fast-check";
import {
  entrySeniority,
  monthsAfterEntry,
  monthsSinceEntry,
  recognitionAdmissible,
  type EntryInput,
  type ServicePeriod,
  type ServiceSinceEntry,
} from "../../src/rules";
import { addMonths, dayFromIso, type Trace } from "../../src/values";
import { month, refusalOf, value } from "./support/values";

const start = month("2000-01");
const full = (months: number, more: Partial<ServicePeriod> = {}): ServicePeriod =>
  ({
    label: "service",
    ground: "automatic",
    level: "B",
    kind: "full-time",
    from: start,
    to: addMonths(start, months - 1),
    fraction: "1",
    ...more,
  }) as ServicePeriod;
const input = (periods: ServicePeriod[], more: Partial<EntryInput> = {}): EntryInput => ({
  enteredOn: month("2020-01"),
  intoLevelA: false,
  periods,
  commissionOpinion: false,
  ...more,
});
const months = (...args: Parameters<typeof input>) => value(entrySeniority(input(...args))).months;

// rules.md SAL-04, CHECK (ours).
describe("SAL-04", () => {
  test("84 at B → 60, 84 at C → 56, 85 at C → 57", () => {
    expect(months([full(84)], { intoLevelA: true })).toBe(60);
    expect(months([full(84, { level: "C" })], { intoLevelA: true })).toBe(56);
    expect(months([full(85, { level: "C" })], { intoLevelA: true })).toBe(57);
  });

  test("teaching: 190 days → 7 months, 200 days → 8", () => {
    const teaching = (days: number) => [{ ...full(10), kind: "teaching", days } as ServicePeriod];
    expect([months(teaching(190)), months(teaching(200)), months(teaching(174)), months(teaching(175))]).toEqual([
      7, 8, 6, 7,
    ]);
  });

  test("ten months of a school year count as twelve; nine as nine", () => {
    const school = (count: number) => [full(count, { kind: "school-year" })];
    expect([months(school(9)), months(school(10))]).toEqual([9, 12]);
  });

  test("part-time is pro rata, rounded up on the result; counted as full-time where the employer did", () => {
    expect(months([full(7, { kind: "part-time", fraction: "0.5" })])).toBe(4);
    expect(
      months([full(7, { kind: "part-time", fraction: "0.5" }), full(7, { kind: "part-time", fraction: "0.5" })]),
    ).toBe(7);
    const counted = full(7, { kind: "part-time", fraction: "0.5", countedFullByEmployer: true });
    expect(months([counted])).toBe(7);
    expect(months([{ ...counted, ground: "recognised" }])).toBe(4);
    expect(months([counted], { enteredOn: month("2013-12") })).toBe(4);
    expect(months([counted], { enteredOn: month("2014-01") })).toBe(7);
  });

  test("the reductions together are at most five years since 2014-01", () => {
    const periods = [full(240, { level: "B" }), full(240, { level: "C" })];
    expect(value(entrySeniority(input(periods, { intoLevelA: true })))).toMatchObject({ months: 420, limited: true });
    expect(months(periods, { intoLevelA: true, enteredOn: month("2013-12") })).toBe(396);
  });

  // § 3: the final result is rounded, so 3 × 0.5 = 1.5 → ceil(max(1.5 × 2/3, 1.5 − 60)) = 1 by the formula of § 5.
  test.each([
    ["C", 3, "0.5", 1],
    ["C", 4, "0.5", 2],
    ["B", 3, "0.5", 1],
    ["D", 9, "0.25", 2],
    ["A", 3, "0.5", 2],
  ] as const)("level %s, %i months at %s into level A → %i", (level, count, fraction, expected) => {
    const lines = [full(count, { level, kind: "part-time", fraction })];
    expect(months(lines, { intoLevelA: true })).toBe(expected);
    expect(months(lines)).toBe(Math.ceil(count * Number(fraction)));
  });

  // OPEN of SAL-04: the choice is a step of the explanation wherever it bears on the result.
  test.each([
    ["one level, whole", [full(84)], true, []],
    ["two levels, whole, not into A", [full(84), full(84, { level: "C" })], false, []],
    ["two lower levels", [full(84), full(84, { level: "C" })], true, ["cap-order"]],
    ["a fraction beside", [full(84, { level: "A" }), full(85, { level: "C" })], true, ["rounding-per-level"]],
    ["level D", [full(84, { level: "D" })], true, ["no-cap-d"]],
    [
      "all",
      [full(84), full(85, { level: "C" }), full(84, { level: "D" })],
      true,
      ["rounding-per-level", "cap-order", "no-cap-d"],
    ],
  ] as const)("open points are said: %s", (_, periods, intoLevelA, expected) => {
    const trace: Trace = [];
    value(entrySeniority(input([...periods], { intoLevelA }), trace));
    const open = trace.filter(({ certainty }) => certainty === "open").map(({ code }) => code);
    expect(open).toEqual(expected.map((point) => `entry-open-${point}`));
  });

  test.each([
    [[full(1)], false],
    [[full(1)], true],
    [[full(109, { ground: "recognised" })], false],
    [[{ ...full(9), kind: "teaching", days: 100 } as ServicePeriod], false],
    [[], false],
  ])("an entry in 2005 lacks the rules of entry, whatever is claimed (%#)", (periods, intoLevelA) => {
    const refused = entrySeniority(input(periods, { intoLevelA, enteredOn: month("2005-01") }));
    expect(refused).toMatchObject({
      refusal: { code: "rule-not-covered", data: { rule: "entry.services-counted", on: month("2005-01") } },
    });
  });

  test("is refused before 2008-12", () => {
    expect(refusalOf(entrySeniority(input([full(1)], { enteredOn: month("2008-11") })))).toBe("rule-not-covered");
    expect(months([full(1)], { enteredOn: month("2008-12") })).toBe(1);
    expect(refusalOf(entrySeniority(input([full(0)])))).toBe("period-invalid");
  });

  test("never more than was covered", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom("A", "B", "C", "D"),
        fc.boolean(),
        (count, level, intoLevelA) => {
          expect(months([full(count, { level })], { intoLevelA })).toBeLessThanOrEqual(count);
        },
      ),
    );
  });
});

describe("SAL-03", () => {
  test("more than nine recognised years need the opinion of the commission", () => {
    const recognised = (count: number) => [full(count, { ground: "recognised" })];
    expect(months(recognised(108))).toBe(108);
    expect(refusalOf(entrySeniority(input(recognised(109))))).toBe("recognition-needs-commission");
    expect(months(recognised(109), { commissionOpinion: true })).toBe(109);
  });
  test("a request is inadmissible from the fourth month after entry", () => {
    const admissible = (count: number) =>
      value(recognitionAdmissible(month("2020-01"), addMonths(month("2020-01"), count)));
    expect([2, 3, 4].map(admissible)).toEqual([true, true, false]);
  });
});

test("SAL-05, SAL-06: months after entry", () => {
  expect(
    monthsAfterEntry([{ kind: "active" }, { kind: "availability" }, { kind: "non-activity" }, { kind: "incomplete" }]),
  ).toBe(2);
  expect(
    monthsAfterEntry([
      { kind: "contract-performed" },
      { kind: "contract-unpaid-counted" },
      { kind: "contract-unpaid-not-counted" },
    ]),
  ).toBe(2);
});

// guide/field-pay.md 2; rules.md SAL-05: whole months only, incomplete months do not count.
describe("SAL-05: months since the entry, from days", () => {
  const day = (text: string) => dayFromIso(text)!;
  const since = (entered: string, ...periods: [ServiceSinceEntry["kind"], string, string][]) =>
    monthsSinceEntry(
      periods.map(([kind, first, last]) => ({ kind, first: day(first), last: day(last) })),
      month(entered),
    );

  test("a month that non-activity shares is not counted: seven of ten", () => {
    expect(
      since(
        "2012-03",
        ["active", "2012-03-01", "2012-05-10"],
        ["non-activity", "2012-05-11", "2012-07-31"],
        ["active", "2012-08-01", "2012-12-31"],
      ),
    ).toEqual({ counted: 7, notCounted: 3 });
    // The same where active service is not said but presumed.
    expect(since("2012-03", ["non-activity", "2012-05-11", "2012-07-31"])).toEqual({ counted: 0, notCounted: 3 });
  });

  test("two kinds that count make a whole month together, one working day of another kind does not", () => {
    const halves = ["active", "2012-03-01", "2012-03-14"] as [ServiceSinceEntry["kind"], string, string];
    expect(since("2012-03", halves, ["availability", "2012-03-15", "2012-04-30"])).toEqual({
      counted: 2,
      notCounted: 0,
    });
    // 31-03-2012 was a Saturday, 30-03-2012 a Friday.
    expect(
      since("2012-03", ["active", "2012-03-01", "2012-03-30"], ["non-activity", "2012-03-31", "2012-04-30"]),
    ).toEqual({ counted: 1, notCounted: 1 });
    expect(
      since("2012-03", ["active", "2012-03-01", "2012-03-29"], ["non-activity", "2012-03-30", "2012-04-30"]),
    ).toEqual({ counted: 0, notCounted: 2 });
  });

  test("the month of entry counts only from its first working day, the running month not yet", () => {
    expect(since("2012-03", ["active", "2012-03-12", "2012-05-10"])).toEqual({ counted: 1, notCounted: 1 });
    expect(since("2012-04", ["active", "2012-03-12", "2012-05-31"])).toEqual({ counted: 2, notCounted: 0 });
    expect(since("2012-03")).toEqual({ counted: 0, notCounted: 0 });
  });
});
