import fc from "fast-check";
import { campaignLaw, findCampaign } from "../../src/law";
import {
  arrears,
  createIndexer,
  exactArrears,
  indexedAnnual,
  payOverTime,
  removeIndex,
  type ArrearsInput,
} from "../../src/rules";
import {
  addMonths,
  formatCents,
  formatMonth,
  minus,
  overMonths,
  plus,
  ZERO,
  type Month,
  type Once,
  type Trace,
  plainStep,
} from "../../src/values";
import { cents, month, refusalOf, settled, value } from "./support/values";

const law = value(campaignLaw(value(findCampaign("2007"))));
const pair = (scale: string, from: string, side: "before" | "after") => ({
  tables: law[side],
  scale,
  seniorityMonth: month(from),
});
// The member of note SSGPI 84738-2007, 1.2.3.
const current = [pair("AA1", "2002-04", "before"), pair("AA1", "2001-10", "before")];
const proposed = [pair("A11", "2002-04", "after"), ...current];
const note: ArrearsInput = {
  current,
  proposed,
  effective: month("2007-01"),
  processing: month("2007-05"),
  regime: "arrears",
  contractual: false,
};
const amount = (input: ArrearsInput) => {
  const answer = settled(arrears(input));
  if (answer.kind !== "amount") throw new Error(answer.reason);
  return answer.amount;
};
const months = (input: ArrearsInput) => amount(input).lines.map((line) => formatMonth(line.month));

describe("arrears of the member of the note", () => {
  // Issue 5, check of ours: coefficient 1.4002, increments included.
  test("has 123.14 from January to March and 568.14 in April as yearly difference", () => {
    const { lines, total } = amount(note);
    expect(lines.map((line) => formatCents(line.annualDifference))).toEqual(["123.14", "123.14", "123.14", "568.14"]);
    expect(value(exactArrears(lines))).toBe("109.397626");
    expect(lines.map((line) => formatCents(line.delta))).toEqual(["14.37", "14.37", "14.37", "66.29"]);
    expect(formatCents(total)).toBe("109.40");
  });

  // Note SSGPI 84738-2007, 1.3.3.
  test("runs from January to April in arrears and to May in advance", () => {
    expect(months(note)).toEqual(["2007-01", "2007-02", "2007-03", "2007-04"]);
    expect(months({ ...note, regime: "advance" })).toEqual(["2007-01", "2007-02", "2007-03", "2007-04", "2007-05"]);
  });

  test("is limited to the months of service of newcomers and leavers", () => {
    expect(months({ ...note, enteredOn: month("2007-03") })).toEqual(["2007-03", "2007-04"]);
    expect(months({ ...note, lastMonth: month("2007-02") })).toEqual(["2007-01", "2007-02"]);
    expect(settled(arrears({ ...note, enteredOn: month("2007-05") })).kind).toBe("not-due");
    expect(settled(arrears({ ...note, processing: month("2007-01") })).kind).toBe("not-due");
  });

  // Note SSGPI 84738-2007, 1.3.4.1: increments follow in a later cycle.
  test("keeps increments out when the setting freezes them", () => {
    const { lines } = amount({ ...note, increments: "frozen" });
    expect(lines.map((line) => formatCents(line.annualDifference))).toEqual(["123.14", "123.14", "123.14", "123.14"]);
  });

  test("marks contractual members as conditional on the addendum", () => {
    expect(amount({ ...note, contractual: true }).conditional).toBe(true);
    expect(amount(note).conditional).toBe(false);
  });

  test("cannot be computed for `old` at a later month unless the amount is supplied", () => {
    const stated = (list: [string, string][]) => [
      { scale: "old", stated: new Map(list.map(([on, euros]) => [month(on), cents(euros)])) },
    ];
    expect(refusalOf(arrears({ ...note, current: stated([["2007-01", "22000.00"]]) }))).toBe("stated-amount-missing");
    const all: [string, string][] = ["2007-01", "2007-02", "2007-03", "2007-04"].map((on) => [on, "23660.00"]);
    expect(amount({ ...note, current: stated(all) }).lines.map((line) => line.annualDifference)).toEqual([
      0, 0, 0, 44500,
    ]);
  });

  test("is refused where no coefficient or table is known", () => {
    expect(refusalOf(arrears({ ...note, effective: month("2006-11") }))).toBe("table-not-covered");
    const later = { ...note, effective: month("2023-09"), processing: month("2023-11") };
    expect(refusalOf(arrears(later))).toBe("table-not-covered");
  });

  test("reduces a month that is not fully due by its working days", () => {
    const partial = new Map([[month("2007-01"), { daysDue: 23, fractions: [{ percentage: 100, daysPaid: 0 }] }]]);
    expect(amount({ ...note, partial }).lines[0]?.delta).toBe(0);
  });
});

describe("properties of arrears", () => {
  const start = month("2007-01");
  const seniority = fc.integer({ min: 0, max: 400 }).map((back) => addMonths(start, -back));
  const period = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 90 }));
  const input = (from: Month, [offset, length]: [number, number]): ArrearsInput => ({
    ...note,
    current: [{ ...pair("AA1", "2001-10", "before"), seniorityMonth: from }],
    proposed: [{ ...pair("A11", "2001-10", "after"), seniorityMonth: from }],
    effective: addMonths(start, offset),
    processing: addMonths(start, offset + length),
  });

  test("the total is the sum of the lines, and an unchanged situation owes 0.00", () => {
    fc.assert(
      fc.property(seniority, period, (from, when) => {
        const one = input(from, when);
        const { lines, total } = amount(one);
        expect(overMonths(lines.map((line) => line.delta))).toBe(total);
        for (const line of lines) expect(line.delta).toBe(minus(line.proposedMonthly, line.currentMonthly));
        expect(amount({ ...one, proposed: one.current }).total).toBe(0);
      }),
    );
  });

  test("splitting the period never changes the sum", () => {
    fc.assert(
      fc.property(seniority, period, fc.nat(), (from, when, cut) => {
        const one = input(from, when);
        const length = one.processing - one.effective;
        const middle = addMonths(one.effective, cut % (length + 1));
        const sum = (part: ArrearsInput): Once => {
          const answer = settled(arrears(part));
          return answer.kind === "amount" ? answer.amount.total : ZERO;
        };
        expect(plus(sum({ ...one, processing: middle }), sum({ ...one, effective: middle }))).toBe(sum(one));
      }),
    );
  });

  test("the most favourable pay is never below any pair", () => {
    fc.assert(
      fc.property(seniority, seniority, (a, b) => {
        const pairs = [
          { ...pair("A11", "2002-04", "after"), seniorityMonth: a },
          { ...pair("AA1", "2002-04", "before"), seniorityMonth: b },
        ];
        for (const line of value(payOverTime(pairs, start, addMonths(start, 100))).months) {
          for (const one of line.amounts) expect(line.cents >= one).toBe(true);
        }
      }),
    );
  });
});

describe("pay over time", () => {
  const safeguard = (pairs: Parameters<typeof payOverTime>[0], from: string, to: string) =>
    value(payOverTime(pairs, month(from), month(to))).safeguard;

  test("says when the safeguard stops mattering", () => {
    expect(safeguard(proposed, "2007-01", "2022-10")).toMatchObject({ kind: "still-matters" });
    expect(safeguard(proposed.slice(0, 1), "2007-01", "2022-10")).toEqual({ kind: "never-mattered" });
    expect(safeguard(proposed, "2007-01", "2007-09")).toEqual({ kind: "never-mattered" });
  });

  test("follows the dated tables: the months before and after the first and last covered month are refused", () => {
    const only = [pair("C1D", "2000-01", "after")];
    expect(refusalOf(payOverTime(only, month("2006-12"), month("2007-01")))).toBe("table-not-covered");
    expect(payOverTime(only, month("2007-01"), month("2023-09")).ok).toBe(true);
    expect(refusalOf(payOverTime(only, month("2023-09"), month("2023-10")))).toBe("table-not-covered");
  });

  test("refuses no pair, four pairs and a period that ends before it begins", () => {
    expect(refusalOf(payOverTime([], month("2007-01"), month("2007-02")))).toBe("pairs-invalid");
    expect(refusalOf(payOverTime([...proposed, ...current], month("2007-01"), month("2007-02")))).toBe("pairs-invalid");
    expect(refusalOf(payOverTime(proposed, month("2007-02"), month("2007-01")))).toBe("period-invalid");
  });
});

describe("indexation", () => {
  const indexer = createIndexer();
  test("an annual amount is indexed and its index removed, each with its reasoning", () => {
    // 23 660.00 × 1.4002 = 33 128.732.
    const steps: Trace = [];
    expect(formatCents(value(indexedAnnual(cents("23660.00"), month("2007-01"), steps)))).toBe("33128.73");
    expect(formatCents(value(removeIndex(cents("33128.73"), month("2007-01"), steps)))).toBe("23660.00");
    expect(steps.map(plainStep).map(({ data }) => data["amount"] ?? data["coefficient"])).toEqual([
      "1.4002",
      "33128.73",
      "1.4002",
      "23660.00",
    ]);
    expect(refusalOf(indexedAnnual(cents("1.00"), month("2099-01")))).toBe("index-not-covered");
    expect(refusalOf(removeIndex(cents("1.00"), month("2099-01")))).toBe("index-not-covered");
  });

  test("knows its first and last month and nothing beyond", () => {
    // index-coefficients: 1990-01 to 2026-03.
    expect(refusalOf(indexer.monthly(cents("1200.00"), month("1989-12")))).toBe("index-not-covered");
    expect(value(indexer.monthly(cents("1200.00"), month("1990-01")))).toBe(cents("100.00"));
    expect(value(indexer.monthly(cents("1200.00"), month("2025-03")))).toBe(cents("212.23"));
    expect(refusalOf(indexer.monthly(cents("1200.00"), month("2026-04")))).toBe("index-not-covered");
  });
});
