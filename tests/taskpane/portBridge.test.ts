import type { LastingWorkbookPort } from "../../src/conversion";
import { bridgeTo, type PortBridge } from "../../src/taskpane/page/portBridge";
import { RemotePort } from "../../src/taskpane/page/remotePort";
import { expose, remote } from "../../src/taskpane/rpc";
import { hostWith, workbookIn } from "../excel/support";
import { describeWorkbookPort } from "../port/contract";
import { channelEnds } from "../support/channel";
import { testInWhole } from "../support/whole";

/** A port as a worker sees it: everything crosses a channel that clones. */
function fromWorker(port: LastingWorkbookPort): RemotePort {
  const [page, worker] = channelEnds();
  expose(page, bridgeTo(port));
  return new RemotePort(remote(worker) as PortBridge);
}

describeWorkbookPort("Excel, seen from a worker", (book) => {
  const host = hostWith(book);
  const open = (): RemotePort => fromWorker(workbookIn(host));
  return Promise.resolve({ port: open(), reopen: () => Promise.resolve(open()) });
});

testInWhole("what is large crosses in slices and arrives whole", async () => {
  const rows = Array.from({ length: 32_000 }, (_, row) => [`44-${row}`, row]);
  const host = hostWith({ sheets: [{ name: "Conversion", rows: [["matricule", "amount1"], ...rows] }] });
  const port = fromWorker(workbookIn(host));
  const read = await port.read("Conversion", [0, 1], 1);
  expect(read.ok && read.value.rowCount).toBe(32_000);
  expect(read.ok && [read.value.columns[0]?.at(-1), read.value.columns[1]?.at(-1)]).toEqual(["44-31999", 31_999]);
  expect(read.ok && read.value.firstFilled.length).toBe(32_000);
  const indexes = rows.map((_, row) => row + 1);
  const applied = await port.apply({
    sheet: "Conversion",
    expect: { column: 0, rows: indexes, values: rows.map(([key]) => String(key)) },
    writes: [{ column: 2, look: "text", rows: indexes, values: indexes.map((row) => `n${row}`) }],
    newSheets: [],
  });
  expect(applied.ok && applied.value.cellsWritten).toBe(32_000);
  expect(host.book.sheet("Conversion").cell(32_000, 2)?.value).toBe("n32000");
});

test("progress reaches the worker and its answer stops the reading", async () => {
  const rows = Array.from({ length: 32_000 }, (_, row) => [`44-${row}`, row]);
  const host = hostWith({ sheets: [{ name: "Conversion", rows }] });
  const seen: number[] = [];
  const read = await fromWorker(workbookIn(host)).read("Conversion", [0, 1], 0, ({ rowsDone }) => {
    seen.push(rowsDone);
    return seen.length < 2;
  });
  expect(read).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  expect(seen).toHaveLength(2);
});
