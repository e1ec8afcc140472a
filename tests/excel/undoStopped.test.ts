import { loadWords, refusalMessage } from "../../src/words";
import type { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan, valuesIn } from "./fieldCase";
import { hostWith, workbookIn } from "./support";

beforeAll(() => loadWords("fr"));

const sheetNames = (host: FakeExcel): string[] => host.book.sheets.map(({ name }) => name);

/** Makes the sync that holds a call fail, once. */
function failWhere(host: FakeExcel, holds: string, code: string): void {
  host.beforeSync = ({ body }) => {
    if (!body.includes(holds)) return undefined;
    host.beforeSync = null;
    return { code };
  };
}

// Field case D: Worksheet.delete answers InvalidSelection while another workbook has the focus
// (docs/excel/excel-add-ins-troubleshooting; office-js issues 561, 5319, 6365).
test("an undo that cannot take its journal away says that the cells are restored, and goes on when asked again", async () => {
  const { host, sheet } = fieldCase();
  const before = sheet.snapshot();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  failWhere(host, '"Delete"', "InvalidSelection");
  const stopped = await workbook.undo(id);
  expect(stopped).toMatchObject({
    refusal: {
      code: "undo-stopped",
      data: {
        sheet: "Feuil1",
        restored: 3,
        remaining: 0,
        detail: "InvalidSelection",
        inactive: "InvalidSelection",
        id,
      },
    },
  });
  expect(sheet.snapshot()).toBe(before);
  const sentence = stopped.ok ? "" : refusalMessage(stopped.refusal, "fr");
  expect(sentence).toContain("Cellules déjà rétablies\u00a0: 3");
  expect(sentence).toContain("Remettez ce classeur au premier plan.");
  expect(sentence).not.toMatch(/rien n’a été/);
  expect(valueOf(await workbook.pendingRuns()).map((run) => run.id)).toEqual([id]);
  // Still not in the list of Unhide.
  expect(host.book.sheet("CALOG_UNDO run-1").visibility).toBe("VeryHidden");
  valueOf(await workbook.undo(id));
  expect([sheet.snapshot(), sheetNames(host)]).toEqual([before, ["Feuil1"]]);
});

test("while another workbook is in front: the undo restores the cells, and ends when this one is back", async () => {
  const { host, sheet } = fieldCase();
  const before = sheet.snapshot();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  host.focusElsewhere();
  expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "undo-stopped", data: { restored: 3 } } });
  host.focusElsewhere(false);
  valueOf(await workbook.undo(id));
  expect([sheet.snapshot(), sheetNames(host)]).toEqual([before, ["Feuil1"]]);
});

test("a run that cannot begin while another workbook is in front says so, and nothing was changed", async () => {
  const { host, sheet } = fieldCase();
  const before = sheet.snapshot();
  host.focusElsewhere();
  const refused = await workbookIn(host).apply(fieldPlan());
  expect(refused).toMatchObject({ refusal: { code: "host-failed", data: { inactive: "GeneralException" } } });
  expect(refused.ok ? "" : refusalMessage(refused.refusal, "fr")).toMatch(
    /rien n’a été modifié. Si un autre classeur est au premier plan, remettez celui-ci devant./,
  );
  expect([sheet.snapshot(), sheetNames(host)]).toEqual([before, ["Feuil1"]]);
});

test("a run that the user keeps while another workbook is in front is still offered, and says why", async () => {
  const { host } = fieldCase();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  host.focusElsewhere();
  expect(await workbook.accept(id)).toMatchObject({
    refusal: { code: "host-failed", data: { inactive: "InvalidSelection" } },
  });
  host.focusElsewhere(false);
  expect(host.book.sheet("CALOG_UNDO run-1").visibility).toBe("VeryHidden");
  valueOf(await workbook.accept(id));
  expect(sheetNames(host)).toEqual(["Feuil1"]);
});

const ROWS = 5_000;

function longRun(): { host: FakeExcel; plan: ReturnType<typeof fieldPlan> } {
  const rows = Array.from({ length: ROWS }, (_, index) => index + 1);
  const host = hostWith({
    sheets: [{ name: "Feuil1", rows: [["matricule", null, "remarques"], ...rows.map((row) => [`m${row}`])] }],
  });
  const plan = {
    sheet: "Feuil1",
    expect: { column: 0, rows: [0, ...rows], values: ["matricule", ...rows.map((row) => `m${row}`)] },
    writes: [{ column: 2, look: "text" as const, rows, values: rows.map((row) => `${"x".repeat(800)} ${row}`) }],
    newSheets: [],
  };
  return { host, plan };
}

test.each([
  ["before anything of it was carried out", undefined],
  ["after a part of it was carried out", 1],
])("an undo whose second piece fails %s counts the cells that are restored", async (_, afterWrites) => {
  const { host, plan } = longRun();
  const sheet = host.book.sheet("Feuil1");
  const before = sheet.snapshot();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(plan));
  let pieces = 0;
  host.beforeSync = ({ body, writes }) => {
    if (!writes || !body.includes("SuspendScreenUpdatingUntilNextSync") || ++pieces !== 2) return undefined;
    return { code: "GeneralException", ...(afterWrites === undefined ? {} : { afterWrites }) };
  };
  const stopped = await workbook.undo(id);
  host.beforeSync = null;
  const empty = Array.from({ length: ROWS }, (__, index) => sheet.cell(index + 1, 2)?.value ?? "").filter(
    (v) => v === "",
  );
  expect(empty.length).toBeGreaterThan(1_000);
  expect(empty.length).toBeLessThan(ROWS);
  expect(stopped).toMatchObject({
    refusal: {
      code: "undo-stopped",
      data: { restored: empty.length, remaining: ROWS - empty.length, reason: "host-failed" },
    },
  });
  valueOf(await workbook.undo(id));
  expect(sheet.snapshot()).toBe(before);
});

test("rows that somebody moves during an undo stop it, and what is restored is counted", async () => {
  const { host, plan } = longRun();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(plan));
  let pieces = 0;
  host.beforeSync = ({ body, writes }) => {
    if (writes && body.includes("SuspendScreenUpdatingUntilNextSync") && ++pieces === 1)
      host.book.sheet("Feuil1").insertRow(ROWS - 10);
    return undefined;
  };
  const stopped = await workbook.undo(id);
  host.beforeSync = null;
  expect(stopped).toMatchObject({ refusal: { code: "undo-stopped", data: { reason: "rows-moved" } } });
  valueOf(await workbook.undo(id));
  expect(host.book.sheet("Feuil1").cell(ROWS + 1, 2)?.value).toBe("");
});

test("an undo of which nothing was carried out says that nothing was changed", async () => {
  const { host, sheet } = fieldCase();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  failWhere(host, "SuspendScreenUpdatingUntilNextSync", "ServiceNotAvailable");
  expect(await workbook.undo(id)).toMatchObject({
    refusal: { code: "host-failed", data: { detail: "ServiceNotAvailable" } },
  });
  expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
});

test("a run whose last sync fails, after everything was written, is done", async () => {
  const { host, sheet } = fieldCase();
  const workbook = workbookIn(host);
  let wasWritten = false;
  host.beforeSync = ({ body }) => {
    if (body.includes("SuspendScreenUpdatingUntilNextSync")) wasWritten = true;
    else if (wasWritten && body.includes('"EnableEvents"')) {
      host.beforeSync = null;
      return { code: "GeneralException" };
    }
    return undefined;
  };
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
  valueOf(await workbook.undo(id));
  // What the failed sync left switched off is on again.
  expect(host.eventsEnabled).toBe(true);
});
