// Measures the functions in a process of its own: `node functionsRun.mjs ROWS` prints milliseconds and microseconds as JSON.
import { performance } from "node:perf_hooks";
import { importBundle } from "./bundle.mjs";
import { LARGE_HEADERS, largeRows } from "./largeRows.mjs";

const { callFunction, DEFAULT_ENVIRONMENT, findFunction } = await importBundle({
  entry: "src/functions/index.ts",
  name: "bench-functions",
});

const rows = Number(process.argv[2]);
const block = [...largeRows(rows)].map((row) => row.slice(0, 23).map((cell) => cell ?? 0));
const column = (name) => LARGE_HEADERS.indexOf(name);
const current = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"].map(column);
const refused = Array.from({ length: rows }, (_, row) => ["BB1", 199001 + (row % 12), 20_000 + row, 0, 0, 0]);

function median(times, run) {
  const taken = Array.from({ length: times }, () => {
    const since = performance.now();
    run();
    return performance.now() - since;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)];
}

const call = (name, ...inputs) => callFunction(findFunction(name), inputs, DEFAULT_ENVIRONMENT);
const amounts = () => {
  for (let index = 0; index < 10_000; index++) call("AMOUNT", "A11", 199001 + (index % 12));
};
const times = Math.max(5, Math.min(31, Math.round(200_000 / rows)));
for (let warm = 0; warm < 5; warm++) amounts();
console.log(
  JSON.stringify({
    CHECK: median(times, () => call("CHECK", block)),
    CONVERT: median(times, () =>
      call(
        "CONVERT",
        block.map((row) => current.map((at) => row[at])),
      ),
    ),
    "CONVERT refused": median(times, () => call("CONVERT", refused)),
    "AMOUNT, 10 000 calls": median(times, amounts),
  }),
);
