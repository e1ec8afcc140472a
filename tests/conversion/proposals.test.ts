import { checkWorkbook, planProposals, type ProposalOptions, type RawCell } from "../../src/conversion";
import { MemoryPort } from "../support/memoryPort";
import {
  ALL,
  cellsOf,
  dateCell,
  headerRow,
  PROPOSED,
  rightAA1,
  withoutProposal,
  type MemberCells,
} from "../workbooks/goldenCase";

async function planned(rows: readonly MemberCells[], options: ProposalOptions = {}) {
  const port = new MemoryPort([{ name: "Feuil1", rows: [headerRow(ALL), ...rows.map((row) => cellsOf(ALL, row))] }]);
  const checked = await checkWorkbook(port, { campaign: "2007" });
  if (!checked.ok) throw new Error(checked.refusal.code);
  const plan = planProposals(checked.value, options);
  const applied = await port.apply(plan.plan);
  if (!applied.ok) throw new Error(applied.refusal.code);
  const again = await checkWorkbook(port, { campaign: "2007" });
  if (!again.ok) throw new Error(again.refusal.code);
  const cells = (row: number): RawCell[] =>
    PROPOSED.map((column) => port.sheet("Feuil1")?.[row - 1]?.[ALL.indexOf(column)] ?? null);
  return { ...plan, cells, after: again.value };
}

const reasons = ({ skipped }: Awaited<ReturnType<typeof planned>>) =>
  skipped.map(({ row, refusal: { code, data } }) => [row, code, "finding" in data ? data["finding"] : null]);

/** D2A since 2002-04, step 4: 13 425.16 on both sides, inferred, as is D2A → D2A.1 (reference). */
const bareD2A = (changed: MemberCells = {}) => withoutProposal({ scale1: "D2A", amount1: 13425.16, ...changed });

describe("proposing writes only what its own check accepts (design, section 4)", () => {
  test("0 in every proposal cell is empty", async () => {
    const zeros = Object.fromEntries(PROPOSED.filter((column) => !/scale/.test(column)).map((column) => [column, 0]));
    const { cells } = await planned([withoutProposal(zeros)]);
    expect(cells(2).slice(0, 6)).toEqual(["A11", 200204, 23660, "AA1", 200204, 22578.15]);
  });

  test("rebuilt data are proposed only when asked, and said to be so", async () => {
    const unasked = await planned([bareD2A(), rightAA1()]);
    expect(reasons(unasked)).toEqual([[2, "proposal-inferred", null]]);
    const { entries, cells } = await planned([bareD2A()], { inferred: true });
    expect(entries.map(({ row, isInferred }) => [row, isInferred])).toEqual([[2, true]]);
    expect(cells(2).slice(0, 6)).toEqual(["D2A.1", 200204, 13425.16, "D2A", 200204, 13425.16]);
  });

  test("a rebuilt safeguard amount is the file's own", async () => {
    const { cells, after } = await planned([bareD2A({ amount1: 13500 })], { inferred: true });
    expect(cells(2).slice(3, 6)).toEqual(["D2A", 200204, 13500]);
    expect(after.rows[0]?.findings.map(({ code, column }) => `${code} ${column}`)).toEqual([
      "current-amount-doubtful amount1",
      "accord-missing accord",
    ]);
  });

  test("where most rows of the file convert otherwise, the rebuilt conversion is not proposed", async () => {
    const other = {
      scale1: "D2A",
      amount1: 13425.16,
      nscale1: "DD3.1",
      namount1: 13331.05,
      nscale2: "D2A",
      namount2: 13425.16,
    };
    const run = await planned([bareD2A(), rightAA1(other), rightAA1(other)], { inferred: true });
    expect(reasons(run)).toEqual([[2, "proposal-not-accepted", "conversion-doubtful.title"]]);
    expect(run.cells(2)).toEqual(PROPOSED.map(() => null));
  });

  test("pay that would decrease is not proposed", async () => {
    // amount1 is wrong: 40 000.00 beside AA1 step 4; every new amount is below it.
    const run = await planned([withoutProposal({ amount1: 40000 })]);
    expect(reasons(run)).toEqual([[2, "proposal-not-accepted", "pay-decreases.title"]]);
  });

  test("no cell proposed has a red or amber finding afterwards", async () => {
    const rows = [
      withoutProposal(),
      withoutProposal({ amount1: 23000 }),
      withoutProposal({ scale2: "AA1", ancdate2: 200110, amount2: 23536.86 }),
      withoutProposal({ scale1: "C3D", ancdate1: 199806, amount1: 19505.06 }),
      bareD2A(),
      bareD2A({ amount1: 13500 }),
      withoutProposal({ scale1: "BB1", amount1: 17000 }),
      withoutProposal({ scale2: "KELCHTERMANS" }),
    ];
    const { entries, after } = await planned(rows, { inferred: true });
    expect(entries.length).toBeGreaterThan(5);
    const proposed = new Set(entries.map(({ row }) => row));
    const faults = after.rows
      .filter(({ row }) => proposed.has(row))
      .flatMap(({ findings }) => findings)
      .filter(({ severity, column }) => ["red", "amber"].includes(severity) && PROPOSED.includes(column));
    expect(faults).toEqual([]);
  });

  test("a month beside a date takes over no date format", async () => {
    // 37347 is 2002-04-01.
    const { plan } = await planned([withoutProposal({ ancdate1: dateCell(37347) }), withoutProposal()]);
    const months = plan.writes.filter(({ column }) => column === ALL.indexOf("nancdate1"));
    expect(months.map(({ rows, values, like }) => [rows, values, like])).toEqual([
      [[2], [200204], ALL.indexOf("ancdate1")],
      [[1], [200204], undefined],
    ]);
  });
});
