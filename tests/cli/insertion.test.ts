import { LANGUAGES } from "../../src/words";
import { calog, calogJson, refusalOf } from "./support";

const words = (line: string) => line.split(" ");
// Table of 2007: A11 is 21 880.00 + 445.00 a step, AA1 of the note 22 578.15 at four and five years (200204).
const A11 = "three-steps --new-scale A11 --old-scale AA1";

describe("T01-06: insertion in three steps", () => {
  test.each([
    // AA1 at 57 months: 22 578.15 (note SSGPI 84738-2007, 1.2.3); A11: 22 325.00, 22 770.00: row 2.
    [`${A11} --seniority 57`, { oldAmount: "22578.15", step: 2, amount: "22770.00", newSeniorityMonths: 24 }],
    [`${A11} --seniority 200204`, { seniorityMonths: 57, seniorityMonth: "2005-01" }],
    [`${A11} --seniority 57 --remainder kept`, { newSeniorityMonths: 33, seniorityMonth: "2004-04" }],
    // The more favourable seniority: AA1 200110, 63 months: 23 536.86 (note); row 4, 23 660.00.
    [
      `${A11} --seniority 57 --recomputed 2001-10`,
      { recomputedUsed: true, seniorityMonths: 63, oldAmount: "23536.86", step: 4, amount: "23660.00" },
    ],
    [
      "three-steps --new-scale A11 --old-amount 22770 --seniority 57",
      { step: 2, amount: "22770.00", safeguard: { seniorityMonths: 57, amount: "22770.00" } },
    ],
    ["three-steps --new-scale A11 --old-amount 22770.01 --seniority 57", { step: 3, aboveMaximum: false }],
    ["three-steps --new-scale A11 --old-amount 99999 --seniority 57", { aboveMaximum: true }],
    // A two-yearly scale of 2006, where equal rows follow each other: the first or the last of them.
    ["three-steps --new-scale AA1 --old-amount 23000 --seniority 57 --tie first", { step: 5, amount: "23536.86" }],
    ["three-steps --new-scale AA1 --old-amount 23000 --seniority 57 --tie laatste", { step: 6, amount: "23536.86" }],
  ])("%s", async (line, expected) => {
    const { code, document } = await calogJson("insertion", ...words(line));
    expect([code, document["kind"]]).toEqual([0, "three-steps"]);
    expect(document).toMatchObject(expected);
  });

  // guide/field-pay.md 7: each amount with its table and how sure it is; AA1 step 4 and A11 step 2 of 2007.
  test("amounts carry their source and certainty, a stated one that it was stated", async () => {
    const { document } = await calogJson("insertion", ...words(`${A11} --seniority 57`));
    expect(document).toMatchObject({
      oldSource: "PJPol, échelles au 31-12-2006, AA1, step 4",
      oldCertainty: "published",
      source: "PJPol annexe 1bis, A11, step 2",
      certainty: "derived",
    });
    const given = (
      await calogJson("insertion", ...words("three-steps --new-scale A11 --old-amount 22770 --seniority 57"))
    ).document;
    expect(given).toMatchObject({ oldCertainty: "stated", certainty: "derived" });
    expect(given).not.toHaveProperty("oldSource");
    const { stdout } = await calog("insertion", ...words(`${A11} --seniority 57 --lang en`));
    expect(stdout).toMatch(/^2\. .*22,578\.15 EUR \[a\]$/m);
    expect(stdout).toMatch(/^3\. .* \[b\]$/m);
    expect(stdout).toMatch(/^\[b\] .*annex 1bis/m);
  });

  test("the settings that the law leaves open are named", async () => {
    const { document } = await calogJson("insertion", ...words(`${A11} --seniority 57`));
    expect(document["settings"]).toEqual({ tie: "first", remainder: "dropped" });
    const { stdout } = await calog("insertion", ...words(`${A11} --seniority 57 --lang nl`));
    expect(stdout).toMatch(/--tie first, --remainder dropped$/m);
  });

  // Circular PLP 16, points 10-11: from the 1st, else from the next month.
  test.each([
    ["2007-01-01", { from: "2007-01", seniorityMonth: "2005-01" }],
    ["2007-01-02", { from: "2007-02", seniorityMonth: "2005-02" }],
  ])("statutory from %s", async (on, expected) => {
    const line = `statutory --appointed ${on} --new-scale A11 --old-scale AA1 --seniority 57`;
    const { document } = await calogJson("insertion", ...words(line));
    expect(document).toMatchObject({ kind: "statutory", appointedOn: on, step: 2, ...expected });
  });

  test.each(LANGUAGES)("at a terminal in %s, with the reasoning on request", async (language) => {
    const { stdout } = await calog("insertion", ...words(`${A11} --seniority 57 --explain --lang ${language}`));
    expect(stdout).toMatch(/^3\. .*22.770[.,]00[ \u00a0]EUR.*24/m);
    expect(stdout).toMatch(/XII\.XI\.82/);
  });
});

describe("T01-02, T01-03: place and scale seniority at insertion", () => {
  const PLACE = "place --maximum 100 --maximum 200 --maximum 300 --maximum 400";
  test.each([
    // k = min{k : ref ≤ max(S_k)}, else the last.
    [`${PLACE} --old-maximum 100.00`, { place: 1, places: 4 }],
    [`${PLACE} --old-maximum 100.01`, { place: 2 }],
    [`${PLACE} --old-maximum 500`, { place: 4 }],
    // max(0, level − 6 years × (k − 1)); six years left below the top: the next scale, once.
    [`${PLACE} --old-maximum 150 --level-months 80`, { place: 2, scaleSeniorityMonths: 8, movedOn: false }],
    [`${PLACE} --old-maximum 150 --level-months 71`, { place: 2, scaleSeniorityMonths: 0, movedOn: false }],
    [`${PLACE} --old-maximum 150 --level-months 144`, { place: 3, scaleSeniorityMonths: 0, movedOn: true }],
    [`${PLACE} --old-maximum 500 --level-months 400`, { place: 4, scaleSeniorityMonths: 184, movedOn: false }],
  ])("%s", async (line, expected) => {
    const { code, document } = await calogJson("insertion", ...words(line));
    expect(code).toBe(0);
    expect(document).toMatchObject({ kind: "place", on: "2001-04", ...expected });
  });

  test("without the level seniority nothing is said of the scale seniority", async () => {
    const { document } = await calogJson("insertion", ...words(`${PLACE} --old-maximum 150`));
    expect(Object.keys(document)).toEqual(["kind", "on", "place", "places"]);
  });
});

// T01-04: a quarter of the level seniority, incomplete month dropped.
test.each([
  [7, 1],
  [8, 2],
  [9, 2],
  [0, 0],
])("T01-04: bonus of %i months of level seniority is %i", async (level, months) => {
  const { document } = await calogJson("insertion", "bonus", "--level-months", String(level));
  expect(document).toEqual({ kind: "bonus", on: "2001-04", levelMonths: level, months });
});

test("--explain --json carries the steps with their articles", async () => {
  const { document } = await calogJson(...words("insertion bonus --level-months 57 --explain"));
  expect(document["explanation"]).toMatchObject([{ code: "appointment-bonus", source: "PJPol XII.II.39, 45, 52, 59" }]);
});

describe("what cannot be done", () => {
  test.each([
    ["three-steps --new-scale A11 --seniority 57", { code: "option-missing" }],
    ["three-steps --old-scale AA1 --seniority 57", { code: "option-missing", option: "--new-scale SCALE" }],
    [A11, { code: "option-missing", option: "--seniority N|YYYY-MM" }],
    [`${A11} --seniority soon`, { code: "option-value-invalid", option: "--seniority", expected: "N|YYYY-MM" }],
    ["three-steps --new-scale old --seniority 57", { code: "option-value-invalid", option: "--new-scale" }],
    [`${A11} --seniority 2007-02`, { code: "seniority-in-future" }],
    [`${A11} --old-amount 22000 --seniority 57`, { code: "old-amount-contradicts", expected: "22578.15" }],
    ["three-steps --new-scale BB2.1 --old-amount 22000 --seniority 57", { code: "table-not-covered", scale: "BB2.1" }],
    [`${A11} --seniority 57 --appointed 2007-01-01`, { code: "option-unknown", option: "--appointed" }],
    ["statutory --new-scale A11 --old-scale AA1 --seniority 57", { code: "option-missing" }],
    ["place --old-maximum 100", { code: "option-missing", option: "--maximum EUROS.CC" }],
    ["place --old-maximum 100 --maximum 200 --level-months 80 --on 2001-03", { code: "rule-not-covered" }],
    ["bonus --level-months 8 --on 2001-03", { code: "rule-not-covered" }],
    ["bonus --level-months -8", { code: "option-value-invalid", option: "--level-months", expected: "N ≥ 0" }],
    // guide/field-pay.md 3 and 4: the month means nothing without a seniority, and places rise.
    ["place --old-maximum 100 --maximum 200 --on 2001-05", { code: "option-missing", option: "--level-months N" }],
    ["place --old-maximum 100 --maximum 200 --maximum 150", { code: "group-not-ascending" }],
    ["plaze --old-maximum 100", { code: "word-unknown", given: "plaze", nearest: "place" }],
  ])("%s", async (line, expected) => {
    expect(await refusalOf("insertion", ...words(line))).toMatchObject(expected);
    const { code, stdout } = await calog("insertion", ...words(line));
    expect([code, stdout]).toEqual([2, ""]);
  });
});
