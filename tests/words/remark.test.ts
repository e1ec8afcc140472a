import fc from "fast-check";
import { note2007, pjpol } from "../../src/values";
import { COLUMNS, isOpenRemark, SEVERITIES } from "../../src/checks";
import { LANGUAGES, writeRemark, type FindingLike, type RemarkCell, type RemarkValue } from "../../src/words";
import { LONGEST_REMARK } from "../../src/words/remark";

const cell = (header: string, value: RemarkValue): RemarkCell => ({ header, value });
const known: FindingLike = {
  code: "seniority-changed",
  column: "nancdate1",
  given: "2002-05",
  expected: "2002-04",
  source: [...pjpol("XIV.I.2"), ...note2007("1.2.3")],
  certainty: "article",
};
const cause = (finding: FindingLike, text: string) => ({
  header: finding.column,
  quoted: { kind: "text", text } as const,
  finding,
});

test.each([
  [
    "fr",
    "nancdate1 200205 – l’ancienneté pécuniaire se maintient (ancdate1) (PJPol XIV.I.2\u00a0; note SSGPI 84738-2007, 1.2.3)\nSituation correcte :\nnancdate1 200204",
  ],
  [
    "nl",
    "nancdate1 200205 – de geldelijke anciënniteit blijft behouden (ancdate1) (RPPol XIV.I.2; nota SSGPI 84738-2007, 1.2.3)\nCorrecte situatie:\nnancdate1 200204",
  ],
] as const)("two parts, with the source in words of the language: %s", (language, expected) => {
  const situation = [[cell("nancdate1", { kind: "text", text: "200204" })]];
  expect(writeRemark({ causes: [cause(known, "200205")], situation }, language)).toBe(expected);
});

test.each(LANGUAGES)("a NOK without any finding asks to say why, in %s", (language) => {
  const remark = writeRemark({ causes: [], situation: [] }, language);
  expect(remark.split("\n")).toHaveLength(3);
  expect(isOpenRemark(remark)).toBe(true);
});

test.each(["published", "article", "derived", "inferred", "supplied"])("no word about certainty: %s", (certainty) => {
  const plain = writeRemark({ causes: [cause({ ...known, certainty: "published" }, "200205")], situation: [] }, "fr");
  expect(writeRemark({ causes: [cause({ ...known, certainty }, "200205")], situation: [] }, "fr")).toBe(plain);
});

test("nothing is cut before the limit of a cell", () => {
  const causes = Array.from({ length: 150 }, () => cause(known, "x".repeat(80)));
  expect(writeRemark({ causes, situation: [] }, "fr").split("\n")).toHaveLength(152);
  const more = Array.from({ length: 400 }, () => cause(known, "x".repeat(80)));
  expect(writeRemark({ causes: more, situation: [] }, "fr")).toHaveLength(LONGEST_REMARK);
});

test("whatever the cells hold: one line a cause and a group, quotes cut, open exactly when a value is unknown", () => {
  const text = fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom("=1+1", "@x", "…", "a\nb", "23660.00"));
  const finding = fc.record(
    {
      code: fc.constantFrom(...Object.keys(SEVERITIES), "brand-new"),
      column: fc.constantFrom<string>(...COLUMNS),
      given: text,
      expected: text,
      source: fc.constantFrom(pjpol("XIV.I.2"), note2007("1.1")),
      data: fc.record(
        {
          reason: text,
          scale: text,
          step: fc.nat(),
          rows: fc.record({ named: fc.array(fc.nat()), more: fc.nat() }),
          otherScales: fc.record({ named: fc.array(fc.record({ row: fc.nat(), scale: text })), more: fc.nat() }),
          at: fc.constantFrom<string>(...COLUMNS),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["code", "column"] },
  );
  const value: fc.Arbitrary<RemarkValue> = fc.constantFrom<RemarkValue>(
    { kind: "open" },
    { kind: "empty" },
    { kind: "amount", amount: "23660.00" },
    { kind: "text", text: "A11" },
  );
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1, maxLength: 12 }),
      fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      text,
      fc.constantFrom(...LANGUAGES),
      (findings, groups, quoted, language) => {
        const situation = groups.map((values) => values.map((one) => cell("x", one)));
        const remark = writeRemark({ causes: findings.map((one) => cause(one, quoted)), situation }, language);
        expect(remark.split("\n")).toHaveLength(findings.length + 1 + groups.length);
        expect(remark).toMatch(/^\p{L}/u);
        expect(isOpenRemark(remark)).toBe(groups.flat().some(({ kind }) => kind === "open"));
      },
    ),
  );
});
