import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/file";
import { LANGUAGES } from "../../src/words";
import { value } from "../rules/support/values";
import { calog, calogJson, refusalOf } from "./support";

const sample = (campaign: string) => join(__dirname, "..", "..", "assets", "sample", `conversion-${campaign}.xlsx`);
const folder = mkdtempSync(join(tmpdir(), "calog-career-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const IN_2024 = [sample("2024"), "--campaign", "2024"] as const;
const printed = (scale: string, before: number, after: number) => ({
  beforeSource: `PJPol annexe 1bis, ${scale}, step ${before}`,
  beforeCertainty: "published",
  source: `PJPol annexe 1bis, ${scale}, step ${after}`,
  certainty: "published",
});
const at = (...args: string[]) => calogJson("career", ...args, "--on", "2024-10");

describe("calog career of one member", () => {
  // rules.md SAL-01: BB1 rows 3 and 4 are equal, so that the amount rises in the fifth and seventh year.
  test("increments ahead, where rows repeat too", async () => {
    const { code, document } = await at("BB1", "202004", "--until", "2027-04");
    expect(code).toBe(0);
    expect(document["increments"]).toEqual([
      { month: "2025-04", scale: "BB1", step: 5, before: "17660.00", after: "18273.44", ...printed("BB1", 4, 5) },
      { month: "2027-04", scale: "BB1", step: 7, before: "18273.44", after: "18886.88", ...printed("BB1", 6, 7) },
    ]);
    expect(document).not.toHaveProperty("career");
    expect((await at("BB1", "202004", "--until", "2027-03")).document["increments"]).toHaveLength(1);
  });

  test("a period beyond the tables gives what is known and says where it stops", async () => {
    const { document } = await calogJson("career", "AA1", "200204", "--on", "2023-06", "--until", "2024-12");
    expect(document).toMatchObject({ increments: [] });
    const level = await calogJson("career", "A11", "200204", "--on", "2023-06", "--until", "2024-12");
    expect(level.document["notComputed"]).toMatchObject({ from: "2023-10", refusal: { code: "table-not-covered" } });
  });

  // rules.md CAR-01: the six years end in 2025-03.
  test("increments after the next scale are those of that scale, and the months stand in order", async () => {
    const line = ["BB1", "202004", "--scale-seniority", "2019-03", "--until", "2027-04"];
    const { document } = await at(...line);
    expect(
      (document["increments"] as { scale: string; month: string }[]).map(({ scale, month }) => [scale, month]),
    ).toEqual([
      ["BB2", "2025-04"],
      ["BB2", "2027-04"],
    ]);
    const { stdout } = await calog("career", ...line, "--on", "2024-10");
    expect(stdout.match(/^\d\d\/\d{4}(?=\t)/gm)).toEqual(["03/2025", "04/2025", "04/2027"]);
  });

  // guide/field-pay.md 1: from the step on, increments and everything else are those of the scale given.
  test("a step due in the first month puts the member in the next scale at once", async () => {
    const { document } = await at("A11", "201001", "--scale-seniority", "2018-10", "--until", "2026-01");
    expect(document["career"]).toMatchObject({ kind: "due", scale: "A12", month: "2024-10" });
    // Row 14 of A11 and A12: 21 880 and 23 880 + 14 x 445 (rules.md GRD-05).
    expect(document["steps"]).toMatchObject([
      { from: "A11", scale: "A12", before: "28110.00", after: "30110.00", lowersPay: false },
    ]);
    expect(document["increments"]).toMatchObject([
      { month: "2025-01", scale: "A12", before: "30110.00", after: "30555.00" },
      { month: "2026-01", scale: "A12", before: "30555.00", after: "31000.00" },
    ]);
  });

  test("a second step inside the period happens too", async () => {
    const { document } = await at("BB1", "202004", "--scale-seniority", "2018-11", "--until", "2032-12");
    const steps = document["steps"] as { scale: string; month: string }[];
    expect(steps.map(({ scale, month }) => [scale, month])).toEqual([
      ["BB2", "2024-11"],
      ["BB3", "2030-11"],
    ]);
    const last = (document["increments"] as { scale: string; month: string }[]).at(-1);
    expect(last).toMatchObject({ scale: "BB3", month: "2031-04" });
  });

  test("a contractual member stops at the third scale on the way", async () => {
    const line = ["BB1", "202004", "--contractual", "--scale-seniority", "2018-11", "--until", "2038-12"];
    const { document } = await at(...line);
    expect(document["steps"]).toMatchObject([{ scale: "BB2" }, { scale: "BB3", month: "2030-11" }]);
    expect(document["careerEnd"]).toMatchObject({ kind: "contractual-ceiling" });
  });

  // A11 goes on in class A1: A21 stands in two careers.
  test("the class is followed through the steps", async () => {
    const { document } = await at("A11", "202003", "--scale-seniority", "2018-11", "--until", "2031-01");
    expect(document["steps"]).toMatchObject([{ scale: "A12" }, { scale: "A21", month: "2030-11" }]);
  });

  test("a step after the period is not listed, and nothing is said to fall due only where nothing does", async () => {
    const line = ["BB1", "202004", "--scale-seniority", "2019-03", "--until"];
    const before = await at(...line, "2025-02");
    expect(before.document).not.toHaveProperty("career");
    expect(before.document["steps"]).toEqual([]);
    const texts = async (until: string) =>
      (await calog("career", ...line, until, "--on", "2024-10", "--explain", "--lang", "en")).stdout;
    expect(await texts("2025-02")).toContain("Nothing falls due");
    expect(await texts("2025-02")).not.toMatch(/BB2|2025-?03|03\/2025|March 2025/);
    expect(await texts("2025-03")).not.toContain("Nothing falls due");
    expect(await texts("2025-03")).toContain("03/2025");
  });

  test("a bar after the period is not listed either", async () => {
    const line = ["BB1", "202004", "--insufficient", "--scale-seniority", "2019-03", "--on", "2024-10", "--until"];
    expect((await calog("career", ...line, "2025-02")).stdout).not.toContain("03/2025");
    const { stdout } = await calog("career", ...line, "2025-03", "--lang", "en");
    expect(stdout).toMatch(/^03\/2025\t.*BB2/m);
    expect(stdout).not.toContain("Nothing falls due");
  });

  // rules.md, traps of the tables: BB4 of 2022 lies below BB3 at rows 0-8. Row 2: 21 094.26 and 20 215.84.
  test("a step that lowers the pay says so with both amounts", async () => {
    const line = ["BB3", "202006", "--scale-seniority", "2016-12", "--on", "2022-11", "--until", "2023-08"];
    const { document } = await calogJson("career", ...line);
    expect(document["steps"]).toMatchObject([{ scale: "BB4", before: "21094.26", after: "20215.84", lowersPay: true }]);
    const { stdout } = await calog("career", ...line, "--lang", "en");
    expect(stdout).toContain("BB4 gives less than BB3: 21,094.26 → 20,215.84");
    // From row 9 on BB4 gives more.
    const higher = await calogJson("career", "BB3", "201211", ...line.slice(2));
    expect(higher.document["steps"]).toMatchObject([{ scale: "BB4", lowersPay: false }]);
  });

  // rules.md CAR-08: the promotion is made from the scale held that month, A12 since 2024-10.
  test("a promotion starts from the scale that the career gives", async () => {
    const line = "A11 201510 --scale-seniority 2018-10 --promote-to A2 --class A1 --class-months 36".split(" ");
    expect((await at(...line)).document["promotion"]).toMatchObject({ scale: "A21", oldAmount: "27885.00" });
  });

  // rules.md CAR-01; AEPol VII.3.
  test("scale career with the dossier", async () => {
    const { document } = await at("BB1", "202004", "--scale-seniority", "2019-03", "--training");
    expect(document["career"]).toMatchObject({ kind: "due", scale: "BB2", month: "2025-03" });
    expect((document["dossier"] as { id: string }[]).map(({ id }) => id)).toEqual([
      "dossier-evaluation",
      "dossier-seniority-extract",
      "dossier-training",
    ]);
  });

  // rules.md CAR-01 (bars), CAR-02, CAR-06.
  test.each<[string[], object]>([
    [["BB1", "202004", "--insufficient"], { kind: "barred", reason: "evaluation-insufficient" }],
    [["BB1", "202004", "--no-career-position"], { kind: "barred", reason: "position" }],
    [["BB4", "202004"], { kind: "top" }],
    [["BB3", "202004", "--contractual"], { kind: "contractual-ceiling" }],
    [["A21", "202004", "--class", "A1"], { kind: "due", scale: "A22" }],
  ])("%j", async (args, career) => {
    const { document } = await at(...args, "--scale-seniority", "2019-03");
    expect(document["career"]).toMatchObject(career);
  });

  // rules.md SAL-11 CHECK: CC2 row 9 (18 072.00) to BB1 19 320.94; SAL-12 CHECK: BB4 row 15 to A1 lifted to 28 613.43.
  test("promotion to a higher level", async () => {
    expect((await at("CC2", "201510", "--promote-to", "BB1")).document["promotion"]).toEqual({
      ...printed("CC2", 9, 9),
      source: "PJPol annexe 1bis, BB1, step 9",
      kind: "level",
      scale: "BB1",
      oldAmount: "18072.00",
      tableAmount: "19320.94",
      paid: "19320.94",
      guaranteed: false,
      bars: null,
    });
    expect((await at("BB4", "200910", "--promote-to", "A1")).document["promotion"]).toMatchObject({
      scale: "A11",
      oldAmount: "27521.00",
      paid: "28613.43",
      guaranteed: true,
    });
    // rules.md CAR-10: three years in level C.
    const bars = async (months: string) =>
      ((await at("CC2", "201510", "--promote-to", "BB1", "--level-months", months)).document["promotion"] as never)[
        "bars"
      ];
    expect([await bars("35"), await bars("36")]).toEqual([["level-seniority"], []]);
  });

  // rules.md CAR-08.
  test("promotion to a higher class", async () => {
    const to = (scale: string) =>
      at(scale, "201510", "--promote-to", "A2", "--class", "A1", "--class-months", "36").then(
        ({ document }) => document["promotion"],
      );
    // Row 9: A12 23 880 + 9 x 445 = 27 885.00; A21 25 880 + 9 x 480 = 30 200.00 (rules.md GRD-05).
    expect(await to("A12")).toEqual({
      ...printed("A12", 9, 9),
      source: "PJPol annexe 1bis, A21, step 9",
      kind: "class",
      class: "A2",
      scale: "A21",
      oldAmount: "27885.00",
      paid: "30200.00",
    });
    expect(await to("A22")).toMatchObject({ scale: "A22" });
  });

  test("class A2 is open to a specific grade", async () => {
    const line = ["BB1", "201510", "--promote-to", "A2", "--specific-grade"];
    expect((await at(...line)).document["promotion"]).toMatchObject({ kind: "level", scale: "A21" });
  });

  // guide/field-pay.md 5.
  test("72 months in class A1 are 72 in level A", async () => {
    const line = "A12 201510 --promote-to A3 --class A1 --class-months 72".split(" ");
    expect((await at(...line)).document["promotion"]).toMatchObject({ kind: "class", scale: "A31" });
  });

  test("the conditions from B to A in 2022", async () => {
    const line = "BB4 200910 --promote-to A1 --level-months 24 --on 2022-11".split(" ");
    expect((await calogJson("career", ...line)).document["promotion"]).toMatchObject({ bars: [] });
  });

  // A22 stands in A1 and A2: who moves to A1 was in A2.
  test("a lower class, from the scale alone", async () => {
    const line = "A22 201510 --to-lower-class A1 --scale-months 144".split(" ");
    expect((await at(...line)).document["lowerClass"]).toEqual({ class: "A1", scale: "A21" });
  });

  // rules.md CAR-10: a heavy penalty that is not erased and an earlier reassignment for unfitness bar the selection.
  test.each<[string, string[]]>([
    ["", []],
    ["--heavy-penalty", ["heavy-penalty"]],
    ["--reassigned", ["reassigned-unfit"]],
    ["--insufficient --heavy-penalty --reassigned", ["evaluation-insufficient", "heavy-penalty", "reassigned-unfit"]],
  ])("bars of a promotion to a higher level: %j", async (flags, bars) => {
    const line = `CC2 201510 --promote-to BB1 --level-months 36 ${flags}`.trim().split(" ");
    expect((await at(...line)).document["promotion"]).toMatchObject({ bars });
    const { stdout } = await calog("career", ...line, "--on", "2024-10", "--lang", "en");
    expect(stdout).toContain(bars.length === 0 ? "All conditions of the selection are met" : "not met: ");
  });

  // rules.md CAR-05: the required experience, at most six years; CAR-02: the first place takes six years.
  test.each([
    ["36", { months: 36, scaleSeniority: "2020-03" }, "2026-03"],
    ["72", { months: 72, scaleSeniority: "2017-03" }, "2023-03"],
    ["90", { months: 72, scaleSeniority: "2017-03" }, "2023-03"],
  ])("bonus at recruitment of %s months, taken off the scale seniority", async (months, recruitmentBonus, month) => {
    const line = ["A11", "202303", "--class", "A1", "--scale-seniority", "2023-03", "--experience-months", months];
    const { document } = await at(...line);
    expect(document).toMatchObject({ recruitmentBonus, career: { kind: "due", month } });
    const { stdout } = await calog("career", ...line, "--on", "2024-10", "--lang", "nl");
    expect(stdout).toContain(`vanaf maart ${recruitmentBonus.scaleSeniority.slice(0, 4)}`);
  });

  test("the bonus alone, without the scale seniority", async () => {
    const { document } = await at("A11", "202303", "--experience-months", "36");
    expect([document["recruitmentBonus"], document["career"]]).toEqual([{ months: 36 }, undefined]);
  });

  // rules.md CAR-09: class A2 begins at A21; six years a scale of both classes together.
  test.each([
    ["71", "A21"],
    ["72", "A22"],
    ["144", "A23"],
  ])("lower class with %s months in both classes: %s", async (months, scale) => {
    const { document } = await at("A31", "201510", "--class", "A3", "--to-lower-class", "A2", "--scale-months", months);
    expect(document["lowerClass"]).toEqual({ class: "A2", scale });
  });

  // Six scales stand on both sides since the tables of before 2007 are rebuilt: who holds one now is paid by annex 1bis of
  // 2024 (CC1 rows 7 and 9, D2A row 7, DD2 and BB1 row 9), not by the table of 31-12-2006 (D2A row 7: 13 814.50).
  test("a scale that is held is read after the conversion, without --side", async () => {
    const steps = async (...args: string[]) => (await at(...args)).document["steps"];
    expect(await steps("CC1", "201704", "--scale-seniority", "2018-10")).toMatchObject([
      { month: "2024-10", from: "CC1", scale: "CC2", before: "15788.31", after: "17672.00" },
    ]);
    expect(await steps("D2A", "201704", "--scale-seniority", "2018-12")).toMatchObject([
      { month: "2024-12", from: "D2A", scale: "D3A", before: "14904.00", after: "15904.00" },
    ]);
    const promotion = async (...args: string[]) => (await at(...args)).document["promotion"];
    expect(await promotion("CC1", "201510", "--promote-to", "BB1")).toMatchObject({
      scale: "BB1",
      oldAmount: "16411.92",
      paid: "19320.94",
    });
    expect(await promotion("DD2", "201510", "--promote-to", "CC1", "--level-months", "36")).toMatchObject({
      scale: "CC1",
      oldAmount: "14002.36",
      paid: "16411.92",
      bars: [],
    });
    // Without a career or a promotion nobody says which of the two tables is meant.
    expect(await refusalOf("career", "CC1", "201510", "--on", "2024-10")).toMatchObject({ code: "side-needed" });
  });

  test.each<[string, string[], string]>([
    ["a bar without a promotion", ["CC2", "201510", "--heavy-penalty"], "option-missing"],
    [
      "a bar whose level seniority is not given",
      "CC2 201510 --promote-to BB1 --reassigned".split(" "),
      "option-missing",
    ],
    ["an insufficient evaluation, too", "CC2 201510 --promote-to BB1 --insufficient".split(" "), "option-missing"],
    [
      "a bar of the level on a higher class",
      "A12 201510 --promote-to A2 --class A1 --class-months 36 --heavy-penalty".split(" "),
      "options-exclude",
    ],
    ["a bonus outside level A", ["BB1", "201510", "--experience-months", "36"], "options-exclude"],
    ["a bonus above class A1", "A21 201510 --class A2 --experience-months 36".split(" "), "options-exclude"],
    [
      "a bonus for a recruit of before 2022-11",
      "A11 201510 --scale-seniority 2022-10 --experience-months 36".split(" "),
      "rule-not-covered",
    ],
    ["a lower class without the months", ["A31", "201510", "--to-lower-class", "A2"], "option-missing"],
    ["the months without a lower class", ["A31", "201510", "--scale-months", "71"], "option-missing"],
    [
      "a class that is not lower",
      "A31 201510 --class A3 --to-lower-class A3 --scale-months 71".split(" "),
      "options-exclude",
    ],
    // guide/field-pay.md 3: a fact that is given is used or refused.
    ["a class alone", "A21 201510 --class A1".split(" "), "option-missing"],
    ["a class outside level A", "BB1 202004 --class A1 --scale-seniority 2019-03".split(" "), "options-exclude"],
    ["a class that has not the scale", "A31 201510 --class A1 --scale-seniority 2019-03".split(" "), "options-exclude"],
    ["level months alone", "CC2 201510 --level-months 36".split(" "), "option-missing"],
    [
      "level months for a class that does not count them",
      "A12 201510 --promote-to A2 --class A1 --class-months 36 --level-months 40".split(" "),
      "options-exclude",
    ],
    ["class months alone", "A12 201510 --class-months 36".split(" "), "option-missing"],
    ["class months for a level", "CC2 201510 --promote-to BB1 --class-months 36".split(" "), "options-exclude"],
    ["a contractual member without scale seniority", "BB1 202004 --contractual".split(" "), "option-missing"],
    ["a training without scale seniority", "BB1 202004 --training".split(" "), "option-missing"],
    ["a position without scale seniority", "BB1 202004 --no-career-position".split(" "), "option-missing"],
    ["an insufficient evaluation alone", "BB1 202004 --insufficient".split(" "), "option-missing"],
    [
      "an insufficient evaluation for a higher class",
      "A12 201510 --promote-to A2 --class A1 --class-months 36 --insufficient".split(" "),
      "options-exclude",
    ],
    ["a specific grade alone", "BB1 201510 --specific-grade".split(" "), "option-missing"],
    ["a specific grade for level B", "CC2 201510 --promote-to BB1 --specific-grade".split(" "), "options-exclude"],
    [
      "level months that are fewer than those of the class",
      "A12 201510 --promote-to A3 --class A1 --class-months 72 --level-months 60".split(" "),
      "level-months-below-class",
    ],
    [
      "the class held for a promotion to another class of level A",
      "CC2 201510 --promote-to A1 --class A2".split(" "),
      "options-exclude",
    ],
    [
      "a scale seniority that begins after the month",
      "BB1 202004 --scale-seniority 2024-11".split(" "),
      "scale-seniority-in-future",
    ],
    // guide/field-pay.md 4.
    [
      "a class that is not lower, by the scale",
      "A31 201510 --to-lower-class A3 --scale-months 71".split(" "),
      "options-exclude",
    ],
    [
      "the class of a scale of two classes",
      "A22 201510 --to-lower-class A2 --scale-months 71".split(" "),
      "options-exclude",
    ],
    ["a lower class outside level A", "BB1 201510 --to-lower-class A2 --scale-months 71".split(" "), "options-exclude"],
  ])("%s in 2024 is refused", async (_, args, code) => {
    expect(await refusalOf("career", ...args, "--on", "2024-10")).toMatchObject({ code });
  });

  test.each<[string, string[], string]>([
    // rules.md CAR-12.
    ["careers of 2007 to 2022", ["A11", "200204", "--scale-seniority", "200204"], "career-not-covered"],
    ["a class without the class held", ["A12", "201510", "--on", "2024-10", "--promote-to", "A2"], "option-missing"],
    [
      "too short in the class",
      "A12 201510 --on 2024-10 --promote-to A2 --class A1 --class-months 35".split(" "),
      "class-seniority-short",
    ],
    ["a level for a scale", ["BB1", "201510", "--on", "2024-10", "--promote-to", "B"], "scale-unknown"],
    // rules.md CAR-10: D to C, C to B; level A by promotion is A1, or A2 for a specific grade.
    ["two levels at once", ["DD1", "201510", "--on", "2024-10", "--promote-to", "BB1"], "passage-unknown"],
    ["class A3", ["BB1", "199501", "--on", "2024-10", "--promote-to", "A3"], "promotion-class-closed"],
    ["a scale of class A3", ["BB1", "199501", "--on", "2024-10", "--promote-to", "A31"], "promotion-class-closed"],
    [
      "class A2 unless the grade is specific",
      ["BB1", "201510", "--on", "2024-10", "--promote-to", "A2"],
      "promotion-class-closed",
    ],
    ["a lower level", ["BB1", "201510", "--on", "2024-10", "--promote-to", "CC1"], "passage-unknown"],
    ["before 2019-07", ["A11", "200204", "--promote-to", "A2", "--class", "A1"], "option-missing"],
    ["the original position", ["old", "198801"], "original-scale"],
    ["no such scale", ["ZZ1", "200204"], "scale-unknown"],
    ["no table at the month", ["BB2", "200204"], "table-not-covered"],
    ["a period that ends before it begins", ["A11", "200204", "--until", "2006-12"], "period-invalid"],
    ["an option of the other form", ["A11", "200204", "--months", "3"], "option-unknown"],
    ["--force without a file", [sample("2007"), "--force"], "option-missing"],
    ["no word", [], "usage"],
  ])("%s is refused", async (_, args, code) => {
    expect(await refusalOf("career", ...args)).toMatchObject({ code });
  });

  test.each(LANGUAGES)("people read it in %s", async (lang) => {
    const args = ["BB1", "202004", "--on", "2024-10", "--scale-seniority", "2019-03", "--explain", "--lang", lang];
    const { code, stdout, stderr } = await calog("career", ...args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("04/2025");
    expect(stdout).toContain("BB2");
    expect(stdout).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});

describe("calog career of a workbook", () => {
  test("increments of 2007, while every career is refused", async () => {
    const { code, document } = await calogJson("career", sample("2007"));
    expect(code).toBe(0);
    expect(document).toMatchObject({ from: "2007-01", to: "2008-01" });
    const due = document["due"] as { kind: string; month: string }[];
    expect(due.map(({ kind }) => kind)).toEqual(due.map(() => "increment"));
    expect(due.every(({ month }) => month > "2007-01" && month <= "2008-01")).toBe(true);
    expect(due.map(({ month }) => month)).toEqual(due.map(({ month }) => month).sort());
    const gaps = document["notComputed"] as { part: string; refusal: { code: string; message: string } }[];
    const careers = gaps.filter(({ part }) => part === "career");
    expect(new Set(careers.map(({ refusal }) => refusal.code))).toEqual(new Set(["career-not-covered"]));
  });

  test("scale careers from a file, and the list as a sheet in a copy", async () => {
    const first = (await calogJson("career", ...IN_2024)).document;
    const needed = (first["notComputed"] as { matricule: string; scale: string; refusal: { code: string } }[]).find(
      ({ refusal }) => refusal.code === "scale-seniority-needed",
    );
    const file = join(folder, "careers.csv");
    writeFileSync(file, `stamnummer;loonschaalanciënniteit\n${needed?.matricule};2019-03\n`);
    const out = join(folder, "due.xlsx");
    const { document } = await calogJson("career", ...IN_2024, "--careers", file, "-o", out, "--lang", "nl");
    const steps = (document["due"] as { kind: string; month: string; matricule: string }[]).filter(
      ({ kind }) => kind === "next-scale",
    );
    expect(steps.map(({ month, matricule }) => [month, matricule])).toEqual([["2025-03", needed?.matricule]]);
    const workbook = value(openWorkbook(new Uint8Array(readFileSync(out))));
    const rows = value(await workbook.top("CALOG vervaldata", 200));
    expect(rows.some((row) => row[0] === "202503" && row[2] === needed?.matricule)).toBe(true);
  });

  // guide/field-pay.md 3: a fact of somebody who is not there, or that the scale has no use for.
  test("a careers file says nothing of strangers, and gives a class in level A only", async () => {
    const { document } = await calogJson("check", ...IN_2024);
    const inLevelD = (document["rows"] as { row: number; matricule: string }[]).find(({ row }) => row === 9);
    const file = join(folder, "facts.csv");
    const header = "matricule;scale_seniority;class";
    writeFileSync(file, `${header}\n${inLevelD?.matricule};2019-03;\n1;2019-03;\n`);
    expect(await refusalOf("career", ...IN_2024, "--careers", file)).toMatchObject({ code: "matricule-unknown" });
    expect(await refusalOf("forecast", ...IN_2024, "--careers", file)).toMatchObject({ code: "matricule-unknown" });
    writeFileSync(file, `${header}\n${inLevelD?.matricule};2019-03;A1\n`);
    const due = (await calogJson("career", ...IN_2024, "--careers", file)).document;
    expect(due["notComputed"]).toContainEqual(
      expect.objectContaining({ row: 9, refusal: expect.objectContaining({ code: "class-not-of-scale" }) as object }),
    );
  });

  test("a careers file that cannot be read is refused with its line", async () => {
    const file = join(folder, "wrong.csv");
    writeFileSync(file, "matricule;scale_seniority;evaluation\n1;2019-03;excellent?\n");
    expect(await refusalOf("career", ...IN_2024, "--careers", file)).toMatchObject({
      code: "supplied-line-invalid",
      column: "evaluation",
    });
  });
});
