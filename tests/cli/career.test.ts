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
const at = (...args: string[]) => calogJson("career", ...args, "--on", "2024-10");

describe("calog career of one member", () => {
  // rules.md SAL-01: BB1 rows 3 and 4 are equal, so that the amount rises in the fifth and seventh year.
  test("increments ahead, where rows repeat too", async () => {
    const { code, document } = await at("BB1", "202004", "--until", "2027-04");
    expect(code).toBe(0);
    expect(document["increments"]).toEqual([
      { month: "2025-04", scale: "BB1", step: 5, before: "17660.00", after: "18273.44" },
      { month: "2027-04", scale: "BB1", step: 7, before: "18273.44", after: "18886.88" },
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
    expect(stdout.match(/^\d{6}(?=\t)/gm)).toEqual(["202503", "202504", "202704"]);
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
    expect(stdout).toContain(recruitmentBonus.scaleSeniority.replace("-", ""));
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
    ["no word", [], "usage"],
  ])("%s is refused", async (_, args, code) => {
    expect(await refusalOf("career", ...args)).toMatchObject({ code });
  });

  test.each(LANGUAGES)("people read it in %s", async (lang) => {
    const args = ["BB1", "202004", "--on", "2024-10", "--scale-seniority", "2019-03", "--explain", "--lang", lang];
    const { code, stdout, stderr } = await calog("career", ...args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("202504");
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

  test("a careers file that cannot be read is refused with its line", async () => {
    const file = join(folder, "wrong.csv");
    writeFileSync(file, "matricule;scale_seniority;evaluation\n1;2019-03;excellent?\n");
    expect(await refusalOf("career", ...IN_2024, "--careers", file)).toMatchObject({
      code: "supplied-line-invalid",
      column: "evaluation",
    });
  });
});
