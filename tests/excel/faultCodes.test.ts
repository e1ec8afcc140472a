import type { WritePlan } from "../../src/conversion";
import type { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { hostWith, workbookIn } from "./support";

const KEYS = ["matricule", "m1", "m2", "m3"];
const PLAN: WritePlan = {
  sheet: "Feuil1",
  expect: { column: 0, rows: [0, 1, 2, 3], values: KEYS },
  writes: [{ column: 1, look: "text", rows: [1, 2, 3], values: ["a", "b", "c"] }],
  newSheets: [],
};

function opened(): { host: FakeExcel; before: string } {
  const host = hostWith({ sheets: [{ name: "Feuil1", rows: KEYS.map((key) => [key]) }] });
  return { host, before: host.book.sheet("Feuil1").snapshot() };
}

/** Makes the sync that writes into the sheet itself fail. */
function failWrite(host: FakeExcel, code: string, afterWrites?: number): void {
  host.beforeSync = ({ body, writes }) => {
    if (!writes || !body.includes("SuspendScreenUpdatingUntilNextSync")) return undefined;
    host.beforeSync = null;
    return afterWrites === undefined ? { code } : { code, afterWrites };
  };
}

test.each([
  ["ItemNotFound", "sheet-not-found"],
  ["InvalidArgument", "host-failed"],
  ["AccessDenied", "read-only"],
  ["RequestPayloadSizeLimitExceeded", null],
  ["ResponsePayloadSizeLimitExceeded", null],
  ["GeneralException", "host-failed"],
])("Excel answers the write with %s: %s, and the sheet is as it was or complete", async (code, refusal) => {
  const { host, before } = opened();
  failWrite(host, code);
  const applied = await workbookIn(host).apply(PLAN);
  const sheet = host.book.sheet("Feuil1");
  if (refusal === null) {
    // Smaller pieces are tried.
    valueOf(applied);
    expect([1, 2, 3].map((row) => sheet.cell(row, 1)?.value)).toEqual(["a", "b", "c"]);
    return;
  }
  expect(applied).toMatchObject({ refusal: { code: refusal } });
  expect(sheet.snapshot()).toBe(before);
  expect(host.book.sheets.length).toBe(1);
  expect(host.eventsEnabled).toBe(true);
});

test("an answer over the limit is asked for again in smaller pieces", async () => {
  const { host } = opened();
  const sheet = host.book.sheet("Feuil1");
  for (let row = 1; row <= 2_000; row++) sheet.put(row, 1, "x".repeat(100));
  host.payloadLimit = 60_000;
  const block = valueOf(await workbookIn(host).read("Feuil1", [1], 1));
  expect(block.columns[0]?.filter((cell) => cell === "x".repeat(100)).length).toBe(2_000);
  expect(host.syncs.some(({ error }) => error === "ResponsePayloadSizeLimitExceeded")).toBe(true);
});

// Reference of Range.values: an array must have the shape of the range; office-js issue 226.
test("an array of another shape is refused by the host itself", async () => {
  const { host } = opened();
  const wrong = host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("A1:B2").values = [["a"]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the sheet deleted by someone else between read and write is said", async () => {
  const { host } = opened();
  host.book.add("Reste");
  host.book.sheets.splice(0, 1);
  expect(await workbookIn(host).apply(PLAN)).toMatchObject({ refusal: { code: "sheet-not-found" } });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Reste"]);
});

// docs-pr pull 5175: a batch with a call that cannot be undone throws UndoNotSupported.
test("where Excel cannot take the run as one step of its own undo, it is written all the same", async () => {
  const { host } = opened();
  host.excelApi = 20;
  failWrite(host, "UndoNotSupported");
  const { id } = valueOf(await workbookIn(host).apply(PLAN));
  expect(host.book.sheet("Feuil1").cell(3, 1)?.value).toBe("c");
  expect(host.runOptions).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
  valueOf(await workbookIn(host).undo(id));
  expect(host.book.sheet("Feuil1").cell(3, 1)?.value ?? "").toBe("");
});

test("every batch of the adapter waits for a cell being edited", async () => {
  const { host } = opened();
  const workbook = workbookIn(host);
  valueOf(await workbook.sheets());
  valueOf(await workbook.read("Feuil1", [0], 1));
  const { id } = valueOf(await workbook.apply(PLAN));
  valueOf(await workbook.undo(id));
  expect(host.runOptions.length).toBeGreaterThan(4);
  for (const options of host.runOptions) expect(options).toMatchObject({ delayForCellEdit: true });
});
