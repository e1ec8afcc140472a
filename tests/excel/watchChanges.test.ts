import type { WritePlan } from "../../src/conversion";
import { watchChanges, type SheetChange } from "../../src/excel";
import type { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { eventsArrive, hostWith, officeOf, workbookIn } from "./support";

interface Watched {
  readonly host: FakeExcel;
  readonly told: SheetChange[];
  readonly stop: () => Promise<void>;
  /** Ends the burst that is open. */
  readonly quiet: () => void;
}

async function watched(): Promise<Watched> {
  const host = hostWith({
    sheets: [
      { name: "Feuil1", rows: [["matricule", "remarques"], ["m1"], ["m2"]] },
      { name: "Autre", rows: [["x"]] },
    ],
  });
  const told: SheetChange[] = [];
  const waiting: (() => void)[] = [];
  const later = (run: () => void): void => void waiting.push(run);
  const stop = valueOf(await watchChanges(officeOf(host), "Feuil1", (change) => told.push(change), later));
  return { host, told, stop, quiet: () => waiting.splice(0).forEach((run) => run()) };
}

const PLAN: WritePlan = {
  sheet: "Feuil1",
  expect: { column: 0, rows: [0, 1, 2], values: ["matricule", "m1", "m2"] },
  writes: [{ column: 1, look: "text", rows: [1, 2], values: ["a", "b"] }],
  newSheets: [],
};

test("a burst of changes by the user is told once, and the next one again", async () => {
  const { host, told, stop, quiet } = await watched();
  for (const row of [1, 2]) host.edit(host.book.sheet("Feuil1"), row, 1, "saisi");
  await eventsArrive();
  expect(told).toEqual([]);
  quiet();
  expect(told).toEqual([{ isRemote: false }]);
  host.edit(host.book.sheet("Feuil1"), 1, 1, "encore");
  await eventsArrive();
  quiet();
  expect(told.length).toBe(2);
  await stop();
});

test("a co-author's change is told as such, also in one burst with the user's own", async () => {
  const { host, told, stop, quiet } = await watched();
  host.edit(host.book.sheet("Feuil1"), 1, 1, "saisi");
  host.edit(host.book.sheet("Feuil1"), 2, 1, "d'un collègue", "co-author");
  await eventsArrive();
  quiet();
  expect(told).toEqual([{ isRemote: true }]);
  await stop();
});

test("changes in another sheet are not told", async () => {
  const { host, told, stop, quiet } = await watched();
  host.edit(host.book.sheet("Autre"), 0, 0, "saisi");
  await eventsArrive();
  quiet();
  expect(told).toEqual([]);
  await stop();
});

test("runs of the add-in and their undo are not told", async () => {
  const { host, told, stop, quiet } = await watched();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(PLAN));
  valueOf(await workbook.undo(id));
  await eventsArrive();
  quiet();
  expect(told).toEqual([]);
  // The watch is still on.
  host.edit(host.book.sheet("Feuil1"), 1, 1, "saisi");
  await eventsArrive();
  quiet();
  expect(told.length).toBe(1);
  await stop();
});

test("what the add-in writes with events on is left out too, where Excel names the cause", async () => {
  const { host, told, stop, quiet } = await watched();
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Feuil1").getRange("B2").values = [["écrit"]];
    await context.sync();
  });
  await eventsArrive();
  quiet();
  expect(told).toEqual([]);
  await stop();
});

test("once stopped nothing is told, not even the burst that was open", async () => {
  const { host, told, stop, quiet } = await watched();
  host.edit(host.book.sheet("Feuil1"), 1, 1, "saisi");
  await eventsArrive();
  await stop();
  quiet();
  host.edit(host.book.sheet("Feuil1"), 2, 1, "saisi");
  await eventsArrive();
  quiet();
  expect(told).toEqual([]);
});

test("a sheet that is gone is refused", async () => {
  const host = hostWith({ sheets: [{ name: "Feuil1", rows: [["x"]] }] });
  expect(await watchChanges(officeOf(host), "Parti", () => undefined)).toMatchObject({
    refusal: { code: "sheet-not-found", data: { sheet: "Parti" } },
  });
});
