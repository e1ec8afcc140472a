// Every check of the project, two things at a time. The last line says how many tests passed and failed.
// With --whole, as in CI, what repeats is there too: walks in other languages, further faults (tests/support/whole.ts),
// months and days in another zone, the core's types without the browser's, and the rules that ESLint has alone.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildGenerated } from "./build-generated.mjs";
import { buildPages } from "./support/buildPages.mjs";
import { serve } from "./support/serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const results = mkdtempSync(join(tmpdir(), "calog-test-"));
const started = performance.now();
const isWhole = process.argv.includes("--whole");
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const totals = { passed: 0, failed: 0, skipped: 0 };

const say = (text) => process.stdout.write(`${text}\n`);

function report(ok, name, since, rest = "") {
  say(`${ok ? "ok    " : "FAILED"}  ${name.padEnd(34)} ${seconds(since).padStart(8)}${rest && `  ${rest}`}`);
}

/** Runs a tool of node_modules and answers its exit code; each line of output goes to `onLine`. */
function run(script, args, onLine, env = {}) {
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = (stream) =>
    new Promise((done) => createInterface({ input: stream }).on("line", onLine).on("close", done));
  const ended = new Promise((done) => child.on("close", (code) => done(code ?? 1)).on("error", () => done(1)));
  return Promise.all([ended, read(child.stdout), read(child.stderr)]).then(([code]) => code);
}

/** A part that passes or fails as a whole: its output is shown when it fails, and it counts as one failure. */
async function part(name, script, args) {
  const since = performance.now();
  const lines = [];
  const code = await run(script, args, (line) => lines.push(line));
  if (code !== 0) {
    totals.failed++;
    say(lines.join("\n"));
  }
  report(code === 0, name, since);
}

function countsOf(file, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The files that take longest, when any takes long. */
function slowest(file) {
  if (!existsSync(file)) return [];
  const took = JSON.parse(readFileSync(file, "utf8")).testResults.map(({ name, startTime, endTime }) => ({
    name: relative(root, name),
    took: (endTime - startTime) / 1000,
  }));
  const long = took.filter((one) => one.took > 20).sort((a, b) => b.took - a.took);
  return long.slice(0, 4).map((one) => `${one.name} ${one.took.toFixed(0)} s`);
}

/** A run of Jest: what fails is shown as it happens, files that pass are not named. */
async function jest(name, args, env) {
  const since = performance.now();
  const file = join(results, `${name.replace(/\W+/g, "-")}.json`);
  const quiet =
    /^(PASS|Running (\d|one)|- (unit|pane|system)$|No tests found, exiting with code 0|Ran all|Test Suites:|Tests:|Snapshots:|Time:|Test results written|$)/;
  // eslint-disable-next-line no-control-regex -- colours
  const plain = (line) => line.replace(/\u001b\[[0-9;]*m/g, "").trim();
  const show = (line) => quiet.test(plain(line)) || say(line);
  const all = ["--verbose=false", "--passWithNoTests", "--json", `--outputFile=${file}`, ...args];
  // With --outputFile nothing goes to stdout but what tests print.
  const code = await run("jest/bin/jest.js", all, show, {
    TZ: "Europe/Brussels",
    CALOG_WHOLE: isWhole ? "1" : "",
    ...env,
  });
  const counts = countsOf(file, code);
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  report(counts.failed === 0, name, since, `${counts.passed} passed, ${counts.failed} failed${skipped}`);
  for (const line of slowest(file)) say(`          ${line}`);
}

/** What reads and writes days: no zone may move one. */
const OF_DAYS = ["tests/values", "tests/conversion/(dateFormat|readCells|readDay)", "tests/file/readCells"];
const inZone = (TZ) =>
  jest(`months and days in ${TZ}`, ["--runInBand", "--selectProjects", "unit", "--", ...OF_DAYS], { TZ });

/** System tests: of the command, of files as other programs read them, of pages. */
const kindOf = (name) =>
  /^(cli|process|faults)\./.test(name) ? "command" : /[rR]eferees?\./.test(name) ? "files" : "pages";
const systemFiles = (kind) =>
  readdirSync(join(root, "tests", "system")).filter((name) => name.endsWith(".test.ts") && kindOf(name) === kind);
const system = (kind, workers, env) => {
  const files = systemFiles(kind).map((file) => join("tests", "system", file));
  return jest(kind, [workers, "--selectProjects", "system", "--runTestsByPath", ...files], env);
};

// One lane for what waits for a browser or another program, one for what computes; both end with runs that fill two
// workers, so that neither core waits. Never one worker: Jest then computes in one process, which grows and gets slow.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const waiting = async () => {
  await buildPages();
  const { server, address } = await serve(0);
  await system("command", "--runInBand");
  await system("pages", workers, { CALOG_PAGES: address });
  server.close();
};
const computing = async () => {
  await part("types, and rules that need them", "oxlint/bin/oxlint", []);
  if (isWhole) await part("types of the core", "typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.core.json"]);
  if (isWhole) await part("lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]);
  await part("format", "oxfmt/bin/oxfmt", ["--check"]);
  if (isWhole) await inZone("Pacific/Apia");
  await system("files", "--runInBand");
  // Tests make much that is gone at once: with more room for it less is copied.
  await jest("unit and pane tests", [workers, "--workerIdleMemoryLimit=700MB", "--selectProjects", "unit", "pane"], {
    NODE_OPTIONS: "--max-semi-space-size=32",
  });
};

try {
  buildGenerated();
  await Promise.all([waiting(), computing()]);
} catch (error) {
  totals.failed++;
  say(String(error?.message ?? error));
} finally {
  rmSync(results, { recursive: true, force: true });
}
const skipped = totals.skipped > 0 ? `; ${totals.skipped} left to --whole, or to npm run setup` : "";
say(`in ${seconds(started)}${skipped}`);
say(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
