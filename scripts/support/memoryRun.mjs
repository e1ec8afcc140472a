// What ten workbooks leave behind that are opened, checked and filled: the heap after each, collected, and what one takes while it is
// held, as JSON in bytes. `node --expose-gc memoryRun.mjs ROWS`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { importBundle } from "./bundle.mjs";
import { makeLargeWorkbook } from "./makeLargeWorkbook.mjs";

const { checkWorkbook, planFill } = await importBundle({ entry: "src/conversion/index.ts", name: "bench-core" });
const { openWorkbook } = await importBundle({ entry: "src/file/index.ts", name: "bench-file" });
const folder = mkdtempSync(join(tmpdir(), "calog-memory-"));
await makeLargeWorkbook(join(folder, "large.xlsx"), Number(process.argv[2]));
const bytes = new Uint8Array(readFileSync(join(folder, "large.xlsx")));
rmSync(folder, { recursive: true });

function valueOf(result) {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

async function worked() {
  const book = valueOf(openWorkbook(bytes));
  const checked = valueOf(await checkWorkbook(book, {}));
  valueOf(await book.apply(planFill(checked, { overwrite: false }).plan));
  valueOf(await book.toBytes());
  return [book, checked];
}

/** What a codec holds is let go a turn later. */
async function heap() {
  await wait(20);
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const heaps = [];
for (let i = 0; i < 10; i++) {
  await worked();
  heaps.push(await heap());
}
const held = [await worked()];
const one = (await heap()) - heaps[9];
held.length = 0;
console.log(JSON.stringify({ heaps, one }));
