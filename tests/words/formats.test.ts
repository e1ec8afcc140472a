import { moneyFromDecimal, monthFromIso, type ExplanationStep } from "../../src/values";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { campaigns, tableSets } from "../../src/law";
import {
  explanationLine,
  formatAmount,
  formatMonthCode,
  formatNumber,
  formatSource,
  labelled,
  languageFrom,
  LANGUAGES,
} from "../../src/words";
import { formatMonthRanges, formatValuesIn, oneLine } from "../../src/words/formats";

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

const root = join(__dirname, "..", "..");

/** Every text that stands as a source in the data of the law. */
function sourcesIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(sourcesIn);
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, one]) =>
    name === "source" && typeof one === "string" ? [one] : name === "transcribedFrom" ? [] : sourcesIn(one),
  );
}

/** Every source that a rule names itself. */
function namedIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? namedIn(join(folder, entry.name))
      : [...readFileSync(join(folder, entry.name), "utf8").matchAll(/\bsource: "([^"]+)"/g)].map(
          ([, text = ""]) => text,
        ),
  );
}

describe("sources stand in the language of the reader", () => {
  const law = JSON.parse(readFileSync(join(root, "src", "law", "generated", "law.json"), "utf8")) as object;
  const campaignSources = campaigns.flatMap(({ sources }) => Object.values(sources));
  const all = [...sourcesIn(law), ...campaignSources, ...namedIn(join(root, "src", "rules"))];
  const ENGLISH = /\b(?:and|the|of|from|force|last|circular|kept|step|arts|example|repealed|text|item|class)\b/;
  const FRENCH = /\b(?:et|le|la|du|des|échelles?|annexe|dernier|texte|al\.|classeur|fin|AR|AM|M\.B\.)(?!\w)/;
  const FOREIGN = { fr: [ENGLISH], nl: [ENGLISH, FRENCH], de: [ENGLISH, FRENCH], en: [FRENCH] };

  test.each(LANGUAGES)("%s", (language) => {
    expect(all.length).toBeGreaterThan(200);
    // Titles of pages and their addresses stay as printed.
    const words = [...new Set(all)].map((one) =>
      formatSource(one, language).replace(/"[^"]*"|\([^()]*spoorwegen\)|https?:\S+|\S+\.be\S*/g, ""),
    );
    for (const pattern of FOREIGN[language]) expect(words.filter((one) => pattern.test(one))).toEqual([]);
  });

  test("in force, repealed, acts and paragraphs", () => {
    expect(formatSource("AEPol VII.3 (AM 06-03-2007, in force 24-03-2007)", "fr")).toBe(
      "AEPol VII.3 (AM 06-03-2007, en vigueur le 24-03-2007)",
    );
    expect(formatSource("AEPol VII.3 (AM 06-03-2007, in force 24-03-2007)", "nl")).toBe(
      "UBPol VII.3 (MB 06-03-2007, in werking op 24-03-2007)",
    );
    expect(formatSource("L 26-04-2002 arts 28-30", "nl")).toBe("W 26-04-2002 art. 28-30");
    expect(formatSource("PJPol XI.III.12 al. 1 8°", "nl")).toBe("RPPol XI.III.12 lid 1 8°");
  });
});

const euros = (text: string) => moneyFromDecimal<"annual">(text)!;

test("figures have the decimal sign of the language, whatever their decimals", () => {
  expect(["109.397626", "1.4002", "-0.5", "7"].map((one) => formatNumber(one, "fr"))).toEqual([
    "109,397626",
    "1,4002",
    "-0,5",
    "7",
  ]);
  expect(formatNumber("2007-05", "nl")).toBe("200705");
  expect(formatNumber("1.2.3", "nl")).toBe("1.2.3");
  expect(formatNumber("2760.727633", "en")).toBe("2,760.727633");
  const step: ExplanationStep = {
    code: "monthly-indexed",
    data: { annual: euros("123.14"), coefficient: "1.4002", exact: "14.36838566", amount: euros("14.37") },
  };
  expect(explanationLine(step, "fr")).toMatch(/123,14 EUR × 1,4002 = 14,36838566/);
  expect(explanationLine(step, "en")).toMatch(/123\.14 EUR × 1\.4002 = 14\.36838566/);
  const amounts = [euros("23660.00"), euros("22578.15")];
  const paid: ExplanationStep = {
    code: "paid-from",
    data: { month: monthFromIso("2007-01")!, number: 1, amount: euros("23660.00"), amounts },
  };
  expect(explanationLine(paid, "nl")).toContain("(uit 23.660,00 / 22.578,15)");
  // What a person named is no figure.
  expect(explanationLine({ code: "not-judged", data: { scale: "1.5" } }, "fr")).toContain("« 1.5 »");
});

test("a label and what follows it", () => {
  expect(labelled("Total", "12,50 EUR", "fr")).toBe("Total\u00a0: 12,50 EUR");
  expect(labelled("Totaal", "12,50 EUR", "nl")).toBe("Totaal: 12,50 EUR");
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
