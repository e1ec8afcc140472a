import {
  bilingualismAllowance,
  bilingualismEvidence,
  bilingualismTotal,
  brusselsAllowance,
  brusselsAnniversary,
  brusselsRepayment,
  competenceAllowance,
  hoursFraction,
  firstOfMonthEffect,
  guaranteedRemuneration,
  holidayPay,
  householdAllowance,
  indexAmount,
  leaderAllowance,
  leaderEvidence,
  leaderSuspended,
  mayCombine,
  partialMonth,
  pointsOfAttention,
  yearEndAllowance,
  type BilingualismInput,
  type BrusselsInput,
  type IndexRounding,
  type LeaderInput,
} from "../../src/rules";
import { rule as brussels } from "../../src/rules/brussels/rule";
import { Decimal, formatCents, formatDay, formatMonth, type Trace, plainSource, plainStep } from "../../src/values";
import { cents, day, month, refusalOf, said, settled, value } from "./support/values";

// rules.md SAL-09, CHECK (ours): 2 008.75 × 80 % × 15/22 = 1 095.6818…
test("SAL-09", () => {
  const found = value(partialMonth("2008.75", 22, [{ percentage: 80, daysPaid: 15 }]));
  expect(found.exact.slice(0, 9)).toBe("1095.6818");
  expect(formatCents(found.cents)).toBe("1095.68");
  expect(refusalOf(partialMonth("2008.75", 22, [{ percentage: 80, daysPaid: 23 }]))).toBe("working-days-invalid");
  // XI.II.14: hours / 7.6; 19 × 8 hours are twenty days, not a hair more or less.
  const hours = Array.from({ length: 19 }, () => value(hoursFraction(100, 8, month("2007-01"))));
  expect(value(partialMonth("2008.75", 20, hours)).exact).toBe("2008.75");
  expect(value(partialMonth("2008.75", 22, [value(hoursFraction(80, 114, month("2007-01")))])).exact).toBe(found.exact);
  expect(refusalOf(partialMonth("2008.75", 19, hours))).toBe("working-days-invalid");
  expect(refusalOf(hoursFraction(100, 8, month("2001-03")))).toBe("rule-not-covered");
});

// SAL-07, ALW-01.
test("a change works at once on the 1st, else from the next month", () => {
  expect(
    ["2009-01-31", "2009-02-01", "2009-02-02", "2009-02-28"].map((iso) => formatMonth(firstOfMonthEffect(day(iso)))),
  ).toEqual(["2009-02", "2009-02", "2009-03", "2009-03"]);
});

describe("ALW-06 Brussels", () => {
  const input: BrusselsInput = { assignedOn: day("2009-03-15"), absences: [], commitments: [], contract: "statutory" };
  const at = (iso: string, more: Partial<BrusselsInput> = {}) =>
    said(brusselsAllowance({ ...input, ...more }, month(iso)));

  // Annex 7; coefficients from index-coefficients: 2010-03 1.4859, 2010-10 1.5157.
  test("the first payment and each rise come with the month after the anniversary", () => {
    expect(at("2009-02")).toBe("not due brussels-not-assigned");
    expect(at("2010-03")).toBe("not due brussels-first-payment-later");
    expect(at("2010-04")).toMatch(/^8\d\.\d\d$/);
    expect(at("2009-03", { firstYear: "during" })).toBe("not due brussels-first-payment-later");
    expect(at("2009-04", { firstYear: "during" })).toMatch(/^8\d\.\d\d$/);
  });

  test("a commitment gives the highest amount for five years, then the fifth column without renewal", () => {
    const commitments = [{ signedOn: day("2010-06-10") }];
    const ratio = (iso: string, column: string, more: Partial<BrusselsInput>) => {
      const other = brusselsAllowance({ ...input, ...more }, month(iso));
      return { paid: said(other), column };
    };
    expect(at("2010-06", { commitments })).toBe(at("2010-06"));
    expect(ratio("2010-07", "6", { commitments }).paid).not.toBe(at("2010-07"));
    expect(at("2015-06", { commitments })).toBe(at("2015-06", { commitments: [{ signedOn: day("2010-06-20") }] }));
    expect(at("2015-07", { commitments })).toBe(at("2015-07"));
    const again = [...commitments, { signedOn: day("2015-06-10") }];
    expect(Number(at("2015-07", { commitments: again }))).toBeGreaterThan(Number(at("2015-07", { commitments })));
  });

  test("absences move the anniversary by as many days", () => {
    const absences = [{ kind: "non-activity", first: day("2009-06-01"), last: day("2009-06-10") } as const];
    expect(formatDay(brusselsAnniversary(input, 1))).toBe("2010-03-15");
    expect(formatDay(brusselsAnniversary({ ...input, absences }, 1))).toBe("2010-03-25");
    expect(at("2010-04", { absences })).toBe(at("2010-04"));
    const longer = [{ ...absences[0]!, last: day("2009-06-20") }];
    expect(at("2010-04", { absences: longer })).toBe("not due brussels-first-payment-later");
    expect(at("2010-05", { absences: longer })).toBe(at("2010-05"));
  });

  // ALW-06 "in active service", ALW-01, SAL-09. June 2012: 21 working days (Friday 1 to Friday 29). Annex 7, column 3:
  // 937.04 × 1.5769 / 12 = 123.1348… a month.
  test("days outside active service are not paid", () => {
    const away = (first: string, last: string, kind: BrusselsInput["absences"][number]["kind"] = "non-activity") => ({
      absences: [{ kind, first: day(first), last: day(last) }],
    });
    expect(at("2012-06")).toBe("123.13");
    for (const kind of ["non-activity", "disponibility", "full-career-break"] as const) {
      expect(at("2012-06", away("2012-06-01", "2012-06-30", kind))).toBe("not due brussels-not-active");
      // Eleven of 21: Friday 1, and 18 to 29 June.
      expect(at("2012-06", away("2012-06-02", "2012-06-17", kind))).toBe("64.50");
    }
    // A weekend alone takes nothing away; working days alone leave none.
    expect(at("2012-06", away("2012-06-09", "2012-06-10"))).toBe("123.13");
    expect(at("2012-06", away("2012-06-01", "2012-06-29"))).toBe("not due brussels-not-active");
    // A day of two absences is one day: from 4 to 15 June, ten days away.
    const twice = [...away("2012-06-04", "2012-06-12").absences, ...away("2012-06-11", "2012-06-15").absences];
    expect(at("2012-06", { absences: twice })).toBe("64.50");
    // The caller's share stands, save where no day is left.
    const share = new Decimal("0.5");
    expect(at("2012-06", { ...away("2012-06-02", "2012-06-17"), share })).toBe("61.57");
    expect(at("2012-06", { ...away("2012-06-01", "2012-06-30"), share })).toBe("not due brussels-not-active");
    expect(at("2012-05", away("2012-06-02", "2012-06-17"))).toBe("123.13");
  });

  test("the reduction, and presence before 2009, are steps of the reasoning", () => {
    const steps = (more: Partial<BrusselsInput>) => {
      const trace: Trace = [];
      settled(brusselsAllowance({ ...input, ...more }, month("2012-06"), trace));
      return trace.map(plainStep).map(({ code, certainty, data }) => ({ code, certainty, data }));
    };
    const absences = [{ kind: "non-activity", first: day("2012-06-02"), last: day("2012-06-17") } as const];
    expect(steps({ absences })).toContainEqual({
      code: "active-service-days",
      certainty: "article",
      data: { on: "2012-06", paid: "11", due: "21" },
    });
    // WHAT-05.
    const counted = "brussels-earlier-presence-counted";
    expect(steps({ assignedOn: day("2008-12-31") })).toContainEqual({
      code: counted,
      certainty: "open",
      data: { assignedOn: "2008-12-31" },
    });
    expect(steps({ assignedOn: day("2009-01-01") }).map(({ code }) => code)).not.toContain(counted);
  });

  test("ends on the 1st of the month after leaving", () => {
    expect(at("2012-05", { leftOn: day("2012-05-10") })).toMatch(/^\d+\.\d\d$/);
    expect(at("2012-06", { leftOn: day("2012-05-10") })).toBe("not due brussels-left");
    expect(at("2012-05", { leftOn: day("2012-05-01") })).toBe("not due brussels-left");
  });

  // Note SSGPI 84738-2007, 2.1.1: conditions of 2007-2008; no amount in hand before 2009-01.
  test("2007-2008 has the note's conditions and no amount", () => {
    const early = { assignedOn: day("2003-01-01"), commitments: [{ signedOn: day("2007-02-01") }] };
    expect(at("2008-12", early)).toBe("refused allowance-not-covered");
    expect(at("2008-12", { ...early, contract: "other-contract" })).toBe("not due brussels-contract");
    expect(at("2008-12", { ...early, contract: "indefinite-full-time" })).toBe("refused allowance-not-covered");
    expect(at("2008-12", { ...early, commitments: [] })).toBe("not due brussels-no-commitment");
    expect(at("2009-01", early)).toMatch(/^\d+\.\d\d$/);
  });

  test("a breach repays what the commitment added", () => {
    const commitment = { signedOn: day("2010-06-10") };
    const member = { ...input, commitments: [commitment] };
    const breach = (iso: string, why: Parameters<typeof brusselsRepayment>[3] = null) =>
      said(brusselsRepayment(member, commitment, day(iso), why));
    const one = ["2010-07", "2010-08"].reduce(
      (sum, iso) => sum + Number(at(iso, { commitments: [commitment] })) - Number(at(iso)),
      0,
    );
    expect(breach("2010-09-01")).toBe(formatCents(cents<"once">(new Decimal(one).toDecimalPlaces(2).toString())));
    expect(breach("2010-06-20")).toBe("0.00");
    expect(breach("2015-06-09")).toMatch(/^\d+\.\d\d$/);
    expect(breach("2015-06-10")).toBe("not due brussels-commitment-completed");
    expect(breach("2012-01-01", "mobility-imposed-by-law")).toBe("not due brussels-exempt-mobility-imposed-by-law");
    expect(breach("2012-01-01", "long-presence-redesignated")).toMatch(/^\d+\.\d\d$/);
  });

  test("evidence: the signed agreement not before 10-04-2007", () => {
    const given = {
      assigned: day("2007-01-01"),
      contract: "statutory",
      firstYear: "after-anniversary",
      earlierPresence: "counted",
    } as const;
    const items = brussels.evidence(
      { ...given, commitment: [day("2007-02-01")], absence: [], rounding: "once", worked: [] },
      month("2007-04"),
    );
    expect(items.find(({ id }) => id === "brussels-agreement-signed")?.notBefore).toBe("2007-04-10");
  });
});

// WHAT-04, the setting that rounds the indexed annual amount to the cent before its twelfth.
describe("annual-first", () => {
  test("holds for an annual allowance, with a share too", () => {
    const input: BrusselsInput = {
      assignedOn: day("2009-06-22"),
      absences: [],
      commitments: [],
      contract: "statutory",
    };
    const at = (more: Partial<BrusselsInput>) => said(brusselsAllowance({ ...input, ...more }, month("2012-07")));
    // 937.04 × 1.5769 = 1 477.618… → 1 477.62; / 12 = 123.135. Once: 123.1348…
    expect([at({}), at({ rounding: "annual-first" })]).toEqual(["123.13", "123.14"]);
    // 937.04 × 1.8476 = 1 731.275… → 1 731.28; / 12 × 75 % = 108.205. Once: 108.2046…
    const share = new Decimal("0.75");
    const later = (rounding: IndexRounding) =>
      said(brusselsAllowance({ ...input, assignedOn: day("2019-03-10"), share, rounding }, month("2022-04")));
    expect([later("once"), later("annual-first")]).toEqual(["108.20", "108.21"]);
  });
  test("holds for a monthly amount as it stands: it has no twelfth", () => {
    const input: BilingualismInput = { level: "C", knowledge: "1", need: "required" };
    // 133.87 × 1.4002 = 187.444774.
    expect(said(bilingualismAllowance({ ...input, rounding: "annual-first" }, month("2007-01")))).toBe("187.44");
  });
  test("holds for a month that is not fully due", () => {
    // 20 180 × 1.4002 = 28 256.036 → 28 256.04; / 12 × 11/22 = 1 177.335. Once: 1 177.3348…
    const half = (rounding: IndexRounding) => {
      const full = value(indexAmount(cents("20180.00"), month("2007-01"), rounding));
      const part = value(partialMonth(full.exactMonthly, 22, [{ percentage: 100, daysPaid: 11 }], rounding));
      return formatCents(part.cents);
    };
    expect([half("once"), half("annual-first"), half("down")]).toEqual(["1177.33", "1177.34", "1177.33"]);
  });
});

describe("ALW-07 bilingualism", () => {
  const input: BilingualismInput = { level: "C", knowledge: "1", need: "required" };
  const at = (iso: string, more: Partial<BilingualismInput> = {}) =>
    said(bilingualismAllowance({ ...input, ...more }, month(iso)));

  // Annex 8 × 1.4002 (2006-11 to 2007-12): 133.87 → 187.444774; 25 % of the smallest: 33.4675 → 46.8611935.
  test("the full amount when required, a quarter of the smallest rate when useful", () => {
    expect(at("2007-01")).toBe("187.44");
    expect(at("2007-01", { need: "useful" })).toBe("46.86");
    expect(at("2006-12", { need: "useful" })).toBe("refused rule-not-covered");
    expect(at("2007-01", { knowledge: null })).toBe("not due bilingualism-no-certificate");
    expect(at("2007-01", { knowledge: "3" })).toBe("refused allowance-unknown");
    // A: smallest 223.11 although the row gives 267.73: 55.7775 × 1.4002 = 78.0996555.
    expect(at("2007-01", { level: "A", knowledge: "5", need: "useful" })).toBe("78.10");
  });
  test("German-language communes since 2015-12, the first whole month after 06-11-2015", () => {
    expect(at("2015-11", { need: "german-region" })).toBe("refused rule-not-covered");
    expect(at("2015-12", { need: "german-region" })).toBe(at("2015-12"));
  });
  test("a thirtieth for each day of detachment", () => {
    expect(at("2007-01", { detachedDays: 30 })).toBe(at("2007-01"));
    expect(at("2007-01", { detachedDays: 0 })).toBe("0.00");
    // 187.444774 × 10 / 30 = 62.481591…
    expect(at("2007-01", { detachedDays: 10 })).toBe("62.48");
    // The days of the month are the limit; the whole is never more than the full amount (open).
    const codes = (detachedDays: number) => {
      const trace: Trace = [];
      settled(bilingualismAllowance({ ...input, detachedDays }, month("2007-01"), trace));
      return trace
        .filter(({ code }) => code.startsWith("bilingualism-detached"))
        .map((one) => [one.code, one.certainty]);
    };
    expect(at("2007-01", { detachedDays: 31 })).toBe(at("2007-01"));
    expect([codes(30), codes(31)]).toEqual([
      [["bilingualism-detached", "article"]],
      [["bilingualism-detached-limit", "open"]],
    ]);
    expect(at("2007-01", { detachedDays: 32 })).toBe("refused days-invalid");
    // 133.87 × 1.4282 × 29 / 30 = 184.820…
    expect(at("2008-02", { detachedDays: 29 })).toBe("184.82");
    const tooMany = bilingualismAllowance({ ...input, detachedDays: 30 }, month("2008-02"));
    expect(tooMany).toMatchObject({ refusal: { code: "days-invalid", data: { days: 30, least: 0, most: 29 } } });
  });
  // The case of field-pay 3: annex 8, level A, row 2, 223.11 × 2.0807 × 13/30 × 0.6 (index-coefficients.csv, 2024-09).
  test("a detachment within a month that is not fully due takes its part of it", () => {
    const seconded = { level: "A", knowledge: "2", detachedDays: 13 } as const;
    expect(at("2024-09", seconded)).toBe("201.16");
    expect(at("2024-09", { ...seconded, share: new Decimal("0.6") })).toBe("120.70");
    // The month at most, then the share: 187.444774 × 0.5 = 93.722…
    expect(at("2007-01", { detachedDays: 31, share: new Decimal("0.5") })).toBe("93.72");
    expect(at("2007-01", { detachedDays: 10, share: new Decimal(0) })).toBe("0.00");
  });
  // XI.I.1 al. 2 with XI.III.31: in force since 01-01-2003; 133.87 × 1.4002, as if required.
  test("useful in a local zone of Brussels: the full amount, said to be open", () => {
    expect(at("2007-01", { need: "useful-brussels" })).toBe("187.44");
    expect(at("2002-12", { need: "useful-brussels" })).toBe("refused rule-not-covered");
    const open = (need: BilingualismInput["need"]) => {
      const trace: Trace = [];
      bilingualismAllowance({ ...input, need }, month("2007-01"), trace);
      return trace.filter(({ certainty }) => certainty === "open").map(({ code }) => code);
    };
    expect([open("useful"), open("useful-brussels"), open("required")]).toEqual([
      ["bilingualism-zone-useful"],
      ["bilingualism-zone-useful-brussels"],
      [],
    ]);
  });
  test("several languages: the best of each, at most one and a half times the highest rate", () => {
    const total = (...lists: string[][]) =>
      formatCents(
        value(
          bilingualismTotal(
            "C",
            lists.map((list) => list.map((one) => cents<"monthly-indexed">(one))),
            month("2007-01"),
            {},
          ),
        ),
      );
    expect(total(["187.44", "46.86"])).toBe("187.44");
    expect(total(["187.44"], ["46.86"])).toBe("234.30");
    // 187.444774 × 1.5 = 281.167161.
    expect(total(["187.44"], ["187.44"])).toBe("281.17");
  });
  test("the certificate is not asked again from those already paid", () => {
    const ids = (paid: boolean) =>
      bilingualismEvidence(paid, month("2007-04"))
        .filter(({ required }) => required)
        .map(({ id }) => id);
    expect(ids(false)).toContain("bilingualism-selor-certificate");
    expect(ids(true)).not.toContain("bilingualism-selor-certificate");
  });
});

describe("ALW-05 leaders", () => {
  const input: LeaderInput = {
    level: "B",
    payClass: null,
    ground: { kind: "team", size: 10, counted: "heads" },
    inServiceAtExtinction: true,
    keptWithoutInterruption: true,
    mandateSupplement: false,
    absences: [],
  };
  const at = (iso: string, more: Partial<LeaderInput> = {}) => said(leaderAllowance({ ...input, ...more }, month(iso)));
  const team = (size: number) => ({ ground: { kind: "team" as const, size, counted: "heads" as const } });

  // Annex 6 item 8 × 1.4002 / 12: 1 000 → 116.683…; 1 500 → 175.025.
  test("amounts by level, from 2007-12", () => {
    expect(at("2007-11")).toBe("refused allowance-not-covered");
    expect(at("2007-12")).toBe("116.68");
    expect(at("2007-12", { level: "A", payClass: "A2" })).toBe("175.03");
    expect(at("2006-12")).toBe("refused rule-not-covered");
  });
  test("ten people for A, B, C and six for D; not A3 to A5; a project needs a designation", () => {
    expect([at("2007-12", team(9)), at("2007-12", team(10))]).toEqual(["not due leader-team-too-small", "116.68"]);
    expect([at("2007-12", { level: "D", ...team(5) }), at("2007-12", { level: "D", ...team(6) })]).toEqual([
      "not due leader-team-too-small",
      "116.68",
    ]);
    for (const payClass of ["A3", "A4", "A5"])
      expect(at("2007-12", { level: "A", payClass })).toBe("not due leader-class");
    expect(at("2007-12", { ground: { kind: "project", designated: true } })).toBe("116.68");
    expect(at("2007-12", { ground: { kind: "project", designated: false } })).toBe("not due leader-not-designated");
    expect(at("2007-12", { mandateSupplement: true })).toBe("not due leader-mandate");
  });
  test("extinction in 2019-07 for newcomers and in 2022-11 for all but those who keep it", () => {
    const later = { inServiceAtExtinction: false };
    expect(at("2019-06", later)).toMatch(/^\d/);
    expect(at("2019-07", later)).toBe("not due leader-recruited-later");
    const lost = { keptWithoutInterruption: false };
    expect(at("2022-10", lost)).toMatch(/^\d/);
    expect(at("2022-11", lost)).toBe("not due leader-extinct");
    expect(at("2022-11")).toMatch(/^\d/);
  });
  test("suspension from the 1st on which the absence is at its 30th day, until ten days of service", () => {
    const absence = (first: string, last: string) => [{ first: day(first), last: day(last) }];
    const suspended = (list: ReturnType<typeof absence>, iso: string) => value(leaderSuspended(list, month(iso)));
    // 2 to 31 January: the 30th day is 31 January, so 1 February is suspended only if the absence goes on.
    expect(suspended(absence("2010-01-02", "2010-01-31"), "2010-02")).toBe(false);
    expect(suspended(absence("2010-01-02", "2010-02-01"), "2010-02")).toBe(true);
    expect(suspended(absence("2010-01-04", "2010-02-01"), "2010-02")).toBe(false);
    const long = absence("2010-01-02", "2010-02-18");
    expect(suspended(long, "2010-01")).toBe(false);
    expect(suspended(long, "2010-03")).toBe(false);
    expect(suspended(absence("2010-01-02", "2010-02-19"), "2010-03")).toBe(true);
    expect(suspended(absence("2010-01-02", "2010-02-19"), "2010-04")).toBe(false);
    expect(at("2010-02", { absences: long })).toBe("not due leader-suspended");
  });
  // ALW-01: at once on the 1st, else from the next month; lost likewise. 1 000 × 1.4282 / 12 = 119.016…
  test("starts and ends on the 1st", () => {
    const since = (iso: string) => ({ since: day(iso) });
    expect([at("2008-03", since("2008-03-01")), at("2008-03", since("2008-03-02"))]).toEqual([
      "119.02",
      "not due leader-not-yet",
    ]);
    expect(at("2008-04", since("2008-03-31"))).toMatch(/^\d/);
    const until = (iso: string) => ({ until: day(iso) });
    expect(at("2008-03", until("2008-03-02"))).toBe("119.02");
    expect([at("2008-03", until("2008-03-01")), at("2008-04", until("2008-03-02"))]).toEqual([
      "not due leader-ended",
      "not due leader-ended",
    ]);
  });
  test("evidence by police and ground", () => {
    const ids = (...args: Parameters<typeof leaderEvidence>) => leaderEvidence(...args).map(({ id }) => id);
    expect(ids("local", "team", month("2007-04"))).toEqual(["leader-l120", "leader-organisation-chart"]);
    expect(ids("federal", "project", month("2007-04"))).toEqual(["leader-federal-list", "leader-designation-decision"]);
  });
});

test("ALW-03 and SAL-19", () => {
  expect(value(mayCombine("mandate-supplement", "function-allowance"))).toBe(false);
  expect(refusalOf(mayCombine("brussels", "bilingualism"))).toBe("cumulation-annex-5-missing");
  // XI.III.15: function allowances are not drawn together; the best one, and a daily complement.
  expect(value(mayCombine("function-allowance", "function-allowance"))).toBe(false);
  // XI.II.22bis: from 01-01-2007 until its repeal on 01-11-2022.
  const competence = (iso: string) => {
    const trace: Trace = [];
    return [said(competenceAllowance(month(iso), trace)), ...trace.map(({ source }) => source && plainSource(source))];
  };
  expect(["2006-12", "2007-01", "2022-10", "2022-11"].map(competence)).toEqual([
    ["not due competence-not-introduced", "PJPol XI.II.22bis"],
    ["refused competence-allowance-not-known"],
    ["refused competence-allowance-not-known"],
    ["not due competence-repealed", "AR 20-06-2019"],
  ]);
});

describe("ALW-04 household and residence", () => {
  const deduction = { rate: "0.075", base: "remuneration" } as const;
  const at = (
    remuneration: string,
    kind: "household" | "residence" = "household",
    pension: typeof deduction | null = deduction,
    iso = "2017-09",
  ) =>
    said(
      householdAllowance(
        { kind, remuneration: cents(remuneration), pensionDeduction: pension, position: "active" },
        month(iso),
      ),
    );
  // AR 13-07-2017: 720 / 12 × 1.6734 (2017-07 to 2018-09) = 100.404; 360 → 50.202; 180 → 25.101.
  test("full up to 16 100, half up to 18 330, third decimal dropped", () => {
    expect([at("16100.00"), at("16100.00", "residence")]).toEqual(["100.40", "50.20"]);
    expect([at("18330.00"), at("18330.00", "residence")]).toEqual(["50.20", "25.10"]);
  });
  test("is raised just above a threshold, fades out, and is refused without a deduction rate", () => {
    // R = 16 200: 720 − 92.5 = 627.50 a year → 627.5 × 1.6734 / 12 = 87.504…
    expect(at("16200.00")).toBe("87.50");
    // R = 18 430: 360 − 92.5 = 267.50 → 37.302…
    expect(at("18430.00")).toBe("37.30");
    expect(at("18800.00")).toBe("not due household-remuneration-too-high");
    expect(at("16100.01", "household", null)).toBe("refused pension-deduction-needed");
    expect(at("16100.00", "household", null)).toBe("100.40");
    expect(at("16100.00", "household", null, "2017-08")).toBe("refused rule-not-covered");
  });
  test("is not due in availability", () => {
    expect(
      said(
        householdAllowance(
          { kind: "household", remuneration: cents("16000.00"), pensionDeduction: null, position: "availability" },
          month("2018-01"),
        ),
      ),
    ).toBe("not due household-availability");
  });
});

test("SAL-17 guaranteed remuneration: not due, an amount, and 0.00 stay apart", () => {
  const at = (age: number, remuneration: string, iso = "2007-01") =>
    said(guaranteedRemuneration({ category: "other", age, remuneration: cents(remuneration) }, month(iso)));
  expect(at(20, "12000.00")).toBe("not due guarantee-age");
  expect(at(21, "12000.00")).toBe("478.10");
  expect(at(21, "12478.10")).toBe("0.00");
  expect(at(21, "12000.00", "2001-03")).toBe("refused rule-not-covered");
  const half = {
    category: "other",
    age: 30,
    remuneration: cents("6000.00"),
    workFraction: new Decimal("0.5"),
  } as const;
  expect(said(guaranteedRemuneration(half, month("2007-01")))).toBe("239.05");
  expect(said(guaranteedRemuneration({ ...half, reducedForIllnessOrPregnancy: true }, month("2007-01")))).toBe(
    "6478.10",
  );
});

test("ALW-09 holiday pay: the better of the two computations", () => {
  // 24 000 × 1.6734 / 12 × 92 % = 3 079.056; with 50.20: 3 125.24.
  const pay = (year: number, household: string) =>
    said(holidayPay({ year, marchAnnual: cents("24000.00"), marchHousehold: cents(household) }));
  expect([pay(2018, "0.00"), pay(2018, "50.20")]).toEqual(["3079.06", "3125.24"]);
  // AR 13-07-2017 art. 9: (3 346.80 + 50.21) × 92 % = 3 125.2492: the federal side drops its third decimal;
  // (3 346.80 + 0.01) × 92 % = 3 079.0652, dropped 3 079.06: not better than the police side, to the nearest cent.
  expect([pay(2018, "50.21"), pay(2018, "0.01")]).toEqual(["3125.24", "3079.06"]);
  const codes = (household: string) => {
    const trace: Trace = [];
    settled(holidayPay({ year: 2018, marchAnnual: cents("24000.00"), marchHousehold: cents(household) }, trace));
    return trace.map(({ code }) => code);
  };
  const roundings = ["holiday-rounding-police", "holiday-rounding-federal", "index-coefficient"];
  expect([codes("0.01"), codes("50.21")]).toEqual([
    ["holiday-police", ...roundings],
    ["holiday-federal", ...roundings],
  ]);
  expect([pay(2017, "0.00"), pay(2008, "0.00")]).toEqual(["refused rule-not-covered", "refused rule-not-covered"]);
});

test("ALW-10 year-end allowance", () => {
  const pay = (annual: string, flat: string | null, year = 2017) =>
    said(
      yearEndAllowance({
        year,
        octoberAnnual: cents(annual),
        flatPart: flat === null ? null : { kind: "amount", cents: cents(flat) },
      }),
    );
  // AR 13-07-2017 art. 9: the third decimal of the final result is dropped.
  // 700 + 24 000 × 1.6734 × 2.5 % (1 004.04) + 7 % of 3 346.80 (234.276), held between 168.92973 and 337.85946.
  expect(pay("24000.00", "700.00")).toBe("1938.31");
  // Below the minimum: 7 % of 1 673.40 = 117.138 → 100.95 × 1.6734 = 168.92973; + 502.02 + 700.
  expect(pay("12000.00", "700.00")).toBe("1370.94");
  // 730 + 20 000 × 1.7069 × 2.5 % (853.45) + 7 % of 2 844.83… (199.1383…) = 1 782.5883…
  expect(pay("20000.00", "730.00", 2018)).toBe("1782.58");
  expect(pay("24000.00", null)).toBe("refused flat-part-needed");
  // Art. 9 drops the third decimal of the final result; nothing is rounded before. 718.32 × October / October 2016 +
  // annual × coefficient × 2.5 % + the monthly part: 2020 756.5263… + 1 044.60 + 243.74 = 2 044.8663…
  const byIndexes = (annual: string, october2016: string, octoberOfYear: string, year: number) =>
    said(
      yearEndAllowance({
        year,
        octoberAnnual: cents(annual),
        flatPart: { kind: "smoothed-index", october2016, octoberOfYear },
      }),
    );
  expect(byIndexes("17305.70", "103.97", "109.5", 2022)).toBe("1782.19");
  expect(byIndexes("13385.55", "102.5", "98.1", 2024)).toBe("1593.81");
  expect(byIndexes("24000.00", "103.97", "109.5", 2020)).toBe("2044.86");
  expect(pay("24000.00", "700.00", 2016)).toBe("refused rule-not-covered");
});

// Note SSGPI 84738-2007, 1.3.4.2-1.3.4.3.
test("points of attention", () => {
  const row = {
    contractual: false,
    code: "1",
    calogScale: true,
    level: "A",
    preventionAdviser: false,
    requiredDiploma: false,
  } as const;
  const said2 = (more: object) =>
    pointsOfAttention({ ...row, ...more }, month("2007-04")).map(({ situation }) => situation);
  expect(said2({})).toEqual([]);
  expect(said2({ preventionAdviser: true, requiredDiploma: true })).toEqual(["prevention-adviser", "required-diploma"]);
  expect([
    said2({ contractual: true }),
    said2({ contractual: true, calogScale: false, code: "3" }),
    said2({ code: "2" }),
  ]).toEqual([["contract-calog"], ["contract-other"], ["original-position"]]);
  // guide/field-pay.md 6: code 2 is the original position whatever the status; level C is questioned.
  expect(said2({ code: "2", contractual: true, calogScale: false, level: null })).toEqual(["original-position"]);
  expect(said2({ preventionAdviser: true, requiredDiploma: true, level: "C" })).toEqual([
    "prevention-adviser-level",
    "required-diploma-level",
  ]);
  expect(said2({ preventionAdviser: true, level: null })).toEqual(["prevention-adviser"]);
  // PJPol XIV.I.13-14: who kept the original position first chooses the new statute; nothing is inserted before.
  for (const held of [{ level: null, calogScale: false }, { level: "A" }, { level: "C" }]) {
    expect(said2({ code: "2", ...held, preventionAdviser: true, requiredDiploma: true })).toEqual([
      "prevention-adviser-position",
      "required-diploma-position",
      "original-position",
    ]);
  }
});

test("points of attention of later months cite no note of 2007", () => {
  const row = { contractual: true, code: "1", calogScale: true, level: "C", requiredDiploma: true } as const;
  const sources = (on: string) => {
    const trace: Trace = [];
    const found = pointsOfAttention({ ...row, preventionAdviser: true }, month(on), trace);
    return [
      ...found.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      ...trace.map((one) => one.source),
    ].map((source) => source && plainSource(source));
  };
  expect(sources("2022-10").join()).toContain("84738");
  expect(sources("2022-11").join()).not.toContain("84738");
  expect(sources("2022-11")).not.toContain(undefined);
});
