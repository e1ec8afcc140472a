import type { ColumnName } from "../../src/checks";
import {
  checkWorkbook,
  planFill,
  planProposals,
  type FillOptions,
  type RawCell,
  type WritePlan,
} from "../../src/conversion";
import { MemoryPort } from "../support/memoryPort";
import {
  ALL,
  CURRENT,
  PERSON,
  PROPOSED,
  cellsOf,
  headerRow,
  memberOfTheNote,
  original,
  rightAA1,
  uncoveredC1B,
  withoutProposal,
  type MemberCells,
} from "../workbooks/goldenCase";

async function opened(rows: readonly MemberCells[], columns = ALL) {
  const port = new MemoryPort([
    { name: "Feuil1", rows: [headerRow(columns), ...rows.map((row) => cellsOf(columns, row))] },
  ]);
  const checked = await checkWorkbook(port);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const apply = async (plan: WritePlan) => {
    const applied = await port.apply(plan);
    if (!applied.ok) throw new Error(applied.refusal.code);
    return applied.value.id;
  };
  return { port, checked: checked.value, apply };
}

const at = (port: MemoryPort, row: number, column: ColumnName): RawCell =>
  port.sheet("Feuil1")?.[row - 1]?.[ALL.indexOf(column)] ?? null;
const answer = (port: MemoryPort, row: number) => [at(port, row, "accord"), at(port, row, "remarks")];

async function filled(rows: readonly MemberCells[], options: FillOptions = {}) {
  const { port, checked, apply } = await opened(rows);
  const { plan } = planFill(checked, options);
  const id = await apply(plan);
  return { port, id };
}

describe("filling (design, section 4)", () => {
  test("OK gets OK and no remark", async () => {
    const { port } = await filled([rightAA1()]);
    expect(answer(port, 2)).toEqual(["OK", null]);
  });

  test("NOK gets NOK and a remark with what stands there, what should stand there and why, in the file's language", async () => {
    const { port } = await filled([rightAA1({ namount1: 23215 })]);
    const [accord, remark] = answer(port, 2);
    expect(accord).toBe("NOK");
    expect(remark).toMatch(/23[ .\u00a0\u202f]?215,00/);
    expect(remark).toMatch(/23[ .\u00a0\u202f]?660,00/);
    expect(remark).toMatch(/A11/);
    expect(remark).not.toMatch(/…$/);
  });

  test("where the right value is not known it is …", async () => {
    const { port } = await filled([rightAA1({ status: "X" })]);
    expect(answer(port, 2)).toEqual(["NOK", expect.stringMatching(/\nSituation correcte :\nstatut …$/)]);
  });

  test("REVIEW is left empty, unless a person decides", async () => {
    const rows = [uncoveredC1B(), uncoveredC1B(), uncoveredC1B()];
    const decisions = new Map([
      [3, { accord: "OK" }],
      [4, { accord: "NOK", remark: "scale1: valeur correcte : BB2" }],
    ] as const);
    const { port } = await filled(rows, { decisions });
    expect([2, 3, 4].map((row) => answer(port, row))).toEqual([
      [null, null],
      ["OK", null],
      ["NOK", "scale1: valeur correcte : BB2"],
    ]);
  });

  test("accord and remark are one unit: if either holds something neither is touched", async () => {
    const rows = [
      rightAA1({ accord: "NOK", remarks: "vu" }),
      rightAA1({ remarks: "à revoir" }),
      rightAA1({ accord: "OK", namount1: 23215 }),
    ];
    const kept = await filled(rows);
    expect([2, 3, 4].map((row) => answer(kept.port, row))).toEqual([
      ["NOK", "vu"],
      [null, "à revoir"],
      ["OK", null],
    ]);
    const { port } = await filled(rows, { overwrite: true });
    expect([2, 3].map((row) => answer(port, row))).toEqual([
      ["OK", null],
      ["OK", null],
    ]);
    expect(answer(port, 4)).toEqual(["NOK", expect.stringMatching(/660,00/)]);
  });

  test("one undo restores what stood there; nothing but accord and remark changes", async () => {
    const rows = [rightAA1({ namount1: 23215, amount1: "22.578,15" }), rightAA1()];
    const { port: before } = await opened(rows);
    const { port, id } = await filled(rows);
    const others = (of: MemoryPort) => of.sheet("Feuil1")?.map((row) => row.slice(0, ALL.indexOf("accord")));
    expect(others(port)).toEqual(others(before));
    await port.undo(id);
    expect(port.sheet("Feuil1")).toEqual(before.sheet("Feuil1"));
  });

  test("rows that moved since they were read are not written", async () => {
    const { port, checked } = await opened([rightAA1(), rightAA1()]);
    const { plan } = planFill(checked);
    const other = { ...plan, writes: [], expect: { ...plan.expect, rows: [1], values: ["another matricule"] } };
    expect(await port.apply(other)).toMatchObject({ ok: false, refusal: { code: "rows-moved" } });
  });

  test("without target columns they are appended", async () => {
    const columns = [...PERSON, ...CURRENT, ...PROPOSED];
    const { port, checked, apply } = await opened([rightAA1()], columns);
    const { plan, appended } = planFill(checked);
    await apply(plan);
    expect(appended).toEqual(["accord", "remarks"]);
    const [header, row] = port.sheet("Feuil1") ?? [];
    expect(header?.slice(columns.length)).toEqual(["Accord", "Remarques"]);
    expect(row?.[columns.length]).toBe("OK");
  });
});

describe("proposing (design, section 4)", () => {
  const proposed = async (row: MemberCells) => {
    const { port, checked, apply } = await opened([row]);
    await apply(planProposals(checked).plan);
    return PROPOSED.map((column) => at(port, 2, column));
  };
  const nothing = PROPOSED.map(() => null);

  test("the member of the note gets the proposal of the note", async () => {
    const empty = Object.fromEntries(PROPOSED.map((column) => [column, null]));
    const cells = await proposed(memberOfTheNote(empty));
    expect(cells).toEqual(["A11", 200204, 23660, "AA1", 200204, 22578.15, "AA1", 200110, 23536.86]);
  });

  test("the safeguard's amount is the table's where covered", async () => {
    const cells = await proposed(withoutProposal({ amount1: 21953.88 }));
    expect(cells).toEqual(["A11", 200204, 23660, "AA1", 200204, 22578.15, null, null, null]);
  });

  test("else the file's: a safeguard on an original scale", async () => {
    const cells = await proposed(withoutProposal({ scale2: "old", ancdate2: 199901, amount2: 25000 }));
    expect(cells.slice(6)).toEqual(["old", 199901, 25000]);
  });

  test.each([
    ["a row with one of the nine filled", withoutProposal({ nscale3: "AA1" })],
    ["a dash in scale1", withoutProposal({ scale1: "-" })],
    ["code E", withoutProposal({ code: "E" })],
    ["code 2", original(2)],
    ["code 3", original(3)],
  ])("never %s", async (_, row) => {
    expect(await proposed(row)).toEqual(PROPOSED.map((column) => row[column] ?? null));
  });

  test("nothing where no mapping is known", async () => {
    expect(await proposed(withoutProposal({ scale1: "C1B" }))).toEqual(nothing);
  });
});
