import { moneyFromDecimal, monthFromIso, type ExplanationStep } from "../../src/values";
import {
  explanationLine,
  formatDecimal,
  formatMonthInWords,
  formatMonthShort,
  inEuros,
  labelled,
  languageFrom,
} from "../../src/words";
import { oneLine } from "../../src/words/formats";

test("amounts are written as each language writes them", () => {
  expect(formatDecimal("22578.15", "fr")).toBe("22\u00a0578,15");
  expect(formatDecimal("22578.15", "nl")).toBe("22.578,15");
  expect(formatDecimal("22578.15", "de")).toBe("22.578,15");
  expect(formatDecimal("22578.15", "en")).toBe("22,578.15");
  expect(formatDecimal("-1234567.00", "nl")).toBe("-1.234.567,00");
  expect(formatDecimal("999.00", "en")).toBe("999.00");
});

test("months are words in a sentence and figures in a table", () => {
  const month = monthFromIso("2002-04")!;
  expect((["fr", "nl", "de", "en"] as const).map((language) => formatMonthInWords(month, language))).toEqual([
    "avril 2002",
    "april 2002",
    "April 2002",
    "April 2002",
  ]);
  expect(formatMonthShort(month, "nl")).toBe("04/2002");
});

const euros = (text: string) => moneyFromDecimal<"annual">(text)!;

test("an amount keeps its currency on its line in French", () => {
  expect(inEuros("23 660,00", "fr")).toBe("23 660,00\u00a0EUR");
  expect(inEuros("23.660,00", "nl")).toBe("23.660,00 EUR");
});

test("figures have the decimal sign of the language, whatever their decimals", () => {
  expect(["109.397626", "1.4002", "-0.5", "7"].map((one) => formatDecimal(one, "fr"))).toEqual([
    "109,397626",
    "1,4002",
    "-0,5",
    "7",
  ]);
  expect(formatDecimal("2760.727633", "en")).toBe("2,760.727633");
  const step: ExplanationStep = {
    code: "monthly-indexed",
    data: { annual: euros("123.14"), coefficient: "1.4002", exact: "14.36838566", amount: euros("14.37") },
  };
  expect(explanationLine(step, "fr")).toMatch(/123,14\u00a0EUR × 1,4002 = 14,36838566/);
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
