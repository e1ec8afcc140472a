import { checkWorkbook } from "../../src/conversion";
import { moneyFromDecimal } from "../../src/values";
import { findingMessage } from "../../src/words";
import { MemoryPort } from "../support/memoryPort";
import { ALL, cellsOf, headerRow, original, rightAA1, type MemberCells } from "../workbooks/goldenCase";

/** D2A since 2002-04, step 4: 13 425.16 on both sides, inferred, as is D2A → D2A.1 (reference). */
const rightD2A = (changed: MemberCells = {}) =>
  rightAA1({
    scale1: "D2A",
    amount1: 13425.16,
    nscale1: "D2A.1",
    namount1: 13425.16,
    nscale2: "D2A",
    namount2: 13425.16,
    ...changed,
  });
const stating = (amount: number) => rightD2A({ amount1: amount, namount2: amount });

interface Counted {
  readonly row: number;
  readonly sentence: string;
  readonly likeExpected?: number;
  readonly likeGiven?: number;
}

/** What the doubtful findings of each row count. */
async function counts(rows: readonly MemberCells[]): Promise<readonly Counted[]> {
  const port = new MemoryPort([{ name: "Feuil1", rows: [headerRow(ALL), ...rows.map((row) => cellsOf(ALL, row))] }]);
  const checked = await checkWorkbook(port);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.rows.flatMap(({ row, findings }) =>
    findings
      .filter(({ code }) => code.endsWith("-doubtful"))
      .map((finding): Counted => ({ row, sentence: findingMessage(finding, "fr"), ...finding.data })),
  );
}

describe("a doubtful finding says on how many other rows each value stands (design, section 3)", () => {
  test("three rows as rebuilt, two otherwise", async () => {
    const found = await counts([stating(13500), rightD2A(), rightD2A(), stating(13500), rightD2A()]);
    expect(found.map(({ row, likeExpected, likeGiven }) => [row, likeExpected, likeGiven])).toEqual([
      [2, 3, 1],
      [5, 3, 1],
    ]);
    expect(found[0]?.sentence).toMatch(/13\u00a0425,16\u00a0: 3\u00a0; avec 13\u00a0500,00\u00a0: 1\./);
    expect(found[0]?.sentence).toContain("barème reconstitué, à confirmer");
  });

  test("amount1 and amount2 of one row count as one row", async () => {
    const both = rightD2A({ amount1: 13500, scale2: "D2A", ancdate2: 200203, amount2: 13500 });
    const found = await counts([stating(13500), both]);
    // Each row sees one other row with its amount; the second has it twice.
    expect(found.map(({ row, likeExpected, likeGiven }) => [row, likeExpected, likeGiven])).toEqual([
      [2, 0, 1],
      [3, 0, 1],
      [3, 0, 1],
    ]);
  });

  test("amount2 counts with amount1, the new amount apart", async () => {
    const rows = [
      stating(13500),
      original(2, { scale2: "D2A", ancdate2: 200204, amount2: 13425.16 }),
      rightD2A({ namount1: 13500 }),
    ];
    const found = await counts(rows);
    expect(found.map(({ row, likeExpected, likeGiven }) => [row, likeExpected, likeGiven])).toEqual([
      [2, 2, 0],
      [4, 1, 0],
    ]);
  });

  test("a right row that is outnumbered names the other value", async () => {
    const [first] = await counts([rightD2A(), stating(13500), stating(13500)]);
    expect(first).toMatchObject({
      row: 2,
      reason: "outnumbered",
      otherAmount: moneyFromDecimal("13500.00"),
      likeOther: 2,
      likeExpected: 0,
    });
    expect(first?.sentence).toMatch(/13\u00a0500,00/);
  });

  test("a conversion counts rows of the same scale1", async () => {
    const found = await counts([rightD2A({ nscale1: "DD3.1", namount1: 13331.05 }), rightD2A(), rightD2A()]);
    expect(found.map(({ row, likeExpected, likeGiven }) => [row, likeExpected, likeGiven])).toEqual([[2, 2, 0]]);
  });
});
