import fc from "fast-check";
import { GROUP_KEYS, groupsBy, totalsOf } from "../../src/zone";
import { formatCents, minus, sumOf } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const shown = ({ rows, current, proposed, difference }: ReturnType<typeof totalsOf>) => ({
  rows,
  current: formatCents(current),
  proposed: formatCents(proposed),
  difference: formatCents(difference),
});

// Figures of the note SSGPI 84738-2007, 1.2.3.
describe("totals", () => {
  test("each row counts its most favourable amount on each side", async () => {
    const totals = totalsOf(await checkedWorkbook([NOTE_MEMBER]));
    // Current: safeguard 23 536.86 above 22 578.15; proposed: A11 23 660.00.
    expect(shown(totals)).toEqual({ rows: 1, current: "23536.86", proposed: "23660.00", difference: "123.14" });
    expect(totals.verdicts).toEqual({ OK: 1, NOK: 0, REVIEW: 0 });
    expect(formatCents(totals.columns.amount1!.sum)).toBe("22578.15");
    expect(formatCents(totals.columns.namount3!.sum)).toBe("23536.86");
  });

  test("a row without any readable proposed amount counts its current amount on both sides", async () => {
    const { scale1, ancdate1, amount1, code, matricule, status, language } = NOTE_MEMBER;
    const current: Member = { scale1, ancdate1, amount1, code, matricule, status, language };
    const unreadable: Member = { ...current, matricule: "44-10000-01", namount1: "1.234" };
    const totals = totalsOf(await checkedWorkbook([current, unreadable]));
    expect(shown(totals)).toEqual({ rows: 2, current: "45156.30", proposed: "45156.30", difference: "0.00" });
  });

  test("groups stand in the order of their keys; what is empty or invalid is one group", async () => {
    const members: Member[] = [
      { code: 2, matricule: "1", scale1: "Kelchtermans", amount1: 100, status: "C", language: "N" },
      { code: 1, matricule: "2", scale1: null, status: "X" },
      { code: 1, matricule: "3", scale1: "Kelchtermans", status: "contractuel", language: "Nl", zone: "fed" },
      { code: "x", matricule: "4", scale1: "old", status: "S", language: "FR" },
      NOTE_MEMBER,
    ];
    const totals = totalsOf(await checkedWorkbook(members));
    const keys = (by: (typeof GROUP_KEYS)[number]) =>
      groupsBy(totals, by).map(({ key, rowNumbers }) => [key, rowNumbers]);
    expect(keys("level")).toEqual([
      ["?", [3, 4]],
      ["A", [6]],
      ["old", [2, 5]],
    ]);
    expect(keys("scale")).toEqual([
      ["?", [3]],
      ["AA1", [6]],
      ["KELCHTERMANS", [2, 4]],
      ["old", [5]],
    ]);
    expect(keys("status")).toEqual([
      ["?", [3]],
      ["C", [2, 4]],
      ["S", [5, 6]],
    ]);
    expect(keys("code")).toEqual([
      ["1", [3, 4, 6]],
      ["2", [2]],
      ["?", [5]],
    ]);
    expect(keys("zone")).toEqual([
      ["5339", [6]],
      ["?", [2, 3, 5]],
      ["fed", [4]],
    ]);
    expect(keys("verdict")).toEqual([
      ["NOK", [3, 4, 5]],
      ["OK", [2, 6]],
    ]);
  });

  test("a column that the sheet does not have has no sum", async () => {
    const totals = totalsOf(await checkedWorkbook([NOTE_MEMBER], { without: ["namount3"] }));
    expect(Object.keys(totals.columns)).toEqual(["amount1", "amount2", "namount1", "namount2"]);
  });

  test("nothing checked is nothing", async () => {
    const totals = totalsOf(await checkedWorkbook([]));
    expect(shown(totals)).toEqual({ rows: 0, current: "0.00", proposed: "0.00", difference: "0.00" });
    expect(groupsBy(totals, "scale")).toEqual([]);
  });

  test("every group adds up to the totals", async () => {
    const amount = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100),
        fc.constant("?"),
      ),
    );
    const member = fc.record({
      code: fc.constantFrom(1, 2, 3, "E", "x", null),
      scale1: fc.constantFrom("AA1", "B1D", "DD4", "C1D", "old", "Kelchtermans", "-", null),
      status: fc.constantFrom("C", "S", "?", null),
      language: fc.constantFrom("F", "N", "D", null),
      amount1: amount,
      amount2: amount,
      namount1: amount,
      namount2: amount,
      namount3: amount,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 25 }), async (members) => {
        const totals = totalsOf(await checkedWorkbook(members));
        expect(totals.rows).toBe(members.length);
        expect(totals.difference).toBe(minus(totals.proposed, totals.current));
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(sum(Object.values(totals.verdicts))).toBe(totals.rows);
        for (const by of GROUP_KEYS) {
          const groups = groupsBy(totals, by);
          expect(sum(groups.map(({ rows }) => rows))).toBe(totals.rows);
          expect(sum(groups.map(({ inferredRows }) => inferredRows))).toBe(totals.inferredRows);
          for (const field of ["current", "proposed", "expected", "difference"] as const) {
            expect(sumOf(groups.map((one) => one[field]))).toBe(totals[field]);
          }
          const numbers = groups.flatMap(({ rowNumbers }) => rowNumbers).sort((a, b) => a - b);
          expect(numbers).toEqual(members.map((_, index) => index + 2));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        }
        const causes = totals.causes.map(({ amount }) => amount);
        expect(sumOf([...causes, totals.unexplained])).toBe(totals.expectedDifference);
        expect(totals.expectedDifference).toBe(minus(totals.proposed, totals.expected));
      }),
      { numRuns: 60 },
    );
  });
});

test("orphans count in no mass, and in the sum of their column", async () => {
  // amount2 and ancdate2 beside an empty scale2; a lone namount2 on a row without proposal.
  const { code, matricule, status, language, scale1, ancdate1, amount1 } = NOTE_MEMBER;
  const bare: Member = { code, matricule, status, language, scale1, ancdate1, amount1 };
  const rows = [
    { ...bare, ancdate2: 200110, amount2: 30000 },
    { ...bare, matricule: "2", namount2: 40000 },
  ];
  const totals = totalsOf(await checkedWorkbook(rows));
  expect(shown(totals)).toEqual({ rows: 2, current: "45156.30", proposed: "45156.30", difference: "0.00" });
  expect(formatCents(totals.columns.amount2!.sum)).toBe("30000.00");
  expect(formatCents(totals.columns.namount2!.sum)).toBe("40000.00");
});
