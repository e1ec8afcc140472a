import { campaignLaw, campaigns, covers, findCampaign, indexCoefficient, tableSets } from "../../src/law";
import { formatMonth, monthFromIso, rawCents, type Month, refusalData } from "../../src/values";

const month = (iso: string): Month => {
  const found = monthFromIso(iso);
  if (found === null) throw new Error(`no month ${iso}`);
  return found;
};

describe("pay tables", () => {
  // Counts of the reference transcriptions: scales and cells of each table set.
  test.each([
    ["2006-12-31", 15, 442],
    ["2007-01-01", 66, 1898],
    ["2020-07-01", 66, 1898],
    ["2022-11-01", 66, 1898],
    ["2024-10-01", 62, 1790],
  ])("the table of %p has %p scales and %p amounts", (id, scales, cells) => {
    const set = tableSets.find((one) => one.id === id);
    const tables = [...(set?.tables.values() ?? [])];
    expect([tables.length, tables.reduce((sum, table) => sum + table.cents.length, 0)]).toEqual([scales, cells]);
  });

  test("sweep: every month of a series has at most one table, and the gaps are the known ones (says nothing of amounts)", () => {
    const gaps: string[] = [];
    for (let on = month("2006-11"); on <= month("2026-12"); on = (on + 1) as Month) {
      for (const series of new Set(tableSets.map((set) => set.series))) {
        const covering = tableSets.filter((set) => set.series === series && covers(set, on));
        expect(covering.length).toBeLessThanOrEqual(1);
        if (covering.length === 0 && on >= month("2007-01")) gaps.push(`${series} ${formatMonth(on)}`);
      }
    }
    // No table is known from 01-10-2023 to 30-09-2024.
    const unknown = Array.from({ length: 12 }, (_, index) => formatMonth((month("2023-10") + index) as Month));
    expect(gaps).toEqual(unknown.map((one) => `annexe-1bis ${one}`));
  });

  test.each([
    ["2006-12", false],
    ["2007-01", true],
    ["2020-06", true],
    ["2020-07", true],
    ["2022-10", true],
    ["2022-11", true],
    ["2023-09", true],
    ["2023-10", false],
    ["2024-09", false],
    ["2024-10", true],
  ])("A11 has an amount on the after side in %p: %p", (on, covered) => {
    const campaign = findCampaign("2007");
    const law = campaign.ok ? campaignLaw(campaign.value) : campaign;
    if (!law.ok) throw new Error(law.refusal.code);
    const table = law.value.after.table("A11", month(on));
    expect(table.ok).toBe(covered);
    if (!table.ok) {
      expect(table.refusal.code).toBe("table-not-covered");
      expect(refusalData(table.refusal)).toEqual({
        scale: "A11",
        on,
        side: "after",
        covered: ["2007-01 … 2020-06", "2020-07 … 2022-10", "2022-11 … 2023-09", "2024-10 …"],
      });
    }
  });

  test("the oddities of the print are kept", () => {
    const amount = (id: string, scale: string, step: number): number =>
      rawCents(tableSets.find((set) => set.id === id)!.tables.get(scale)!.cents[step]!);
    // Reference README: DD1 step 6 printed 12,883,68; DD3/DD4 step 1; A23 step 26 only +71.59.
    expect(amount("2022-11-01", "DD1", 6)).toBe(1288368);
    expect(amount("2022-11-01", "DD3", 1)).toBe(1460264);
    expect(amount("2022-11-01", "DD4", 1)).toBe(1560264);
    expect(amount("2024-10-01", "A23", 26)).toBe(amount("2024-10-01", "A23", 25) + 7159);
    // Rules, GRD-05: C1D above C2D at row 07 of 2024.
    expect([amount("2024-10-01", "C1D", 7), amount("2024-10-01", "C2D", 7)]).toEqual([1769939, 1767200]);
  });

  test("each figure says how sure it is", () => {
    const certainty = (id: string, scale: string, step: number): string | undefined =>
      tableSets
        .find((set) => set.id === id)
        ?.tables.get(scale)
        ?.certaintyOf(step);
    expect(certainty("2007-01-01", "A11", 3)).toBe("derived");
    expect(certainty("2007-01-01", "A12", 3)).toBe("inferred");
    // The raise of group BB by 3.1 % is inferred for the months before the print of 2022.
    expect(certainty("2007-01-01", "BB3.2", 0)).toBe("derived");
    expect(certainty("2020-07-01", "BB3.2", 0)).toBe("inferred");
    expect(certainty("2006-12-31", "CC1", 0)).toBe("inferred");
    expect(certainty("2007-01-01", "A11", 4)).toBe("published");
    expect(certainty("2006-12-31", "AA1", 5)).toBe("published");
    expect(certainty("2006-12-31", "AA1", 6)).toBe("derived");
  });
});

// Amounts printed in a union note of 2019, not indexed, step 9 (reference README).
test.each([
  ["CC2.2", 1791192],
  ["BB1", 1874000],
  ["BB2.2", 2074000],
])("the rebuilt table meets the published point of 2019: %p", (scale, expected) => {
  const table = tableSets.find(({ id }) => id === "2007-01-01")?.tables.get(scale);
  expect([table?.cents[9], table?.certaintyOf(9)]).toEqual([expected, "published"]);
});

describe("campaigns", () => {
  test("sides decide which table serves: C1D stands on both in 2007", () => {
    const campaign = findCampaign("2007");
    const law = campaign.ok ? campaignLaw(campaign.value) : campaign;
    if (!law.ok) throw new Error(law.refusal.code);
    const before = law.value.before.table("C1D", month("2007-01"));
    const after = law.value.after.table("C1D", month("2007-01"));
    expect([before.ok && before.value.set.id, after.ok && after.value.set.id]).toEqual(["2006-12-31", "2007-01-01"]);
  });

  test("the .1 scales of 2007 are not known, but for the four contractual ones", () => {
    const set = tableSets.find(({ id }) => id === "2007-01-01");
    const minimum = [...(set?.tables.keys() ?? [])].filter((scale) => scale.endsWith(".1"));
    expect(minimum.sort()).toEqual(["D2A.1", "D2B.1", "DD2.1", "DD3.1"]);
  });

  test("the pattern of group C serves the other groups as inferred, and nothing serves AA2 or C1B", () => {
    const campaign = findCampaign("2007");
    const law = campaign.ok ? campaignLaw(campaign.value) : campaign;
    if (!law.ok) throw new Error(law.refusal.code);
    const certain = (scale: string) => {
      const found = law.value.conversion(scale);
      return found && [found.to, found.certainty];
    };
    expect(certain("B2C")).toEqual(["B2C.1", "article"]);
    expect(certain("BB1")).toEqual(["BB1", "inferred"]);
    expect(certain("D4B")).toEqual(["D4B.1", "inferred"]);
    expect([certain("AA2"), certain("C1B"), certain("C1C"), certain("A1A")]).toEqual([null, null, null, null]);
  });

  test("2024 converts every scale of its table to itself and has no table for the current amounts", () => {
    const campaign = findCampaign("2024");
    const law = campaign.ok ? campaignLaw(campaign.value) : campaign;
    if (!law.ok) throw new Error(law.refusal.code);
    const set = tableSets.find((one) => one.id === "2024-10-01");
    for (const scale of set?.tables.keys() ?? []) expect(law.value.conversion(scale)?.to).toBe(scale);
    expect(law.value.conversion("DD2.1")).toBeNull();
    expect(law.value.before.table("BB1", month("2024-10")).ok).toBe(false);
  });

  test("the campaigns of the data files are there", () => {
    expect(campaigns.map(({ id }) => id)).toEqual(["2007", "2024"]);
  });
});

describe("indexation coefficients", () => {
  // reference/index-coefficients.csv
  test.each([
    ["2006-10", "1.3728"],
    ["2006-11", "1.4002"],
    ["2008-01", "1.4002"],
    ["2008-02", "1.4282"],
    ["2025-03", "2.1223"],
    ["2026-02", "2.1223"],
    // 1.02^39, rounded to four decimals (law of 01-03-1977, art. 4).
    ["2026-03", "2.1647"],
  ])("%p: %p", (on, coefficient) => {
    const found = indexCoefficient(month(on));
    expect(found.ok && found.value.coefficient).toBe(coefficient);
  });

  test.each(["1989-12", "2026-04"])("%p is refused, with the months that are covered", (on) => {
    const found = indexCoefficient(month(on));
    if (found.ok) throw new Error(found.value.coefficient);
    expect(found.refusal.code).toBe("index-not-covered");
    expect(refusalData(found.refusal)).toEqual({ on, covered: "1990-01 … 2026-03" });
  });
});
