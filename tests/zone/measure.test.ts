import { massReport, measured, totalsOf, type Measure, type Period } from "../../src/zone";
import { formatCents, monthFromIso, type Money, type Unit } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const WRONG: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 2366000 };
const NO_AMOUNT: Member = { code: 2, matricule: "44-10000-02", scale1: "old", status: "S", language: "F" };

function measure(period: Period, indexedOn: string | null): Measure {
  return { period, indexedOn: indexedOn === null ? null : monthFromIso(indexedOn) };
}

async function report(members: readonly Member[], wanted: Measure) {
  const { masses } = totalsOf(await checkedWorkbook(members));
  return measured(masses, wanted, <U extends Unit>(shown: Parameters<typeof massReport<U>>[0]) => {
    const { current, proposed, expected, expectedDifference, causes, unexplained, rows } = massReport(shown);
    const text = (amount: Money<U>): string => formatCents(amount);
    return {
      rows,
      ...{ current: text(current), proposed: text(proposed), expected: text(expected) },
      expectedDifference: text(expectedDifference),
      causes: causes.map(({ code, amount }) => [code, text(amount)]),
      unexplained: text(unexplained),
    };
  });
}

/** Amount × coefficient / parts to the cent, half up, in whole numbers. */
function product(cents: bigint, coefficient: bigint, parts: bigint): string {
  const divisor = 10_000n * parts;
  const rounded = (2n * cents * coefficient + divisor) / (2n * divisor);
  return `${rounded / 100n}.${String(rounded % 100n).padStart(2, "0")}`;
}

// Note SSGPI 84738-2007, 1.2.3: 23 536.86 today, A11 23 660.00 proposed. Coefficient of January 2007: 1.4002.
test.each([
  ["year", null, 10_000n, 1n],
  ["month", null, 10_000n, 12n],
  ["year", "2007-01", 14_002n, 1n],
  ["month", "2007-01", 14_002n, 12n],
] as const)("the note's example a %s, indexed on %s", async (period, indexedOn, coefficient, parts) => {
  const found = await report([NOTE_MEMBER], measure(period, indexedOn));
  expect(found).toMatchObject({
    ok: true,
    value: {
      current: product(23_536_86n, coefficient, parts),
      proposed: product(23_660_00n, coefficient, parts),
      expected: product(23_660_00n, coefficient, parts),
      expectedDifference: "0.00",
      causes: [],
    },
  });
});

test("each row is rounded, so that causes and rows add up in every measure", async () => {
  // A twelfth of 23 660.00 is 1 971.67, of 2 366 000.00 it is 197 166.67.
  const found = await report([NOTE_MEMBER, WRONG, NO_AMOUNT], measure("month", null));
  expect(found).toMatchObject({
    value: {
      rows: 3,
      proposed: "199138.34",
      expected: "3943.34",
      expectedDifference: "195195.00",
      causes: [["new-amount-differs", "195195.00"]],
      unexplained: "0.00",
    },
  });
});

test("a month without coefficient is refused, nothing is extrapolated", async () => {
  const found = await report([NOTE_MEMBER], measure("year", "2099-01"));
  expect(found).toMatchObject({ ok: false, refusal: { code: "index-not-covered" } });
});
