// Speed and memory, side by side for growing workbooks. Nothing here passes or fails.
// `npm run bench [-- core|files|functions|first]`; `npm run bench -- --against` beside what people would use instead.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { firstUse, printFirstUse } from "./support/firstUse.mjs";
import { makeLargeWorkbook } from "./support/makeLargeWorkbook.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const calog = join(here, "..", "bin", "calog.mjs");
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const LARGEST_FILE = 100_000;
const FUNCTION_ROWS = [1_000, 10_000];
const MEMORY_ROWS = 10_000;
const ARREARS = { members: 15_000, months: 60 };

const folder = mkdtempSync(join(tmpdir(), "calog-bench-"));
const peakFile = join(folder, "peak");

/** Runs a Node program; exit code 1 means red findings, where a program can find any. */
async function measure(script, args, fine = [0]) {
  const since = performance.now();
  const child = spawn(process.execPath, ["--require", join(here, "support", "peakMemory.cjs"), script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CALOG_PEAK_FILE: peakFile },
  });
  let out = "";
  let error = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (out += out.length < 10_000 ? text : ""));
  child.stderr.on("data", (text) => (error += text));
  const code = await new Promise((done) => child.on("close", done));
  if (!fine.includes(code)) throw new Error(`${script} ${args.join(" ")}: exit ${code}\n${error}`);
  return { seconds: (performance.now() - since) / 1000, peak: Number(readFileSync(peakFile, "utf8")), out };
}

async function median(times, what) {
  const results = [];
  for (let i = 0; i < times; i++) results.push(await what());
  return results.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)];
}

async function core(rows) {
  const { out, peak } = await measure(join(here, "support", "coreRun.mjs"), [String(rows)]);
  return { rows, peak, seconds: JSON.parse(out).seconds };
}

/** Milliseconds of blocks of so many rows, by function. */
async function functions(rows) {
  return JSON.parse((await measure(join(here, "support", "functionsRun.mjs"), [String(rows)])).out);
}

/** The arrears of a large zone (measured apart: its cost is members × months). */
async function arrears() {
  const { out, peak } = await measure(join(here, "support", "arrearsRun.mjs"), [
    String(ARREARS.members),
    String(ARREARS.months),
  ]);
  return { ...JSON.parse(out), peak };
}

/** What ten workbooks leave behind. */
function printMemory() {
  const args = ["--expose-gc", join(here, "support", "memoryRun.mjs"), String(MEMORY_ROWS)];
  const { heaps } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  const [second, tenth] = [heaps[1], heaps[9]].map((bytes) => (bytes / 2 ** 20).toFixed(1));
  console.log(
    `\nheap after workbooks of ${count(MEMORY_ROWS)} rows, opened, checked and filled: ${second} MB after two, ${tenth} MB after ten`,
  );
}

const workbook = (rows) => join(folder, `${rows}.xlsx`);
const timesFor = (rows) => (rows >= 100_000 ? 1 : 3);

async function check(rows) {
  const { seconds, peak } = await median(timesFor(rows), () => measure(calog, ["check", workbook(rows)], [0, 1]));
  return { rows, seconds, peak };
}

async function fill(rows) {
  const out = join(folder, `${rows}-filled.xlsx`);
  const run = () => measure(calog, ["fill", workbook(rows), "-o", out, "--force"], [0, 1]);
  const { seconds, peak } = await median(timesFor(rows), run);
  rmSync(out, { force: true });
  return { rows, seconds, peak };
}

const count = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, " ");
const columns = (cells) => cells.map((cell) => cell.padStart(12)).join("");

function print(title, series, show) {
  console.log(`\n${title.padEnd(28)}${columns(SIZES.map(count))}`);
  for (const [name, results] of series) {
    const cells = SIZES.map((size) => {
      const result = results.find(({ rows }) => rows === size);
      return result ? show(result, results) : "-";
    });
    console.log(`${`  ${name}`.padEnd(28)}${columns(cells)}`);
  }
}

async function seriesOf(measureOne, sizes) {
  const results = [];
  for (const rows of sizes) results.push(await measureOne(rows));
  return results;
}

const asked = process.argv[2];
if (asked === "--against") {
  await import("./bench-against.mjs");
  process.exit();
}
if (asked === undefined || asked === "first") {
  printFirstUse(firstUse());
  printMemory();
  if (asked === "first") process.exit();
}
const series = [];
let startUp = 0;
let ofFunctions = null;
let owed = null;
try {
  if (asked !== "files" && asked !== "functions") owed = await arrears();
  if (asked !== "files" && asked !== "functions") series.push(["check in the core", await seriesOf(core, SIZES)]);
  if (asked !== "core" && asked !== "functions") {
    const sizes = SIZES.filter((rows) => rows <= LARGEST_FILE);
    for (const rows of sizes) await makeLargeWorkbook(workbook(rows), rows);
    console.log(
      `files: ${sizes.map((rows) => `${count(rows)} rows ${(statSync(workbook(rows)).size / 1e6).toFixed(1)} MB`).join(", ")}`,
    );
    await measure(calog, ["--version"]); // builds on first use
    startUp = (await median(3, () => measure(calog, ["--version"]))).seconds;
    series.push(["calog check of a file", await seriesOf(check, sizes)]);
    series.push(["calog fill (check and fill)", await seriesOf(fill, sizes)]);
  }
  if (asked === undefined || asked === "functions") ofFunctions = await seriesOf(functions, FUNCTION_ROWS);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (ofFunctions) {
  const [few, many] = ofFunctions;
  console.log(`\n${"functions, milliseconds".padEnd(28)}${columns([...FUNCTION_ROWS.map(count), "cost of row"])}`);
  for (const [name, milliseconds] of Object.entries(many)) {
    const ratio = milliseconds / FUNCTION_ROWS[1] / (few[name] / FUNCTION_ROWS[0]);
    const cells = [few[name].toFixed(1), milliseconds.toFixed(1), name.includes("calls") ? "-" : ratio.toFixed(2)];
    console.log(`${`  ${name}`.padEnd(28)}${columns(cells)}`);
  }
}

if (series.length === 0) process.exit();
const perRow = (name, { seconds, rows }) => (seconds - (name.startsWith("calog") ? startUp : 0)) / rows;
print("rows per second", series, ({ rows, seconds }) => count(rows / seconds));
print("seconds", series, ({ seconds }) => seconds.toFixed(3));
for (const [name, results] of series) {
  const smallest = perRow(name, results[0]);
  results.forEach((result) => (result.ratio = perRow(name, result) / smallest));
}
print("cost of a row, 1 000 = 1", series, ({ ratio }) => ratio.toFixed(2));
print("peak memory, MB", series, ({ peak }) => count(peak));
if (owed) {
  const { members, months } = ARREARS;
  const { seconds, peak, counts } = owed;
  console.log(
    `\narrears of ${count(members)} members over ${months} months: ${seconds.toFixed(3)} s, ${count(peak)} MB ` +
      `(${counts.computed} computed, ${counts.refused} refused)`,
  );
}
if (startUp > 0) console.log(`\nstart of the command alone: ${startUp.toFixed(3)} s (left out of the cost of a row)`);
