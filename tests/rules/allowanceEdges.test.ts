import {
  brusselsAllowance,
  brusselsAnniversary,
  brusselsRepayment,
  householdAllowance,
  leaderSuspended,
  partialMonth,
  type BrusselsInput,
  type HouseholdInput,
} from "../../src/rules";
import { rule as brussels } from "../../src/rules/brussels/rule";
import { rule as leader } from "../../src/rules/leader/rule";
import { Decimal, formatDay, type Trace } from "../../src/values";
import { cardWords, LANGUAGES } from "../../src/words";
import { calog, calogJson } from "../cli/support";
import { cents, day, month, refusalOf, said, value } from "./support/values";

// Days on either side of a limit; the figures are those of rules.md.

describe("SAL-09: what is no month", () => {
  const share = (daysDue: number, ...fractions: [number, number][]) =>
    partialMonth(
      "2000.00",
      daysDue,
      fractions.map(([percentage, daysPaid]) => ({ percentage, daysPaid })),
    );
  test.each([
    ["percentage-invalid", 22, [[-1, 10]]],
    ["percentage-invalid", 22, [[100.5, 10]]],
    [
      "percentage-invalid",
      22,
      [
        [50, 10],
        [101, 2],
      ],
    ],
    ["working-days-invalid", 0, [[100, 0]]],
    ["working-days-invalid", -1, [[100, 0]]],
    ["working-days-invalid", 22, [[100, -1]]],
    [
      "working-days-invalid",
      22,
      [
        [100, -1],
        [100, 5],
      ],
    ],
    [
      "working-days-invalid",
      22,
      [
        [100, 12],
        [50, 11],
      ],
    ],
    ["days-due-invalid", 19, [[100, 10]]],
    ["days-due-invalid", 24, [[100, 10]]],
  ] as [string, number, [number, number][]][])("%s: %i days due, %j", (code, due, fractions) => {
    expect(refusalOf(share(due, ...fractions))).toBe(code);
  });
  test.each([
    [20, [[100, 20]], "2000"],
    [23, [[100, 23]], "2000"],
    [20, [[0, 20]], "0"],
    [
      20,
      [
        [50, 10],
        [100, 10],
      ],
      "1500",
    ],
    [20, [], "0"],
  ] as [number, [number, number][], string][])("%i days due, %j: %s", (due, fractions, exact) => {
    expect(value(share(due, ...fractions)).exact).toBe(exact);
  });
});

describe("ALW-06 Brussels: absences, commitments and leaving", () => {
  const away = (first: string, last: string) => ({ kind: "non-activity" as const, first: day(first), last: day(last) });
  const input: BrusselsInput = { assignedOn: day("2009-03-15"), absences: [], commitments: [], contract: "statutory" };
  const firstYear = (...absences: BrusselsInput["absences"]) =>
    formatDay(brusselsAnniversary({ ...input, absences }, 1));

  test("each day away moves the anniversary once, whatever the order and the overlap", () => {
    const june = away("2009-06-01", "2009-06-10");
    const july = away("2009-07-01", "2009-07-05");
    expect([firstYear(june, july), firstYear(july, june)]).toEqual(["2010-03-30", "2010-03-30"]);
    expect(firstYear(june, away("2009-06-08", "2009-06-12"))).toBe("2010-03-27");
    expect(firstYear(away("2009-06-08", "2009-06-12"), june)).toBe("2010-03-27");
    expect(firstYear(june, away("2009-06-02", "2009-06-05"))).toBe("2010-03-25");
    expect(firstYear(june, away("2009-06-10", "2009-06-10"))).toBe("2010-03-25");
    expect(firstYear(june, away("2009-06-11", "2009-06-11"))).toBe("2010-03-26");
  });
  test("an absence before the assignment counts from it, one after the anniversary does not count", () => {
    expect(firstYear(away("2009-03-01", "2009-03-14"))).toBe("2010-03-15");
    expect(firstYear(away("2009-03-01", "2009-03-15"))).toBe("2010-03-16");
    expect(firstYear(away("2010-03-14", "2010-03-14"))).toBe("2010-03-16");
    expect(firstYear(away("2010-03-15", "2010-03-20"))).toBe("2010-03-15");
  });
  test("presence before 2009 counts unless it is said not to", () => {
    const early = { ...input, assignedOn: day("2007-05-20") };
    expect(formatDay(brusselsAnniversary(early, 1))).toBe("2008-05-20");
    expect(formatDay(brusselsAnniversary({ ...early, earlierPresence: "not-counted" }, 1))).toBe("2010-01-01");
    const later = { ...input, earlierPresence: "not-counted" as const };
    expect(formatDay(brusselsAnniversary(later, 1))).toBe("2010-03-15");
  });

  const given = {
    ...{ assigned: day("2009-03-15"), left: undefined, retires: undefined, absence: [], commitment: [], worked: [] },
    ...{ contract: "statutory", firstYear: "after-anniversary", earlierPresence: "counted", rounding: "once" },
  } as const;
  type Given = Parameters<typeof brussels.answer>[0];
  const at = (iso: string, more: object = {}) => {
    const { outcome, trace } = answered(iso, more);
    return [said(outcome), ...trace.map(({ code }) => code).filter((code) => /brussels-(commitment|year)/.test(code))];
  };
  function answered(iso: string, more: object) {
    const trace: Trace = [];
    const outcome = brussels.answer({ ...given, ...more, on: month(iso) } as unknown as Given, trace);
    return { outcome, trace };
  }

  test("leaves on the day given, and not without one", () => {
    expect(at("2012-06", { left: day("2012-05-10") })).toEqual(["not due brussels-left"]);
    expect(at("2012-06")[0]).toBe("123.13");
  });
  test("a commitment pays the highest column, until retirement where that comes first", () => {
    const commitment = [day("2010-06-10")];
    const [paid, ...codes] = at("2010-08", { commitment });
    expect(Number(paid)).toBeGreaterThan(Number(at("2010-08")[0]));
    expect(codes).toEqual(["brussels-commitment", "brussels-commitment-read"]);
    expect(at("2010-08").slice(1)).toEqual(["brussels-year"]);
    // Five years of commitment: retirement ends it before, and not after.
    const held = at("2012-06", { commitment })[0];
    expect(at("2012-06", { commitment, retires: day("2020-01-01") })[0]).toBe(held);
    expect(at("2012-06", { commitment, retires: day("2012-01-10") }).slice(1)).toEqual([
      "brussels-year",
      "brussels-commitment-read",
    ]);
  });
  test("the commitments are read in their order", () => {
    const both = [day("2010-06-10"), day("2015-06-10")];
    expect(at("2016-01", { commitment: [...both].reverse() })).toEqual(at("2016-01", { commitment: both }));
  });
  test("evidence of a commitment, of a contract, of an absence: only what is said", () => {
    const ids = (more: object) =>
      brussels.evidence({ ...given, ...more } as never, month("2007-04")).map(({ id }) => id);
    const [none, commitment, contract, absence] = [
      ...[ids({}), ids({ commitment: [day("2010-06-10")] })],
      ...[ids({ contract: "indefinite-full-time" }), ids({ absence: [away("2012-06-01", "2012-06-02")] })],
    ];
    expect(new Set([none, commitment, contract, absence].map((one) => JSON.stringify(one))).size).toBe(4);
  });

  describe("a breach", () => {
    const repaid = (breach: string, more: object = {}) =>
      said(brussels.instead({ ...given, ...more, breach: day(breach) } as never));
    const commitment = [day("2010-06-10"), day("2015-07-01")];
    test("breaks the last commitment signed by then", () => {
      expect(repaid("2012-01-10", { commitment })).toBe(repaid("2012-01-10", { commitment: commitment.slice(0, 1) }));
      const second = repaid("2016-01-10", { commitment });
      expect(second).toMatch(/^\d+\.\d\d$/);
      expect(second).not.toBe("0.00");
      // The day of signing is one of the commitment: nothing was paid for it yet.
      expect(repaid("2015-07-01", { commitment })).toBe("0.00");
      expect(repaid("2010-06-10", { commitment })).toBe("0.00");
    });
    test("before any commitment is no period", () => {
      expect(repaid("2010-06-09", { commitment })).toBe("refused period-invalid");
      const one = { signedOn: day("2010-06-10") };
      const found = brusselsRepayment({ ...input, commitments: [one] }, one, day("2010-06-09"), null);
      const data = { from: { day: day("2010-06-10") }, to: { day: day("2010-06-09") } };
      expect(found).toMatchObject({ refusal: { code: "period-invalid", data } });
    });
    test("of the second commitment leaves what the first one had given", () => {
      // Without the first one, a year of presence is paid; after it, the last column.
      const late = { ...input, assignedOn: day("2014-03-15") };
      const commitments = commitment.map((signedOn) => ({ signedOn }));
      const alone = brusselsRepayment(
        { ...late, commitments: commitments.slice(1) },
        commitments[1]!,
        day("2016-01-10"),
        null,
      );
      const after = brusselsRepayment({ ...late, commitments }, commitments[1]!, day("2016-01-10"), null);
      expect(said(after)).not.toBe(said(alone));
    });
    // rules.md ALW-06, PJPol XI.III.29 § 4: not if presence already exceeds ten years; assigned as below, so from 2021-03-16 on.
    test("after long presence and a new designation is exempt once ten years are exceeded", () => {
      const long = { assigned: day("2011-03-15"), commitment: [day("2019-06-10")] };
      const on = (breach: string) => repaid(breach, { ...long, exemption: "long-presence-redesignated" });
      expect(on("2021-03-15")).not.toMatch(/^not due/);
      expect(on("2021-03-16")).toBe("not due brussels-exempt-long-presence-redesignated");
    });
    test("says each open point once, and only open ones", () => {
      const trace: Trace = [];
      brussels.instead({ ...given, commitment, breach: day("2012-01-10") } as never, trace);
      const after = trace.slice(trace.findIndex(({ code }) => code === "brussels-repayment") + 1);
      expect(after.length).toBeGreaterThan(0);
      expect(after.every(({ certainty }) => certainty === "open")).toBe(true);
      expect(new Set(after.map((step) => JSON.stringify(step))).size).toBe(after.length);
    });
  });

  test("the year column counts while it lasts, during the first year where that is the setting", () => {
    const allowance = (iso: string, more: Partial<BrusselsInput>) =>
      said(brusselsAllowance({ ...input, ...more }, month(iso)));
    expect(allowance("2010-03", { firstYear: "during" })).toBe(allowance("2010-04", {}));
    const later = { firstYear: "during", assignedOn: day("2012-06-15") } as const;
    const found = brusselsAllowance({ ...input, ...later }, month("2012-06"));
    expect(found).toMatchObject({ reason: "brussels-first-payment-later", data: { from: month("2012-07") } });
    const after = brusselsAllowance({ ...input, assignedOn: day("2012-06-15") }, month("2012-07"));
    expect(after).toMatchObject({ reason: "brussels-first-payment-later", data: { from: month("2013-07") } });
  });
});

// XI.III.13, 15: unbroken; ten days of service end a suspension.
describe("leaders: absences that go on as one", () => {
  const suspended = (iso: string, ...list: [string, string][]) =>
    value(
      leaderSuspended(
        list.map(([first, last]) => ({ first: day(first), last: day(last) })),
        month(iso),
      ),
    );
  test("two absences without a day between are one, with a day between they are two", () => {
    expect(suspended("2010-02", ["2010-01-02", "2010-01-15"], ["2010-01-16", "2010-02-05"])).toBe(true);
    expect(suspended("2010-02", ["2010-01-16", "2010-02-05"], ["2010-01-02", "2010-01-15"])).toBe(true);
    expect(suspended("2010-02", ["2010-01-02", "2010-01-15"], ["2010-01-17", "2010-02-05"])).toBe(false);
    expect(suspended("2010-02", ["2010-01-02", "2010-02-05"], ["2010-01-05", "2010-01-10"])).toBe(true);
  });
  test("service of ten days between ends the suspension, of nine it goes on", () => {
    const first: [string, string] = ["2010-01-02", "2010-02-10"];
    expect(suspended("2010-03", first, ["2010-02-20", "2010-03-05"])).toBe(true);
    expect(suspended("2010-03", first, ["2010-02-21", "2010-03-05"])).toBe(false);
  });
});

describe("leaders: what the card gives", () => {
  const given = {
    team: 12,
    counted: "heads",
    newcomer: false,
    kept: true,
    mandate: false,
    absence: [],
    worked: [],
    rounding: "once",
  };
  const at = (iso: string, level: string, more: object = {}) =>
    said(leader.answer({ ...given, level, ...more, on: month(iso) } as unknown as Parameters<typeof leader.answer>[0]));
  test("levels and classes", () => {
    expect(["B", "C", "D", "A2", "A3"].map((level) => at("2007-12", level))).toEqual([
      ...["116.68", "116.68", "116.68", "175.03"],
      "not due leader-class",
    ]);
  });
  test("since and until as given; newcomers of after July 2019", () => {
    expect([
      at("2008-03", "B", { since: day("2008-03-02") }),
      at("2008-03", "B", { since: day("2008-03-01") }),
    ]).toEqual(["not due leader-not-yet", "119.02"]);
    expect([
      at("2008-03", "B", { until: day("2008-03-01") }),
      at("2008-03", "B", { until: day("2008-03-02") }),
    ]).toEqual(["not due leader-ended", "119.02"]);
    expect(at("2019-07", "B", { newcomer: true })).toBe("not due leader-recruited-later");
    expect(at("2019-07", "B")).toMatch(/^\d/);
  });
});

// AR 13-07-2017 arts 18-20; coefficient 1.6734 (2017-07 to 2018-09).
describe("ALW-04 household: the pension deduction and the index", () => {
  const at = (remuneration: string, more: Partial<HouseholdInput> = {}, trace?: Trace) =>
    said(
      householdAllowance(
        {
          ...{ kind: "household", remuneration: cents(remuneration), position: "active" },
          ...{ pensionDeduction: { rate: "0.075", base: "remuneration" }, ...more },
        },
        month("2017-09"),
        trace,
      ),
    );
  const both = {
    pensionDeduction: { rate: "0.075", base: "remuneration-and-allowance" },
  } as unknown as Partial<HouseholdInput>;
  // R = 16 200: (720 × 0.925 − 92.5) / 0.925 = 620.00 a year → 620 × 1.6734 / 12 = 86.459.
  test("a deduction on both takes less of the allowance", () => {
    expect(at("16200.00", both)).toBe("86.45");
    // R = 18 430: level 0.925 × (18 330 + 360); (17 288.25 − 17 047.75) / 0.925 = 260.00 → 36.257.
    expect(at("18430.00", both)).toBe("36.25");
  });
  test("amounts that are not indexed have no coefficient", () => {
    const codes = (more: Partial<HouseholdInput>) => {
      const trace: Trace = [];
      const amount = at("16000.00", more, trace);
      return [amount, trace.some(({ code }) => code === "index-coefficient")];
    };
    expect(codes({})).toEqual(["100.40", true]);
    expect(codes({ amountsIndexed: true })).toEqual(["100.40", true]);
    expect(codes({ amountsIndexed: false })).toEqual(["60.00", false]);
    expect(codes({ share: new Decimal("0.5") })).toEqual(["50.20", true]);
  });
  // ALW-04 OPEN: § 5 names only the thresholds; said wherever an amount rests on it.
  test.each<[Partial<HouseholdInput>, string]>([
    [{}, "household-indexed"],
    [{ amountsIndexed: true }, "household-indexed"],
    [{ amountsIndexed: false }, "household-not-indexed"],
  ])("whether the amounts are indexed is an open point: %j", (more, expected) => {
    for (const remuneration of ["16000.00", "16100.00", "16200.00"]) {
      const trace: Trace = [];
      at(remuneration, more, trace);
      const open = trace.filter(({ certainty }) => certainty === "open").map(({ code }) => code);
      expect(open.filter((code) => !code.startsWith("household-deduction"))).toEqual([expected]);
    }
  });
  // No coefficient enters an amount that is not indexed, so that none is asked for: 720.00 / 12.
  test("amounts that are not indexed have no last month", () => {
    const input: HouseholdInput = {
      ...{ kind: "household", remuneration: cents("16050.00"), position: "active", pensionDeduction: null },
    };
    const later = (amountsIndexed: boolean) => said(householdAllowance({ ...input, amountsIndexed }, month("2026-04")));
    expect([later(false), later(true)]).toEqual(["60.00", "refused index-not-covered"]);
  });
  test.each(LANGUAGES)("in %s, amounts that are not indexed are not called indexed", async (lang) => {
    const line = "allowance household --type household --remuneration 16050 --on 2018-01".split(" ");
    const heading = async (setting: string) => {
      const { stdout } = await calog(...line, "--amounts-indexed", setting, "--lang", lang);
      return stdout.split("\n")[0]?.split("–")[1]?.trim();
    };
    expect(await heading("yes")).toBe(cardWords("basis.monthly-indexed", lang));
    expect(await heading("no")).toBe(cardWords("basis.monthly", lang));
    const { document } = await calogJson(...line, "--amounts-indexed", "no");
    expect(document["basis"]).toBe("monthly");
  });
  test("the deduction is said only where it bears on the amount", () => {
    const said16 = (remuneration: string) => {
      const trace: Trace = [];
      at(remuneration, {}, trace);
      return trace.some(({ code }) => code.startsWith("household-deduction"));
    };
    expect(["16099.99", "16100.00", "16100.01"].map(said16)).toEqual([false, false, true]);
  });
});
