import fc from "fast-check";
import { campaignLaw, findCampaign, rowsOf, tableSets } from "../../src/law";
import {
  annualAmount,
  careerDossier,
  dueSoon,
  incrementsAhead,
  levelPromotionBars,
  lowerClassScale,
  payAfterPromotion,
  promoteToClass,
  promoteToLevel,
  recruitmentBonus,
  scaleCareer,
  type CareerInput,
} from "../../src/rules";
import { addMonths, formatCents, formatMonth, plainStep, plus, type Trace } from "../../src/values";
import { cents, month, refusalOf, value } from "./support/values";

const law = value(campaignLaw(value(findCampaign("2024"))));
const on = month("2024-10");
const pair = (scale: string, years: number, months = 0) => ({
  tables: law.after,
  scale,
  seniorityMonth: addMonths(on, -(12 * years + months)),
});
const amount = (scale: string, years: number, months = 0) => {
  const one = pair(scale, years, months);
  return formatCents(value(annualAmount(one.tables, one.scale, one.seniorityMonth, on)).cents);
};

// rules.md SAL-01, CHECK (ours), table in force 01-10-2024.
test("SAL-01: A11 at 5 years 11 months, and the two equal rows of BB1", () => {
  expect(amount("A11", 5, 11)).toBe("24105.00");
  expect(amount("BB1", 4)).toBe("17660.00");
  expect(amount("BB1", 3)).toBe("17660.00");
});

test("pay never falls with seniority inside one printed table", () => {
  const falling = tableSets.flatMap((set) =>
    [...set.tables.values()].filter((table) => rowsOf(table).some((one, row) => one < (table.cents[row - 1] ?? 0))),
  );
  expect(falling.map((table) => `${table.set.id} ${table.scale}`)).toEqual([]);
});

describe("SAL-11 and SAL-12: promotion to a higher level", () => {
  const promote = (scale: string, years: number, newScales: string[], toLevelA = false, when = on) =>
    promoteToLevel({ old: pair(scale, years), newScales, newTables: law.after, toLevelA }, when);
  const BB = ["BB1", "BB2", "BB3", "BB4"];

  // rules.md SAL-11, CHECK (ours), 2024 table.
  test("CC2 row 9 gets BB1, CC4 row 20 gets BB3", () => {
    const first = value(promote("CC2", 9, BB));
    expect([formatCents(first.oldAmount), first.scale, formatCents(first.tableAmount)]).toEqual([
      "18072.00",
      "BB1",
      "19320.94",
    ]);
    const second = value(promote("CC4", 20, BB));
    expect([formatCents(second.oldAmount), second.scale]).toEqual(["24029.97", "BB3"]);
    expect(formatCents(second.tableAmount)).toBe("26992.00");
  });

  // rules.md SAL-12, CHECK (ours).
  test("BB4 row 15 to class A1 gets A11 and is lifted to 28 613.43", () => {
    const found = value(promote("BB4", 15, ["A11", "A12"], true));
    expect([
      formatCents(found.oldAmount),
      found.scale,
      formatCents(found.tableAmount),
      formatCents(found.paid),
    ]).toEqual(["27521.00", "A11", "28555.00", "28613.43"]);
    expect(found.guaranteed).toBe(true);
    expect(formatCents(value(payAfterPromotion(pair("BB4", 15), pair("A11", 15), { toLevelA: true }, on)))).toBe(
      "28613.43",
    );
    expect(formatCents(value(payAfterPromotion(pair("BB4", 15), pair("A11", 15), null, on)))).toBe("28555.00");
  });

  test("is refused when no scale reaches the gain, and before 2019-07", () => {
    expect(refusalOf(promote("CC4", 29, ["BB1"]))).toBe("promotion-no-scale");
    expect(refusalOf(promote("CC2", 9, BB, false, month("2019-06")))).toBe("rule-not-covered");
    expect(refusalOf(promote("CC2", 0, BB, false, month("2019-07")))).not.toBe("rule-not-covered");
  });

  test("never pays less than the old scale, nor less than the new one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("CC1", "CC2", "CC3", "CC4", "C1A", "C3A"),
        fc.integer({ min: 0, max: 40 }),
        (scale, years) => {
          const found = promote(scale, years, BB);
          if (!found.ok) return;
          expect(found.value.paid >= found.value.tableAmount).toBe(true);
          expect(found.value.paid >= plus(found.value.oldAmount, cents("1000.00"))).toBe(true);
        },
      ),
    );
  });
});

describe("CAR-01 to CAR-06: scale career", () => {
  const input = (scale: string, payClass: string | null = null): CareerInput => ({
    scale,
    payClass,
    scaleSeniorityMonth: month("2019-03"),
    contractual: false,
    evaluationInsufficient: false,
    positionEntitles: true,
  });
  const next = (scale: string, payClass: string | null = null) => {
    const answer = value(scaleCareer(input(scale, payClass), on));
    return answer.kind === "due" ? `${answer.scale} ${formatMonth(answer.month)}` : answer.kind;
  };

  test("every place follows after six years", () => {
    expect([next("BB1"), next("C3A"), next("D1B"), next("BB4")]).toEqual([
      "BB2 2025-03",
      "C4A 2025-03",
      "D2B 2025-03",
      "top",
    ]);
    expect([next("A12", "A1"), next("A21", "A2"), next("A31", "A3"), next("A53", "A5")]).toEqual([
      "A21 2025-03",
      "A22 2025-03",
      "A32 2025-03",
      "top",
    ]);
  });

  test("A21 stands in two careers, so the class is needed", () => {
    expect(refusalOf(scaleCareer(input("A21"), on))).toBe("class-needed");
    expect(refusalOf(scaleCareer(input("XX1"), on))).toBe("career-scale-unknown");
  });

  test("bars stop it", () => {
    expect(value(scaleCareer({ ...input("BB1"), evaluationInsufficient: true }, on))).toMatchObject({
      kind: "barred",
      reason: "evaluation-insufficient",
    });
    expect(value(scaleCareer({ ...input("BB1"), positionEntitles: false }, on))).toMatchObject({
      kind: "barred",
      reason: "position",
    });
  });

  // CAR-06: BB3, C3A, DD3; A1 → A21, A2 → A23, A3 → A33.
  test("contractual members stop at the third scale, since 2023-10", () => {
    const contractual = (scale: string, payClass: string | null, when: string) =>
      scaleCareer({ ...input(scale, payClass), contractual: true }, month(when));
    for (const [scale, payClass] of [
      ["BB3", null],
      ["C3A", null],
      ["DD3", null],
      ["A21", "A1"],
    ] as const) {
      expect(value(contractual(scale, payClass, "2023-10")).kind).toBe("contractual-ceiling");
    }
    for (const [scale, payClass] of [
      ["A23", "A2"],
      ["A33", "A3"],
    ] as const) {
      expect(value(contractual(scale, payClass, "2023-10")).kind).toBe("top");
    }
    expect(value(contractual("BB2", null, "2023-10")).kind).toBe("due");
    expect(refusalOf(contractual("BB3", null, "2023-09"))).toBe("rule-not-covered");
  });

  // rules.md T23-01: on 01-10-2023 DD2.1, D2A.1, D2B.1, DD3.1 became DD2, D2A, D2B, DD3, scale seniority kept.
  test.each([
    ["DD2.1", "DD2", "DD3"],
    ["D2A.1", "D2A", "D3A"],
    ["D2B.1", "D2B", "D3B"],
  ])("T23-01: a contractual member in %s is in %s since 2023-10, with its scale seniority", (scale, held, then) => {
    const contractual = { ...input(scale), contractual: true };
    const trace: Trace = [];
    expect(value(scaleCareer(contractual, month("2023-10"), trace))).toEqual({
      kind: "due",
      scale: then,
      month: month("2025-03"),
    });
    const abolished = trace.map(plainStep).find(({ code }) => code === "scale-abolished");
    expect(abolished?.data).toEqual({ from: scale, to: held });
    expect(refusalOf(scaleCareer(contractual, month("2023-09")))).toBe("career-scale-unknown");
    expect(refusalOf(scaleCareer(input(scale), month("2023-10")))).toBe("career-scale-unknown");
  });
  test("T23-01: DD3.1 became DD3, the last scale open to a contractual member", () => {
    const answer = value(scaleCareer({ ...input("DD3.1"), contractual: true }, month("2023-11")));
    expect(answer).toEqual({ kind: "contractual-ceiling", place: 3 });
  });

  // CAR-12: the careers of 2007-01 to 2022-10 are not in hand.
  test("is refused before 2022-11", () => {
    for (const when of ["2006-12", "2007-01", "2022-10"])
      expect(refusalOf(scaleCareer(input("BB1"), month(when)))).toBe("career-not-covered");
    expect(scaleCareer(input("BB1"), month("2022-11")).ok).toBe(true);
  });

  // CAR-05: at most six years.
  test("recruitment bonus", () => {
    expect([71, 72, 73].map((months) => value(recruitmentBonus(months, on)))).toEqual([71, 72, 72]);
    expect(refusalOf(recruitmentBonus(12, month("2022-10")))).toBe("rule-not-covered");
  });

  // AEPol VII.3.
  test("the dossier asks for training where it is required", () => {
    const ids = (training: boolean) => careerDossier(training, on).map(({ id }) => id);
    expect(ids(false)).toEqual(["dossier-evaluation", "dossier-seniority-extract"]);
    expect(ids(true)).toContain("dossier-training");
  });
});

describe("CAR-08 and CAR-09: classes", () => {
  const base = { scale: "A12", toClass: "A2", fromClass: "A1", classMonths: 36, levelMonths: 36 };
  test("the base scale, unless the scale held is already linked to the class", () => {
    expect(value(promoteToClass(base, on))).toBe("A21");
    expect(value(promoteToClass({ ...base, scale: "A22" }, on))).toBe("A22");
    expect(value(promoteToClass({ ...base, scale: "A22", toClass: "A3", fromClass: "A2" }, on))).toBe("A31");
  });
  test("three years in the class below, or six years two below (level A for A3)", () => {
    const to = (fromClass: string, toClass: string, classMonths: number, levelMonths = 0) =>
      refusalOf(promoteToClass({ scale: `${fromClass}2`, fromClass, toClass, classMonths, levelMonths }, on));
    expect([to("A1", "A2", 35), to("A1", "A2", 36)]).toEqual(["class-seniority-short", "no refusal"]);
    expect([to("A1", "A3", 0, 71), to("A1", "A3", 0, 72)]).toEqual(["class-seniority-short", "no refusal"]);
    expect([to("A2", "A4", 71), to("A2", "A4", 72), to("A3", "A5", 72), to("A4", "A5", 36)]).toEqual([
      "class-seniority-short",
      "no refusal",
      "no refusal",
      "no refusal",
    ]);
    expect([to("A1", "A4", 400, 400), to("A3", "A2", 400)]).toEqual(["class-seniority-short", "class-not-higher"]);
    expect(refusalOf(promoteToClass(base, month("2006-12")))).toBe("class-not-covered");
    expect(promoteToClass(base, month("2007-01")).ok).toBe(true);
  });
  test("a move to a lower class follows the seniorities of both classes", () => {
    const lower = (months: number) => lowerClassScale({ toClass: "A2", fromClass: "A3", months }, on);
    expect([0, 71, 72, 143, 144, 999].map((months) => value(lower(months)))).toEqual([
      "A21",
      "A21",
      "A22",
      "A22",
      "A23",
      "A23",
    ]);
  });
});

// guide/field-pay.md 4.
test("CAR-09: a lower class is lower than the one held", () => {
  const to = (toClass: string, fromClass: string | null) =>
    refusalOf(lowerClassScale({ toClass, fromClass, months: 72 }, on));
  expect([to("A2", "A2"), to("A3", "A2"), to("A5", null)]).toEqual(Array(3).fill("class-not-lower"));
  expect([to("A1", "A2"), to("A4", "A5"), to("A4", null)]).toEqual(Array(3).fill("no refusal"));
});

// guide/field-pay.md 5: 72 months in A1 are 72 in level A.
test("CAR-08: seniority in a class is seniority in the level too", () => {
  const to = (classMonths: number, levelMonths: number | null, toClass = "A3") =>
    refusalOf(promoteToClass({ scale: "A12", fromClass: "A1", toClass, classMonths, levelMonths }, on));
  expect([to(72, null), to(71, null), to(12, 72)]).toEqual(["no refusal", "class-seniority-short", "no refusal"]);
  expect(to(72, 60)).toBe("level-months-below-class");
});

describe("CAR-10: who may sit the selection", () => {
  const input = {
    from: "C",
    to: "B",
    levelMonths: 36,
    evaluationInsufficient: false,
    heavyPenaltyNotErased: false,
    reassignedAsUnfit: false,
  } as const;
  test("level seniority and bars", () => {
    expect(value(levelPromotionBars(input, on))).toEqual([]);
    expect(value(levelPromotionBars({ ...input, levelMonths: 35 }, on))).toEqual(["level-seniority"]);
    expect(value(levelPromotionBars({ ...input, from: "B", to: "A", levelMonths: 24 }, on))).toEqual([]);
    expect(
      value(
        levelPromotionBars(
          { ...input, evaluationInsufficient: true, heavyPenaltyNotErased: true, reassignedAsUnfit: true },
          on,
        ),
      ),
    ).toHaveLength(3);
    const trace: Trace = [];
    levelPromotionBars({ ...input, levelMonths: 35 }, on, trace);
    expect(trace.map(plainStep).map(({ code, data }) => [code, data["years"], data["months"]])).toEqual([
      ["level-conditions", "3", "35"],
    ]);
    expect(refusalOf(levelPromotionBars({ ...input, from: "D", to: "A" }, on))).toBe("passage-unknown");
    expect(refusalOf(levelPromotionBars(input, month("2023-07")))).toBe("rule-not-covered");
  });

  // guide/field-pay.md 5; rules.md CAR-10: only the two "three years in C" date from 19-07-2023.
  test("D to C and B to A need no later month", () => {
    const at = (from: "B" | "C" | "D", to: "A" | "B" | "C", levelMonths: number, when: string) =>
      levelPromotionBars({ ...input, from, to, levelMonths }, month(when));
    for (const when of ["2019-07", "2023-07", "2024-10"]) {
      expect(value(at("D", "C", 36, when))).toEqual([]);
      expect(value(at("D", "C", 35, when))).toEqual(["level-seniority"]);
      expect(value(at("B", "A", 24, when))).toEqual([]);
      expect(value(at("B", "A", 23, when))).toEqual(["level-seniority"]);
    }
    expect(refusalOf(at("C", "A", 36, "2023-07"))).toBe("rule-not-covered");
    expect(value(at("C", "A", 36, "2023-08"))).toEqual([]);
    expect(refusalOf(at("D", "C", 36, "2001-03"))).toBe("rule-not-covered");
  });
});

test("increments ahead, and who is due what in twelve months", () => {
  const ahead = value(incrementsAhead(pair("BB1", 4, 6), on, addMonths(on, 24)));
  expect(ahead.map((one) => [formatMonth(one.month), formatCents(one.after)])).toEqual([["2025-04", "18273.44"]]);
  const career: CareerInput = {
    scale: "BB1",
    payClass: null,
    scaleSeniorityMonth: month("2018-12"),
    contractual: false,
    evaluationInsufficient: false,
    positionEntitles: true,
  };
  const events = dueSoon(
    [
      { matricule: "1", pair: pair("BB1", 4, 6), career },
      { matricule: "2", pair: pair("XX9", 1), career: null },
      { matricule: "3", pair: pair("BB1", 4, 6), career: { ...career, evaluationInsufficient: true } },
    ],
    on,
  );
  expect(events.map((event) => `${event.matricule} ${event.kind}`)).toEqual([
    "1 next-scale",
    "3 barred",
    "1 increment",
    "3 increment",
    "2 refused",
  ]);
});

// rules.md CAR-01, CAR-06, CAR-12: the careers since 2022-11 (contractual members 2023-10) judge no earlier month.
describe("a scale seniority that was reached before the careers in hand", () => {
  const input: CareerInput = {
    scale: "BB1",
    payClass: null,
    scaleSeniorityMonth: month("2016-11"),
    contractual: false,
    evaluationInsufficient: false,
    positionEntitles: true,
  };
  const at = (more: Partial<CareerInput>) => scaleCareer({ ...input, ...more }, on);

  test("six years in 2022-11 give the next scale, in 2022-10 nothing", () => {
    expect(value(at({}))).toEqual({ kind: "due", scale: "BB2", month: month("2022-11") });
    expect(refusalOf(at({ scaleSeniorityMonth: month("2016-10") }))).toBe("career-before-rules");
    expect(refusalOf(at({ scaleSeniorityMonth: month("2005-01") }))).toBe("career-before-rules");
  });

  test("a contractual member: from 2023-10", () => {
    expect(refusalOf(at({ contractual: true, scaleSeniorityMonth: month("2017-09") }))).toBe("career-before-rules");
    expect(value(at({ contractual: true, scaleSeniorityMonth: month("2017-10") }))).toMatchObject({ kind: "due" });
  });

  test("the top of a career needs no seniority", () => {
    expect(value(at({ scale: "BB4", scaleSeniorityMonth: month("2005-01") }))).toEqual({ kind: "top" });
  });
});
