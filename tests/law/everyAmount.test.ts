import {
  allowanceAmount,
  annexItems,
  campaignLaw,
  campaigns,
  firstCoveredMonth,
  indexCoefficient,
  ruleFigure,
  tableSets,
} from "../../src/law";
import { lawData } from "../../src/law/data";
import { monthFromIso, type Certainty, type Source } from "../../src/values";
import { certaintyLabel, formatSource, LANGUAGES } from "../../src/words";
import { isKnown } from "../../src/words/say";

/** Words of the reference (README of the data). */
const CERTAINTIES = new Set(["published", "article", "derived", "inferred"]);

/** A source that somebody can look up, in every language, and a certainty with a word of its own in each. */
function expectBasis(what: string, source: Source, certainty: Certainty): void {
  expect([what, source.length > 0]).toEqual([what, true]);
  expect([what, certainty, CERTAINTIES.has(certainty)]).toEqual([what, certainty, true]);
  for (const language of LANGUAGES) {
    const written = formatSource(source, language);
    expect([what, language, written.length > 3, /undefined|\[object|\{/.test(written)]).toEqual([
      what,
      language,
      true,
      false,
    ]);
    expect([what, language, isKnown(`certainty.${certainty}`, language)]).toEqual([what, language, true]);
    expect(certaintyLabel(certainty, language)).not.toBe("");
  }
}

test("every amount of every pay table has its place in an act and its certainty", () => {
  let cells = 0;
  const seen = new Set<string>();
  for (const { id, tables } of tableSets) {
    for (const [scale, table] of tables) {
      table.cents.forEach((_, step) => {
        cells++;
        const source = table.sourceOf(step);
        const [written, certainty] = [formatSource(source, "fr"), table.certaintyOf(step)];
        expect([id, scale, step, written.includes(scale)]).toEqual([id, scale, step, true]);
        expect(written).toMatch(new RegExp(`échelon ${step}$|échelon ${step}\\b`));
        // What differs between cells of one scale and certainty is the step alone.
        const kind = `${id} ${scale} ${certainty}`;
        if (!seen.has(kind)) expectBasis(kind, source, certainty);
        seen.add(kind);
      });
    }
  }
  const printed = Object.values(lawData.tables).flatMap((set) =>
    Object.values(set.scales).map(({ increments }) => increments.length),
  );
  expect(cells).toBe(printed.reduce((sum, count) => sum + count, 0));
  expect(cells).toBeGreaterThan(3000);
});

test("every conversion has its place in an act and its certainty", () => {
  for (const campaign of campaigns) {
    const law = campaignLaw(campaign);
    if (!law.ok) throw new Error(law.refusal.code);
    const scales = law.value.convertibleScales();
    expect(scales.length).toBeGreaterThan(40);
    for (const scale of scales) {
      const conversion = law.value.conversion(scale);
      expect(conversion?.from).toBe(scale);
      if (conversion) expectBasis(`${campaign.id} ${scale}`, conversion.source, conversion.certainty);
    }
  }
});

test("every allowance, figure of a rule and coefficient has its place in an act and its certainty", () => {
  for (const { id, versions } of lawData.ruleFigures.figures)
    for (const { validFrom } of versions) {
      const figure = ruleFigure(id, monthFromIso(validFrom)!);
      if (!figure.ok) throw new Error(`${id} ${validFrom} ${figure.refusal.code}`);
      expectBasis(`${id} ${validFrom}`, figure.value.source, figure.value.certainty);
    }
  for (const { id, validFrom, items } of lawData.allowances.annexes)
    for (const { id: item, amounts } of items)
      for (const column of Object.keys(amounts)) {
        const found = allowanceAmount(id, item, column, monthFromIso(validFrom)!);
        // Items that are not for CALog are refused, whatever is printed.
        if (!found.ok) expect(found.refusal.code).toBe("allowance-not-for-calog");
        else expectBasis(`${id} ${item} ${column}`, found.value.source, found.value.certainty);
      }
  expect(annexItems("annexe-8").length).toBeGreaterThan(3);
  expect(firstCoveredMonth("annexe-6")).toBe(monthFromIso("2007-12"));
  for (const { validFrom } of lawData.coefficients.coefficients) {
    const found = indexCoefficient(monthFromIso(validFrom)!);
    if (!found.ok) throw new Error(validFrom);
    // The series has its own words: how many sources agree.
    expect([validFrom, found.value.certainty.length > 0, found.value.source.length > 0]).toEqual([
      validFrom,
      true,
      true,
    ]);
  }
});
