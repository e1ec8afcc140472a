import type { FormAnswer, FormId } from "../../src/member";
import { formAnswerView } from "../../src/taskpane/desk/formView";
import { formatMonth } from "../../src/values";
import { cents } from "../rules/support/values";
import { answerTo, outcome, type Values } from "./formAnswers";

describe("career and insertion", () => {
  test.each<[string, FormId, Values, string]>([
    // PJPol VII.IV.5: six years in each place; CAR-05: at most six years.
    [
      "to a lower class",
      "lower-class",
      { on: "2024-10", payClass: "A3", lowerClass: "A2", bothClassesMonths: "72" },
      "lower-class A22 A2",
    ],
    // guide/field-pay.md 4: the member of the note is in A11, class A1.
    [
      "to a class that is not lower",
      "lower-class",
      { on: "2024-10", lowerClass: "A2", bothClassesMonths: "72" },
      "refused class-not-lower",
    ],
    [
      "to a lower class before the careers",
      "lower-class",
      { on: "2006-12", lowerClass: "A2", bothClassesMonths: "72" },
      "refused class-not-covered",
    ],
    ["73 months of experience", "recruitment-bonus", { on: "2024-10", experienceMonths: "73" }, "72 months"],
    ["before the bonus", "recruitment-bonus", { on: "2022-10", experienceMonths: "12" }, "refused rule-not-covered"],
    // PJPol XII.II.39: a quarter, incomplete month dropped.
    ["an appointment", "appointment-bonus", { levelMonths: "7" }, "1 months"],
    [
      "an appointment before 2001",
      "appointment-bonus",
      { on: "2001-03", levelMonths: "7" },
      "refused rule-not-covered",
    ],
    [
      "a group without scales",
      "insertion-place",
      { oldMaximum: "100,00" },
      "refused fact-missing insertion-place.maximum",
    ],
  ])("%s", async (_, id, values, expected) => {
    expect(outcome(await answerTo(id, values))).toBe(expected);
  });

  // rules.md SAL-11 and SAL-12, CHECK (ours), table of 2024-10; CAR-08 and CAR-10.
  describe("promotion", () => {
    const bars = { levelMonths: "36", evaluationInsufficient: "", heavyPenalty: "", reassigned: "" };
    const toLevel = { on: "2024-10", scale: "CC2", seniorityMonth: "2015-10", promoteTo: "BB1", payClass: "", ...bars };
    const toClass = { on: "2024-10", scale: "BB4", seniorityMonth: "2009-10", promoteTo: "A1", payClass: "", ...bars };
    const fromA1 = { ...toClass, scale: "A12", promoteTo: "A2", payClass: "A1", levelMonths: "" };
    test.each<[string, Values, string]>([
      [
        "to a level, the table amount",
        toLevel,
        "promotion BB1 19320.94; promotion-before 18072.00; promotion-table 19320.94; promotion-table-paid; promotion-no-bar",
      ],
      [
        "to level A, lifted by the guarantee",
        toClass,
        "promotion A11 28613.43; promotion-before 27521.00; promotion-table 28555.00; promotion-guaranteed; promotion-no-bar",
      ],
      ["without the level seniority", { ...toLevel, levelMonths: "" }, "; promotion-not-judged"],
      ["35 months of level", { ...toLevel, levelMonths: "35" }, "; promotion-bars level-seniority"],
      [
        "with every bar",
        { ...toLevel, levelMonths: "0", evaluationInsufficient: "yes", heavyPenalty: "yes", reassigned: "yes" },
        "; promotion-bars level-seniority+evaluation-insufficient+heavy-penalty+reassigned-unfit",
      ],
      ["to a class", { ...fromA1, classMonths: "36" }, "; promotion-class A2"],
      ["to a class too early", { ...fromA1, classMonths: "35" }, "refused class-seniority-short"],
      ["to a class without the months in it", fromA1, "refused fact-missing classMonths"],
      // A fact that this promotion does not use (CAR-08: level months count for A3 only; CAR-10: the bars, for a level).
      ["level months for A2", { ...fromA1, classMonths: "36", levelMonths: "40" }, "fact-excluded levelMonths"],
      [
        "level months for A3",
        { ...fromA1, promoteTo: "A3", classMonths: "30", levelMonths: "72" },
        "promotion-class A3",
      ],
      ["a bar for a class", { ...fromA1, classMonths: "36", heavyPenalty: "yes" }, "fact-excluded heavyPenalty"],
      ["class months for a level", { ...toLevel, classMonths: "36" }, "fact-excluded classMonths"],
      ["a specific grade for level B", { ...toLevel, specificGrade: "yes" }, "fact-excluded specificGrade"],
      ["another class than the one asked for", { ...toClass, payClass: "A2" }, "fact-excluded payClass"],
      ["a bar without the level months", { ...toLevel, levelMonths: "", reassigned: "yes" }, "fact-without reassigned"],
      ["two levels at once", { ...toLevel, scale: "DD1" }, "refused passage-unknown"],
      ["before the careers are known", { ...toLevel, on: "2019-06" }, "refused career-not-covered"],
      ["from a scale that is none", { ...toLevel, scale: "old" }, "refused scale-unknown"],
      ["to nothing", { ...toLevel, promoteTo: "" }, "refused fact-missing promoteTo"],
    ])("%s", async (_, values, expected) => {
      expect(outcome(await answerTo("promotion", values)).slice(-expected.length)).toBe(expected);
    });
  });

  // PJPol XII.II.35-37 and XII.VII.32: the first maximum that is not below; six years for each place passed.
  describe("place at the insertion of 2001", () => {
    const maximum = ["100", "200", "300", "400"].map((entry) => ({ entry }));
    test.each<[string, Values, string]>([
      ["equal to a maximum", { oldMaximum: "200" }, "place 2, places 4"],
      ["above all", { oldMaximum: "500" }, "place 4, places 4"],
      [
        "with 80 months",
        { oldMaximum: "200", levelMonths: "80" },
        "place 2, places 4, scaleSeniorityMonths 8, movedOn false",
      ],
      [
        "with twelve years",
        { oldMaximum: "200", levelMonths: "144" },
        "place 3, places 4, scaleSeniorityMonths 0, movedOn true",
      ],
      ["without the old maximum", {}, "refused fact-missing insertion-place.oldMaximum"],
      // Only the scale seniority follows rules of a month.
      [
        "a month without the level seniority",
        { oldMaximum: "200", on: "2001-05" },
        "refused fact-without insertion-place.on",
      ],
    ])("%s", async (_, values, expected) => {
      expect(outcome(await answerTo("insertion-place", values, { maximum }))).toBe(expected);
    });
  });

  test("three steps follow the table of the new scale, and the appointment gives the month", async () => {
    const { answer } = await answerTo("three-steps", {
      originalMonths: "60",
      recomputedMonths: "48",
      oldAmount: "23000,00",
      appointedOn: "2007-03-15",
      insertionMonth: "2001-04",
    });
    if (answer.kind !== "amount" || answer.amount.kind !== "three-steps") throw new Error("no answer");
    const { steps, appointed } = answer.amount;
    // A11: step 4 is 23 660.00 (note 1.2.3), equal to or next above 23 000.00; entry counts from the next 1st.
    expect(steps.seniorityMonths).toBe(60);
    expect(steps.amount >= cents("23000.00")).toBe(true);
    expect(steps.newSeniorityMonths).toBe(steps.step * 12);
    expect(appointed && formatMonth(appointed.from)).toBe("2007-04");
  });
});

test("the month of an insertion says nothing without an appointment", async () => {
  const values = { originalMonths: "60", recomputedMonths: "48", oldAmount: "23000,00", insertionMonth: "2001-04" };
  expect(outcome(await answerTo("three-steps", values))).toBe("refused fact-without insertionMonth");
});

// guide/field-pay.md 7: A11 step 3 is derived from printed amounts, a stated amount is called so.
test("the reasoning of the three steps cites the table and its own certainty", async () => {
  const values = { originalMonths: "60", recomputedMonths: "48", oldAmount: "23000,00" };
  const { answer } = await answerTo("three-steps", values);
  if (answer.kind === "cannot") throw new Error("no answer");
  const certainties = answer.steps.map((step) =>
    "code" in step && "certainty" in step ? [step.code, step.certainty] : [],
  );
  expect(certainties).toContainEqual(["three-steps-old-amount", "stated"]);
  expect(certainties).toContainEqual(["three-steps-row", "derived"]);
});

describe("seniority of service", () => {
  const before = (more: Values = {}): Values => ({
    service: "full-time",
    serviceGround: "automatic",
    level: "B",
    from: "2000-01",
    to: "2006-12",
    ...more,
  });
  const after = (serviceAfter: string, from: string, to: string): Values => ({ serviceAfter, from, to });
  const entered = { enteredOn: "2020-01", intoLevelA: "" };
  const shown = ({ answer }: FormAnswer): string => {
    if (answer.kind !== "amount" || answer.amount.kind !== "entry") return outcome({ answer, evidence: [] });
    const { months, monthsAfter, notCounted, seniorityMonth } = answer.amount.entry;
    return `${months} ${monthsAfter} ${notCounted} ${formatMonth(seniorityMonth)}`;
  };

  test.each<[string, Values, Values[], Values[], string]>([
    // rules.md SAL-03 to SAL-06: 84 months of level B, 60 into level A; part-time pro rata, rounded up.
    ["whole service", entered, [before()], [], "84 0 0 2013-01"],
    ["into level A", { ...entered, intoLevelA: "yes" }, [before()], [], "60 0 0 2015-01"],
    ["part-time", entered, [before({ service: "part-time", fraction: "0,5", to: "2000-07" })], [], "4 0 0 2019-09"],
    // guide/field-pay.md 3: facts of another kind of service, and of a recognition that nobody asks for.
    ["days of full-time service", entered, [before({ days: "190" })], [], "refused service-fact-unused"],
    ["a fraction of full-time service", entered, [before({ fraction: "0,5" })], [], "refused service-fact-unused"],
    ["a request for nothing", { ...entered, requestedOn: "2020-02" }, [before()], [], "refused recognition-unused"],
    ["an opinion on nothing", { ...entered, commissionOpinion: "yes" }, [before()], [], "refused recognition-unused"],
    // PJPol XI.II.7-9: non-activity does not count, availability does.
    [
      "months since entry",
      entered,
      [before()],
      [after("availability", "2021-01", "2021-06"), after("non-activity", "2021-07", "2021-09")],
      "84 6 3 2013-04",
    ],
    // PJPol XI.II.8: a contractual member.
    [
      "a contract",
      entered,
      [],
      [after("contract-performed", "2020-01", "2020-12"), after("contract-unpaid-not-counted", "2021-01", "2021-02")],
      "0 12 2 2020-03",
    ],
    // PJPol XI.II.5 § 3: inadmissible from the fourth month after entry.
    [
      "asked for in time",
      { ...entered, requestedOn: "2020-04" },
      [before({ serviceGround: "recognised" })],
      [],
      "84 0 0 2013-01",
    ],
    [
      "asked for too late",
      { ...entered, requestedOn: "2020-05" },
      [before({ serviceGround: "recognised" })],
      [],
      "refused recognition-too-late",
    ],
    ["service before that is after", entered, [before({ to: "2020-02" })], [], "refused service-side-of-entry"],
    [
      "service after that is before",
      entered,
      [],
      [after("active", "2019-01", "2019-02")],
      "refused service-side-of-entry",
    ],
    ["one month twice", entered, [before(), before({ from: "2006-12" })], [], "refused service-overlap"],
    ["a period that ends first", entered, [before({ to: "1999-12" })], [], "refused period-invalid"],
    ["a period without its kind", entered, [before({ service: "" })], [], "refused fact-missing service"],
  ])("%s", async (_, values, periods, periodsAfter, expected) => {
    expect(shown(await answerTo("entry", values, { periods, periodsAfter }))).toBe(expected);
  });

  test.each<[string, Values[], Values[], RegExp]>([
    ["without labels", [before(), before()], [], /^Période de service 1 et Période de service 2 se recouvrent/],
    ["a label", [before({ label: "CPAS" }), before()], [], /^CPAS et Période de service 2 se recouvrent/],
    ["since the entry", [], [after("active", "2019-01", "2019-02")], /^Période depuis l’entrée 1\s: /],
    // What a person wrote is what stands, whatever it looks like.
    ["a label like a place", [before({ label: "periods 7", to: "2020-02" })], [], /^periods 7\s: /],
  ])("a period is called by its label, else by its place: %s", async (_, periods, periodsAfter, expected) => {
    const { answer } = formAnswerView(await answerTo("entry", entered, { periods, periodsAfter }), "fr");
    expect(answer).toMatchObject({ kind: "cannot", text: expect.stringMatching(expected) as string });
  });
});
