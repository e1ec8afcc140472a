import fc from "fast-check";
import { COLUMNS, SEVERITIES } from "../../src/checks";
import { draftRemark, isOpenRemark, LANGUAGES, type FindingLike } from "../../src/words";
import { LONGEST_REMARK } from "../../src/words/remark";

const OPEN = {
  fr: "valeur correcte : …",
  nl: "juiste waarde: …",
  de: "richtiger Wert: …",
  en: "correct value: …",
} as const;
const known: FindingLike = {
  code: "seniority-changed",
  column: "nancdate1",
  given: "2002-05",
  expected: "2002-04",
  source: "PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3",
  certainty: "article",
};
const unknown: FindingLike = {
  code: "conversion-differs",
  column: "nscale1",
  given: "BB2.2",
  source: "note SSGPI 84738-2007, 1.1",
  data: { reason: "maximum-career" },
};

test("a remark says what stands there, why it is wrong, what should stand there and its source", () => {
  expect(draftRemark([known], "fr")).toBe(
    "nancdate1 : 200205, l’ancienneté pécuniaire se maintient (ancdate1), " +
      "valeur correcte : 200204 (PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3)",
  );
  expect(draftRemark([known], "nl")).toBe(
    "nancdate1: 200205, de geldelijke anciënniteit blijft behouden (ancdate1), " +
      "juiste waarde: 200204 (RPPol XIV.I.2; nota SSGPI 84738-2007, 1.2.3)",
  );
});

test("an inferred value is said to be inferred", () => {
  expect(draftRemark([{ ...known, certainty: "inferred" }], "nl")).toContain("gereconstrueerd, te bevestigen");
});

test.each(LANGUAGES)("where the right value is not known the whole remark ends open, in %s", (language) => {
  const remark = draftRemark([unknown, known], language);
  expect(remark.endsWith(OPEN[language])).toBe(true);
  expect(remark.indexOf("nancdate1")).toBeLessThan(remark.indexOf("nscale1"));
  expect(isOpenRemark(remark)).toBe(true);
  expect(isOpenRemark(draftRemark([known], language))).toBe(false);
});

test("an amount that falls has no known right value, although the best current one is known", () => {
  const finding = { code: "pay-decreases", column: "namount1", given: "22000.00", expected: "22578.15" };
  expect(draftRemark([finding], "fr").endsWith(OPEN.fr)).toBe(true);
});

test("what should not be there has an empty cell as its right value", () => {
  const finding = { code: "proposal-unexpected", column: "nscale1", given: "A11", data: { column: "nscale1" } };
  expect(draftRemark([finding], "nl")).toContain("juiste waarde: lege cel");
});

test("a safeguard names what it must repeat", () => {
  const finding = { code: "safeguard-amount-differs", column: "namount3", given: "1.00", expected: "23536.86" };
  expect(draftRemark([finding], "fr")).toContain("la sauvegarde doit répéter amount2");
});

test("a NOK without any finding asks to say why", () => {
  expect(draftRemark([], "fr")).toBe("À préciser, valeur correcte : …");
});

test("more than people read is counted, and stays open when a value is unknown", () => {
  const many = [unknown, ...Array.from({ length: 40 }, () => known)];
  const open = draftRemark(many, "fr");
  expect(open.length).toBeLessThanOrEqual(LONGEST_REMARK);
  expect(open).toMatch(/et \d+ autres constatations, valeur correcte : …$/);
  expect(draftRemark(many.slice(1), "fr")).toMatch(/constatations$/);
  const named = open.split("nancdate1 : ").length - 1;
  expect(open).toContain(`et ${41 - named} autres`);
});

test("whatever the cells hold: one line, no formula, not too long, open exactly when a value is unknown", () => {
  const text = fc.oneof(fc.string({ maxLength: 2000 }), fc.constantFrom("=1+1", "@x", "…", "a\nb", "23660.00"));
  const finding = fc.record(
    {
      code: fc.constantFrom(...Object.keys(SEVERITIES), "brand-new"),
      column: fc.constantFrom<string>(...COLUMNS),
      given: text,
      expected: text.filter((value) => value.trim() !== "" && /[^\s\p{C}]/u.test(value)),
      source: fc.constantFrom("PJPol XIV.I.2", "note SSGPI 84738-2007, 1.1"),
      data: fc.dictionary(fc.constantFrom("reason", "others", "rows", "scale", "step", "column"), text),
    },
    { requiredKeys: ["code", "column"] },
  );
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (findings, language) => {
      const remark = draftRemark(findings, language);
      expect(remark).not.toMatch(/[\n\r\t]/);
      expect(remark).toMatch(/^\p{L}/u);
      expect(remark.length).toBeLessThanOrEqual(LONGEST_REMARK);
      const hasRight = ({ code, expected }: FindingLike): boolean =>
        ["proposal-unexpected", "safeguard-unexpected", "remark-unexpected"].includes(code) ||
        (expected !== undefined && !["pay-decreases", "manual-conversion"].includes(code));
      const isOpen = findings.length === 0 || findings.some((one) => !hasRight(one));
      if (isOpen) expect(remark.endsWith(OPEN[language])).toBe(true);
    }),
  );
});
