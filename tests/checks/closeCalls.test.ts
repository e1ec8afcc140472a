import { bestProposed, type Finding, type StatedRow } from "../../src/checks";
import type { SuppliedLines } from "../../src/law";
import { cents } from "../rules/support/values";
import { checkedWorkbook, type Member } from "../support/checkedWorkbook";
import { original, rightAA1, uncoveredC1B, withoutProposal } from "../workbooks/goldenCase";

/** What is said of the current cells of one member, in their order. */
async function said(
  member: Member,
  pattern = /^(scale|ancdate|amount)[12]$/,
  supplied?: SuppliedLines,
): Promise<readonly Finding[]> {
  const { rows } = await checkedWorkbook([member], supplied ? { supplied } : {});
  return (rows[0]?.findings ?? []).filter(({ column }) => pattern.test(column));
}
const codes = async (member: Member) => (await said(member)).map(({ code, column }) => `${code} ${column}`);

describe("new amounts that count: an orphan is none", () => {
  const row = (changed: Partial<StatedRow>): StatedRow =>
    ({
      ...{ scale1: "AA1", nscale1: "", nscale2: "", nscale3: "" },
      ...{ namount1: -1, namount2: cents("5.00"), namount3: -1, ...changed },
    }) as StatedRow;
  const best = (code: "1" | "2" | "E", changed: Partial<StatedRow>, safeguards = true) =>
    bestProposed(row(changed), code, { safeguards });
  test("of a row of code 1 without proposal only beside a scale", () => {
    expect(best("1", {})).toBeNull();
    expect(best("1", { nscale1: "-" })).toBeNull();
    expect(best("1", { nscale1: "A11", scale1: "-" })).toBeNull();
    expect(best("1", { nscale2: "AA1" })).toBe(500);
    expect(best("1", { nscale1: "A11" })).toBe(500);
  });
  test("of other codes always, and of a campaign without safeguards never", () => {
    expect(best("2", {})).toBe(500);
    expect(best("E", {})).toBe(500);
    expect(best("1", { nscale1: "A11", namount1: cents("3.00") }, false)).toBe(300);
  });
});

describe("cells beside a scale: empty is legal beside old and beside names of no list", () => {
  const empty = { ancdate1: null, amount1: null } as const;
  const none = { scale2: "H12", ancdate2: null, amount2: null } as const;
  test.each<[string, Member, string[]]>([
    ["code 1 with old", rightAA1({ scale1: "old", ...empty }), ["code-scale-mismatch scale1"]],
    [
      "code 1 with an unknown name",
      rightAA1({ scale1: "ZZ9", ...empty }),
      ["scale-unknown scale1", "month-invalid ancdate1", "amount-invalid amount1"],
    ],
    ["code 1 with a name of 2007", rightAA1({ scale1: "A11" }), ["scale-unknown scale1"]],
    ["code 2 with old", original(2, empty), []],
    ["code 2 with a name of no list", original(2, { scale1: "H12", ...empty }), []],
    [
      "code 2 with a PJPol name",
      original(2, { scale1: "AA1", ...empty }),
      ["code-scale-mismatch scale1", "month-invalid ancdate1", "amount-invalid amount1"],
    ],
    [
      "code E with a PJPol name",
      withoutProposal({ code: "E", ...empty }),
      ["month-invalid ancdate1", "amount-invalid amount1"],
    ],
    ["scale2 with a name of no list", withoutProposal(none), []],
    [
      "scale2 with a name of 2007",
      withoutProposal({ scale2: "A11", ancdate2: 200204, amount2: 5 }),
      ["table-not-covered amount2"],
    ],
    [
      "scale2 of code 2 with a name of 2007",
      original(2, { scale2: "A11", ancdate2: 200204, amount2: 5 }),
      ["table-not-covered amount2"],
    ],
    [
      "code 2 with a name of 2007 in scale1",
      original(2, { scale1: "A11", ancdate1: 200204, amount1: 5 }),
      ["code-scale-mismatch scale1", "table-not-covered amount1"],
    ],
    ["nothing beside an empty scale1", withoutProposal({ code: "E", scale1: null, ancdate1: 200204, amount1: 5 }), []],
  ])("%s", async (_, member, expected) => {
    expect(await codes(member)).toEqual(expected);
  });
});

describe("what a finding says of its table", () => {
  test("none is known: the scale, the side and the amount given", async () => {
    const found = (await said(uncoveredC1B(), /^n?amount1$/)).filter(({ code }) => code === "table-not-covered");
    expect(found.map(({ column, given, data }) => [column, given, data?.scale, data?.side, data?.reason])).toEqual([
      ["amount1", "18000.00", "C1B", "before", undefined],
      ["namount1", "18500.00", "C1B", "after", undefined],
    ]);
    for (const { data } of found) expect(Array.isArray(data?.covered)).toBe(true);
  });
  test("a supplied one ends before: where it ends", async () => {
    const scales = [18000, 18100, 18200].map((euros, step) => ({
      ...{ scale: "C1B", step, cents: cents(`${euros}.00`), side: null, from: null },
      ...{ source: "", isEnd: false, origin: "x.csv" },
    }));
    const found = await said(uncoveredC1B(), /^n?amount1$/, { scales, conversions: [] });
    expect(
      found
        .filter(({ code }) => code === "table-not-covered")
        .map(({ column, data }) => [column, data?.reason, data?.endsAt]),
    ).toEqual([
      ["amount1", "ends", 2],
      ["namount1", "ends", 2],
    ]);
  });
  test("a safeguard's amount: the table's, with its step and certainty", async () => {
    const [finding] = await said(rightAA1({ namount2: 1 }), /^namount2$/);
    expect(finding).toMatchObject({
      ...{ code: "safeguard-amount-differs", given: "1.00", expected: "22578.15", certainty: "published" },
      data: { reason: "table", scale: "AA1", step: 4 },
    });
    const [unknown] = await said(uncoveredC1B({ namount2: 1 }), /^namount2$/);
    expect(unknown).toMatchObject({ given: "1.00", expected: "18000.00" });
    expect([unknown?.certainty, unknown?.data]).toEqual([undefined, undefined]);
  });
  test("a conversion: what is not known, or which rule is broken", async () => {
    const of = async (member: Member) =>
      (await said(member, /^nscale1$/)).map(({ code, given, data }) => [code, given, data?.reason, data?.scale]);
    expect(await of(uncoveredC1B())).toEqual([["conversion-not-covered", "C1B", undefined, "C1B"]]);
    expect(await of(uncoveredC1B({ nscale1: "B1B" }))).toEqual([["conversion-differs", "B1B", "other-level", "C1B"]]);
    expect(await of(uncoveredC1B({ nscale1: "C2B.2" }))).toEqual([
      ["conversion-differs", "C2B.2", "maximum-career", "C1B"],
    ]);
    const [finding] = await said(uncoveredC1B(), /^nscale1$/);
    expect(finding?.data?.campaign).toBe("2007");
  });
});

test("rows without a new scale, or with -, say nothing of a rebuilt conversion", async () => {
  const rightD2A = (changed: Member = {}): Member =>
    rightAA1({
      ...{ scale1: "D2A", amount1: 13425.16, nscale1: "D2A.1", namount1: 13425.16, nscale2: "D2A", namount2: 13425.16 },
      ...changed,
    });
  const count = async (...others: Member[]) => {
    const { rows } = await checkedWorkbook([rightD2A(), rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }), ...others]);
    const doubt = (index: number) => rows[index]?.findings.find(({ code }) => code === "conversion-doubtful")?.data;
    return [doubt(0), doubt(1)?.likeExpected, doubt(1)?.likeGiven];
  };
  const dash = () => rightD2A({ nscale1: "-", namount1: null, nancdate1: null });
  const nothing = () => withoutProposal({ scale1: "D2A", amount1: 13425.16 });
  expect(await count()).toEqual([undefined, 1, 0]);
  expect(await count(dash(), dash(), nothing(), nothing())).toEqual([undefined, 1, 0]);
  expect(await count(rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }))).toEqual([
    expect.objectContaining({
      reason: "outnumbered",
      scale: "D2A",
      otherScale: "DD3.1",
      likeOther: 2,
      likeExpected: 0,
    }),
    ...[1, 1],
  ]);
});
