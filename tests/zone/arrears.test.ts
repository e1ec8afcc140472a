import fc from "fast-check";
import type { NewSheet } from "../../src/conversion";
import { arrearsDocument, arrearsSheet, zoneArrears, type ArrearsRequest } from "../../src/zone";
import { LANGUAGES } from "../../src/words";
import { formatCents, formatMonth, overMonths, plus, sumOf, ZERO, type Once, refusalData } from "../../src/values";
import { cents, month, settled } from "../rules/support/values";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

const WITHOUT_PROPOSAL: Member = {
  ...NOTE_MEMBER,
  ...{ nscale1: null, nancdate1: null, namount1: null, nscale2: null, nancdate2: null, namount2: null },
  ...{ nscale3: null, nancdate3: null, namount3: null },
};
/** A safeguard in the original position: its amount is known in the reference month only. */
const OLD_SAFEGUARD: Member = {
  ...NOTE_MEMBER,
  matricule: "44-10000-05",
  ...{ scale2: "old", ancdate2: null, amount2: 23536.86, nscale3: "old", nancdate3: null, namount3: 23536.86 },
};
const ORIGINAL: Member = { code: 2, matricule: "44-10000-06", scale1: "old", amount1: 20000, status: "S" };

const numbered = (members: readonly Member[]): Member[] =>
  members.map((member, index) => ({ ...member, matricule: `44-${String(20000 + index)}-00` }));
async function zone(members: readonly Member[], request: ArrearsRequest = {}) {
  return value(zoneArrears(await checkedWorkbook(members), request));
}
const plain = (sheet: NewSheet) =>
  sheet.rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell)));

describe("the member of note SSGPI 84738-2007, 1.2.3, in a workbook", () => {
  // Issue 5, check of ours: coefficient 1.4002; 14.37 + 14.37 + 14.37 + 66.29 as displayed.
  test("is owed 109.40 for January to April 2007", async () => {
    const { members, months, total, counts, first, last } = await zone([NOTE_MEMBER]);
    expect([formatMonth(first), formatMonth(last)]).toEqual(["2007-01", "2007-04"]);
    expect(months.map((one) => [formatMonth(one.month), one.members, formatCents(one.delta)])).toEqual([
      ["2007-01", 1, "14.37"],
      ["2007-02", 1, "14.37"],
      ["2007-03", 1, "14.37"],
      ["2007-04", 1, "66.29"],
    ]);
    expect(total).toBe(cents("109.40"));
    expect(counts).toEqual({ computed: 1, notDue: 0, refused: 0, conditional: 0, inferred: 0 });
    expect(members[0]).toMatchObject({ row: 2, basis: "file", enteredOn: null, mayHaveLeft: false });
    expect(members[0]?.proposed.map(({ scale }) => scale)).toEqual(["A11", "AA1", "AA1"]);
  });

  // Note 1.3.3: in advance, the cycle of May has already paid May on the old basis.
  test("is owed May too when paid in advance, and nothing when processed at once", async () => {
    expect((await zone([NOTE_MEMBER], { regime: "advance" })).months).toHaveLength(5);
    const atOnce = await zone([NOTE_MEMBER], { processing: month("2007-01") });
    expect([atOnce.total, atOnce.counts.notDue, atOnce.months]).toEqual([null, 1, []]);
  });

  test.each([
    ["own-month", "109.40"],
    // Four months of 123.14 x 1.4002 / 12 = 14.3683…
    ["frozen", "57.48"],
  ] as const)("increments %s: %s", async (increments, total) => {
    expect((await zone([NOTE_MEMBER], { increments })).total).toBe(cents(total));
  });

  test("gets its reasoning when asked for, and none otherwise", async () => {
    expect((await zone([NOTE_MEMBER])).members[0]?.steps).toEqual([]);
    const [member] = (await zone([NOTE_MEMBER], { explain: true })).members;
    expect(member?.steps.map(({ code }) => code)).toEqual([
      "arrears-period-arrears",
      "arrears-increments-own-month",
      "index-rounding-once",
      ...["annual-amount", "annual-amount", "arrears-line", "arrears-line", "arrears-line"],
      ...["annual-amount", "arrears-line"],
      "arrears-total",
    ]);
  });
});

describe("the pay cycle in which a conversion is processed", () => {
  /** Scales that campaign 2024 maps on themselves. */
  const C1A: Member = { ...WITHOUT_PROPOSAL, scale1: "C1A", ancdate1: 200204, amount1: null, scale2: null };
  const asked = async (campaign: string, request: ArrearsRequest) => {
    const found = zoneArrears(await checkedWorkbook([campaign === "2007" ? NOTE_MEMBER : C1A], { campaign }), request);
    return found.ok
      ? formatMonth(found.value.processing)
      : [found.refusal.code, refusalData(found.refusal)["effective"]];
  };

  // Note 1.3.3: effect in January 2007, processed in May. No text says so of any other month.
  test.each<[string, ArrearsRequest, string | string[]]>([
    ["2007", {}, "2007-05"],
    ["2007", { effective: month("2007-01") }, "2007-05"],
    ["2007", { effective: month("2006-12") }, ["processing-month-needed", "2006-12"]],
    ["2007", { effective: month("2007-02") }, ["processing-month-needed", "2007-02"]],
    ["2007", { effective: month("2007-02"), processing: month("2007-04") }, "2007-04"],
    ["2007", { processing: month("2007-04") }, "2007-04"],
    ["2024", {}, ["processing-month-needed", "2024-10"]],
    ["2024", { processing: month("2025-01") }, "2025-01"],
  ])("campaign %s, %j: %j", async (campaign, request, expected) => {
    expect(await asked(campaign, request)).toEqual(expected);
  });
});

describe("where the new situation comes from", () => {
  // Annexe 1bis, step 4: A31 34 460.00 and A11 23 660.00, beside the safeguard of 23 536.86.
  test.each([
    [false, "corrected", ["A11", "AA1", "AA1"], "123.14"],
    [true, "as-stated", ["A31", "AA1", "AA1"], "10923.14"],
  ] as const)("a wrong proposal, as stated %s, is %s: %j", async (asStated, basis, scales, annual) => {
    const wrong = await zone([NOTE_MEMBER, { ...NOTE_MEMBER, matricule: "44-10000-01", nscale1: "A31" }], { asStated });
    expect(wrong.members.map((member) => member.basis)).toEqual(["file", basis]);
    const [, member] = wrong.members;
    expect(member?.proposed.map(({ scale }) => scale)).toEqual(scales);
    const answer = settled(member!.answer);
    expect(answer.kind === "amount" && formatCents(answer.amount.lines[0]!.annualDifference)).toBe(annual);
  });

  test.each([true, false])(
    "codes without insertion, by hand and without proposal stay what they are: %s",
    async (asStated) => {
      const members = [ORIGINAL, { ...NOTE_MEMBER, code: "E", nscale1: "-" }, WITHOUT_PROPOSAL];
      const found = await zone(numbered(members), { asStated });
      expect(found.members.map((member) => member.basis)).toEqual(["none", "none", "computed"]);
    },
  );

  test.each<[string, Member, string]>([
    ["the file", NOTE_MEMBER, "file"],
    ["the rules, where the file has none", WITHOUT_PROPOSAL, "computed"],
    ["the rules, where the file is wrong", { ...NOTE_MEMBER, nscale1: "A31" }, "corrected"],
  ])("is said: %s", async (_, member, basis) => {
    const { members, total } = await zone([member]);
    expect([members[0]?.basis, total]).toEqual([basis, cents("109.40")]);
  });
});

describe("who is not computed", () => {
  test("`old` at a later month is refused, counts nowhere, and is computed once the amounts are supplied", async () => {
    const { members, total, counts } = await zone([NOTE_MEMBER, OLD_SAFEGUARD]);
    expect(counts).toEqual({ computed: 1, notDue: 0, refused: 1, conditional: 0, inferred: 0 });
    expect(total).toBe(cents("109.40"));
    const refused = members[1]?.answer;
    expect(refused?.kind === "cannot" && refused.refusal.code).toBe("stated-amount-missing");
    const paid = ["2007-02", "2007-03", "2007-04"].map((on) => [month(on), cents("23536.86")] as const);
    const supplied = await zone([OLD_SAFEGUARD], {
      originalAmounts: new Map([
        ["441000005", { origin: "a.csv:2", matricule: "44-10000-05", amounts: new Map(paid) }],
      ]),
    });
    // The safeguard pays the same as AA1 200110 did, so that the delta is that of the note's member.
    expect(supplied.total).toBe(cents("109.40"));
  });

  test("nobody computed is no total, not 0.00", async () => {
    const { total, counts } = await zone([OLD_SAFEGUARD]);
    expect([total, counts.refused]).toEqual([null, 1]);
  });

  test("codes 2 and 3 have nothing due, with the reason; code E is refused", async () => {
    const { members, counts } = await zone([ORIGINAL, { ...NOTE_MEMBER, code: "E", nscale1: "-" }]);
    expect(counts).toMatchObject({ computed: 0, notDue: 1, refused: 1 });
    expect(members[0]?.answer).toMatchObject({ kind: "not-due", reason: "no-insertion" });
    expect(members[1]?.answer).toMatchObject({ kind: "cannot", refusal: { code: "manual-conversion" } });
  });
});

describe("months of service and conditions", () => {
  test("a newcomer starts in the month of the date column", async () => {
    const { members, months } = await zone([{ ...NOTE_MEMBER, date: 200703 }]);
    expect(formatMonth(members[0]!.enteredOn!)).toBe("2007-03");
    expect(months.map((one) => formatMonth(one.month))).toEqual(["2007-03", "2007-04"]);
  });

  // The month before the last cycle, the month of it, and the one after.
  test.each([
    [200704, ["2007-04"]],
    [200705, []],
    [200706, []],
  ])("who enters in %s is owed %j", async (date, expected) => {
    const { months } = await zone([{ ...NOTE_MEMBER, date }]);
    expect(months.map((one) => formatMonth(one.month))).toEqual(expected);
  });

  test("a leaver ends in the month given", async () => {
    const { members, months } = await zone([NOTE_MEMBER], {
      lastMonths: new Map([["441000000", month("2007-02")]]),
    });
    expect(months.map((one) => formatMonth(one.month))).toEqual(["2007-01", "2007-02"]);
    expect(formatMonth(members[0]!.lastMonth!)).toBe("2007-02");
  });

  // Note 1.3.4.2: paid only with the addendum.
  test("contractual members are conditional and summed apart", async () => {
    const zoneOf = await zone(numbered([NOTE_MEMBER, { ...NOTE_MEMBER, status: "C" }]));
    expect([zoneOf.total, zoneOf.conditional, zoneOf.counts.conditional]).toEqual([
      cents("218.80"),
      cents("109.40"),
      1,
    ]);
  });
});

describe("properties", () => {
  const anyMember = fc.record({
    code: fc.constantFrom<string | number>(1, 2, "E"),
    status: fc.constantFrom("S", "C"),
    scale1: fc.constantFrom("AA1", "C1D", "D2C", "BB1", "old"),
    ancdate1: fc.constantFrom(199501, 200004, 200204, 200606),
    date: fc.constantFrom(200701, 200703),
  });
  const file = fc.array(anyMember, { minLength: 1, maxLength: 12 }).map(numbered);

  test("every total is the sum of its lines", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (members) => {
        const { members: rows, months, total, counts } = await zone(members);
        const totals = rows.flatMap(({ answer }) =>
          answer.kind === "amount"
            ? [{ total: answer.amount.total, lines: overMonths(answer.amount.lines.map(({ delta }) => delta)) }]
            : [],
        );
        for (const one of totals) expect(one.lines).toBe(one.total);
        expect(total ?? ZERO).toBe(sumOf(totals.map((one) => one.total)));
        expect(overMonths(months.map(({ delta }) => delta))).toBe(total ?? ZERO);
        expect(counts.computed + counts.notDue + counts.refused).toBe(members.length);
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the rows changes nothing but the order", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (members) => {
        const [there, back] = [await zone(members), await zone([...members].reverse())];
        expect([back.total, back.conditional, back.counts, back.months]).toEqual([
          there.total,
          there.conditional,
          there.counts,
          there.months,
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test("splitting the period never changes the sum", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 0, max: 24 }), fc.nat(), async (members, length, cut) => {
        const [from, to] = [month("2007-01"), (month("2007-01") + length) as ReturnType<typeof month>];
        const middle = (from + (cut % (length + 1))) as typeof from;
        const checked = await checkedWorkbook(members);
        const sum = (effective: typeof from, processing: typeof from): Once =>
          value(zoneArrears(checked, { effective, processing })).total ?? ZERO;
        expect(plus(sum(from, middle), sum(middle, to))).toBe(sum(from, to));
      }),
      { numRuns: 40 },
    );
  });

  test("an unchanged situation owes 0.00, which is an amount", async () => {
    // Scales that keep their table and amount in 2007 (PJPol XIV.I.4): C1D stays C1D.
    const { total, counts } = await zone([
      { ...WITHOUT_PROPOSAL, scale1: "C1D", ancdate1: 199501, scale2: null, ancdate2: null, amount2: null },
    ]);
    expect([total, counts.computed]).toEqual([0, 1]);
  });
});

describe("the sheet and the document", () => {
  const members = [
    NOTE_MEMBER,
    { ...NOTE_MEMBER, matricule: "44-10000-01", status: "C" },
    OLD_SAFEGUARD,
    ORIGINAL,
  ] as const;

  test("one line per member with its months, a total, and the reasons of the others", async () => {
    const checked = await checkedWorkbook(members);
    const rows = plain(arrearsSheet(checked, value(zoneArrears(checked)), "fr", "1.2.3"));
    const at = rows.findIndex(([first]) => first === "Ligne");
    expect(rows[at]?.slice(5)).toEqual(["200701", "200702", "200703", "200704", "Total", "Observation"]);
    expect(rows[at + 1]).toEqual([
      2,
      "44-10000-00",
      "AA1 200204 / AA1 200110",
      "A11 200204 / AA1 200204 / AA1 200110",
      "du fichier",
      ...[14.37, 14.37, 14.37, 66.29, 109.4],
      "[a, b, c]",
    ]);
    expect(rows[at + 2]?.at(-1)).toBe("sous réserve de l’avenant au contrat [a, b, c]");
    expect(rows[at + 3]?.slice(5)).toEqual([28.74, 28.74, 28.74, 132.58, 218.8, "déduit de montants publiés"]);
    const text = JSON.stringify(rows);
    expect(text).toContain("le montant payé en février 2007 doit être fourni");
    expect(text).toContain("avec le code 2");
    expect(text).toContain("1.2.3");
  });

  test.each(LANGUAGES)("no wording is missing in %s", async (language) => {
    const checked = await checkedWorkbook(members);
    const text = JSON.stringify([
      arrearsSheet(checked, value(zoneArrears(checked)), language, "0").rows,
      arrearsDocument(checked, value(zoneArrears(checked)), language),
    ]);
    expect(text).not.toMatch(/undefined|\?\?|\{[a-z]+\}/);
  });

  test("the document gives texts with two decimals, and the four answers apart", async () => {
    const checked = await checkedWorkbook(members);
    const document = JSON.parse(JSON.stringify(arrearsDocument(checked, value(zoneArrears(checked)), "en"))) as {
      members: { kind: string; total?: string; lines?: { month: string; annualDifference: string }[] }[];
      totals: Record<string, unknown>;
    };
    expect(document.members.map(({ kind }) => kind)).toEqual(["amount", "amount", "refused", "not-due"]);
    expect(document.members[0]?.total).toBe("109.40");
    expect(document.members[0]?.lines?.map((line) => line.annualDifference)).toEqual([
      "123.14",
      "123.14",
      "123.14",
      "568.14",
    ]);
    expect(document.totals).toEqual({
      certainty: "derived",
      inferredMembers: 0,
      members: 4,
      computed: 2,
      notDue: 1,
      refused: 1,
      conditionalMembers: 1,
      total: "218.80",
      conditional: "109.40",
    });
  });
});
