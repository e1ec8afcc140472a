import { bilingualismAllowance, bilingualismTotal, type BilingualismInput } from "../../src/rules";
import { rule as bilingual } from "../../src/rules/bilingual/rule";
import { rule as brussels } from "../../src/rules/brussels/rule";
import { Decimal, plainStep, type Trace } from "../../src/values";
import { cents, day, month, said, value } from "./support/values";

// ALW-07; annex 8: 133.87 at level C; coefficient 1.4002 in 2007-01: 187.444….
describe("ALW-07 bilingualism: limits", () => {
  const on = month("2007-01");
  const at = (more: Partial<BilingualismInput>, trace?: Trace) =>
    said(bilingualismAllowance({ level: "C", knowledge: "1", need: "required", ...more }, on, trace));
  test("a share of the month alone, and of the days of a detachment", () => {
    // 187.444774 / 2 = 93.722…; × 10 / 30 = 31.240….
    const share = new Decimal("0.5");
    const trace: Trace = [];
    expect([at({ share }), at({ share, detachedDays: 10 }, trace)]).toEqual(["93.72", "31.24"]);
    expect(trace.map(plainStep).find(({ code }) => code === "reduced-like-salary")?.data).toMatchObject({
      percentage: "50",
      full: "62.4815913333",
    });
    expect([at({ detachedDays: 0 }), at({ detachedDays: -1 })]).toEqual(["0.00", "refused days-invalid"]);
  });
  // XI.III.33: at most 1.5 × 133.87 × 1.4002 = 281.167….
  test("the ceiling itself is a sum, a cent more is cut", () => {
    const total = (euros: string) => {
      const trace: Trace = [];
      return [value(bilingualismTotal("C", [[cents(euros)]], on, {}, trace)), trace.at(-1)?.code];
    };
    expect(total("281.17")).toEqual([cents("281.17"), "bilingualism-sum"]);
    expect(total("281.18")).toEqual([cents("281.17"), "bilingualism-capped"]);
  });
  test("the total of several languages is rounded as the setting says, and refused where one is", () => {
    const given = { on, level: "C", need: "required", worked: [], also: [cents("187.44")] };
    const total = (more: object) => said(bilingual.answer({ ...given, knowledge: "1", ...more } as never));
    expect([total({ rounding: "once" }), total({ rounding: "down" })]).toEqual(["281.17", "281.16"]);
    expect(total({ rounding: "once", knowledge: "3" })).toBe("refused allowance-unknown");
  });
});

// XI.III.28bis-29: a commitment of five years from signing, from the month after it; without renewal the fifth column.
describe("ALW-06 Brussels: commitments", () => {
  const given = {
    ...{ assigned: day("2009-03-15"), left: undefined, retires: undefined, absence: [], commitment: [], worked: [] },
    ...{ contract: "statutory", firstYear: "after-anniversary", earlierPresence: "counted", rounding: "once" },
  };
  const read = (iso: string, more: object) => {
    const trace: Trace = [];
    brussels.answer({ ...given, ...more, on: month(iso) } as never, trace);
    return trace.map(plainStep).find(({ code }) => code === "brussels-commitment-read")?.data;
  };
  const commitment = [day("2010-06-10")];
  test("from the month after signing to the 1st after its end", () => {
    expect(read("2010-06", { commitment })).toBeUndefined();
    expect(read("2010-07", { commitment })).toEqual({ column: "6", from: "2010-07" });
    expect(read("2015-06", { commitment })).toEqual({ column: "6", from: "2010-07" });
    expect(read("2015-07", { commitment })).toEqual({ column: "5", from: "2015-07" });
  });
  test("a retirement after its end does not prolong it", () => {
    expect(read("2016-01", { commitment, retires: day("2020-01-01") })).toEqual({ column: "5", from: "2015-07" });
  });
  test("of two that have ended, the later one gives the month", () => {
    const both = [day("2015-06-10"), day("2010-06-10")];
    expect(read("2021-01", { commitment: both })).toEqual({ column: "5", from: "2020-07" });
  });
  test("of three, the last one is broken: nothing was paid for it on the day it was signed", () => {
    const three = [day("2010-06-10"), day("2015-06-10"), day("2020-06-10")];
    const broken = (iso: string) =>
      said(brussels.instead({ ...given, commitment: three, breach: day(iso), exemption: undefined } as never));
    expect(broken("2020-06-10")).toBe("0.00");
  });
});
