import {
  answerForm,
  memberDetail,
  memberForms,
  type EnteredFacts,
  type FormAnswer,
  type FormId,
} from "../../src/report";
import { formatCents, formatMonth } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER } from "./workbook";

type Values = EnteredFacts["values"];

/** The answer to a form whose fields start as the screen shows them for the member of the note, then as entered. */
async function answerTo(id: FormId, entered: Values, groups: EnteredFacts["groups"] = {}): Promise<FormAnswer> {
  const checked = await checkedWorkbook([NOTE_MEMBER]);
  const form = memberForms(memberDetail(checked, 0)!).find((one) => one.id === id)!;
  const initial = Object.fromEntries(form.fields.map((field) => [field.name, field.initial ?? ""]));
  return answerForm(checked, id, { values: { ...initial, ...entered }, groups });
}

function outcome({ answer }: FormAnswer): string {
  if (answer.kind === "refused")
    return `refused ${answer.refusal.code} ${String(answer.refusal.data["field"] ?? "")}`.trim();
  if (answer.kind === "not-due") return `not due ${answer.reason}`;
  return answer.value.kind === "amount" ? formatCents(answer.value.cents) : answer.value.kind;
}

describe("the forms start with what the workbook tells", () => {
  test("level, class, month, contract and remuneration of the member of the note", async () => {
    const forms = memberForms(memberDetail(await checkedWorkbook([NOTE_MEMBER]), 0)!);
    const initial = (id: FormId, name: string) =>
      forms.find((form) => form.id === id)?.fields.find((field) => field.name === name)?.initial;
    expect(initial("brussels", "on")).toBe("2007-01");
    expect(initial("brussels", "contract")).toBe("statutory");
    expect(initial("bilingualism", "level")).toBe("A");
    expect(initial("leader", "payClass")).toBe("A1");
    // The most favourable amount of January 2007 (note 1.2.3).
    expect(initial("household", "remuneration")).toBe("23660.00");
    expect(initial("brussels", "assignedOn")).toBeUndefined();
  });
});

describe("each form answers with an amount, not due, or a refusal", () => {
  const bilingual = { certificate: "yes", knowledge: "5", need: "required" };
  test.each<[string, FormId, Values, string]>([
    // Annex 8, level A, row 5: 267.73 a month; x 1.4002 = 374.875546 (index-coefficients.csv, 2007-01).
    ["bilingualism, required", "bilingualism", bilingual, "374.88"],
    [
      "bilingualism without certificate",
      "bilingualism",
      { ...bilingual, certificate: "" },
      "not due bilingualism-no-certificate",
    ],
    ["a field that is needed", "bilingualism", { ...bilingual, need: "" }, "refused fact-missing need"],
    // Annex 6, item 8, level A: 1500.00 a year; / 12 x 1.4282 = 178.525 (index-coefficients.csv, 2008-02).
    ["a leader of nine", "leader", { on: "2008-02", size: "9" }, "not due leader-team-too-small"],
    ["a leader without a number", "leader", { on: "2008-02" }, "refused fact-missing size"],
    ["a leader before the amounts are known", "leader", { size: "12" }, "refused allowance-not-covered"],
    ["Brussels in 2007 without commitment", "brussels", { assignedOn: "2000-05-01" }, "not due brussels-no-commitment"],
    ["a day that is none", "brussels", { assignedOn: "2000-02-30" }, "refused fact-invalid assignedOn"],
    // rules.md WHAT-14: the decree before 2017-09 is not in hand.
    ["household in 2007", "household", { householdKind: "household" }, "refused rule-not-covered"],
    ["holiday pay in 2007", "holiday", {}, "refused rule-not-covered"],
    [
      "an amount that can be read in two ways",
      "household",
      { householdKind: "household", remuneration: "1.234" },
      "refused fact-invalid remuneration",
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

  test("the commitment of Brussels is read from its group, and its evidence is listed", async () => {
    const answer = await answerTo(
      "brussels",
      { assignedOn: "2000-05-01" },
      { commitments: [{ signedOn: "2007-04-10", retiresOn: "" }] },
    );
    // Note 2.1: the conditions of 2007 are met, no amount is in hand.
    expect(outcome(answer)).toBe("refused allowance-not-covered");
    expect(answer.evidence.map(({ id, notBefore }) => [id, notBefore])).toContainEqual([
      "brussels-agreement-signed",
      "2007-04-10",
    ]);
  });

  test("a repeated fact that cannot be read is refused, an empty one is left out", async () => {
    const wrong = await answerTo("brussels", { assignedOn: "2000-05-01" }, { commitments: [{ signedOn: "soon" }] });
    expect(outcome(wrong)).toBe("refused fact-invalid signedOn");
    const empty = await answerTo("brussels", { assignedOn: "2000-05-01" }, { commitments: [{ signedOn: "" }] });
    expect(outcome(empty)).toBe("not due brussels-no-commitment");
  });

  // PJPol XI.II.6 § 3: months are added per level and rounded up: 24 x 0.5 = 12.
  test("entry seniority comes from the periods", async () => {
    const { answer } = await answerTo(
      "entry",
      { enteredOn: "2015-01", intoLevelA: "" },
      {
        periods: [
          {
            service: "part-time",
            serviceGround: "automatic",
            level: "B",
            from: "2010-01",
            to: "2011-12",
            fraction: "0,5",
          },
        ],
      },
    );
    expect(answer.kind === "value" && answer.value.kind === "entry" && answer.value.entry.months).toBe(12);
  });

  test("three steps follow the table of the new scale, and the appointment gives the month", async () => {
    const { answer } = await answerTo("three-steps", {
      originalMonths: "60",
      recomputedMonths: "48",
      oldAmount: "23000,00",
      appointedOn: "2007-03-15",
      insertionMonth: "2001-04",
    });
    if (answer.kind !== "value" || answer.value.kind !== "three-steps") throw new Error("no answer");
    const { steps, appointed } = answer.value;
    // A11: step 4 is 23 660.00 (note 1.2.3), equal to or next above 23 000.00; entry counts from the next 1st.
    expect(steps.seniorityMonths).toBe(60);
    expect(steps.amount).toBeGreaterThanOrEqual(2_300_000);
    expect(steps.newSeniorityMonths).toBe(steps.step * 12);
    expect(appointed && formatMonth(appointed.from)).toBe("2007-04");
  });
});
