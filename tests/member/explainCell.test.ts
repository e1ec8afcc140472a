import { plainStep } from "../../src/values";
import { COLUMNS } from "../../src/checks";
import { explainCell, printableDetail } from "../../src/member";
import { explanationLine, LANGUAGES } from "../../src/words";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const codes = async (member: Member, column: (typeof COLUMNS)[number]): Promise<string[]> =>
  explainCell(await checkedWorkbook([member]), 0, column).map((step) =>
    step.code === "refusal" ? `refusal ${step.refusal.code}` : step.code,
  );

const plainSteps = (...asked: Parameters<typeof explainCell>) => explainCell(...asked).map(plainStep);

// Figures of the note SSGPI 84738-2007, 1.2.3.
describe("why a cell should hold what it should", () => {
  test("the new amount: years, step, table amount, what the file states, what is paid", async () => {
    const steps = plainSteps(await checkedWorkbook([NOTE_MEMBER]), 0, "namount1");
    expect(steps.map(({ code }) => code)).toEqual([
      "full-years",
      "step",
      "annual-amount",
      "stated-equal",
      "most-favourable",
    ]);
    expect(steps[2]?.data).toEqual({ scale: "A11", step: "4", amount: "23660.00" });
    expect(steps[4]?.data).toEqual({ number: "1", amount: "23660.00" });
  });

  test("a wrong amount shows by how much it differs", async () => {
    const steps = plainSteps(await checkedWorkbook([{ ...NOTE_MEMBER, namount1: 23215 }]), 0, "namount1");
    const differs = steps.find(({ code }) => code === "stated-differs");
    expect(differs?.data).toEqual({ given: "23215.00", expected: "23660.00", difference: "-445.00" });
  });

  test("the new scale comes from its conversion and the seniority is kept", async () => {
    const checked = await checkedWorkbook([NOTE_MEMBER]);
    expect(plainSteps(checked, 0, "nscale1").map(({ data }) => data)).toEqual([{ from: "AA1", to: "A11" }]);
    expect(plainSteps(checked, 0, "nancdate1").map(({ data }) => data)).toEqual([{ seniorityMonth: "2002-04" }]);
    expect(await codes({ ...NOTE_MEMBER, ancdate1: "?" }, "nscale1")).toEqual(["conversion"]);
  });

  test("a safeguard repeats the current cells, and its amount is that of the table of before", async () => {
    const checked = await checkedWorkbook([NOTE_MEMBER]);
    expect(plainSteps(checked, 0, "nscale3").map(({ data }) => data)).toEqual([{ repeated: "scale2", value: "AA1" }]);
    expect(plainSteps(checked, 0, "nancdate3").map(({ data }) => data)).toEqual([
      { repeated: "ancdate2", value: "2001-10" },
    ]);
    const steps = plainSteps(checked, 0, "namount3");
    expect(steps.find(({ code }) => code === "annual-amount")?.data["amount"]).toBe("23536.86");
  });

  test("without a proposal the whole insertion is explained", async () => {
    const { scale1, ancdate1, amount1, code, matricule } = NOTE_MEMBER;
    expect(await codes({ scale1, ancdate1, amount1, code, matricule }, "namount1")).toEqual([
      "conversion",
      "seniority-kept",
      "full-years",
      "step",
      "annual-amount",
      "safeguard",
    ]);
  });

  test("what cannot be computed ends in its refusal", async () => {
    const uncovered: Member = { code: 1, matricule: "3", scale1: "C1B", ancdate1: 200001, amount1: 15000 };
    expect(await codes(uncovered, "amount1")).toEqual(["refusal table-not-covered"]);
    expect(await codes(uncovered, "nscale1")).toEqual(["refusal conversion-not-covered"]);
    expect(await codes({ ...NOTE_MEMBER, ancdate1: 200801 }, "amount1")).toEqual(["refusal seniority-in-future"]);
    expect(await codes({ ...NOTE_MEMBER, code: "E", nscale1: "-" }, "namount1")).toEqual(["refusal manual-conversion"]);
  });

  test("old scales, codes 2 and 3 and empty cells are said to be so", async () => {
    expect(await codes({ code: 2, scale1: "old", amount1: 1 }, "amount1")).toEqual(["not-judged"]);
    expect(await codes({ code: 2, scale1: "AA1", ancdate1: 200204 }, "nscale1")).toEqual(["no-insertion"]);
    expect(await codes({ code: 1, scale1: "AA1", ancdate1: 200204 }, "amount2")).toEqual(["nothing-stated"]);
    expect(await codes(NOTE_MEMBER, "zone")).toEqual([]);
  });

  test("every step of every cell has its own sentence in every language", async () => {
    const checked = await checkedWorkbook([
      NOTE_MEMBER,
      { ...NOTE_MEMBER, namount1: 1 },
      { code: 1, scale1: "C1B", ancdate1: 193001, amount1: 1 },
      { code: "E" },
      { code: 3, scale1: "old" },
    ]);
    for (const language of LANGUAGES) {
      for (let index = 0; index < checked.rows.length; index++) {
        for (const step of COLUMNS.flatMap((column) => explainCell(checked, index, column))) {
          const line = explanationLine(step, language);
          expect(line).not.toContain(`${step.code}:`);
          expect(line).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });

  test("the detail of a member shows cells, findings and reasoning", async () => {
    const checked = await checkedWorkbook([{ ...NOTE_MEMBER, namount1: 23215 }]);
    const lines = printableDetail(checked, 0, "nl");
    expect(lines).toContain("Rij 2: NOK");
    expect(lines).toContain("stamnummer: 44-10000-00");
    expect(lines.join("\n")).toContain("Het bestand vermeldt 23.215,00 EUR in plaats van 23.660,00 EUR");
    expect(lines.join("\n")).toContain("Kolom namount1: het bedrag 23.215,00");
    expect(printableDetail(checked, 5, "nl")).toEqual([]);
  });
});
