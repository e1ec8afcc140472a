import { campaignLaw, findCampaign, type Side } from "../../src/law";
import { amountAtMonth, heldTables, nextIncrement, pairOf, tableAtMonth, tableOfSide } from "../../src/rules";
import { moneyFromCents, monthCode, type Month } from "../../src/values";
import { readLaw } from "../referee/readLaw";
import { month, refusalOf, value } from "./support/values";

// Held against the data files as the referee reads them, which shares no code with src.
const law = value(campaignLaw(value(findCampaign("2007"))));
const { cells } = readLaw("2007");
const ON = month("2007-01");
const counted = (one: Month): number => Math.floor(monthCode(one) / 100) * 12 + (monthCode(one) % 100) - 1;
const inForce = cells.filter(([, from, to]) => from <= counted(ON) && counted(ON) <= to);
const SCALES = [...new Set(inForce.map((cell) => cell[3]))];

/** The amounts of a scale on a side, by step. */
function rows(side: Side, scale: string): number[] {
  const found: number[] = [];
  for (const [of, , , name, step, cents] of inForce) if (of === side && name === scale) found[step] = cents;
  return found;
}
const SENIORITIES = ["2006-12", "2005-01", "2002-04", "1998-02", "1990-01", "1976-07"].map(month);
const at = (list: readonly number[], since: Month): number | undefined =>
  list[Math.min(Math.floor((counted(ON) - counted(since)) / 12), list.length - 1)];

test("scales of both sides, of one side, equal and different ones are all among those looked at", () => {
  const kinds = SCALES.map((scale) => [rows("before", scale).length > 0, rows("after", scale).length > 0].join(" "));
  expect(new Set(kinds)).toEqual(new Set(["true true", "true false", "false true"]));
});

test.each(SCALES)("%s in January 2007: the amount, or which side is meant", (scale) => {
  const [before, after] = [rows("before", scale), rows("after", scale)];
  for (const since of SENIORITIES) {
    const [old, fresh] = [at(before, since), at(after, since)];
    const found = amountAtMonth(law, scale, since, ON, null);
    const differ = old !== undefined && fresh !== undefined && old !== fresh;
    expect(found.ok ? found.value.cents : found.refusal.code).toBe(differ ? "side-needed" : (fresh ?? old));
    for (const [side, amount] of [
      ["before", old],
      ["after", fresh],
    ] as const) {
      const one = amountAtMonth(law, scale, since, ON, side);
      expect([side, one.ok ? one.value.cents : one.refusal.code]).toEqual([side, amount ?? "table-not-covered"]);
    }
  }
  const table = tableAtMonth(law, scale, ON);
  const isOne = before.length === 0 || after.length === 0 || JSON.stringify(before) === JSON.stringify(after);
  expect(table.ok ? [...table.value.cents] : table.refusal.code).toEqual(
    isOne ? (after.length > 0 ? after : before) : "side-needed",
  );
  for (const [side, list] of [
    ["before", before],
    ["after", after],
  ] as const) {
    const one = tableOfSide(law, side, scale, ON);
    if (!isOne) expect(one.ok ? [...one.value.cents] : one.refusal.code).toEqual(list);
    else expect(one.ok).toBe(true);
  }
  const held = heldTables(law).table(scale, ON);
  expect(held.ok ? [...held.value.cents] : held.refusal.code).toEqual(after.length > 0 ? after : before);
});

test("what no table covers is refused with the months that are covered, of the side that is asked for", () => {
  const refused = (side: Side | null) => {
    const found = amountAtMonth(law, "A11", month("1995-01"), month("2006-12"), side);
    if (found.ok) throw new Error("no refusal");
    return found.refusal;
  };
  expect(refused(null)).toMatchObject({ code: "table-not-covered", data: { scale: "A11", on: month("2006-12") } });
  expect(refused("before")).toMatchObject({ code: "table-not-covered", data: { side: "before", covered: [] } });
  expect(refused("after").data["covered"]).not.toEqual([]);
});

test.each(SCALES.filter((scale) => rows("before", scale).length === 0))(
  "%s: the next increment is the next row with more",
  (scale) => {
    const list = rows("after", scale);
    for (const since of SENIORITIES) {
      const years = Math.floor((counted(ON) - counted(since)) / 12);
      const step = list.findIndex((cents, index) => index > years && cents > (list[index - 1] ?? 0));
      // Beyond June 2020 another table is in force.
      if (step > 0 && counted(since) + step * 12 > counted(month("2020-06"))) continue;
      const found = nextIncrement(law, scale, since, ON);
      if (step === -1) expect(refusalOf(found)).toBe("last-step-reached");
      else {
        const { month: when, amount } = value(found);
        expect([counted(when), amount.cents, amount.step]).toEqual([counted(since) + step * 12, list[step], step]);
      }
    }
  },
);

test("the first pair is read after the conversion when its scale is a new one, the others before it", () => {
  const side = (place: number, scale: string) =>
    pairOf(law, place, scale, ON).tables === law.after ? "after" : "before";
  expect([side(0, "A11"), side(0, "AA1"), side(1, "A11"), side(1, "AA1"), side(2, "C1D"), side(0, "C1D")]).toEqual([
    "after",
    "before",
    "before",
    "before",
    "before",
    "after",
  ]);
});

// reference/README: "No table is known for 01-10-2023 to 30-09-2024". Scales of 2006 that came back in 2022 or later.
describe.each(["D2A", "D2B", "DD3", "CC1", "C1A", "C1D", "D1B"])("%s while no table of it is known", (scale) => {
  const since = month("2015-01");
  const codeAt = (on: string, side: Side | null = null) => {
    const found = amountAtMonth(law, scale, since, month(on), side);
    return found.ok ? "amount" : found.refusal.code;
  };

  test.each(["2023-10", "2024-01", "2024-09"])("%s: the table of kept scales does not stand in", (on) => {
    expect(codeAt(on)).toBe("table-not-covered");
    expect(codeAt(on, "after")).toBe("table-not-covered");
    expect(codeAt(on, "before")).toBe("amount");
    const refused = amountAtMonth(law, scale, since, month(on), null);
    const covered = refused.ok ? [] : (refused.refusal.data["covered"] as { from: Month; to: Month | null }[]);
    expect(covered.some(({ from, to }) => from <= month(on) && (to === null || month(on) <= to))).toBe(false);
    expect(covered).not.toEqual([]);
    for (const found of [tableAtMonth(law, scale, month(on)), heldTables(law).table(scale, month(on))])
      expect(refusalOf(found)).toBe("table-not-covered");
  });

  test("a supplied table serves those months", () => {
    const supplied = {
      scale,
      step: 0,
      cents: moneyFromCents<"annual">(1_500_000),
      side: "after",
      from: month("2023-10"),
    } as const;
    const line = { ...supplied, source: "", isEnd: true, origin: "scales.csv:2" };
    const completed = value(campaignLaw(value(findCampaign("2007")), { scales: [line], conversions: [] }));
    const found = value(amountAtMonth(completed, scale, since, month("2024-01"), null));
    expect(found.cents).toBe(1_500_000);
  });
});
