// One measurement of the core, in a process of its own: `node coreRun.mjs ROWS` prints seconds as JSON.
import { performance } from "node:perf_hooks";
import { requireBundle } from "./bundle.mjs";
import { LARGE_HEADERS, largeRows } from "./largeRows.mjs";

const { checkWorkbook } = await requireBundle({ entry: "src/conversion/index.ts", name: "bench-core" });

/** A workbook already in memory, as columns: what an adapter hands to the core. */
function inMemory(count) {
  const columns = LARGE_HEADERS.map(() => new Array(count).fill(null));
  let index = 0;
  for (const row of largeRows(count)) {
    for (let column = 0; column < row.length; column++) columns[column][index] = row[column];
    index++;
  }
  const formulaRows = columns.map(() => new Set());
  const success = (value) => Promise.resolve({ ok: true, value });
  return {
    sheets: () => success([{ name: "Feuil1", hidden: false }]),
    top: () => success([LARGE_HEADERS]),
    firstFreeColumn: () => success(LARGE_HEADERS.length),
    read: (_, asked, firstRow) =>
      success({
        firstRow,
        rowCount: count,
        columns: asked.map((column) => columns[column]),
        firstFilled: columns[0],
        formulaRows: asked.map((column) => formulaRows[column]),
      }),
  };
}

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
const warm = inMemory(2_000);
for (let i = 0; i < 20; i++) await run(warm);
const port = inMemory(count);
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
