import { parse, type Token } from "@messageformat/parser";
import { checklistLine, findingMessage, LANGUAGES, writeRemark, type Language } from "../../src/words";
import { monthFromIso, note2007 } from "../../src/values";
import { catalogueOf } from "../support/locales";

/** Arguments that are a month or a day wherever they stand. */
const IS_DATE =
  /^(?:day|on|entry|month|givenMonth|effective|processing|until|reached|requested|enteredOn|seniorityMonth|breachOn)$/;
/** Where one of these names is no date, or written before, with the reason. */
const EXCEPT: Readonly<Record<string, string>> = {
  "refusal.forecast-year-outside": "years",
  "source-remark.first-month": "written as a source writes its days",
};

/** The dates that stand in a message without the kind that writes them. */
function untyped(text: string): string[] {
  const visit = (tokens: readonly Token[]): string[] =>
    tokens.flatMap((token) => {
      if (token.type === "argument") return IS_DATE.test(token.arg) ? [token.arg] : [];
      return "cases" in token ? token.cases.flatMap((one) => visit(one.tokens)) : [];
    });
  return visit(parse(text));
}

test.each(LANGUAGES)("%s: a month and a day are written by their kind", (language) => {
  const found = Object.entries(catalogueOf(language))
    .filter(([key]) => !Object.hasOwn(EXCEPT, key))
    .flatMap(([key, text]) => untyped(text).map((name) => `${key}: {${name}}`));
  expect(found).toEqual([]);
});

test.each([
  ["{scale} en {on}", ["on"]],
  ["{on, select, undefined {} other { en {on}}}", ["on"]],
  ["{on, month} et {on, month, code}", []],
] as const)("in %s it is found", (text, names) => {
  expect(untyped(text)).toEqual(names);
});

const future = {
  code: "seniority-in-future",
  column: "ancdate1",
  given: "2008-01",
  data: { on: monthFromIso("2007-01")! },
};

test.each([
  ["fr", "commence en janvier 2008, après le mois de référence janvier 2007"],
  ["nl", "begint in januari 2008, na de referentiemaand januari 2007"],
  ["de", "beginnt im Januar 2008, nach dem Bezugsmonat Januar 2007"],
  ["en", "begins in January 2008, after the reference month January 2007"],
] as const)("a finding says its months in words, in %s", (language, words) => {
  expect(findingMessage(future, language)).toContain(words);
});

test("a remark has them as the workbook writes them", () => {
  const cause = { header: "ancdate1", quoted: { kind: "text", text: "200801" } as const, finding: future };
  expect(writeRemark({ causes: [cause], situation: [] }, "fr")).toContain("mois de référence 200701");
});

test.each<[Language, string]>([
  ["fr", "pas avant le 30/03/2007"],
  ["nl", "niet vóór 30/03/2007"],
  ["de", "nicht vor dem 30.03.2007"],
  ["en", "not before 30/03/2007"],
])("a piece of evidence has its day as %s writes it", (language, words) => {
  const item = { id: "addendum", required: true, notBefore: "2007-03-30", source: note2007("2.1.2") };
  expect(checklistLine(item, language)).toContain(words);
});
