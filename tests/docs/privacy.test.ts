import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STORES } from "../../src/workbench/stores";

const root = join(__dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const [french = "", dutch = ""] = read("docs", "privacy.md").split(/^(?=# Persoonsgegevens)/m);
const NOTES = { fr: french, nl: dutch };

/** How the page and the note call what each store keeps. */
const CALLED: Readonly<Record<keyof typeof STORES, Readonly<Record<keyof typeof NOTES, string>>>> = {
  language: { fr: "la langue choisie", nl: "de gekozen taal" },
  consent: { fr: "réponse sur les brouillons", nl: "antwoord over kladversies" },
  drafts: { fr: "un brouillon", nl: "een kladversie" },
};

test.each(["fr", "nl"] as const)("the note and the text of the page in %s name the same stores", (language) => {
  const words = JSON.parse(read("locales", `${language}.json`)) as Record<string, string>;
  const [note, page] = [NOTES[language], words["pane.draft.privacyText"] ?? ""];
  for (const [name, key] of Object.entries(STORES)) {
    const called = CALLED[name as keyof typeof STORES][language];
    expect([name, note.includes(`\`${key}\``), note.includes(called), page.includes(called)]).toEqual([
      name,
      ...[true, true, true],
    ]);
  }
  for (const said of ["pane.draft.privacy", "pane.draft.removeAll"]) expect(note).toContain(`**${words[said]}**`);
  // The sheets and the texts in which people stand.
  for (const where of ["CALOG_DONNEES", "CALOG_SYNTHESE", "CALOG_CONSTATATIONS", "CALOG_JOURNAL", "-evidence.txt"])
    expect(note).toContain(where);
});

test("both languages of the note answer the same questions", () => {
  const codes = (text: string) => text.match(/`[^`]+`|^\|/gm)?.map((code) => code.replace(/NOM|NAAM/, "NAME"));
  const own = (text: string) =>
    codes(text)?.filter((code) => !/^`(?:Remarques|Opmerkingen|Accord|Akkoord)`$/.test(code));
  expect(own(dutch)).toEqual(own(french));
});
