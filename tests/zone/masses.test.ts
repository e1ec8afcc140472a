import fc from "fast-check";
import { EMPTY } from "../../src/checks";
import { cellReadings, controlTotals, massesOf, totalsOf, type Cause } from "../../src/zone";
import { formatCents, moneyFromCents, sumOf } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";
import { memberCells } from "../support/randomMembers";

/** The note's member (SSGPI 84738-2007, 1.2.3) without scale 2 and its safeguard. */
const ONE: Member = {
  ...NOTE_MEMBER,
  ...{ scale2: null, ancdate2: null, amount2: null, nscale3: null, nancdate3: null, namount3: null },
};
const NO_PROPOSAL: Member = {
  ...{ nscale1: null, nancdate1: null, namount1: null, nscale2: null, nancdate2: null, namount2: null },
  ...{ nscale3: null, nancdate3: null, namount3: null },
};

interface Case {
  readonly name: string;
  readonly member: Member;
  readonly masses: readonly [current: string, proposed: string, expected: string];
  readonly cause: Cause | null;
  readonly isInferred?: boolean;
  readonly isUnreadable?: boolean;
  readonly campaign?: string;
}

// By hand from the note (AA1 at 4 years 22 578.15, at 5 years 23 536.86; A11 at 4 years 23 660.00) and the reference
// tables: A11 step 3 23 215.00, step 5 24 105.00; A21 step 4 27 800.00 (inferred); AA1 step 17 29 289.12; C1D step 17
// 20 375.04; CC1 step 4 15 075.63 on both sides (inferred, and so is its conversion); A11 of 2024 step 22 31 670.00.
const CASES: readonly Case[] = [
  { name: "the note's member", member: NOTE_MEMBER, masses: ["23536.86", "23660.00", "23660.00"], cause: null },
  {
    name: "a wrong new amount: the safeguard is better than it",
    member: { ...NOTE_MEMBER, namount1: 23215 },
    masses: ["23536.86", "23536.86", "23660.00"],
    cause: "new-amount-differs",
  },
  {
    name: "no proposal",
    member: { ...NOTE_MEMBER, ...NO_PROPOSAL },
    masses: ["23536.86", "23536.86", "23660.00"],
    cause: "proposal-missing",
  },
  {
    name: "a special insertion",
    member: { ...ONE, nscale1: "A21", namount1: 27800 },
    masses: ["22578.15", "27800.00", "23660.00"],
    cause: "conversion-special",
  },
  {
    name: "a year of seniority too much",
    member: { ...ONE, nancdate1: 200104, namount1: 24105 },
    masses: ["22578.15", "24105.00", "23660.00"],
    cause: "seniority-changed",
  },
  {
    name: "a lost safeguard of 17 years",
    member: { ...ONE, scale2: "AA1", ancdate2: 199001, amount2: 29289.12 },
    masses: ["29289.12", "23660.00", "29289.12"],
    cause: "safeguard-missing",
  },
  {
    name: "a wrong current amount, kept as it is: the table counts",
    member: {
      ...ONE,
      ...{ scale1: "C1D", ancdate1: 198901, amount1: 20000, nscale1: "C1D", nancdate1: 198901, namount1: 20000 },
      ...{ nscale2: "C1D", nancdate2: 198901, namount2: 20000 },
    },
    masses: ["20000.00", "20000.00", "20375.04"],
    cause: "new-amount-differs",
  },
  {
    name: "the original position",
    member: { ...ONE, ...NO_PROPOSAL, code: 2, scale1: "old", amount1: 20000 },
    masses: ["20000.00", "20000.00", "20000.00"],
    cause: null,
  },
  {
    name: "the original position without amount",
    member: { ...ONE, ...NO_PROPOSAL, code: 2, scale1: "old", ancdate1: null, amount1: null },
    masses: ["0.00", "0.00", "0.00"],
    cause: null,
    isUnreadable: true,
  },
  {
    name: "a new amount beside code 3",
    member: { ...ONE, ...NO_PROPOSAL, code: 3, status: "C", scale1: "old", amount1: 20000, namount1: 21000 },
    masses: ["20000.00", "21000.00", "20000.00"],
    cause: "proposal-unexpected",
  },
  {
    name: "code E without proposal expects what is proposed",
    member: { ...ONE, ...NO_PROPOSAL, code: "E" },
    masses: ["22578.15", "22578.15", "22578.15"],
    cause: null,
  },
  {
    name: "code E with a whole proposal is computed as code 1",
    member: { ...ONE, code: "E", namount1: 23215 },
    masses: ["22578.15", "23215.00", "23660.00"],
    cause: "new-amount-differs",
  },
  {
    name: "no automatic conversion: what is proposed",
    member: { ...ONE, ...NO_PROPOSAL, nscale1: "-" },
    masses: ["22578.15", "22578.15", "22578.15"],
    cause: null,
  },
  {
    name: "an unreadable current amount",
    member: { ...ONE, amount1: "1.234" },
    masses: ["0.00", "23660.00", "23660.00"],
    cause: null,
    isUnreadable: true,
  },
  {
    name: "an orphan counts for nothing",
    member: { ...ONE, ancdate2: 200110, amount2: 30000 },
    masses: ["22578.15", "23660.00", "23660.00"],
    cause: null,
  },
  {
    name: "rebuilt data",
    member: {
      ...ONE,
      ...{ scale1: "CC1", amount1: 15075.63, nscale1: "CC1", namount1: 15000, nscale2: "CC1", namount2: 15075.63 },
    },
    masses: ["15075.63", "15075.63", "15075.63"],
    cause: null,
    isInferred: true,
  },
  {
    name: "no table: as the file states",
    member: {
      ...ONE,
      ...{ scale1: "B2C", amount1: 18000, nscale1: "B2C.1", namount1: 19000, nscale2: "B2C", namount2: 18000 },
    },
    masses: ["18000.00", "19000.00", "19000.00"],
    cause: null,
  },
  {
    name: "entered later: a year more",
    member: { ...ONE, date: 200704, amount1: 23536.86, namount1: 24105, namount2: 23536.86 },
    masses: ["23536.86", "24105.00", "24105.00"],
    cause: null,
  },
  {
    name: "2024: pay never goes down, and safeguard columns count for nothing",
    member: { ...ONE, date: 202410, scale1: "A11", amount1: 40000, namount1: 31670, namount2: 50000 },
    masses: ["40000.00", "31670.00", "40000.00"],
    cause: "pay-decreases",
    campaign: "2024",
  },
];

test.each(CASES)("$name", async ({ member, masses, cause, campaign, isInferred = false, isUnreadable = false }) => {
  const checked = await checkedWorkbook([member], campaign === undefined ? {} : { campaign });
  const totals = totalsOf(checked);
  expect([totals.current, totals.proposed, totals.expected].map(formatCents)).toEqual(masses);
  expect(totals.masses.causes).toEqual([cause]);
  expect(totals.inferredRows).toBe(isInferred ? 1 : 0);
  expect(totals.unreadable).toEqual(isUnreadable ? [2] : []);
});

const RED = [
  "nscale1",
  "nancdate1",
  "namount1",
  "nscale2",
  "nancdate2",
  "namount2",
  "nscale3",
  "nancdate3",
  "namount3",
];

test("a file without proposals: what is missing is the proposal", async () => {
  const members = [NOTE_MEMBER, { ...ONE, matricule: "2", amount1: 22000 }];
  const totals = totalsOf(await checkedWorkbook(members, { without: RED as (keyof Member)[] }));
  expect(totals.causes.map(({ code, rowNumbers, amount }) => [code, rowNumbers, formatCents(amount)])).toEqual([
    // 23 536.86 - 23 660.00 and 22 000.00 - 23 660.00
    ["proposal-missing", [2, 3], "-1783.14"],
  ]);
});

test("supplied tables take the place of what the file states, and decide", async () => {
  const line = { side: null, from: null, step: 0, origin: "scales.csv", source: "", isEnd: true };
  const member: Member = {
    ...ONE,
    scale1: "B2C",
    ancdate1: 200601,
    amount1: 18000,
    nscale1: "B2C.1",
    nancdate1: 200601,
  };
  const rows = [{ ...member, namount1: 19000, nscale2: "B2C", nancdate2: 200601, namount2: 18000 }];
  const supplied = {
    scales: [
      { ...line, scale: "B2C", cents: moneyFromCents<"annual">(1_800_000) },
      { ...line, scale: "B2C.1", cents: moneyFromCents<"annual">(1_950_000) },
    ],
    conversions: [],
  };
  const totals = totalsOf(await checkedWorkbook(rows, { supplied }));
  expect(formatCents(totals.expected)).toBe("19500.00");
  expect([totals.inferredRows, totals.masses.causes]).toEqual([0, ["new-amount-differs"]]);
});

test("one error of a hundredfold stands first among the largest differences, at most ten, ties by row", async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...ONE, matricule: String(index), namount1: 23215 }));
  const totals = totalsOf(await checkedWorkbook([...many, { ...ONE, matricule: "x", namount1: 2366000 }]));
  expect(totals.largest.map(({ row, amount, code }) => [row, formatCents(amount), code])).toEqual([
    [14, "2342340.00", "new-amount-differs"],
    ...Array.from({ length: 9 }, (_, index) => [index + 2, "-445.00", "new-amount-differs"]),
  ]);
});

test("who stands twice counts twice, and is counted apart", async () => {
  const rows = [NOTE_MEMBER, { ...ONE, matricule: "44.10000 00" }, { ...ONE, matricule: "2" }];
  const { duplicates } = totalsOf(await checkedWorkbook(rows));
  expect([duplicates.rows, formatCents(duplicates.amount)]).toEqual([2, "46115.01"]);
});

test("causes add up exactly, and sorting the rows changes no sum", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(memberCells, { minLength: 1, maxLength: 12 }), async (members) => {
      const [checked, reversed] = [await checkedWorkbook(members), await checkedWorkbook([...members].reverse())];
      const [totals, other] = [totalsOf(checked), totalsOf(reversed)];
      expect(sumOf([...totals.causes.map(({ amount }) => amount), totals.unexplained])).toBe(totals.expectedDifference);
      const sums = (one: typeof totals) => [one.current, one.proposed, one.expected, one.unexplained, one.columns];
      expect(sums(other)).toEqual(sums(totals));
      const [control, sorted] = [controlTotals(checked), controlTotals(reversed)];
      expect(sorted.columns).toEqual(control.columns);
      const read = cellReadings(checked.stated);
      const lines = members.map((_, index) => read(index).join("\t"));
      const isPalindrome = lines.join("\n") === [...lines].reverse().join("\n");
      expect(sorted.cells === control.cells).toBe(isPalindrome);
    }),
    { numRuns: 80 },
  );
});

test("what is expected never lies under what is kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(memberCells, { minLength: 1, maxLength: 8 }), async (members) => {
      const checked = await checkedWorkbook(members);
      const masses = massesOf({ ...checked, has: new Set(checked.recognition.columns.keys()) });
      masses.rows.forEach((_, index) => {
        const { code } = checked.stated.at(index);
        if (code === "2" || code === "3") expect(masses.expected[index]).toBe(masses.current[index]);
        expect(masses.expected[index]).toBeGreaterThan(EMPTY);
        expect(masses.causes[index] === null).toBe(masses.proposed[index] === masses.expected[index]);
      });
    }),
    { numRuns: 80 },
  );
});
