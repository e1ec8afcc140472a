import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aepol, law, ownText, pjpol, plainSource, plp16, royalDecree, together, within } from "../../src/values";
import type { Source } from "../../src/values";
import { formatSource, LANGUAGES } from "../../src/words";

const row = within(pjpol({ annex: "1bis" }), { item: "A11", step: 4 });
const amended: Source = [
  { act: "AEPol", at: [{ article: "XI.27", aside: [{ act: "AM", date: "27-04-2009", at: ["2"] }] }, { point: "3°" }] },
];
const example: Source = [{ act: "note", number: "84738-2007", at: ["1.2.3"], of: "example" }];
const pattern: Source = [
  { of: "pattern", act: "PJPol", at: ["XIV.I.3"], aside: [{ remark: { id: "group-pattern" } }] },
  { act: "note", of: "number", number: "84738-2007", at: ["1.1"], remark: { id: "always-minimum" } },
];

// The texts are those of the documents before sources were data; the words are those of the four languages of the acts.
test.each<[Source, string, string, string]>([
  [row, "PJPol annexe 1bis, A11, step 4", "RPPol bijlage 1bis, A11, trap 4", "PJPol Anhang 1bis, A11, Stufe 4"],
  [
    within(pjpol({ scalesOf: "31-12-2006" }), { item: "AA1", step: 4 }),
    "PJPol, échelles au 31-12-2006, AA1, step 4",
    "RPPol, loonschalen op 31-12-2006, AA1, trap 4",
    "PJPol, Gehaltstabellen zum 31-12-2006, AA1, Stufe 4",
  ],
  [
    [{ act: "note", number: "84738-2007", at: ["1.2.4", "1.3.2"], joined: true }],
    "note SSGPI 84738-2007, 1.2.4 et 1.3.2",
    "nota SSGPI 84738-2007, 1.2.4 en 1.3.2",
    "Note SSGPI 84738-2007, 1.2.4 und 1.3.2",
  ],
  [
    pjpol({ article: "XI.III.31", par: "2-3" }, { article: "XI.III.12", al: "1", point: "8°" }, "33"),
    "PJPol XI.III.31 §§ 2-3, XI.III.12 al. 1 8°, 33",
    "RPPol XI.III.31 §§ 2-3, XI.III.12 lid 1 8°, 33",
    "PJPol XI.III.31 §§ 2-3, XI.III.12 Abs. 1 8°, 33",
  ],
  [
    pjpol({ article: "XI.II.3", al: "last" }),
    "PJPol XI.II.3 last al.",
    "RPPol XI.II.3 laatste lid",
    "PJPol XI.II.3 letzter Absatz",
  ],
  [law("26-04-2002", "28-30"), "L 26-04-2002 arts 28-30", "W 26-04-2002 art. 28-30", "G 26-04-2002 Art. 28-30"],
  [royalDecree("13-07-2017", "9"), "AR 13-07-2017 art. 9", "KB 13-07-2017 art. 9", "KE 13-07-2017 Art. 9"],
  [
    [{ act: "AR", date: "23-03-2007", published: "30-03-2007" }],
    "AR 23-03-2007, M.B. 30-03-2007",
    "KB 23-03-2007, B.S. 30-03-2007",
    "KE 23-03-2007, B.S. 30-03-2007",
  ],
  [
    amended,
    "AEPol XI.27 (AM 27-04-2009 art. 2), 3°",
    "UBPol XI.27 (MB 27-04-2009 art. 2), 3°",
    "AEPol XI.27 (ME 27-04-2009 Art. 2), 3°",
  ],
  [plp16("11"), "circular PLP 16, point 11", "omzendbrief PLP 16, punt 11", "Rundschreiben PLP 16, Punkt 11"],
  [
    example,
    "SSGPI note 84738-2007, example of section 1.2.3",
    "nota SSGPI 84738-2007, voorbeeld van punt 1.2.3",
    "Note SSGPI 84738-2007, Beispiel unter Punkt 1.2.3",
  ],
  [
    pattern,
    "by the pattern of PJPol XIV.I.3 (group C: place 1 keeps its name, place k becomes k.1); note 84738-2007, 1.1: always the minimum career",
    "naar het model van RPPol XIV.I.3 (groep C: plaats 1 behoudt haar naam, plaats k wordt k.1); nota 84738-2007, 1.1: altijd de minimumloopbaan",
    "nach dem Muster von PJPol XIV.I.3 (Gruppe C: Platz 1 behält den Namen, Platz k wird k.1); Note 84738-2007, 1.1: immer die Mindestlaufbahn",
  ],
  // What somebody else wrote is nobody's to translate.
  [within(ownText("AR 1"), { step: 2 }), "AR 1, step 2", "AR 1, trap 2", "AR 1, Stufe 2"],
])("%j", (source, document, dutch, german) => {
  expect(plainSource(source)).toBe(document);
  expect(formatSource(source, "nl")).toBe(dutch);
  expect(formatSource(source, "de")).toBe(german);
});

test("each source is named once", () => {
  expect(plainSource(together(pjpol("XI.II.13"), aepol("XI.1"), pjpol("XI.II.13")))).toBe("PJPol XI.II.13; AEPol XI.1");
});

/** Every source of the data of the law; what they were transcribed from is for those who keep the data. */
function sourcesIn(content: unknown): Source[] {
  if (typeof content !== "object" || content === null) return [];
  const isCitation = (one: unknown): boolean =>
    typeof one === "object" && one !== null && ["act", "text", "at", "remark"].some((key) => Object.hasOwn(one, key));
  const isSource = Array.isArray(content) && content.length > 0 && content.every(isCitation);
  return isSource ? [content as Source] : Object.values(content).flatMap(sourcesIn);
}

test.each(LANGUAGES)("figures, articles and dates of the law data stay as printed in %s", (language) => {
  const path = join(__dirname, "..", "..", "src", "law", "generated", "law.json");
  const sources = sourcesIn(JSON.parse(readFileSync(path, "utf8")));
  expect(sources.length).toBeGreaterThan(200);
  for (const source of sources) {
    const figures = (text: string): string => text.replace(/[^\d.]/g, "").replaceAll(".", "");
    expect(figures(formatSource(source, language))).toBe(figures(plainSource(source)));
  }
});
