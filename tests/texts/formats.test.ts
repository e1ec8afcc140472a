import { campaigns, tableSets } from "../../src/law";
import { fillTemplate, formatAmount, formatMonthCode, formatSource, languageFrom } from "../../src/texts";
import { formatMonthRanges, formatValuesIn, oneLine } from "../../src/texts/formats";

test("amounts are written as each language writes them", () => {
  expect(formatAmount("22578.15", "fr")).toBe("22\u00a0578,15");
  expect(formatAmount("22578.15", "nl")).toBe("22.578,15");
  expect(formatAmount("22578.15", "de")).toBe("22.578,15");
  expect(formatAmount("22578.15", "en")).toBe("22,578.15");
  expect(formatAmount("-1234567.00", "nl")).toBe("-1.234.567,00");
  expect(formatAmount("999.00", "en")).toBe("999.00");
  expect(formatAmount("12,5 EUR", "fr")).toBe("12,5 EUR");
});

test("months are written as in the workbook", () => {
  expect(formatMonthCode("2002-04")).toBe("200204");
  expect(formatMonthCode("avril")).toBe("avril");
  expect(formatMonthRanges("2007-01 … 2022-10; 2024-10 …", "fr")).toBe("de 200701 à 202210; depuis 202410");
  expect(formatMonthRanges("", "nl")).toBe("");
});

test("amounts and months inside a list are written the same way", () => {
  expect(formatValuesIn("12: 23215.00; 15: 23660.00", "nl")).toBe("12: 23.215,00; 15: 23.660,00");
  expect(formatValuesIn("44-10000-00 v1.23.4", "nl")).toBe("44-10000-00 v1.23.4");
});

test("a template drops the parts it has no data for and never reads data as a template", () => {
  expect(fillTemplate("{given}[ instead of {expected}]", { given: "5" })).toBe("5");
  expect(fillTemplate("{given}[ instead of {expected}]", { given: "5", expected: "6" })).toBe("5 instead of 6");
  expect(fillTemplate("{given}[ ({name})]", { given: "[{name}]", name: "$& {given}" })).toBe("[{name}] ($& {given})");
  expect(fillTemplate("{constructor}", {})).toBe("?");
});

test("only the words of a source change with the language, never its figures", () => {
  expect(formatSource("PJPol annexe 1bis, A11, step 4", "fr")).toBe("PJPol annexe 1bis, A11, échelon 4");
  expect(formatSource("PJPol annexe 1bis, A11, step 4", "nl")).toBe("RPPol bijlage 1bis, A11, trap 4");
  expect(formatSource("PJPol, échelles au 31-12-2006, AA1, step 4", "nl")).toBe(
    "RPPol, loonschalen op 31-12-2006, AA1, trap 4",
  );
  expect(formatSource("SSGPI note 84738-2007, example of section 1.2.3", "nl")).toBe(
    "nota SSGPI 84738-2007, voorbeeld van punt 1.2.3",
  );
  expect(formatSource("note SSGPI 84738-2007, 1.2.4 et 1.3.2", "nl")).toBe("nota SSGPI 84738-2007, 1.2.4 en 1.3.2");
});

test("a long or multi-line text becomes one short line without an open end", () => {
  expect(oneLine("a\r\n\tb\u0000c", 10)).toBe("a b c");
  expect(oneLine("x".repeat(100), 10)).toBe("xxxxxxx...");
  expect(oneLine("22\u00a0578,15", 20)).toBe("22\u00a0578,15");
});

test("the language of a locale", () => {
  expect([undefined, "", "fr-BE", "nl_BE.UTF-8", "DE", "en-GB", "C", "it"].map(languageFrom)).toEqual([
    "fr",
    "fr",
    "fr",
    "nl",
    "de",
    "en",
    "fr",
    "fr",
  ]);
});

test("the sources of the law data leave no English word behind in French or Dutch", () => {
  const sources = [
    ...tableSets.flatMap(({ tables }) => [...tables.values()].map((table) => table.sourceOf(0))),
    ...campaigns.flatMap(({ sources: named, conversion }) => [
      ...Object.values(named),
      ...(conversion.kind === "table"
        ? [...conversion.rows.values()].map(({ source }) => source)
        : [conversion.source]),
    ]),
  ];
  const english = /\b(?:the|of|from|kept|group|step|scales?|class|example|insertion is|abolished|contractual)\b/;
  const french = /\b(?:annexe|échelles?|échelon|et|exemple|classe|groupe|classeur)\b/;
  for (const source of sources) {
    expect(formatSource(source, "fr")).not.toMatch(english);
    expect(formatSource(source, "nl")).not.toMatch(english);
    expect(formatSource(source, "nl")).not.toMatch(french);
    // Figures, articles and dates stay as printed.
    expect(formatSource(source, "nl").replace(/[^\d.]/g, "")).toBe(source.replace(/[^\d.]/g, ""));
  }
});
