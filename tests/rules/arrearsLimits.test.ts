import { campaignLaw, findCampaign } from "../../src/law";
import { arrears, paidAtMonth, payOverTime, type ArrearsInput } from "../../src/rules";
import { statedMonthsRead } from "../../src/rules/time";
import { formatCents, formatMonth, plainStep, success, type Month, type Trace } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, month, refusalOf, settled, value } from "./support/values";

// Constructed amounts; the months are those of note SSGPI 84738-2007, 1.3.3: effect 2007-01, coefficient 1.4002.
const rows = (...euros: string[]) => tableOf(euros.map((one) => cents(one)));
const fixed = (...euros: string[]) => {
  const table = rows(...euros);
  return { table: () => success(table) };
};
const pair = (tables: ReturnType<typeof fixed>, since = "2007-01") => ({
  ...{ tables, scale: "A11", seniorityMonth: month(since) },
});
const input: ArrearsInput = {
  current: [pair(fixed("20000.00"))],
  proposed: [pair(fixed("21000.00"))],
  ...{ effective: month("2007-01"), processing: month("2007-05"), regime: "arrears", contractual: false },
};
const asked = (more: Partial<ArrearsInput>) => {
  const trace: Trace = [];
  const answer = settled(arrears({ ...input, ...more }, undefined, trace));
  if (answer.kind !== "amount") throw new Error(answer.reason);
  return { ...answer.amount, trace };
};
const months = (more: Partial<ArrearsInput>) => asked(more).lines.map((line) => formatMonth(line.month));
const differences = (more: Partial<ArrearsInput>) =>
  asked(more).lines.map((line) => formatCents(line.annualDifference));

describe("the months to regularise", () => {
  test("one month of service is one month; leaving after the last cycle ends nothing", () => {
    expect(months({ enteredOn: month("2007-02"), lastMonth: month("2007-02") })).toEqual(["2007-02"]);
    expect(months({ lastMonth: month("2007-12") })).toEqual(["2007-01", "2007-02", "2007-03", "2007-04"]);
    const left = arrears({ ...input, enteredOn: month("2007-03"), lastMonth: month("2007-02") });
    expect(refusalOf(left)).toBe("period-invalid");
  });
  test("no cycle before the effect; in the cycle of the effect nothing is due yet", () => {
    expect(refusalOf(arrears({ ...input, processing: month("2006-12") }))).toBe("processing-before-effect");
    expect(settled(arrears({ ...input, processing: month("2007-01") }))).toMatchObject({
      reason: "no-month-to-regularise",
      data: { from: month("2007-01"), to: month("2006-12") },
    });
  });
  test("nothing to compare is said with its month", () => {
    const refused = { refusal: { code: "nothing-to-compare", data: { on: month("2007-01") } } };
    expect(arrears({ ...input, current: [] })).toMatchObject(refused);
    expect(paidAtMonth([], month("2007-01"))).toMatchObject(refused);
  });
});

// Note, 1.3.4.1: increments follow one cycle later. A year of seniority is reached in 2007-03.
describe("the increments of the current pay", () => {
  const current = [pair(fixed("20000.00", "20500.00"), "2006-03")];
  test.each([
    ["own-month", ["1000.00", "1000.00", "500.00", "500.00"]],
    ["frozen", ["1000.00", "1000.00", "1000.00", "1000.00"]],
    ["new-only", ["1000.00", "1000.00", "1000.00", "1000.00"]],
  ] as const)("%s: %j", (increments, yearly) => {
    expect(differences({ current, increments })).toEqual(yearly);
  });
});

describe("the increments of the new pay", () => {
  const proposed = [pair(fixed("21000.00", "21500.00"), "2006-03")];
  test.each([
    ["own-month", ["1000.00", "1000.00", "1500.00", "1500.00"]],
    ["frozen", ["1000.00", "1000.00", "1000.00", "1000.00"]],
    ["new-only", ["1000.00", "1000.00", "1500.00", "1500.00"]],
  ] as const)("%s: %j", (increments, yearly) => {
    expect(differences({ proposed, increments })).toEqual(yearly);
  });
});

// Paid in arrears, the months of 2007-05 are 2007-01 to 2007-04; without increments only the first one is read.
describe("an amount stated for a month that is not read", () => {
  const stated = (...list: string[]) => [
    { scale: "old", stated: new Map(list.map((iso) => [month(iso), cents("20000.00")])) },
  ];
  const refused = (more: Partial<ArrearsInput>) => {
    const found = statedMonthsRead({ ...input, ...more });
    if (found.ok) return null;
    const { code, data } = found.refusal;
    const said = ["on", "first", "last"].map((name) => formatMonth(data[name] as Month));
    return [code, data["scale"], ...said];
  };
  test.each([
    [{ current: stated("2007-01", "2007-04") }, null],
    [{ proposed: stated("2007-01", "2007-04") }, null],
    [{ current: stated("2007-01", "2007-05") }, ["2007-05", "2007-01", "2007-04"]],
    [{ current: stated("2006-12", "2007-01") }, ["2006-12", "2007-01", "2007-04"]],
    [{ proposed: stated("2007-05") }, ["2007-05", "2007-01", "2007-04"]],
    [{ current: stated("2007-01"), increments: "frozen" }, null],
    [{ current: stated("2007-02"), increments: "frozen" }, ["2007-02", "2007-01", "2007-01"]],
    [{ current: stated("2007-02"), increments: "new-only" }, ["2007-02", "2007-01", "2007-01"]],
    [{ proposed: stated("2007-02"), increments: "new-only" }, null],
    // One month, then none: where none is due, none is read, and that alone is said.
    [{ current: stated("2007-02"), processing: month("2007-02") }, ["2007-02", "2007-01", "2007-01"]],
    [{ current: stated("2007-01"), processing: month("2007-01") }, null],
  ] as [Partial<ArrearsInput>, string[] | null][])("case %#: %j", (more, months) => {
    expect(refused(more)).toEqual(months && ["stated-month-unused", "old", ...months]);
  });
});

describe("a table that takes the place of another in 2007-03, the row the same", () => {
  const [early, late] = [rows("21000.00"), rows("21600.00")];
  const renewed = pair({
    table: (_scale: string, on: number) => success(on < month("2007-03") ? early : late),
  } as never);
  const amounts = (trace: Trace) =>
    trace
      .map(plainStep)
      .filter(({ code }) => code === "annual-amount")
      .map(({ data }) => data["amount"]);
  test("is read in its months, with frozen increments too, and told where it begins", () => {
    const { lines, trace } = asked({ proposed: [renewed], increments: "frozen" });
    expect(lines.map((line) => formatCents(line.annualDifference))).toEqual([
      ...["1000.00", "1000.00", "1600.00", "1600.00"],
    ]);
    expect(amounts(trace)).toEqual(["21000.00", "20000.00", "21600.00"]);
  });
  test("is told in what is paid over time", () => {
    const trace: Trace = [];
    value(payOverTime([renewed], month("2007-01"), month("2007-04"), trace));
    expect(amounts(trace)).toEqual(["21000.00", "21600.00"]);
  });
});

// 20 000.00 × 1.4002 / 12 = 2 333.666…, 19 000.00 gives 2 216.983…: 116.69 less in each of four months.
describe("the total and what it depends on", () => {
  const total = (euros: string) => asked({ proposed: [pair(fixed(euros))] }).trace.at(-1);
  test("less than paid is to be repaid, the same is nothing", () => {
    expect(total("19000.00")).toMatchObject({ code: "arrears-total-repaid", data: { amount: cents("466.76") } });
    expect(total("20000.00")).toMatchObject({ code: "arrears-total", data: { amount: 0 } });
    // 21 000.00 gives 2 450.35.
    expect(total("21000.00")).toMatchObject({ code: "arrears-total", data: { amount: cents("466.72") } });
  });
  // PJPol XIV.I.5-6: on evidence.
  test("a special insertion waits for its evidence, as its article says", () => {
    const [special] = value(campaignLaw(value(findCampaign("2007")))).campaign.specialInsertions;
    if (!special) throw new Error("no special insertion");
    const { conditions, trace } = asked({ special });
    expect(conditions).toEqual(["evidence"]);
    expect(trace.at(-1)).toMatchObject({ code: "arrears-conditional-special", source: special.source });
    expect(JSON.stringify(special.source)).toMatch(/XIV\.I\.[56]/);
  });
});
