import { currentSelection, onSelection, select, type SelectedCell } from "../../src/excel";
import type { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { eventsArrive, hostWith, officeOf } from "./support";

function opened(): FakeExcel {
  return hostWith({
    sheets: [
      { name: "Totaux", rows: [["x"]] },
      { name: "Feuil1", rows: [["matricule"], ["m1"], ["m2"]] },
      { name: "Caché", hidden: true, rows: [["x"]] },
    ],
  });
}

describe("select", () => {
  test("activates the sheet and selects the cell in one sync", async () => {
    const host = opened();
    valueOf(await select(officeOf(host), { sheet: "Feuil1", row: 2, column: 3 }));
    expect(host.book.active).toEqual({
      sheet: host.book.sheet("Feuil1"),
      area: { row: 2, column: 3, rows: 1, columns: 1 },
    });
    // One to select, one with which the library lets go of the range.
    expect(host.syncs.length).toBe(2);
  });

  test.each<[string, (host: FakeExcel) => void]>([
    ["a filter", (host) => (host.book.sheet("Feuil1").filtered = new Set([2]))],
    ["a hidden row", (host) => host.book.sheet("Feuil1").hiddenRows.add(2)],
    ["a hidden column", (host) => host.book.sheet("Feuil1").hiddenColumns.add(3)],
  ])("says so when %s hides the cell", async (_, hide) => {
    const host = opened();
    hide(host);
    expect(await select(officeOf(host), { sheet: "Feuil1", row: 2, column: 3 })).toMatchObject({
      refusal: { code: "cell-hidden", data: { sheet: "Feuil1", cell: "D3", row: 3 } },
    });
  });

  test.each([
    ["Parti", "sheet-not-found"],
    ["Caché", "sheet-hidden"],
  ])("a cell of sheet %s cannot be shown: %s", async (sheet, code) => {
    expect(await select(officeOf(opened()), { sheet, row: 0, column: 0 })).toMatchObject({
      refusal: { code, data: { sheet } },
    });
  });

  test("a cell being edited is said, where Excel cannot wait", async () => {
    const host = opened();
    host.supportsDelay = false;
    host.startCellEdit();
    expect(await select(officeOf(host), { sheet: "Feuil1", row: 2, column: 3 })).toMatchObject({
      refusal: { code: "edit-mode" },
    });
  });
});

describe("what is selected", () => {
  test("the row of the active cell is told for its own sheet only", async () => {
    const host = opened();
    host.click(host.book.sheet("Feuil1"), 2, 0);
    expect(valueOf(await currentSelection(officeOf(host), "Feuil1"))).toBe(2);
    expect(valueOf(await currentSelection(officeOf(host), "Totaux"))).toBeNull();
  });

  test("while a chart is selected there is no row", async () => {
    const host = opened();
    host.book.active = { sheet: host.book.sheet("Feuil1"), area: null };
    expect(valueOf(await currentSelection(officeOf(host), "Feuil1"))).toBeNull();
  });

  test("selections are told with the name of their sheet, until the listener is stopped", async () => {
    const host = opened();
    const told: SelectedCell[] = [];
    const stop = valueOf(await onSelection(officeOf(host), (cell) => told.push(cell)));
    host.click(host.book.sheet("Feuil1"), 1, 2);
    await eventsArrive();
    host.click(host.book.sheet("Totaux"), 0, 0);
    await eventsArrive();
    expect(told).toEqual([
      { sheet: "Feuil1", row: 1, column: 2 },
      { sheet: "Totaux", row: 0, column: 0 },
    ]);
    await stop();
    await stop();
    host.click(host.book.sheet("Feuil1"), 2, 2);
    await eventsArrive();
    expect(told.length).toBe(2);
  });

  test("of many selections in a row the last is told", async () => {
    const host = opened();
    const told: SelectedCell[] = [];
    const stop = valueOf(await onSelection(officeOf(host), (cell) => told.push(cell)));
    for (let row = 0; row < 50; row++) host.click(host.book.sheet("Feuil1"), row, 0);
    await eventsArrive();
    expect(told.at(-1)).toEqual({ sheet: "Feuil1", row: 49, column: 0 });
    expect(told.length).toBeLessThan(5);
    await stop();
  });
});
