import { WorkbookDesk, type RowsOf, type TotalsAsk } from "../../src/taskpane/desk";
import { GROUP_KEYS } from "../../src/zone";
import { NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";
import { MemoryPort } from "../support/memoryPort";

// Sheet rows 2 to 5: right; ×100 in the new amount; a new amount 445.00 too low, twice the same matricule.
const MEMBERS: readonly Member[] = [
  NOTE_MEMBER,
  { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 2366000 },
  { ...NOTE_MEMBER, matricule: "44-10000-02", namount1: 23215, namount3: null, scale2: null, ancdate2: null },
  { ...NOTE_MEMBER, matricule: "44-10000-02", amount1: "x", amount2: "y" },
];
const YEAR: TotalsAsk = { by: "verdict", period: "year", indexedOn: null };

async function checked(members: readonly Member[] = MEMBERS): Promise<WorkbookDesk> {
  const headers = Object.keys(NOTE_MEMBER) as (keyof Member)[];
  const rows = members.map((member) => headers.map((header) => member[header] ?? null));
  const desk = new WorkbookDesk(new MemoryPort([{ name: "Conversion", rows: [headers, ...rows] }]), "0");
  await desk.setLanguage("en");
  value(await desk.check({ campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} }, () => undefined));
  return desk;
}

async function view(desk: WorkbookDesk, ask: TotalsAsk) {
  const found = await desk.totals(ask);
  if (found === null) throw new Error("nothing is checked");
  return value(found);
}

async function rowsOf(desk: WorkbookDesk, ask: TotalsAsk, of: RowsOf): Promise<number[]> {
  const found = await desk.totalRows(ask, of, 0, 100);
  if (found === null) throw new Error("nothing is checked");
  const { total, items } = value(found);
  expect(items.length).toBe(total);
  return items.map(({ row }) => row);
}

test("before a check there are no totals", async () => {
  const desk = new WorkbookDesk(new MemoryPort([{ name: "Conversion", rows: [] }]), "0");
  expect(await desk.totals(YEAR)).toBeNull();
  expect(await desk.totalRows(YEAR, { kind: "all" }, 0, 10)).toBeNull();
});

test("every figure opens the rows that it counts, the largest difference first", async () => {
  const desk = await checked();
  for (const by of GROUP_KEYS) {
    const ask = { ...YEAR, by };
    const { all, groups, causes, unreadable, duplicates } = await view(desk, ask);
    expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(all.rows);
    for (const { of, rows } of [all, ...groups, ...causes]) expect((await rowsOf(desk, ask, of)).length).toBe(rows);
    expect(await rowsOf(desk, ask, { kind: "unreadable" })).toHaveLength(unreadable);
    expect(await rowsOf(desk, ask, { kind: "duplicate" })).toHaveLength(duplicates.rows);
  }
  expect((await rowsOf(desk, YEAR, { kind: "all" }))[0]).toBe(3);
  expect(await rowsOf(desk, YEAR, { kind: "unreadable" })).toEqual([5]);
  expect((await rowsOf(desk, YEAR, { kind: "duplicate" })).sort()).toEqual([4, 5]);
});

test("an amount times a hundred stands first among the largest, and first among the causes", async () => {
  const { largest, causes } = await view(await checked(), YEAR);
  // 2 366 000.00 − 23 660.00
  expect(largest[0]).toMatchObject({ row: 3, amount: expect.stringMatching(/^2.342.340\.00$/) as string });
  expect(causes[0]?.of).toEqual({ kind: "cause", code: "new-amount-differs" });
});

test("a month without a coefficient is refused for the figures and for their rows", async () => {
  const desk = await checked();
  const ask: TotalsAsk = { ...YEAR, indexedOn: "2099-01" };
  expect(await desk.totals(ask)).toMatchObject({ refusal: { code: "index-not-covered" } });
  expect(await desk.totalRows(ask, { kind: "all" }, 0, 1)).toMatchObject({ refusal: { code: "index-not-covered" } });
});

test("the cost of the arrears is that of the arrears of every member", async () => {
  const desk = await checked([NOTE_MEMBER]);
  const cost = value(await desk.arrearsCost({}));
  expect(cost).toMatchObject({ computed: 1, notDue: 0, refused: 0, inferred: 0 });
  expect(cost.total).not.toBeNull();
});
