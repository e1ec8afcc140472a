// What ten checks leave behind: the heap after each, collected, as JSON. Needs `--expose-gc`: `node --expose-gc memoryRun.mjs ROWS`.
import { importBundle } from "./bundle.mjs";
import { inMemoryWorkbook } from "./inMemoryWorkbook.mjs";

const { checkWorkbook } = await importBundle({ entry: "src/conversion/index.ts", name: "bench-core" });
const port = inMemoryWorkbook(Number(process.argv[2]));

async function check() {
  const checked = await checkWorkbook(port);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.rows.length;
}

const heaps = [];
for (let i = 0; i < 10; i++) {
  await check();
  globalThis.gc();
  globalThis.gc();
  heaps.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify(heaps));
