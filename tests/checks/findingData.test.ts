import { isOpenRemark, type ColumnName, type Finding, type FindingCode } from "../../src/checks";
import { findingMessage, formatSource } from "../../src/words";
import { checkedWorkbook, type Member } from "../support/checkedWorkbook";
import { goldenCases } from "../workbooks/cases";
import { memberOfTheNote, original, rightAA1, uncoveredC1B, withoutProposal } from "../workbooks/goldenCase";
import { checkWorkbook } from "../../src/conversion";
import { MemoryPort } from "../support/memoryPort";
import { cents } from "../rules/support/values";

/** Findings of a code, by row of the sheet (the first member is row 2). */
async function found(
  members: readonly Member[],
  code: FindingCode,
  without: readonly ColumnName[] = [],
): Promise<Map<number, Finding>> {
  const { rows } = await checkedWorkbook(members, { without });
  const pairs = rows.flatMap(({ row, findings }) =>
    findings.filter((one) => one.code === code).map((one) => [row, one] as const),
  );
  return new Map(pairs);
}
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("rows compared with each other: the others are named, twenty at most", () => {
  test("one matricule on several rows", async () => {
    const three = await found(
      times(3, () => rightAA1({ matricule: "44-1" })),
      "matricule-duplicate",
    );
    expect([...three].map(([row, { data }]) => [row, data?.rows])).toEqual([
      [2, { named: [3, 4], more: 0 }],
      [3, { named: [2, 4], more: 0 }],
      [4, { named: [2, 3], more: 0 }],
    ]);
    const many = await found(
      times(25, () => rightAA1({ matricule: "44-1" })),
      "matricule-duplicate",
    );
    const of = (row: number) => many.get(row)?.data?.rows;
    expect(of(2)).toEqual({ named: times(20, (index) => index + 3), more: 4 });
    expect(of(26)?.named.at(-1)).toBe(21);
    expect(of(26)?.more).toBe(4);
  });

  test("one scale and step with two amounts, where no table is known", async () => {
    const rows = [...times(22, () => uncoveredC1B()), uncoveredC1B({ amount1: 18100, namount2: 18100 })];
    const all = await found(rows, "same-scale-different-amount");
    expect(all.size).toBe(23);
    expect(all.get(2)).toMatchObject({ given: "18000.00", data: { scale: "C1B", step: 7 } });
    expect(all.get(2)?.data?.otherAmounts).toEqual({ named: [{ row: 24, amount: cents("18100.00") }], more: 0 });
    expect(all.get(24)?.data?.otherAmounts).toEqual({
      named: times(20, (index) => ({ row: index + 2, amount: cents("18000.00") })),
      more: 2,
    });
    const alike = [uncoveredC1B(), uncoveredC1B(), uncoveredC1B({ amount1: 1, ancdate1: 199806 })];
    expect((await found(alike, "same-scale-different-amount")).size).toBe(0);
    const unread = [uncoveredC1B(), uncoveredC1B({ amount1: null }), uncoveredC1B({ ancdate1: null })];
    expect((await found(unread, "same-scale-different-amount")).size).toBe(0);
  });

  test("one scale with two new scales, where no conversion is known", async () => {
    const rows = [uncoveredC1B(), uncoveredC1B(), uncoveredC1B({ nscale1: "C1A" })];
    const all = await found(rows, "conversion-inconsistent");
    expect([...all].map(([row, { given, data }]) => [row, given, data?.scale, data?.otherScales])).toEqual([
      [2, "C1B", "C1B", { named: [{ row: 4, scale: "C1A" }], more: 0 }],
      [3, "C1B", "C1B", { named: [{ row: 4, scale: "C1A" }], more: 0 }],
      [4, "C1A", "C1B", { named: [2, 3].map((row) => ({ row, scale: "C1B" })), more: 0 }],
    ]);
  });

  test("another zone than most rows", async () => {
    const zones = (...given: (string | null)[]) =>
      found(
        given.map((zone) => rightAA1({ zone })),
        "zone-differs",
      );
    const one = await zones("5300", "5301", "5301", null);
    expect([...one].map(([row, finding]) => [row, finding.given, finding.expected])).toEqual([
      [2, "5300", "5301"],
      [5, undefined, "5301"],
    ]);
    // The note says of the column zone what it holds: SSGPI 84738-2007, 1.2.1.
    for (const { source } of one.values())
      expect(source && formatSource(source, "fr")).toBe("note SSGPI 84738-2007, 1.2.1-1.2.3");
    expect((await zones("5300", "5301")).size).toBe(0);
    expect((await found([rightAA1({ zone: "1" }), rightAA1()], "zone-differs", ["zone"])).size).toBe(0);
  });
});

// D2A since 2002-04 is step 4: 13 425.16 on both sides, inferred, as is D2A → D2A.1 (reference).
const rightD2A = (changed: Member = {}): Member =>
  rightAA1({
    ...{ scale1: "D2A", amount1: 13425.16, nscale1: "D2A.1", namount1: 13425.16, nscale2: "D2A", namount2: 13425.16 },
    ...changed,
  });

describe("a new amount beside a month that was changed is held against the right place", () => {
  const elsewhere = (namount1: number) => rightD2A({ nancdate1: 199801, namount1 });
  const doubts = async (rows: readonly Member[]) =>
    [...(await found(rows, "new-amount-doubtful"))].map(([row, { expected, data }]) => [
      ...[row, expected, data?.likeExpected],
      data?.likeGiven ?? data?.likeOther,
    ]);

  test("a third amount: the row itself is counted at neither", async () => {
    expect(await doubts([rightD2A(), rightD2A({ namount1: 13500 }), elsewhere(13500)])).toEqual([
      [3, "13425.16", 1, 0],
      [4, "13425.16", 1, 1],
    ]);
  });

  test("the right amount is outnumbered only by more than itself", async () => {
    expect(await doubts([elsewhere(13425.16), rightD2A({ namount1: 13500 })])).toEqual([[3, "13425.16", 0, 0]]);
    expect(await doubts([elsewhere(13425.16), ...times(2, () => rightD2A({ namount1: 13500 }))])).toEqual([
      [2, "13425.16", 0, 2],
      [3, "13425.16", 0, 1],
      [4, "13425.16", 0, 1],
    ]);
  });

  test("a cell that cannot be read, or lies in the future, is counted nowhere", async () => {
    const unread = [rightD2A({ namount1: null }), rightD2A({ nancdate1: null }), rightD2A({ nancdate1: 200702 })];
    expect(await doubts([rightD2A({ namount1: 13500 }), ...unread])).toEqual([[2, "13425.16", 0, 0]]);
  });
});

test("both positions of a row state an amount: the other rows are counted, itself once", async () => {
  const both = (amount1: number, amount2: number, ancdate2 = 200203) =>
    rightD2A({
      amount1,
      namount2: amount1,
      scale2: "D2A",
      ancdate2,
      amount2,
      nscale3: "D2A",
      nancdate3: ancdate2,
      namount3: amount2,
    });
  const { rows } = await checkedWorkbook([both(13500, 13425.16), both(13425.16, 13500), rightD2A()]);
  const told = rows.flatMap(({ row, findings }) =>
    findings
      .filter(({ code }) => code === "current-amount-doubtful")
      .map(({ column, data }) => [row, column, data?.likeExpected, data?.likeGiven, data?.scale, data?.step]),
  );
  expect(told).toEqual([
    [2, "amount1", 2, 1, "D2A", 4],
    [3, "amount2", 2, 1, "D2A", 4],
  ]);
});

describe("a proposal that may not stand there is told with its cell", () => {
  test.each<[string, Member, string | undefined, string]>([
    ["nscale1", { nscale1: "A11" }, "A11", "nscale1"],
    ["namount1", { namount1: 100 }, "100.00", "namount1"],
    ["nscale2", { nscale2: "AA1" }, "AA1", "nscale2"],
    ["nancdate2", { nancdate2: 200204 }, "2002-04", "nancdate2"],
    ["namount2", { namount2: 5 }, "5.00", "namount2"],
    ["nscale3", { nscale3: "BB1" }, "BB1", "nscale3"],
    ["nancdate3", { nancdate3: 200204 }, "2002-04", "nancdate3"],
    ["namount3", { namount3: 5 }, "5.00", "namount3"],
  ])("%s", async (_, cells, given, at) => {
    const [finding] = (await found([original(2, cells)], "proposal-unexpected")).values();
    expect([finding?.given, finding?.data?.at]).toEqual([given, at]);
  });

  test("the current values again are none; one of them otherwise is", async () => {
    const again = { nscale2: "old", nancdate2: 199003, namount2: 19000 };
    const count = async (cells: Member) => (await found([original(2, cells)], "proposal-unexpected")).size;
    expect(await count(again)).toBe(0);
    expect(await count({ ...again, nancdate2: 199004 })).toBe(1);
    expect(await count({ ...again, namount2: 19000.01 })).toBe(1);
    expect(await count({ ...again, nscale2: "AA1" })).toBe(1);
  });
});

describe("code E is judged like code 1 when nscale1 to namount2 are all filled", () => {
  const wrong = { code: "E", namount1: 1 } as const;
  test("all of them", async () => {
    expect((await found([rightAA1(wrong)], "new-amount-differs")).size).toBe(1);
  });
  test.each(["nscale1", "nancdate1", "namount1", "nscale2", "nancdate2", "namount2"] as const)(
    "without %s it is not",
    async (column) => {
      const { rows } = await checkedWorkbook([
        rightAA1({ ...wrong, nancdate1: 200203, nancdate2: 200203, [column]: null }),
      ]);
      expect(rows[0]?.findings.map(({ code }) => code)).toEqual(["manual-conversion", "accord-missing"]);
    },
  );
});

describe("what counts as the best amount (orphans aside)", () => {
  const decreases = async (member: Member) =>
    [...(await found([member], "pay-decreases")).values()].map(({ given, expected }) => [given, expected]);
  test("the best of each side; equal is no decrease; nothing to compare is none", async () => {
    expect(await decreases(rightAA1({ amount1: 30000, namount2: 25000 }))).toEqual([["25000.00", "30000.00"]]);
    expect(await decreases(rightAA1({ amount1: 25000, namount2: 25000 }))).toEqual([]);
    expect(await decreases(memberOfTheNote({ amount2: 40000 }))).toEqual([["23660.00", "40000.00"]]);
    expect(await decreases(rightAA1({ amount1: null }))).toEqual([]);
    expect(await decreases(rightAA1({ amount2: 40000 }))).toEqual([]);
    expect(await decreases(rightAA1({ amount1: 40000, namount1: null, namount2: null }))).toEqual([]);
  });
});

describe("cells beside an empty scale, where the proposal is not judged", () => {
  const orphans = async (member: Member) => {
    const { rows } = await checkedWorkbook([member]);
    return (rows[0]?.findings ?? [])
      .filter(({ code }) => code === "orphan-value")
      .map(({ column, given, data }) => [column, given, data?.beside]);
  };
  test("month and amount, each with the scale that is lacking", async () => {
    expect(await orphans(rightAA1({ ancdate2: 200101, amount2: 5 }))).toEqual([
      ["ancdate2", "2001-01", "scale2"],
      ["amount2", "5.00", "scale2"],
    ]);
    expect(await orphans(withoutProposal({ nancdate2: 200101, namount3: 7 }))).toEqual([
      ["nancdate2", "2001-01", "nscale2"],
      ["namount3", "7.00", "nscale3"],
    ]);
    expect(await orphans(withoutProposal({ nscale1: "-", namount3: 7 }))).toEqual([["namount3", "7.00", "nscale3"]]);
    expect(await orphans(withoutProposal({ code: "E", nscale1: "-", namount3: 7 }))).toEqual([]);
  });
});

// Design, section 4: a remark is incomplete while … stands in its second part.
test.each([
  ["namount1 23215 – faux\nSituation correcte :\nA11 ; … ; 23660", true],
  ["faux …\nSituation correcte :\nA11 ; 200204 ; 23660", false],
  ["Situation correcte :\nA11 ; … ; 1\nAA1 ; 200204 ; 1", true],
  ["fout\r\nCorrecte   situatie:\r\nA11 ; …", true],
  ["à voir …", true],
  ["à voir ...  ", true],
  ["… à voir", false],
  ["... à voir", false],
  ["à voir", false],
  ["", false],
])("remark %j is open: %s", (remark, open) => {
  expect(isOpenRemark(remark)).toBe(open);
});

describe("every finding of the golden cases", () => {
  /** They follow from the rows themselves, from the staff list, or from what is not known. */
  const WITHOUT_SOURCE =
    /^(matricule-|same-scale|conversion-inconsistent|conversion-not-covered|table-not-covered|missing-from|not-on-roster|roster-|campaign-)/;
  const all = Object.values(goldenCases).flat();

  test.each(all.filter(({ refused }) => refused !== true).map((one) => [one.name, one] as const))(
    "has a source and a whole sentence: %s",
    async (_, golden) => {
      const checked = await checkWorkbook(new MemoryPort(golden.sheets), golden.options);
      if (!checked.ok) throw new Error(checked.refusal.code);
      for (const finding of checked.value.rows.flatMap(({ findings }) => findings)) {
        const named = `${finding.row} ${finding.code} ${finding.column}`;
        const isUnread = finding.code === "scale-unknown" && finding.column !== "scale1";
        const mayLack = isUnread || WITHOUT_SOURCE.test(finding.code);
        expect([named, finding.source !== undefined || mayLack]).toEqual([named, true]);
        for (const language of ["fr", "nl"] as const)
          expect(findingMessage(finding, language)).not.toMatch(/undefined|\{|\[object/);
      }
    },
  );
});

test("an Accord nobody can read: a formula without a result says so, an error value is quoted", async () => {
  const workbook = await checkedWorkbook(
    ["", "#REF!"].map((text) => rightAA1({ accord: { kind: "unreadable", text } })),
  );
  const [formula, error] = workbook.rows.map(({ findings }) => findings.find(({ code }) => code === "accord-invalid"));
  expect(formula?.data).toEqual({ reason: "no-result" });
  expect(error).toMatchObject({ given: "#REF!" });
  expect(error?.data).toBeUndefined();
});
