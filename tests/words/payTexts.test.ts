import { monthFromIso, note2007, pjpol, type Source } from "../../src/values";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explanationLine, LANGUAGES, LETTER_KINDS, letterDraft, checklistLine } from "../../src/words";
import { notDueMessage, refusalMessage } from "../../src/words";
import { messagesIn } from "../support/locales";

const root = join(__dirname, "..", "..");
const [steps, evidence, notDue, refusals, figures] = [
  messagesIn("step"),
  messagesIn("evidence"),
  messagesIn("not-due"),
  messagesIn("refusal"),
  messagesIn("figure"),
];

describe.each(LANGUAGES)("the words of the rules of pay in %s", (language) => {
  test("pieces of evidence", () => {
    const data = JSON.parse(readFileSync(join(root, "src", "law", "data", "checklists.json"), "utf8")) as {
      checklists: { items: { id: string; required: boolean; notBefore: string | null; source: Source }[] }[];
    };
    const items = data.checklists.flatMap((one) => one.items);
    for (const item of items) expect(checklistLine(item, language)).not.toContain(item.id);
    expect(Object.keys(evidence).sort()).toEqual([...new Set(items.map(({ id }) => id))].sort());
  });

  test("no two of a kind read alike", () => {
    for (const dictionary of [steps, refusals, notDue]) {
      const texts = Object.values(dictionary).map((wording) => wording[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

test("every figure of a rule has its own name in every language", () => {
  const data = JSON.parse(readFileSync(join(root, "src", "law", "data", "rule-figures.json"), "utf8")) as {
    figures: { id: string }[];
  };
  expect(Object.keys(figures).sort()).toEqual(data.figures.map(({ id }) => id).sort());
  for (const language of LANGUAGES) {
    const names = Object.values(figures).map((wording) => wording[language]);
    expect(new Set(names).size).toBe(names.length);
  }
  const refused = {
    code: "rule-not-covered",
    data: {
      rule: "promotion.minimum-gain",
      on: monthFromIso("2019-06"),
      covered: [{ from: monthFromIso("2019-07"), to: null }],
    },
  };
  expect(refusalMessage(refused, "nl")).toBe(
    "Regel niet bekend voor juni 2019: minimale verhoging bij een bevordering; gedekte maanden: vanaf 07/2019. Kies een gedekte maand.",
  );
});

test("a step, a refusal, a reason and a piece of evidence are said with their figures", () => {
  expect(
    explanationLine(
      {
        code: "allowance-printed-month",
        data: { amount: "133.87", percentage: "100" },
        source: pjpol({ annex: "8" }),
        certainty: "published",
      },
      "nl",
    ),
  ).toMatch(/133,87.*100.*RPPol bijlage 8/);
  const refused = {
    code: "allowance-not-covered",
    data: { annex: "annexe-7", item: "1", on: monthFromIso("2008-12") },
  };
  expect(refusalMessage(refused, "fr")).toContain("(annexe 7) en décembre 2008.");
  // What was typed stands as it was typed; figures of the rules follow the language.
  const fact = { code: "fact-invalid", data: { field: "x", given: "1.50", type: "y" } };
  expect(refusalMessage(fact, "fr")).toContain("« 1.50 »");
  const months = { code: "recognition-needs-commission", data: { months: "108.5", above: 108 } };
  expect(refusalMessage(months, "nl")).toMatch(/^108,5 maanden .* 108:/);
  expect(notDueMessage({ reason: "guarantee-age", data: { age: 20, from: 21 } }, "en")).toMatch(/^Not due: 20 .*21/);
  const item = {
    id: "brussels-agreement-signed",
    required: true,
    notBefore: "2007-04-10",
    source: note2007("2.1.2"),
  };
  expect(checklistLine(item, "nl")).toMatch(/kopie\), niet vóór 10\/04\/2007 \(nota SSGPI 84738-2007, 2\.1\.2\)$/);
  expect(checklistLine({ ...item, required: false, notBefore: null }, "fr")).toMatch(/, pour information \(note/);
});

describe("letters", () => {
  test("are filled with what is known; the rest stays open", () => {
    const data = { member: "Ann Peeters", zone: "5999", date: "10-04-2007", scale: "B1D", newScale: "B1D" };
    for (const kind of LETTER_KINDS) {
      for (const language of ["fr", "nl"] as const) {
        const { subject, body } = letterDraft(kind, language, data);
        expect(subject).toContain("Ann Peeters");
        expect(subject + body).not.toMatch(/[{}…]/);
        const open = letterDraft(kind, language, {});
        expect(open.subject).toContain("…");
        expect(open.subject + open.body).not.toMatch(/[{}]/);
      }
    }
    expect(letterDraft("contract-calog", "nl", { ...data, newScale: " " }).body).toContain("vervangt die door …");
  });

  test("control characters of a name are shown, not obeyed", () => {
    const { subject } = letterDraft("contract-calog", "fr", { member: "A\u001b[2JB", scale: "X" });
    expect(subject).toContain("A\u241b[2JB");
  });

  test("data is never read as a place", () => {
    expect(letterDraft("contract-calog", "fr", { member: "{scale}", scale: "X" }).subject).toContain("– {scale}");
  });
});
