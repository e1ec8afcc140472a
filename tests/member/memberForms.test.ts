import { memberDetail, memberForms, type FormId } from "../../src/member";
import { answerTo, outcome, type Values } from "./formAnswers";
import { checkedWorkbook, NOTE_MEMBER } from "../support/checkedWorkbook";

describe("the forms start with what the workbook tells", () => {
  test("level, class, month, contract and remuneration of the member of the note", async () => {
    const forms = memberForms(memberDetail(await checkedWorkbook([NOTE_MEMBER]), 0)!);
    const initial = (id: FormId, name: string) =>
      forms.find((form) => form.id === id)?.fields.find((field) => field.name === name)?.initial;
    expect(initial("brussels", "on")).toBe("2007-01");
    expect(initial("brussels", "contract")).toBe("statutory");
    expect(initial("bilingual", "level")).toBe("A");
    expect(initial("leader", "level")).toBe("A1");
    // The most favourable amount of January 2007 (note 1.2.3).
    expect(initial("household", "remuneration")).toBe("23660.00");
    expect(initial("brussels", "assigned")).toBeUndefined();
    // The new scale alone, and what is paid: both 23 660.00 in January 2007.
    expect([initial("complementary", "salary"), initial("complementary", "keptSalary")]).toEqual([
      "23660.00",
      "23660.00",
    ]);
    expect(initial("partial-month", "annualAmount")).toBe("23660.00");
    expect([initial("promotion", "scale"), initial("promotion", "seniorityMonth")]).toEqual(["A11", "2002-04"]);
    expect(initial("function-complement", "level")).toBe("A");
    // PJPol XII.I.1.
    expect(initial("insertion-place", "on")).toBe("2001-04");
  });
});

test("the main rule of a heading stands first", async () => {
  const forms = memberForms(memberDetail(await checkedWorkbook([NOTE_MEMBER]), 0)!);
  const under = (heading: string) => forms.filter(({ section }) => section === heading).map(({ id }) => id);
  expect(under("career")).toEqual(["promotion", "lower-class", "recruitment-bonus"]);
  expect(under("entry")).toEqual(["entry", "three-steps", "insertion-place", "appointment-bonus"]);
  expect([under("allowances").at(-1), under("pay").at(-1)]).toEqual(["combine", "partial-month"]);
});

// ALW-04: 720.00 / 12, indexed at 1.6734 or not.
test.each([
  ["yes", "month", "100.40"],
  ["no", "month-not-indexed", "60.00"],
])("a household allowance, indexed %s, is said to be so: %s", async (amountsIndexed, per, amount) => {
  const given = { type: "household", remuneration: "16050.00", on: "2018-01", amountsIndexed };
  const found = await answerTo("household", given);
  expect(outcome(found)).toBe(amount);
  expect(found.answer).toMatchObject({ amount: { per } });
});

describe("each form answers with an amount, not due, or a refusal", () => {
  const bilingual = { knowledge: "5", need: "required" };
  test.each<[string, FormId, Values, string]>([
    // Annex 8, level A, row 5: 267.73 a month; x 1.4002 = 374.875546 (index-coefficients.csv, 2007-01).
    ["bilingualism, required", "bilingual", bilingual, "374.88"],
    [
      "bilingualism without certificate",
      "bilingual",
      { ...bilingual, knowledge: "" },
      "not due bilingualism-no-certificate",
    ],
    ["a field that is needed", "bilingual", { ...bilingual, level: "" }, "refused fact-missing bilingual.level"],
    // Annex 6, item 8, level A: 1500.00 a year; / 12 x 1.4282 = 178.525 (index-coefficients.csv, 2008-02).
    ["a leader of nine", "leader", { on: "2008-02", team: "9" }, "not due leader-team-too-small"],
    ["a leader without a number", "leader", { on: "2008-02" }, "refused fact-missing leader.team"],
    [
      "a leader who kept it, before it was extinct",
      "leader",
      { on: "2008-02", team: "10", kept: "yes" },
      "refused fact-too-early leader.kept",
    ],
    ["a leader before the amounts are known", "leader", { team: "12" }, "refused allowance-not-covered"],
    ["Brussels in 2007 without commitment", "brussels", { assigned: "2000-05-01" }, "not due brussels-no-commitment"],
    ["a day that is none", "brussels", { assigned: "2000-02-30" }, "refused fact-invalid brussels.assigned"],
    // rules.md WHAT-14: the decree before 2017-09 is not in hand.
    ["household in 2007", "household", { type: "household" }, "refused rule-not-covered"],
    ["holiday pay in 2007", "holiday", {}, "refused rule-not-covered"],
    [
      "an amount that can be read in two ways",
      "household",
      { type: "household", remuneration: "1.234" },
      "refused fact-invalid household.remuneration",
    ],
    ["someone too young for the guarantee", "guaranteed", { category: "other", age: "20" }, "not due guarantee-age"],
    // The remuneration of the note's member is above the guarantee: the supplement is nothing, which is an amount.
    ["a guarantee that is reached", "guaranteed", { category: "other", age: "40" }, "0.00"],
    [
      "three steps without an old amount",
      "three-steps",
      { originalMonths: "60", recomputedMonths: "48" },
      "refused old-amount-needed",
    ],
    [
      "three steps",
      "three-steps",
      { originalMonths: "60", recomputedMonths: "48", oldAmount: "23000,00" },
      "three-steps",
    ],
  ])("%s", async (_, id, values, expected) => {
    expect(outcome(await answerTo(id, values))).toBe(expected);
  });

  const complement = { on: "2007-12", rounding: "once" };
  // Annex 6, level B: item 8 1 000.00, item 7 1 765.65; x 10 / 360 x 1.4002 (index-coefficients.csv, 2007-12).
  const functions = { ...complement, level: "B", drawn: "8", better: "7", betterDays: "10" };
  // Annex 8, level A: row 1 223.11, row 5 267.73; x 15 / 30 x 1.4002.
  const languages = {
    ...complement,
    "drawn.knowledge": "1",
    "drawn.need": "required",
    "better.knowledge": "5",
    "better.need": "required",
    betterDays: "15",
  };
  test.each<[string, FormId, Values, string]>([
    ["ten days of a better function", "function-complement", functions, "29.78"],
    ["rounded down", "function-complement", { ...functions, rounding: "down" }, "29.77"],
    ["the same function", "function-complement", { ...functions, better: "8" }, "not due complement-not-better"],
    ["a month of 31 such days", "function-complement", { ...functions, betterDays: "31" }, "refused days-invalid"],
    ["before annex 6", "function-complement", { ...functions, on: "2007-11" }, "refused allowance-not-covered"],
    [
      "without days",
      "function-complement",
      { ...functions, betterDays: "" },
      "refused fact-missing function-complement.betterDays",
    ],
    ["fifteen days of a better knowledge", "bilingual-complement", languages, "31.24"],
    [
      "the lower knowledge",
      "bilingual-complement",
      { ...languages, "drawn.knowledge": "5", "better.knowledge": "1" },
      "not due complement-not-better",
    ],
    // rules.md SAL-19: never computed.
    ["competence", "competence", { on: "2010-01" }, "refused competence-allowance-not-known"],
    ["competence after its repeal", "competence", { on: "2022-11" }, "not due competence-repealed"],
    // PJPol XI.III.27; annex 5 is not in hand (ALW-03).
    [
      "a function allowance with a mandate",
      "combine",
      { combinedFirst: "function-allowance", combinedSecond: "mandate-supplement" },
      "not combined",
    ],
    [
      "Brussels with bilingualism",
      "combine",
      { combinedFirst: "brussels", combinedSecond: "bilingual" },
      "refused cumulation-annex-5-missing",
    ],
  ])("%s", async (_, id, values, expected) => {
    expect(outcome(await answerTo(id, values))).toBe(expected);
  });

  test("every value and every not-due comes with its reasoning", async () => {
    const reasoned = await Promise.all([
      answerTo("function-complement", functions),
      answerTo("bilingual-complement", languages),
      answerTo("combine", { combinedFirst: "function-allowance", combinedSecond: "mandate-supplement" }),
      answerTo("lower-class", { on: "2024-10", payClass: "A3", lowerClass: "A2", bothClassesMonths: "0" }),
      answerTo("recruitment-bonus", { on: "2024-10", experienceMonths: "12" }),
      answerTo("appointment-bonus", { levelMonths: "8" }),
      answerTo("partial-month", {}),
      answerTo("insertion-place", { oldMaximum: "100" }, { maximum: [{ entry: "200" }] }),
    ]);
    expect(reasoned.map(({ answer }) => answer.kind === "amount" && answer.steps.length > 0)).toEqual(
      reasoned.map(() => true),
    );
  });

  // Annex 8, level A: the highest 267.73 x 1.4002 = 374.8755…, x 1.5 = 562.3133… at most (PJPol XI.III.33).
  test.each([
    ["100", "474.88"],
    ["374,88", "562.31"],
  ])("bilingualism with %s for another language", async (entry, expected) => {
    expect(outcome(await answerTo("bilingual", bilingual, { also: [{ entry }] }))).toBe(expected);
  });

  // Annex 7: (1 338.63 and 669.32) / 12 x 1.4859 = 165.76 and 82.88 a month, two months (index-coefficients.csv, 2010-07).
  test.each<[string, Values, string]>([
    ["two months of a commitment", { breach: "2010-09-01" }, "165.76"],
    ["before the first payment is an amount", { breach: "2010-06-20" }, "0.00"],
    ["after five years", { breach: "2015-06-10" }, "not due brussels-commitment-completed"],
    [
      "a move that the law imposes",
      { breach: "2012-01-01", exemption: "mobility-imposed-by-law" },
      "not due brussels-exempt-mobility-imposed-by-law",
    ],
  ])("Brussels, a commitment broken: %s", async (_, values, expected) => {
    const commitment = [{ entry: "2010-06-10" }];
    expect(outcome(await answerTo("brussels", { assigned: "2009-03-15", ...values }, { commitment }))).toBe(expected);
  });

  test("without a commitment none can be broken", async () => {
    const answer = await answerTo("brussels", { assigned: "2009-03-15", breach: "2010-09-01" });
    expect(outcome(answer)).toBe("refused fact-missing brussels.commitment");
  });

  describe("pay of a month", () => {
    // The member of the note: 23 660.00 x 1.4002 = 33 128.732 a year, / 12 = 2 760.7276… (index-coefficients.csv, 2007-01).
    test("the whole month is indexed", async () => {
      expect(outcome(await answerTo("partial-month", {}))).toBe(
        "month-full 2760.73; month-indexed 23660.00 1.4002 33128.73",
      );
    });

    // SAL-09: 80 % of fifteen of twenty-two working days: 2 760.7276… x 0.5454… = 1 505.8514….
    test("fractions of the month are paid by working days", async () => {
      const answer = await answerTo(
        "partial-month",
        { daysDue: "22" },
        { fractions: [{ percentage: "80", daysPaid: "15" }] },
      );
      expect(outcome(answer)).toMatch(/^month-due 1505\.85; /);
    });

    // XI.II.14: hours / 7.6; 114 hours are fifteen days.
    test("hours stand for working days", async () => {
      const answer = await answerTo(
        "partial-month",
        { daysDue: "22" },
        { fractions: [{ percentage: "80", hoursPaid: "114" }] },
      );
      expect(outcome(answer)).toMatch(/^month-due 1505\.85; /);
    });

    test.each<[string, Values, Values[], string]>([
      [
        "more days than there are",
        { daysDue: "22" },
        [{ percentage: "80", daysPaid: "23" }],
        "refused working-days-invalid",
      ],
      ["days due without days paid", { daysDue: "22" }, [], "refused fact-missing daysPaid"],
      ["days paid without days due", {}, [{ percentage: "80", daysPaid: "5" }], "refused fact-missing daysDue"],
      ["120 percent", { daysDue: "22" }, [{ percentage: "120", daysPaid: "5" }], "refused fact-invalid percentage"],
      ["no day paid is an amount", { daysDue: "22" }, [{ percentage: "100", daysPaid: "0" }], "month-due 0.00"],
      ["a month without a coefficient", { on: "2035-01" }, [], "refused index-not-covered"],
    ])("%s", async (_, values, fractions, expected) => {
      expect(outcome(await answerTo("partial-month", values, { fractions }))).toMatch(new RegExp(`^${expected}(;|$)`));
    });
  });

  // Constructed, as in tests/pay: 21 320.00 against 21 220.00; (21 320.00 − 20 500.00 − 720.00) / 12 x 1.4002 = 11.6683….
  describe("complementary allowance", () => {
    const was = {
      originalSalary: "20000",
      originalHousehold: "720",
      salary: "20500",
      household: "720",
      keptSalary: "20500",
    };
    const supplement = { annual: "600", municipal: "", since: "" };
    test.each<[string, Values, Values[], string]>([
      ["is the difference", was, [supplement], "11.67"],
      ["half a month", { ...was, share: "0,5" }, [supplement], "5.83"],
      ["to the letter", { ...was, householdSetting: "as-written" }, [supplement], "95.68"],
      ["without the supplement", was, [], "not due complementary-not-better"],
      [
        "a municipal supplement after leaving",
        { ...was, moved: "yes" },
        [{ ...supplement, municipal: "yes" }],
        "not due complementary-not-better",
      ],
      [
        "a higher function with a mandate",
        { ...was, mandate: "yes" },
        [{ ...supplement, since: "2007-01" }],
        "not due complementary-not-better",
      ],
      [
        "without the original salary",
        { ...was, originalSalary: "" },
        [supplement],
        "refused fact-missing complementary.originalSalary",
      ],
    ])("%s", async (_, values, supplements, expected) => {
      expect(outcome(await answerTo("complementary", values, { supplement: supplements }))).toBe(expected);
    });
  });

  test("the commitment of Brussels is read from its group, and its evidence is listed", async () => {
    const answer = await answerTo("brussels", { assigned: "2000-05-01" }, { commitment: [{ entry: "2007-04-10" }] });
    // Note 2.1: the conditions of 2007 are met, no amount is in hand.
    expect(outcome(answer)).toBe("refused allowance-not-covered");
    expect(answer.evidence.map(({ id, notBefore }) => [id, notBefore])).toContainEqual([
      "brussels-agreement-signed",
      "2007-04-10",
    ]);
  });

  test("a repeated fact that cannot be read is refused, an empty one is left out", async () => {
    const wrong = await answerTo("brussels", { assigned: "2000-05-01" }, { commitment: [{ entry: "soon" }] });
    expect(outcome(wrong)).toBe("refused fact-invalid brussels.commitment");
    const empty = await answerTo("brussels", { assigned: "2000-05-01" }, { commitment: [{ entry: "" }] });
    expect(outcome(empty)).toBe("not due brussels-no-commitment");
  });
});
