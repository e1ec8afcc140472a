import { attentionDocument, attentionGroups, attentionList, type AttentionRequest } from "../../src/zone";
import { LANGUAGES } from "../../src/words";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

const CONTRACT: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", status: "C", language: "N" };
const OTHER: Member = { code: 3, matricule: "44-10000-02", status: "C", scale1: "old", amount1: 20000, language: "" };
const ORIGINAL: Member = { code: 2, matricule: "44-10000-03", status: "S", scale1: "old", amount1: 20000 };
const MEMBERS = [NOTE_MEMBER, CONTRACT, OTHER, ORIGINAL];

async function attention(request: AttentionRequest = {}) {
  return attentionList(await checkedWorkbook(MEMBERS), request);
}
const shown = ({ found }: { found: readonly { row: number; points: readonly { situation: string }[] }[] }) =>
  found.map(({ row, points }) => [row, ...points.map(({ situation }) => situation)]);

// rules.md T07-03; note SSGPI 84738-2007, 1.3.4.2 and 1.3.4.3.
describe("points of attention of a workbook", () => {
  test("come from status, code and scale; who has none is not listed", async () => {
    const list = value(await attention());
    expect(shown(list)).toEqual([
      [3, "contract-calog"],
      [4, "contract-other"],
      [5, "original-position"],
    ]);
    expect(list.members).toBe(4);
  });

  test("what the workbook does not say is said by matricule, written in any way", async () => {
    const list = value(
      await attention({ preventionAdvisers: ["441000000"], requiredDiplomas: ["441000000", "441000001"] }),
    );
    expect(shown(list).slice(0, 2)).toEqual([
      [2, "prevention-adviser", "required-diploma"],
      [3, "required-diploma", "contract-calog"],
    ]);
  });

  test("one row only", async () => {
    expect(shown(value(await attention({ row: 4 })))).toEqual([[4, "contract-other"]]);
    expect(value(await attention({ row: 2 }))).toEqual({ members: 1, found: [] });
  });

  test.each<[AttentionRequest, string]>([
    [{ row: 1 }, "row-unknown"],
    [{ row: 6 }, "row-unknown"],
    [{ preventionAdvisers: ["441000009"] }, "matricule-unknown"],
    [{ requiredDiplomas: ["441000000", "99"] }, "matricule-unknown"],
  ])("%j is refused: %s", async (request, code) => {
    const list = await attention(request);
    expect(list.ok ? "accepted" : list.refusal.code).toBe(code);
  });

  test("letters are in the language of the member, else of the file, and their files name nobody", async () => {
    const letters = value(await attention()).found.flatMap(({ points }) => points.map(({ letter }) => letter!));
    expect(letters.map(({ language, file }) => [language, file])).toEqual([
      ["nl", "3-contract-calog-nl.txt"],
      ["fr", "4-contract-other-fr.txt"],
      ["fr", "5-original-position-fr.txt"],
    ]);
    expect(letters[0]?.body).toContain("Uw overeenkomst vermeldt loonschaal AA1.");
    expect(letters[0]?.body).toContain("vervangt die door A11.");
  });

  test.each(LANGUAGES)("no wording is missing in %s", async (language) => {
    const checked = await checkedWorkbook(MEMBERS);
    const list = value(attentionList(checked, { preventionAdvisers: ["441000000"] }));
    const groups = attentionGroups(list, language);
    expect(groups.map(({ members }) => members.length)).toEqual([1, 1, 1, 1]);
    for (const { evidence } of groups) expect(evidence.length).toBeGreaterThan(0);
    expect(JSON.stringify([groups, attentionDocument(checked, list, language)])).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});

// guide/field-pay.md 6.
describe("the right letter", () => {
  const points = async (members: readonly Member[], request: AttentionRequest = {}, campaign = "2007") =>
    value(attentionList(await checkedWorkbook(members, { campaign }), request)).found.flatMap(({ points: all }) => all);

  test("code 2 with status C is the original position: no contract is offered", async () => {
    const found = await points([{ ...ORIGINAL, status: "C" }]);
    expect(found.map(({ situation, letter }) => [situation, letter?.file])).toEqual([
      ["original-position", "2-original-position-fr.txt"],
    ]);
  });

  test.each([
    ["A21", "prevention-adviser"],
    ["A12", "required-diploma"],
  ])("a special scale %s for AA1 is named: %s", async (nscale1, situation) => {
    const [found] = await points([{ ...NOTE_MEMBER, nscale1, namount1: null }]);
    expect(found?.situation).toBe(situation);
    expect(found?.evidence.every(({ when }) => when === situation)).toBe(true);
    expect(found?.letter).not.toBeNull();
  });

  test("a prevention adviser or a required diploma of level C is questioned, without a letter", async () => {
    const member = {
      ...CONTRACT,
      status: "S",
      scale1: "C1D",
      nscale1: "C1D",
      scale2: null,
      amount1: null,
      namount1: null,
    };
    const asked = { preventionAdvisers: ["441000001"], requiredDiplomas: ["441000001"] };
    const found = await points([member], asked);
    expect(found.map(({ situation, letter }) => [situation, letter])).toEqual([
      ["prevention-adviser-level", null],
      ["required-diploma-level", null],
    ]);
    expect(found.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  test("a prevention adviser who kept the original position is questioned, and told of the choice alone", async () => {
    const asked = { preventionAdvisers: ["44-10000-03"], requiredDiplomas: ["441000003"] };
    const found = await points([ORIGINAL], asked);
    expect(found.map(({ situation, letter }) => [situation, letter?.file ?? null])).toEqual([
      ["prevention-adviser-position", null],
      ["required-diploma-position", null],
      ["original-position", "2-original-position-fr.txt"],
    ]);
    expect(found.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });

  test("C1D that replaces C1D is no letter; AA1 that A11 replaces is one", async () => {
    const same = { ...CONTRACT, scale1: "C1D", nscale1: "C1D", scale2: null, amount1: null, namount1: null };
    expect((await points([same])).map(({ situation, letter }) => [situation, letter])).toEqual([
      ["contract-calog", null],
    ]);
    expect((await points([CONTRACT]))[0]?.letter?.body).toContain("A11");
  });

  test("campaign 2024 cites no note of 2007, and replaces no scale", async () => {
    const in2024 = { ...CONTRACT, date: 202410, scale1: "A11", nscale1: "A11", amount1: null, namount1: null };
    const checked = await checkedWorkbook([in2024, { ...OTHER, date: 202410 }, { ...ORIGINAL, date: 202410 }], {
      campaign: "2024",
    });
    const list = value(attentionList(checked, { preventionAdvisers: ["441000001"] }));
    expect(shown(list)).toEqual([
      [2, "prevention-adviser", "contract-calog"],
      [3, "contract-other"],
      [4, "original-position"],
    ]);
    expect(JSON.stringify(attentionDocument(checked, list, "fr"))).not.toContain("84738");
    expect(list.found[0]?.points[1]?.letter).toBeNull();
    expect(JSON.stringify(checked.rows)).not.toContain("84738");
  });
});
