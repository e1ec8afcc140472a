import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { payChecklists } from "../../src/texts/payChecklists";
import { payExplanations } from "../../src/texts/payExplanations";
import { payNotDue } from "../../src/texts/payNotDue";
import { payRefusals } from "../../src/texts/payRefusals";
import { letters } from "../../src/texts/letters";

const root = join(__dirname, "..", "..");
const dictionaries = { payChecklists, payExplanations, payNotDue, payRefusals };
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** The source of the rules of issue "pay over time": the folders that these dictionaries serve. */
const sources = ["time", "insertion", "allowances", "career", "entry"].flatMap((folder) =>
  readdirSync(join(root, "src", "pay", folder)).map((name) =>
    readFileSync(join(root, "src", "pay", folder, name), "utf8"),
  ),
);
const named = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code = ""]) => code))),
];

describe.each(Object.entries(dictionaries))("%s", (_, dictionary) => {
  test("the four languages use the same places", () => {
    for (const [code, { fr, nl, de, en }] of Object.entries(dictionary)) {
      for (const text of [fr, nl, de]) expect([code, places(text)]).toEqual([code, places(en)]);
    }
  });
});

test("every refusal, reason and step of the rules of pay has its sentence", () => {
  // Worded with the rest of the law: these codes come from the foundation.
  const elsewhere = ["nothing-to-compare"];
  const refusals = named(/refuse\(\s*"([^"]+)"/g).filter((code) => !elsewhere.includes(code));
  expect(refusals.filter((code) => !(code in payRefusals))).toEqual([]);
  expect(named(/notDue\(\s*"([^"]+)"/g).filter((code) => !(code in payNotDue))).toEqual([]);
  expect(named(/code: "([a-z][^"]+)"/g).filter((code) => !(code in payExplanations))).toEqual([]);
});

test("every item of a checklist has its words", () => {
  const data = JSON.parse(readFileSync(join(root, "src", "law", "data", "checklists.json"), "utf8")) as {
    checklists: { items: { id: string }[] }[];
  };
  const items = data.checklists.flatMap((one) => one.items.map(({ id }) => id));
  expect(Object.keys(payChecklists).sort()).toEqual([...new Set(items)].sort());
});

test("letters stand in French and Dutch with the same places", () => {
  for (const { fr, nl } of Object.values(letters)) {
    expect(places(nl.subject + nl.body)).toEqual(places(fr.subject + fr.body));
  }
});
