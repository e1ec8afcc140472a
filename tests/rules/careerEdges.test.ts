import { campaignLaw, findCampaign, type SuppliedLines } from "../../src/law";
import {
  amountAtMonth,
  bilingualismTotal,
  equalMonths,
  pairOf,
  payOverTime,
  tableAtMonth,
  tableOfSide,
  type PayPair,
} from "../../src/rules";
import { followingCareer, loweredBy } from "../../src/rules/career/careerPath";
import { formatMonth, plainStep, type Trace } from "../../src/values";
import { cents, month, value } from "./support/values";

const law = value(campaignLaw(value(findCampaign("2007"))));
const pair = (place: number, scale: string, since: string): PayPair => pairOf(law, place, scale, month(since));

describe("pay over time", () => {
  test("a table that takes the place of another without another amount is told beside it", () => {
    const { months } = value(payOverTime([pair(0, "A11", "2002-04")], month("2020-05"), month("2020-09")));
    const [run, ...others] = equalMonths(months);
    expect(others).toEqual([]);
    expect([run?.from, run?.to].map((one) => one && formatMonth(one))).toEqual(["2020-05", "2020-09"]);
    expect(run?.origins.map((list) => list.length)).toEqual([2]);
    expect(new Set(run?.origins[0]?.map(({ table }) => table)).size).toBe(2);
  });
  test("months join while nothing changes: one table is told once", () => {
    const { months } = value(payOverTime([pair(0, "A11", "2002-04")], month("2007-01"), month("2008-03")));
    expect(
      equalMonths(months).map(({ from, to, origins }) => [formatMonth(from), formatMonth(to), origins[0]?.length]),
    ).toEqual([
      ["2007-01", "2007-03", 1],
      ["2007-04", "2008-03", 1],
    ]);
  });
  // Note SSGPI 84738-2007, 1.2.3: A11 200204 beside AA1 200204 and AA1 200110.
  test("only a row that is new is told, with what is paid from then on", () => {
    const trace: Trace = [];
    value(
      payOverTime([pair(0, "A11", "2002-04"), pair(2, "AA1", "2001-10")], month("2007-01"), month("2007-06"), trace),
    );
    expect(trace.map(plainStep).map(({ code, data }) => [code, data["scale"]])).toEqual([
      ["annual-amount", "A11"],
      ["annual-amount", "AA1"],
      ["paid-from", undefined],
      ["annual-amount", "A11"],
      ["paid-from", undefined],
    ]);
  });
});

describe("a pair that follows a scale career", () => {
  const held = pair(0, "BB1", "2002-04");
  const step = { month: month("2024-03"), from: "BB1", scale: "BB2" };
  test("changes nothing, the abolished scale, each step, or both", () => {
    expect(followingCareer(held, { held: "BB1", steps: [] } as never, month("2023-10"))).toBe(held);
    const later = (scale: string, steps: readonly object[]) =>
      followingCareer(held, { held: scale, steps } as never, month("2023-10")).later;
    expect(later("BB1", [step])).toEqual([{ month: month("2024-03"), scale: "BB2" }]);
    expect(later("BB3", [])).toEqual([{ month: month("2023-10"), scale: "BB3" }]);
    expect(later("BB3", [step])).toEqual([
      { month: month("2023-10"), scale: "BB3" },
      { month: month("2024-03"), scale: "BB2" },
    ]);
  });
  test("a step lowers the pay when it gives less, not when it gives the same", () => {
    const row = (euros: string) => ({ cents: cents(euros) });
    const lowered = (before: string | null, after: string | null) =>
      loweredBy({ ...step, before: before && row(before), after: after && row(after) } as never);
    expect(lowered("2.00", "1.99")).toEqual({ from: "BB1", scale: "BB2", before: cents("2.00"), after: cents("1.99") });
    for (const [before, after] of [
      ["2.00", "2.00"],
      ["2.00", "2.01"],
      [null, "1.00"],
      ["1.00", null],
    ] as const)
      expect(lowered(before, after)).toBeNull();
  });
});

describe("a table that somebody supplied", () => {
  const scales = [18000, 18100, 18200].map((euros, step) => ({
    ...{ scale: "C1B", step, cents: cents(`${euros}.00`), side: null, from: null },
    ...{ source: "", isEnd: step === 2, origin: "x.csv" },
  }));
  const supplied: SuppliedLines = { scales, conversions: [] };
  const own = value(campaignLaw(value(findCampaign("2007")), supplied));
  const on = month("2007-01");
  test("is read where no built-in one is, on each side that is asked for", () => {
    const at = (one: typeof law, side: "before" | "after" | null) => {
      const found = amountAtMonth(one, "C1B", month("2005-06"), on, side);
      return found.ok ? found.value.cents : [found.refusal.code, found.refusal.data["side"]];
    };
    expect([at(own, null), at(own, "before"), at(own, "after")]).toEqual([1_810_000, 1_810_000, 1_810_000]);
    expect([at(law, null), at(law, "before"), at(law, "after")]).toEqual([
      ["table-not-covered", undefined],
      ["table-not-covered", "before"],
      ["table-not-covered", "after"],
    ]);
    expect(value(tableAtMonth(own, "C1B", on)).cents).toEqual([1_800_000, 1_810_000, 1_820_000]);
    expect(value(tableOfSide(own, "before", "C1B", on)).cents).toHaveLength(3);
  });
});

test("two tables that differ beside each other: each amount with its table", () => {
  const on = month("2007-01");
  const differing = law.convertibleScales().flatMap((scale) => {
    const found = amountAtMonth(law, scale, month("1990-01"), on, null);
    return !found.ok && found.refusal.code === "side-needed" ? [found.refusal.data] : [];
  });
  for (const { scale, amounts } of differing) {
    const list = amounts as readonly { source: readonly unknown[]; amount: number | null }[];
    const ofSide = (["before", "after"] as const).map((side) => {
      const one = amountAtMonth(law, String(scale), month("1990-01"), on, side);
      return one.ok ? one.value.cents : null;
    });
    expect(list.map(({ amount }) => amount).sort()).toEqual([...ofSide].sort());
    for (const { source } of list) expect(source.length).toBeGreaterThan(0);
  }
});

test("several languages: nothing given is nothing, the ceiling itself is reached", () => {
  expect(value(bilingualismTotal("C", [], month("2007-01"), {}))).toBe(0);
});
