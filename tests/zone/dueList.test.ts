import type { CareerLine, NewSheet } from "../../src/conversion";
import { dueDocument, dueList, dueSheet, groupGaps, type DueRequest } from "../../src/zone";
import { LANGUAGES } from "../../src/words";
import { addMonths, formatCents, formatMonth } from "../../src/values";
import { month } from "../rules/support/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

/** A member of level B in the campaign of 2024, whose scale stays (rules.md, section 10). */
const LEVEL_B: Member = {
  zone: "5339",
  code: 1,
  matricule: "44-10000-07",
  date: 202410,
  status: "S",
  language: "F",
  scale1: "BB1",
  ancdate1: 202004,
};
const FACTS: CareerLine = {
  origin: "careers.csv:2",
  matricule: "44-10000-01",
  scaleSeniorityMonth: month("2019-03"),
  payClass: null,
  evaluationInsufficient: false,
  positionEntitles: true,
};

async function due(members: readonly Member[], request: DueRequest = {}, campaign = "2007") {
  return dueList(await checkedWorkbook(members, { campaign }), request);
}
const shown = ({ lines }: Awaited<ReturnType<typeof due>>) =>
  lines.map(({ number, event }) => [
    number,
    event.kind,
    formatMonth(event.month),
    event.scale,
    ...(event.kind === "increment" ? [formatCents(event.before), formatCents(event.after)] : []),
  ]);
const careers = (facts: Partial<CareerLine> = {}) => new Map([["441000007", { ...FACTS, ...facts }]]);
const plain = (sheet: NewSheet) =>
  sheet.rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell)));

describe("the member of note SSGPI 84738-2007, 1.2.3", () => {
  // Issue 5: A11 reaches step 5 (24 105.00) in April 2007.
  test("has the increments of its scales listed, and which of them is paid", async () => {
    const list = await due([NOTE_MEMBER]);
    const first = list.lines.find(({ number }) => number === 1);
    expect([formatMonth(list.from), formatMonth(list.to)]).toEqual(["2007-01", "2008-01"]);
    expect(first?.event).toMatchObject({ kind: "increment", month: month("2007-04"), step: 5, after: 2410500 });
    expect(first?.paid).toBe(true);
    // AA1 of 2002-04 reaches its fifth year in the same month, 23 536.86 as the note prints it for AA1 of 2001-10.
    const second = list.lines.find(({ number }) => number === 2);
    expect(second?.event).toMatchObject({ kind: "increment", month: month("2007-04"), step: 5, after: 2353686 });
    expect(second?.paid).toBe(false);
  });

  test("has no increment in the month before, nor when the period ends before it", async () => {
    const months = async (count: number) =>
      shown(await due([NOTE_MEMBER], { months: count })).filter(([number]) => number === 1);
    expect(await months(2)).toEqual([]);
    expect(await months(3)).toEqual([[1, "increment", "2007-04", "A11", "23660.00", "24105.00"]]);
  });

  // rules.md CAR-12: the careers of 2007-01 to 2022-10 are not in hand.
  test.each([
    ["2007-01", "career-not-covered"],
    ["2022-10", "career-not-covered"],
  ])("has no scale career known in %s: %s", async (from, code) => {
    const { gaps } = await due([NOTE_MEMBER], { from: month(from) });
    expect(gaps.filter(({ part }) => part === "career").map(({ refusal }) => refusal.code)).toEqual([code]);
  });
});

describe("the campaign of 2024", () => {
  test("needs the scale seniority for the career, which the workbook does not hold", async () => {
    const { gaps } = await due([LEVEL_B], {}, "2024");
    expect(gaps.map(({ part, refusal }) => `${part} ${refusal.code}`)).toEqual(["career scale-seniority-needed"]);
  });

  // rules.md CAR-01: BB1 to BB2 after six years; from then on BB2, at 4 and 5 years 20 063.00 and 20 356.00 (table of 2024-10).
  test("lists the next scale and the increment in order of month", async () => {
    expect(shown(await due([LEVEL_B], { careers: careers() }, "2024"))).toEqual([
      [1, "next-scale", "2025-03", "BB2"],
      [1, "increment", "2025-04", "BB2", "20063.00", "20356.00"],
    ]);
  });

  // guide/field-pay.md 1: BB1 of 201504, scale seniority 201901, 36 months: BB2 in 202501, then BB2 11 in 202604.
  test("everything after a step is on the new scale", async () => {
    const facts = careers({ scaleSeniorityMonth: month("2019-01") });
    const list = await due([{ ...LEVEL_B, ancdate1: 201504 }], { careers: facts, months: 36 }, "2024");
    expect(shown(list)).toEqual([
      [1, "next-scale", "2025-01", "BB2"],
      [1, "increment", "2026-04", "BB2", "21420.00", "22093.00"],
    ]);
    expect(list.lines[1]?.event).toMatchObject({ step: 11 });
    expect(list.lines.every(({ paid }) => paid !== false)).toBe(true);
  });

  // Seniority 201504: BB1 row 9 gives 19 320.94, BB2 21 420.00 (table of 2024-10).
  test("a step says what both scales give", async () => {
    const facts = careers({ scaleSeniorityMonth: month("2019-01") });
    const { lines } = await due([{ ...LEVEL_B, ancdate1: 201504 }], { careers: facts }, "2024");
    expect(lines[0]?.event).toMatchObject({ from: "BB1", before: { cents: 1932094 }, after: { cents: 2142000 } });
  });

  test("a second step inside the period happens too, and one due before it stands first", async () => {
    const facts = careers({ scaleSeniorityMonth: month("2017-02") });
    const steps = shown(await due([LEVEL_B], { careers: facts, months: 60 }, "2024")).filter(
      ([, kind]) => kind === "next-scale",
    );
    expect(steps).toEqual([
      [1, "next-scale", "2023-02", "BB2"],
      [1, "next-scale", "2029-02", "BB3"],
    ]);
  });

  test("a bar stands in the list with its reason", async () => {
    const { lines } = await due([LEVEL_B], { careers: careers({ evaluationInsufficient: true }) }, "2024");
    expect(lines[0]?.event).toMatchObject({ kind: "barred", reason: "evaluation-insufficient", scale: "BB2" });
  });

  // rules.md CAR-06.
  test("a contractual member in the third scale has no next one", async () => {
    const third = { ...LEVEL_B, status: "C", scale1: "BB3" };
    const { lines, gaps } = await due([third], { careers: careers() }, "2024");
    expect(lines.filter(({ event }) => event.kind !== "increment")).toEqual([]);
    expect(gaps).toEqual([]);
  });

  test("the last month of the period counts, the one after does not", async () => {
    const request = { careers: careers() };
    expect(shown(await due([LEVEL_B], { ...request, months: 5 }, "2024"))).toHaveLength(1);
    expect(shown(await due([LEVEL_B], { ...request, months: 4 }, "2024"))).toHaveLength(0);
  });
});

describe("what the tables do not cover", () => {
  // Tables of 2023-10 to 2024-09 are not in hand. A11 of 2002-04 rises each April: 445.00 a step (annexe 1bis).
  test("the increments up to the gap and after it stand, with the months in between", async () => {
    const one = { ...NOTE_MEMBER, ...{ scale2: null, ancdate2: null, amount2: null } };
    const lone = { ...one, nscale2: null, nancdate2: null, namount2: null, nscale3: null, nancdate3: null };
    const list = await due([{ ...lone, namount3: null, nscale1: null, nancdate1: null, namount1: null }], {
      from: month("2023-01"),
      months: 30,
    });
    const first = list.lines.filter(({ number }) => number === 1);
    expect(first.map(({ event }) => formatMonth(event.month))).toEqual(["2023-04", "2025-04"]);
    const gap = list.gaps.find(({ part, scale }) => part === "increments" && scale === "A11");
    expect(gap?.months).toEqual({ from: month("2023-10"), to: month("2024-09") });
    expect(gap?.refusal.code).toBe("table-not-covered");
    expect(groupGaps(list.gaps, "nl").map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^oktober 2023 tot september 2024: Geen loonschaaltabel voor A11/),
    );
  });

  test("a seniority that lies ahead is no gap in the tables: the pair is refused", async () => {
    const { lines, gaps } = await due([{ ...LEVEL_B, ancdate1: 202502 }], {}, "2024");
    expect(lines).toEqual([]);
    expect(gaps.map(({ months, refusal }) => [months, refusal.code])).toContainEqual([null, "seniority-in-future"]);
  });

  test("a period without any table names no months", async () => {
    const { lines, gaps } = await due([NOTE_MEMBER], { from: month("2023-11"), months: 6 });
    expect(lines.filter(({ number }) => number === 1)).toEqual([]);
    expect(gaps.find(({ part, scale }) => part === "increments" && scale === "A11")?.months).toBeNull();
  });

  test("a member in the original position gets one sentence", async () => {
    const old = { ...LEVEL_B, scale1: "old", ancdate1: 198801, amount1: 20000, code: 2 };
    const { gaps } = await due([{ ...old, scale2: "old", amount2: 19000 }], {}, "2024");
    expect(gaps.map(({ refusal }) => refusal)).toEqual([{ code: "original-scale", data: { scale: "old" } }]);
  });
});

test("one table for whole file: order of rows does not matter, every row is accounted for", async () => {
  const members = Array.from({ length: 6 }, (_, index) => ({
    ...LEVEL_B,
    matricule: `44-2000${index}-00`,
    ancdate1: 201904 + index,
  }));
  const there = await due(members, {}, "2024");
  const back = await due([...members].reverse(), {}, "2024");
  const keys = (list: typeof there) => list.lines.map(({ matricule, event }) => `${matricule} ${event.month}`).sort();
  expect(keys(back)).toEqual(keys(there));
  expect(groupGaps(there.gaps, "fr").map(({ rows }) => rows)).toEqual([[2, 3, 4, 5, 6, 7]]);
});

describe("the sheet and the document", () => {
  const members = [LEVEL_B, { ...LEVEL_B, matricule: "44-10000-08", scale1: "old", code: 2 }];

  test("the sheet lists month by month, then what cannot be told", async () => {
    const checked = await checkedWorkbook(members, { campaign: "2024" });
    const rows = plain(dueSheet(checked, dueList(checked, { careers: careers() }), "nl", "1.2.3"));
    const at = rows.findIndex(([first]) => first === "Maand");
    expect(rows[at + 1]?.slice(0, 5)).toEqual([
      "202503",
      2,
      "44-10000-07",
      "volgende loonschaal van de baremische loopbaan",
      "BB2",
    ]);
    expect(rows[at + 2]?.slice(0, 8)).toEqual(["202504", 2, "44-10000-07", "verhoging", "BB2", 5, 20063, 20356]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(["verhogingen", 1, "3"]);
    expect(rows.at(-1)?.[3]).toContain("old");
  });

  test.each(LANGUAGES)("no wording is missing in %s", async (language) => {
    const checked = await checkedWorkbook(members, { campaign: "2024" });
    const barred = dueList(checked, { careers: careers({ positionEntitles: false }), months: 30 });
    const text = JSON.stringify([
      dueSheet(checked, barred, language, "0").rows,
      dueDocument(checked, barred, language),
    ]);
    expect(text).not.toMatch(/undefined|\{[a-z]+\}/);
  });

  test("the document holds months and amounts as texts", async () => {
    const checked = await checkedWorkbook(members, { campaign: "2024" });
    const list = dueList(checked, { careers: careers() });
    const document = dueDocument(checked, list, "en") as { due: unknown[]; from: string; to: string };
    expect(document).toMatchObject({ from: "2024-10", to: formatMonth(addMonths(month("2024-10"), 12)) });
    const certainty = { beforeCertainty: "published", certainty: "published" };
    expect(document.due).toEqual([
      {
        row: 2,
        matricule: "44-10000-07",
        number: 1,
        kind: "next-scale",
        month: "2025-03",
        from: "BB1",
        scale: "BB2",
        before: "17660.00",
        after: "20063.00",
        beforeSource: "PJPol annexe 1bis, BB1, step 4",
        source: "PJPol annexe 1bis, BB2, step 4",
        ...certainty,
        lowersPay: false,
      },
      {
        row: 2,
        matricule: "44-10000-07",
        number: 1,
        kind: "increment",
        month: "2025-04",
        scale: "BB2",
        step: 5,
        before: "20063.00",
        after: "20356.00",
        paid: true,
        beforeSource: "PJPol annexe 1bis, BB2, step 4",
        source: "PJPol annexe 1bis, BB2, step 5",
        ...certainty,
      },
    ]);
  });
});
