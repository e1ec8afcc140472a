import { memberDetail, type MemberDetail, type MemberRequest } from "../../src/member";
import { formatCents, formatMonth, type Explained } from "../../src/values";
import { month } from "../rules/support/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

async function detailOf(member: Member, request: MemberRequest = {}): Promise<MemberDetail> {
  const detail = memberDetail(await checkedWorkbook([member]), 0, request);
  if (!detail) throw new Error("no member");
  return detail;
}

function valueOf<T>(answer: Explained<T>): T {
  if (answer.kind !== "amount") throw new Error(JSON.stringify(answer));
  return answer.amount;
}

/** The four outcomes as one word each. */
function outcome(answer: Explained<unknown>): string {
  if (answer.kind === "cannot") return `refused ${answer.refusal.code}`;
  return answer.kind === "not-due" ? `not due ${answer.reason}` : "value";
}

/** The same member, in the original position: no PJPol scale, code 2. */
const ORIGINAL: Member = {
  zone: "5339",
  code: 2,
  matricule: "44-10072-08",
  name: "Exemple",
  firstName: "Odile",
  date: 200701,
  status: "S",
  language: "F",
  scale1: "old",
  ancdate1: 198801,
  amount1: 20000,
};

describe("the member of note SSGPI 84738-2007, 1.2.3", () => {
  test("has two pairs before and three after, with their amounts and which is paid", async () => {
    const { current, proposed, basis } = await detailOf(NOTE_MEMBER);
    const lines = [...current.pairs, ...(proposed?.pairs ?? [])].map(({ number, scale, seniorityMonth, amount }) => [
      number,
      scale,
      seniorityMonth === null ? null : formatMonth(seniorityMonth),
      formatCents(valueOf(amount).cents),
    ]);
    expect(lines).toEqual([
      [1, "AA1", "2002-04", "22578.15"],
      [2, "AA1", "2001-10", "23536.86"],
      [1, "A11", "2002-04", "23660.00"],
      [2, "AA1", "2002-04", "22578.15"],
      [3, "AA1", "2001-10", "23536.86"],
    ]);
    expect(valueOf(current.paid).number).toBe(2);
    expect(valueOf(proposed!.paid).number).toBe(1);
    expect(basis).toBe("file");
  });

  // Issue 5, check of ours: coefficient 1.4002, increments included.
  test("is owed 109.40 for January to April 2007: 123.14 a year for three months and 568.14 for one", async () => {
    const { arrears, effective, processing } = await detailOf(NOTE_MEMBER);
    expect([formatMonth(effective), processing]).toEqual(["2007-01", month("2007-05")]);
    const { lines, total, conditional } = valueOf(arrears);
    expect(lines.map((line) => [formatMonth(line.month), formatCents(line.annualDifference)])).toEqual([
      ["2007-01", "123.14"],
      ["2007-02", "123.14"],
      ["2007-03", "123.14"],
      ["2007-04", "568.14"],
    ]);
    expect(formatCents(total)).toBe("109.40");
    expect(conditional).toBe(false);
  });

  test("follows the regime and the months asked for", async () => {
    const advance = await detailOf(NOTE_MEMBER, { arrears: { regime: "advance" } });
    expect(valueOf(advance.arrears).lines).toHaveLength(5);
    const nothing = await detailOf(NOTE_MEMBER, { arrears: { processing: month("2007-01") } });
    expect(outcome(nothing.arrears)).toBe("not due no-month-to-regularise");
  });

  test("asks for the pay cycle where no text names one, and only in the arrears", async () => {
    const later = await detailOf(NOTE_MEMBER, { arrears: { effective: month("2007-02") } });
    expect([later.processing, outcome(later.arrears)]).toEqual([null, "refused processing-month-needed"]);
    expect([outcome(later.pay), outcome(later.indexed)]).toEqual(["value", "value"]);
    const given = { effective: month("2007-02"), processing: month("2007-05") };
    expect(valueOf((await detailOf(NOTE_MEMBER, { arrears: given })).arrears).lines).toHaveLength(3);
  });

  test("increments and pay are those of the months asked for", async () => {
    const { pay, proposed, from, to } = await detailOf(NOTE_MEMBER);
    expect([formatMonth(from), formatMonth(to)]).toEqual(["2007-01", "2012-01"]);
    const { runs, gaps } = valueOf(pay);
    expect(gaps).toEqual([]);
    expect(runs[0]?.pay.months).toHaveLength(61);
    // A11 reaches step 5 in April 2007 (issue 5): 23 536.86 + 568.14.
    const first = valueOf(proposed!.pairs[0]!.increments)[0]!;
    expect([formatMonth(first.month), first.step, formatCents(first.after)]).toEqual(["2007-04", 5, "24105.00"]);
  });

  // Issue 5: coefficient 1.4002; 23 660.00 x 1.4002 / 12 = 2 760.7276….
  test("is paid a monthly amount indexed with the coefficient of the month", async () => {
    const { coefficient, monthlyCents, indexedAnnualCents } = valueOf((await detailOf(NOTE_MEMBER)).indexed);
    expect([coefficient, formatCents(indexedAnnualCents), formatCents(monthlyCents)]).toEqual([
      "1.4002",
      "33128.73",
      "2760.73",
    ]);
  });

  // rules.md CAR-12.
  test("has no scale career that is known in 2007", async () => {
    expect(outcome((await detailOf(NOTE_MEMBER)).career)).toBe("refused career-not-covered");
  });

  test("has nothing that asks for attention, unless it is said", async () => {
    expect((await detailOf(NOTE_MEMBER)).points).toEqual([]);
    const { points } = await detailOf(NOTE_MEMBER, { preventionAdviser: true });
    // rules.md T07-03; note 1.3.4.2.
    expect(points.map(({ situation, evidence }) => [situation, evidence.length])).toEqual([["prevention-adviser", 3]]);
  });
});

describe("the new situation", () => {
  test.each<[string, Member, string]>([
    ["the file's own", NOTE_MEMBER, "file"],
    ["the right one where the file is wrong", { ...NOTE_MEMBER, nscale1: "A31" }, "corrected"],
    [
      "the computed one where the file has none",
      Object.fromEntries(Object.entries(NOTE_MEMBER).filter(([column]) => !/^n(?:scale|anc|amount)/.test(column))),
      "computed",
    ],
  ])("is %s", async (_, member, basis) => {
    const detail = await detailOf(member);
    expect(detail.basis).toBe(basis);
    expect(detail.newScale).toBe("A11");
    expect(formatCents(valueOf(detail.arrears).total)).toBe("109.40");
  });

  test("is the file's own in the arrears alone when that is asked for", async () => {
    const wrong = { ...NOTE_MEMBER, nscale1: "A31" };
    const { basis, newScale, arrears, arrearsBasis } = await detailOf(wrong, { arrears: { asStated: true } });
    expect([basis, newScale, arrearsBasis]).toEqual(["corrected", "A11", "as-stated"]);
    // Annexe 1bis, step 4: A31 34 460.00; the safeguard paid until then is 23 536.86.
    expect(formatCents(valueOf(arrears).lines[0]!.annualDifference)).toBe("10923.14");
  });

  test("is none for someone who kept the original position, whose stated amount is known at one month only", async () => {
    const detail = await detailOf(ORIGINAL);
    expect(detail.proposed).toBeNull();
    expect(formatCents(valueOf(detail.current.paid).cents)).toBe("20000.00");
    expect(outcome(detail.arrears)).toBe("not due no-insertion");
    expect(outcome(detail.career)).toBe("refused original-scale");
    // Nothing changes, whatever the pay cycle.
    const later = await detailOf(ORIGINAL, { arrears: { effective: month("2007-02") } });
    expect(outcome(later.arrears)).toBe("not due no-insertion");
    const { runs, gaps } = valueOf(detail.pay);
    expect(runs).toEqual([]);
    expect(gaps.map(({ refusal }) => refusal.code)).toEqual(["stated-amount-missing"]);
    expect(detail.points.map(({ situation }) => situation)).toEqual(["original-position"]);
  });

  test("of an error cell is not called an original position", async () => {
    const detail = await detailOf({ ...ORIGINAL, scale1: { kind: "unreadable", text: "#REF!" } });
    expect(outcome(detail.career)).toBe("refused scale-unknown");
  });

  test("is converted by hand with code E", async () => {
    const detail = await detailOf({ ...NOTE_MEMBER, code: "E", nscale1: "-" });
    expect(outcome(detail.arrears)).toBe("refused manual-conversion");
  });

  test("of a contractual member is conditional on the addendum", async () => {
    const detail = await detailOf({ ...NOTE_MEMBER, status: "C" });
    expect(valueOf(detail.arrears).conditional).toBe(true);
    expect(detail.points.map(({ situation }) => situation)).toEqual(["contract-calog"]);
  });

  test("that pays the same owes 0.00, which is an amount", async () => {
    // A safeguard above the new scale throughout: AA1 with twenty-five years of seniority on its old table.
    const above = {
      scale2: "AA1",
      ancdate2: 198201,
      amount2: 33000,
      nscale3: "AA1",
      nancdate3: 198201,
      namount3: 33000,
    };
    const detail = await detailOf({ ...NOTE_MEMBER, ...above });
    expect(outcome(detail.arrears)).toBe("value");
    expect(valueOf(detail.arrears).total).toBe(0);
  });
});

describe("what no table covers", () => {
  test("is refused part by part, and nothing is extrapolated", async () => {
    const detail = await detailOf({
      ...NOTE_MEMBER,
      scale1: "BB1",
      scale2: "",
      ancdate2: null,
      amount2: null,
      nscale1: "BB1",
    });
    expect(outcome(detail.current.paid)).toBe("refused table-not-covered");
    expect(outcome(detail.indexed)).toBe("refused table-not-covered");
    expect(valueOf(detail.pay).runs).toEqual([]);
  });

  // The tables of 2023-10 to 2024-09 are not in hand (design, section 3).
  test("leaves a gap in the lines between the months that are covered", async () => {
    const detail = await detailOf(NOTE_MEMBER, { from: month("2023-06"), to: month("2024-12") });
    const { runs, gaps } = valueOf(detail.pay);
    expect(runs.map(({ from, to }) => [formatMonth(from), formatMonth(to)])).toEqual([
      ["2023-06", "2023-09"],
      ["2024-10", "2024-12"],
    ]);
    expect(gaps.map(({ from, to, refusal }) => [formatMonth(from), formatMonth(to), refusal.code])).toEqual([
      ["2023-10", "2024-09", "table-not-covered"],
    ]);
  });

  test("a period that ends before it begins is refused", async () => {
    const detail = await detailOf(NOTE_MEMBER, { from: month("2008-01"), to: month("2007-01") });
    expect(outcome(detail.pay)).toBe("refused period-invalid");
  });
});

describe("the scale career from November 2022", () => {
  const on = month("2024-10");
  const member = { ...NOTE_MEMBER, scale1: "C1A", nscale1: "C1A", scale2: "", ancdate2: null, amount2: null };

  test("needs the scale seniority, which the workbook does not hold", async () => {
    expect(outcome((await detailOf(member, { career: { on } })).career)).toBe("refused scale-seniority-needed");
  });

  // rules.md CAR-01: six years in a scale give the next one.
  test("gives the next scale and its dossier", async () => {
    const { career, dossier } = await detailOf(member, { career: { on, scaleSeniorityMonth: month("2020-03") } });
    const answer = valueOf(career);
    expect(answer.kind === "due" && [answer.scale, formatMonth(answer.month)]).toEqual(["C2A", "2026-03"]);
    expect(dossier.map(({ id }) => id)).toEqual(["dossier-evaluation", "dossier-seniority-extract"]);
  });

  // guide/field-pay.md 1: A11 row 14 is 28 110.00, A12 row 14 30 110.00 (rules.md GRD-05: 445 a row).
  test("everything after a step is on the new scale: increments, and what is paid month by month", async () => {
    const held = { ...NOTE_MEMBER, scale1: "A11", ancdate1: 201001, amount1: null, nscale1: "A11", nancdate1: 201001 };
    const none = { scale2: null, ancdate2: null, amount2: null, nscale2: null, nancdate2: null, namount2: null };
    const checked = await checkedWorkbook(
      [{ ...held, ...none, namount1: null, nscale3: null, nancdate3: null, namount3: null, date: 202410 }],
      { campaign: "2024" },
    );
    const request = { career: { scaleSeniorityMonth: month("2018-12") }, to: month("2026-01") };
    const detail = memberDetail(checked, 0, request);
    const lines = valueOf(detail!.proposed!.pairs[0]!.increments);
    expect(lines.map((one) => [formatMonth(one.month), one.scale, formatCents(one.after)])).toEqual([
      ["2025-01", "A12", "30555.00"],
      ["2026-01", "A12", "31000.00"],
    ]);
    const [run] = valueOf(detail!.pay).runs;
    const paid = new Map(run!.pay.months.map(({ month: of, cents }) => [formatMonth(of), formatCents(cents)]));
    expect(["2024-11", "2024-12", "2025-01"].map((of) => paid.get(of))).toEqual(["28110.00", "30110.00", "30555.00"]);
    expect(detail!.careerSteps.map(({ scale, month: of }) => [scale, formatMonth(of)])).toEqual([["A12", "2024-12"]]);
  });
});
