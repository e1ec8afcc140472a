// The product beside what people would use instead, in one run on one machine: `npm run bench -- --against`. Writes
// docs/benchmark.md. Nothing here passes or fails but the sums that the formulas find.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "oxfmt";
import { expectedSum } from "./against/formulaRows.mjs";
import { writeFormulaWorkbook } from "./against/formulaWorkbook.mjs";
import { makeLargeWorkbook } from "./support/makeLargeWorkbook.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const calog = join(here, "..", "bin", "calog.mjs");
const report = join(here, "..", "docs", "benchmark.md");
const PYTHON = "/usr/bin/python3";
const OFFICE = "/usr/bin/soffice";
const FORMULA_ROWS = [1_000, 10_000];
const CORE_ROWS = [1_000, 10_000, 100_000, 1_000_000];
const FILE_ROWS = [1_000, 10_000, 100_000];
const PACKAGES = { exceljs: "4.4.0", hucre: "1.0.0" };

const folder = mkdtempSync(join(tmpdir(), "calog-against-"));
const at = (name) => join(folder, name);
const against = (name) => join(here, "against", name);

/** Runs a command in a process of its own; exit code 1 of the product means red findings. */
function run(command, { fine = [0], times = 1, cwd = folder } = {}) {
  const runs = Array.from({ length: times }, () => {
    const { stdout } = spawnSync(PYTHON, [against("measured.py"), ...command], { cwd, encoding: "utf8" });
    const result = JSON.parse(stdout);
    if (!fine.includes(result.code)) throw new Error(`${command.join(" ")}: exit ${result.code}\n${result.error}`);
    return result;
  });
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)];
}
const node = (script, ...args) => [process.execPath, script, ...args.map(String)];
const printed = (result) => JSON.parse(result.out);
const say = (text) => console.log(text);
const timesFor = (rows) => (rows >= 100_000 ? 1 : 3);

const office = (path) => [
  OFFICE,
  `-env:UserInstallation=file://${at("profile")}`,
  "--headless",
  "--convert-to",
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1",
  ...["--outdir", at("out"), path],
];

function core() {
  return CORE_ROWS.map((rows) => {
    const result = run(node(join(here, "support", "coreRun.mjs"), rows));
    say(`core ${rows}: ${printed(result).seconds.toFixed(4)} s`);
    return { rows, seconds: printed(result).seconds, peak: result.peak };
  });
}

/** (a) and (b): the same conversion and check in formulas. */
function formulas() {
  run(office(at("nothing.xlsx")), { fine: [0, 1] });
  return FORMULA_ROWS.map((rows) => {
    const [full, plain] = [at(`formulas-${rows}.xlsx`), at(`plain-${rows}.xlsx`)];
    writeFormulaWorkbook(full, rows, true);
    writeFormulaWorkbook(plain, rows, false);
    const calculated = run(office(full));
    const opened = run(office(plain));
    const engine = run(node(against("hyperFormulaRun.mjs"), rows));
    const cents = printed(engine).cents;
    const sum = run([PYTHON, against("sumColumn.py"), join(at("out"), `formulas-${rows}-Feuil1.csv`), "expected"]);
    const right = expectedSum(rows);
    if (cents !== right || printed(sum).cents !== right)
      throw new Error(`sums differ: ${right} apart, ${cents} HyperFormula, ${printed(sum).cents} LibreOffice`);
    say(`formulas ${rows}: LibreOffice ${calculated.seconds.toFixed(1)} s, HyperFormula ${printed(engine).seconds} s`);
    return {
      rows,
      office: calculated,
      calculation: Math.max(0, calculated.seconds - opened.seconds),
      engine: { seconds: printed(engine).seconds, peak: engine.peak },
    };
  });
}

/** (c) and (d): reading and writing the same file. */
async function files() {
  const install = ["install", "--no-audit", "--no-fund", "--prefix", folder];
  const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync("npm", [...install, ...packages], { cwd: folder, stdio: "ignore" });
  const others = status === 0 ? Object.keys(PACKAGES) : [];
  if (others.length === 0) say("The packages of JavaScript could not be installed: they are left out.");
  run(node(calog, "--version"));
  const results = [];
  for (const rows of FILE_ROWS) {
    const file = at(`${rows}.xlsx`);
    await makeLargeWorkbook(file, rows);
    const options = { times: timesFor(rows) };
    const reads = {
      "calog check": run(node(calog, "check", file), { ...options, fine: [0, 1] }),
      "floor: inflate and scan": run(node(against("floorRun.mjs"), file), options),
      "openpyxl, read only": run([PYTHON, against("openpyxlRun.py"), "read", file], options),
    };
    const writes = {
      "calog fill": run(node(calog, "fill", file, "-o", at("filled.xlsx"), "--force"), { ...options, fine: [0, 1] }),
      "floor: inflate, scan, deflate": run(node(against("floorRun.mjs"), file, at("floor.bin")), options),
      "openpyxl, read and write only": run([PYTHON, against("openpyxlRun.py"), "copy", file, at("c.xlsx")], options),
    };
    for (const name of others) {
      const task = (kind, path) => run(node(against("packageRun.mjs"), folder, name, kind, path, rows), options);
      reads[`${name}, read`] = task("read", file);
      writes[`${name}, write`] = task("write", at(`${name}.xlsx`));
    }
    say(`files ${rows}: ${JSON.stringify([reads, writes].map((kind) => round(kind)))}`);
    results.push({ rows, megabytes: statSync(file).size / 1e6, reads, writes });
  }
  return results;
}
const round = (kind) =>
  Object.fromEntries(Object.entries(kind).map(([name, { seconds }]) => [name, +seconds.toFixed(2)]));

/** How time grows with rows: 1 is in step with them. */
function exponent(series) {
  const [first, last] = [series[0], series[series.length - 1]];
  return Math.log(last.seconds / first.seconds) / Math.log(last.rows / first.rows);
}

const count = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, " ");
const table = (heads, lines) =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "--:")), ...lines]
    .map((line) => `| ${line.join(" | ")} |`)
    .join("\n");

function coreTable(series) {
  const lines = series.map(({ rows, seconds, peak }) => [
    count(rows),
    seconds.toFixed(4),
    count(rows / seconds),
    count(peak),
  ]);
  const last = exponent(series.slice(1)).toFixed(3);
  return `${table(["rows", "seconds", "rows per second", "MB"], lines)}\n\nGrowth exponent from 10 000 rows: ${last}.`;
}

function formulaTable(found, series) {
  const lines = found.map(({ rows, office: whole, calculation, engine }) => {
    const own = series.find((one) => one.rows === rows).seconds;
    const ratio = (seconds) => `${seconds.toFixed(3)} s, ${count(seconds / own)} ×`;
    return [count(rows), `${own.toFixed(4)} s`, ratio(whole.seconds), ratio(calculation), ratio(engine.seconds)];
  });
  const heads = ["rows", "core", "LibreOffice, whole", "LibreOffice, its formulas alone", "HyperFormula"];
  return table(heads, lines);
}

function fileTable(results, kind) {
  const names = Object.keys(results[0][kind]);
  const lines = names.map((name) => [
    name,
    ...results.map(({ [kind]: runs }) => `${runs[name].seconds.toFixed(2)} s, ${count(runs[name].peak)} MB`),
  ]);
  return table([kind === "reads" ? "reading" : "writing", ...results.map(({ rows }) => `${count(rows)} rows`)], lines);
}

function ratios(results) {
  const ratio = (one, other) => (one.seconds / other.seconds).toFixed(2);
  const lines = [
    [
      "calog check ÷ openpyxl's bare read",
      "≤ 0.5",
      ({ reads }) => ratio(reads["calog check"], reads["openpyxl, read only"]),
    ],
    ["calog check ÷ floor", "≤ 1.5", ({ reads }) => ratio(reads["calog check"], reads["floor: inflate and scan"])],
    [
      "calog fill ÷ floor",
      "≤ 1.5",
      ({ writes }) => ratio(writes["calog fill"], writes["floor: inflate, scan, deflate"]),
    ],
  ];
  return table(
    ["ratio", "goal", ...results.map(({ rows }) => `${count(rows)} rows`)],
    lines.map(([name, goal, of]) => [name, goal, ...results.map(of)]),
  );
}

function machine(loadBefore) {
  const first = (command, args) => spawnSync(command, args, { encoding: "utf8" }).stdout.trim().split("\n")[0];
  const openpyxl = first(PYTHON, [
    "-c",
    "import openpyxl, sys; print(openpyxl.__version__, 'on Python', sys.version.split()[0])",
  ]);
  const engine = Object.entries(PACKAGES).map(([name, version]) => `${name} ${version}`);
  return [
    `${cpus().length} × ${cpus()[0].model.trim()}, ${count(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
    `Node ${process.versions.node}; ${first(OFFICE, ["--version"])}; openpyxl ${openpyxl}; ${engine.join(", ")}`,
    `load of the machine ${loadBefore.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after (another 1 is this run itself)`,
  ].map((line) => `- ${line}`);
}

try {
  const loadBefore = loadavg()[0];
  const series = core();
  const found = formulas();
  const results = await files();
  const checks = results.map(({ rows, reads }) => ({ rows, seconds: reads["calog check"].seconds }));
  const day = new Date().toISOString().slice(0, 10).split("-").reverse().join("-");
  const text = `# Benchmark: the product beside what people would use instead

Made on ${day} by \`npm run bench -- --against\`, all in one run on one machine:

${machine(loadBefore).join("\n")}

The rows are those of \`scripts/support/largeRows.mjs\`: a fifth has an error. Seconds are of whole processes, start included, but
for the core and HyperFormula, which are timed inside theirs. Each figure to 10 000 rows is the median of three, above of one.

## Check in the core

${coreTable(series)}

## The same conversion and check in formulas

A workbook with the pay tables on sheets and, per row, INDEX and MATCH for the current, converted, expected and safeguard amounts,
a verdict and a remark (\`scripts/against/formulaRows.mjs\`). It leaves out what formulas do badly: duplicate matricules, certainty,
months of validity, sources. The sum of the expected amounts is the same to the cent in LibreOffice, in HyperFormula and computed
apart. Times the core's seconds; goals: LibreOffice at least 100 ×, HyperFormula at least 20 ×.

${formulaTable(found, series)}

## Files

${fileTable(results, "reads")}

${fileTable(results, "writes")}

${ratios(results)}

The floor inflates the sheet, passes over its bytes once and, for a copy, deflates it again with Node's own zlib; it computes
nothing. \`calog check\` grows with the exponent ${exponent(checks.slice(1)).toFixed(3)} from ${count(checks[1].rows)} to ${count(checks[checks.length - 1].rows)} rows, start included.
`;
  const { code } = await format("benchmark.md", text, { printWidth: 120 });
  writeFileSync(report, code);
  say(`written: ${report}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
