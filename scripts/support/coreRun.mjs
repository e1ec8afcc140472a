// One measurement of the core, in a process of its own: `node coreRun.mjs ROWS` prints seconds as JSON.
import { performance } from "node:perf_hooks";
import { importBundle } from "./bundle.mjs";
import { inMemoryWorkbook } from "./inMemoryWorkbook.mjs";

const { checkWorkbook } = await importBundle({ entry: "src/conversion/index.ts", name: "bench-core" });

async function run(port) {
  const since = performance.now();
  const checked = await checkWorkbook(port);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return {
    seconds: (performance.now() - since) / 1000,
    nok: checked.value.rows.filter(({ verdict }) => verdict === "NOK").length,
  };
}

const count = Number(process.argv[2]);
const warm = inMemoryWorkbook(2_000);
for (let i = 0; i < 20; i++) await run(warm);
const port = inMemoryWorkbook(count);
const times = [];
let nok = 0;
// The median: enough runs to see through the collector, few where one run is long.
for (let i = 0; i < Math.max(3, Math.min(31, Math.round(300_000 / count))); i++) {
  const result = await run(port);
  times.push(result.seconds);
  nok = result.nok;
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ seconds: times[Math.floor(times.length / 2)], nok }));
