// One measurement of arrears, in a process of its own: `node arrearsRun.mjs ROWS MONTHS` prints seconds as JSON.
import { performance } from "node:perf_hooks";
import { importBundle } from "./bundle.mjs";
import { inMemoryWorkbook } from "./inMemoryWorkbook.mjs";

const { checkWorkbook } = await importBundle({ entry: "src/conversion/index.ts", name: "bench-core" });
const { zoneArrears } = await importBundle({ entry: "src/zone/index.ts", name: "bench-zone" });

const [rows, months] = process.argv.slice(2).map(Number);
const checked = await checkWorkbook(inMemoryWorkbook(rows));
if (!checked.ok) throw new Error(checked.refusal.code);
const effective = checked.value.campaign.month;
const request = { effective, processing: effective + months };
const times = [];
let zone;
for (let i = 0; i < 3; i++) {
  const since = performance.now();
  const found = zoneArrears(checked.value, request);
  if (!found.ok) throw new Error(found.refusal.code);
  zone = found.value;
  times.push((performance.now() - since) / 1000);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ seconds: times[1], counts: zone.counts, months: zone.months.length }));
