import type { Refusal, Result } from "../../src/values";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import { valueOf } from "../port/contract";
import { isWhole } from "../support/whole";
import { fieldCase, fieldPlan, valuesIn } from "./fieldCase";
import { workbookIn } from "./support";

const [BEFORE, PLANNED] = [
  ["", "", ""],
  ["a", "b", "c"],
];
/** Refusals that say that nothing was changed. */
const NOTHING = [
  "host-failed",
  "read-only",
  "edit-mode",
  "sheet-not-found",
  "sheet-filtered",
  "rows-moved",
  "cells-changed",
];

/** How many syncs a run takes, and its undo. */
async function syncsOf(): Promise<{ readonly run: number; readonly undo: number }> {
  const { host } = fieldCase();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  const run = host.syncs.length;
  valueOf(await workbook.undo(id));
  return { run, undo: host.syncs.length - run };
}

/** Lets something happen before one sync, counted from now. */
function atSync(host: FakeExcel, nth: number, act: () => ReturnType<NonNullable<FakeExcel["beforeSync"]>>): void {
  let count = 0;
  host.beforeSync = () => (++count === nth ? act() : undefined);
}

/** What the refusal says of the cells is what stands in them. */
function saysWhatStands(
  result: Result<unknown>,
  sheet: FakeSheet,
  [before, after]: readonly (readonly string[])[],
): void {
  const standing = valuesIn(sheet);
  standing.forEach((value, row) => expect([before?.[row], after?.[row]]).toContain(value));
  const refusal: Refusal | null = result.ok ? null : result.refusal;
  if (!refusal) expect(standing).toEqual(after);
  else if (NOTHING.includes(refusal.code)) expect(standing).toEqual(before);
  else if (refusal.code === "write-failed")
    expect(refusal.data["written"]).toBe(standing.filter((value, row) => value === after?.[row]).length);
  else if (refusal.code === "undo-stopped")
    expect(refusal.data["restored"]).toBe(standing.filter((value, row) => value === after?.[row]).length);
  else throw new Error(`says nothing of the cells: ${refusal.code}`);
}

/** The pane closed and opened again: whatever run it finds is undone. */
async function reopenedAndUndone(host: FakeExcel): Promise<void> {
  host.beforeSync = null;
  const workbook = workbookIn(host);
  for (const { id } of valueOf(await workbook.pendingRuns())) valueOf(await workbook.undo(id));
  expect(valuesIn(host.book.sheet("Feuil1"))).toEqual(BEFORE);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
}

const ALL = [
  { code: "GeneralException" },
  { code: "GeneralException", afterWrites: 1 },
  { code: "InvalidOperationInCellEditMode" },
  { code: "AccessDenied" },
  { code: "Unheard" },
];
const FAULTS = isWhole ? ALL : ALL.slice(0, 2);

test.each(FAULTS)(
  "Excel failing at any sync of a run (%j): the pane says what stands, and it can be undone",
  async (fault) => {
    const { run } = await syncsOf();
    expect(run).toBeGreaterThan(3);
    for (let nth = 1; nth <= run; nth++) {
      const { host, sheet } = fieldCase();
      atSync(host, nth, () => fault);
      saysWhatStands(await workbookIn(host).apply(fieldPlan()), sheet, [BEFORE, PLANNED]);
      await reopenedAndUndone(host);
    }
  },
);

test.each(FAULTS)(
  "Excel failing at any sync of an undo (%j): the pane says what stands, and it can be undone again",
  async (fault) => {
    const { undo } = await syncsOf();
    expect(undo).toBeGreaterThan(1);
    for (let nth = 1; nth <= undo; nth++) {
      const { host, sheet } = fieldCase();
      const { id } = valueOf(await workbookIn(host).apply(fieldPlan()));
      atSync(host, nth, () => fault);
      saysWhatStands(await workbookIn(host).undo(id), sheet, [PLANNED, BEFORE]);
      await reopenedAndUndone(host);
    }
  },
);

test("the pane reloaded at any sync of a run, before Excel has confirmed: the run is found and undone", async () => {
  const { run } = await syncsOf();
  for (let nth = 1; nth <= run; nth++) {
    const { host, sheet } = fieldCase();
    // The page that asked is gone: its request was carried out, the answer reaches nobody.
    const gone = new Promise<void>((reached) => {
      const execute = host.execute.bind(host);
      let count = 0;
      host.execute = async (flags, body) => {
        const answer = await execute(flags, body);
        if (++count !== nth) return answer;
        host.execute = execute;
        reached();
        return new Promise<string>(() => undefined);
      };
    });
    void workbookIn(host).apply(fieldPlan());
    await gone;
    valuesIn(sheet).forEach((value, row) => expect([BEFORE[row], PLANNED[row]]).toContain(value));
    await reopenedAndUndone(host);
  }
});

const EVENTS: readonly [string, (host: FakeExcel, sheet: FakeSheet) => void][] = [
  ["deleted", (host, sheet) => void host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1)],
  ["renamed", (_, sheet) => void (sheet.name = "Autre")],
  ["sorted", (_, sheet) => sheet.insertRow(1)],
  ["filtered", (_, sheet) => void (sheet.filtered = new Set([2]))],
];

// Excel has no way to hold rows between a question and a write: what moves just then is seen afterwards, and said.
test.each(EVENTS)(
  "the sheet %s at any sync of a run: its cells are as before or as planned, or named",
  async (_, act) => {
    const { run } = await syncsOf();
    for (let nth = 1; nth <= run; nth++) {
      const { host, sheet } = fieldCase();
      atSync(host, nth, () => act(host, sheet));
      const result = await workbookIn(host).apply(fieldPlan());
      const wrong: string[] = [];
      for (let row = 1; row <= 4; row++) {
        const [key, value] = [sheet.cell(row, 0)?.value ?? "", sheet.cell(row, 2)?.value ?? ""];
        const planned = PLANNED[["m1", "m2", "m3"].indexOf(String(key))];
        if (value !== "" && value !== planned) wrong.push(`C${row + 1}`);
      }
      if (wrong.length > 0) {
        expect(result).toMatchObject({ refusal: { code: "write-failed", data: { sheet: "Feuil1" } } });
        const named = result.ok ? [] : (result.refusal.data["cells"] as readonly string[]);
        for (const cell of wrong) expect(named.flatMap(cellsIn)).toContain(cell);
      } else if (!result.ok) expect(NOTHING.concat("write-failed")).toContain(result.refusal.code);
    }
  },
);

/** The cells of an address in one column: C2, or C2:C4. */
function cellsIn(address: string): string[] {
  const [from = 0, to = from] = [...address.matchAll(/\d+/g)].map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => `C${from + index}`);
}
