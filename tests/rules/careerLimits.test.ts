import { campaignLaw, findCampaign } from "../../src/law";
import { careerPath, careerUntil, dueSoon, paidStep, promoteToClass, promoteToLevel } from "../../src/rules";
import type { CareerInput } from "../../src/rules";
import { formatCents, formatMonth, pjpol, success, type Trace } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, month, refusalOf, value } from "./support/values";

const law = value(campaignLaw(value(findCampaign("2024"))));
const career = (since: string, more: Partial<CareerInput> = {}): CareerInput => ({
  ...{ scale: "A11", payClass: "A1", scaleSeniorityMonth: month(since), contractual: false },
  ...{ evaluationInsufficient: false, positionEntitles: true, ...more },
});

// SAL-11: at least 1 000.00 more; SAL-12: 721.10 more than the old scale (level A: 1 092.43), within the higher maximum.
describe("SAL-11 and SAL-12: promotion to a higher level, limits (constructed)", () => {
  const tables = (euros: Record<string, string>) => ({
    table: (scale: string) => success(tableOf([cents(euros[scale] ?? "0.00")])),
  });
  const promote = (newScales: Record<string, string>, toLevelA = false) => {
    const trace: Trace = [];
    const since = month("2024-10");
    const found = promoteToLevel(
      {
        old: { tables: tables({ CC4: "18000.00" }), scale: "CC4", seniorityMonth: since },
        ...{ newScales: Object.keys(newScales), newTables: tables(newScales), toLevelA },
      },
      since,
      trace,
    );
    if (!found.ok) return [found.refusal.code];
    const { scale, paid, guaranteed } = found.value;
    return [scale, formatCents(paid), guaranteed, trace.at(-1)?.code];
  };
  test.each([
    // Exactly 1 000.00 more is enough, and more than 721.10: nothing is lifted.
    [{ BB1: "19000.00", BB2: "20000.00" }, false, ["BB1", "19000.00", false, "promotion-no-guarantee"]],
    [{ BB1: "18999.99", BB2: "20000.00" }, false, ["BB2", "20000.00", false, "promotion-no-guarantee"]],
    [{ BB1: "18999.99" }, false, ["promotion-no-scale"]],
    // 18 000.00 + 1 092.43 = 19 092.43, but the maximum of the new scale is 19 000.00.
    [{ A11: "19000.00" }, true, ["A11", "19000.00", false, "promotion-no-guarantee"]],
  ])("%j, level A %s: %j", (newScales, toLevelA, answer) => {
    expect(promote(newScales, toLevelA)).toEqual(answer);
  });
  // rules.md SAL-12, CHECK: BB4 row 15 (27 521.00) to A1 is lifted to 28 613.43.
  test("what is lifted is said to be", () => {
    const trace: Trace = [];
    const since = month("2009-10");
    value(
      promoteToLevel(
        {
          old: { tables: law.after, scale: "BB4", seniorityMonth: since },
          ...{ newScales: ["A11"], newTables: law.after, toLevelA: true },
        },
        month("2024-10"),
        trace,
      ),
    );
    expect(trace.at(-1)).toMatchObject({ code: "promotion-guarantee", data: { amount: cents("28613.43") } });
  });
});

// CAR-08: a higher class only.
test("CAR-08: the class held is no higher class, whatever the seniority", () => {
  const same = { scale: "A31", fromClass: "A3", toClass: "A3", classMonths: 120, levelMonths: 120 };
  expect(refusalOf(promoteToClass(same, month("2024-10")))).toBe("class-not-higher");
});

// CAR-02: A11 to A12 after six years of scale seniority, since 01-11-2022.
describe("CAR-02: a career to the end of a period", () => {
  test("a step in the last month is given and told, one after it is neither", () => {
    const until = (to: string) => {
      const trace: Trace = [];
      const { steps } = value(careerPath(career("2018-11"), month("2024-01"), month(to), trace));
      return [steps.map(({ month: on, scale }) => `${formatMonth(on)} ${scale}`), trace.map(({ code }) => code)];
    };
    expect(until("2024-10")).toEqual([[], []]);
    expect(until("2024-11")).toEqual([["2024-11 A12"], ["scale-career"]]);
  });
  test("a barred step is listed up to the last of the twelve months", () => {
    const barred = career("2018-11", { evaluationInsufficient: true });
    const listed = (from: string) =>
      dueSoon([{ matricule: "1", pair: null, career: barred }], month(from)).map(({ kind }) => kind);
    expect(listed("2023-10")).toEqual([]);
    expect(listed("2023-11")).toEqual(["barred"]);
  });
});

// CAR-02 holds since 2022-11; before, the careers are not in hand (CAR-12).
describe("the steps up to a month", () => {
  const until = (input: CareerInput, to: string) => {
    const found = careerUntil(input, month(to));
    return found.ok ? found.value.map(({ month: on, scale }) => `${formatMonth(on)} ${scale}`) : found.refusal.code;
  };
  test.each([
    // Six years after 2016-06 are reached in 2022-06, under the careers before 2022-11.
    ["2016-06", "2022-05", []],
    ["2016-06", "2022-06", "career-before-rules"],
    ["2016-06", "2024-01", "career-before-rules"],
    ["2023-01", "2022-01", "scale-seniority-in-future"],
    ["2016-11", "2022-10", []],
    ["2016-11", "2022-11", ["2022-11 A12"]],
  ])("seniority since %s, to %s: %j", (since, to, answer) => {
    expect(until(career(since), to)).toEqual(answer);
  });
  // T23-01: contractual DD2.1 → DD2 on 01-10-2023, scale seniority kept; CAR-06: up to the third scale, DD3.
  test.each([
    ["DD2.1", "2025-12", ["2023-10 DD2"]],
    ["DD2.1", "2026-01", ["2023-10 DD2", "2026-01 DD3"]],
    ["DD2", "2025-12", []],
    ["DD2", "2026-01", ["2026-01 DD3"]],
  ])("contractual, %s since 2020-01, to %s: %j", (scale, to, answer) => {
    expect(until(career("2020-01", { scale, payClass: null, contractual: true }), to)).toEqual(answer);
  });
});

// rules.md, table traps: 2024 table, row 09, C1D 18 234.52 above C2D 18 132.25; row 00 has no such trap.
test("a step of the scale career that lowers the pay is told, with both amounts", () => {
  const on = month("2024-10");
  const told = (since: string) => {
    const trace: Trace = [];
    const pair = { tables: law.after, scale: "C1D", seniorityMonth: month(since) };
    paidStep(pair, { month: on, from: "C1D", scale: "C2D" }, on, trace);
    return trace;
  };
  expect(told("2015-10")).toEqual([
    {
      code: "career-step-lowers",
      data: { from: "C1D", scale: "C2D", before: cents("18234.52"), after: cents("18132.25") },
      ...{ source: pjpol("XI.II.11"), certainty: "open" },
    },
  ]);
  expect(told("2024-10")).toEqual([]);
});
