// Ends `fill` and `propose` at random moments, `npm run faults -- --kills 200 --seed 1`, and looks at what is left: the
// input as it was, the output whole, absent or as it was, nothing beside it once the next run has been.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleForNode } from "./support/bundle.mjs";
import { makeLargeWorkbook } from "./support/makeLargeWorkbook.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const calog = join(root, "bin", "calog.mjs");
const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "2000" },
  },
});
/** Where files need a name, as on Windows and macOS, something can be left by a kill. */
const NAMED = ["--require", join(root, "tests", "support", "otherPlatform.cjs")];
const WAYS = [
  { command: "fill", before: null, node: [], signal: "SIGKILL" },
  { command: "propose", before: null, node: NAMED, signal: "SIGKILL" },
  { command: "fill", before: "what was there", node: NAMED, signal: "SIGKILL" },
  { command: "propose", before: "what was there", node: [], signal: "SIGKILL" },
  { command: "fill", before: null, node: NAMED, signal: "SIGTERM" },
];

const folder = mkdtempSync(join(tmpdir(), "calog-faults-"));
const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
const digest = (file) => (existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : null);
const beside = () => readdirSync(folder).filter((name) => name !== "in.xlsx" && name !== "out.xlsx");

let state = Number(values.seed) >>> 0;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const wordsOf = ({ command, before }) => [command, input, "-o", output, ...(before === null ? [] : ["--force"])];

/** Runs to the end, and says how long it took and what stands there then. */
function whole(way) {
  const since = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...way.node, calog, ...wordsOf(way)], { encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`${way.command}: exit ${status} ${stderr}`);
  return { took: performance.now() - since, digest: digest(output) };
}

function ended(way, after) {
  const child = spawn(process.execPath, [...way.node, calog, ...wordsOf(way)], { stdio: "ignore" });
  const timer = setTimeout(() => child.kill(way.signal), after);
  return new Promise((done) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      done(code === null);
    }),
  );
}

function prepare({ before }) {
  rmSync(output, { force: true });
  if (before !== null) writeFileSync(output, before);
}

const count = { killed: 0, finished: 0, absent: 0, kept: 0, whole: 0, leftFiles: 0, cleared: 0, wrong: [] };
try {
  await bundleForNode({ entry: "src/cli/main.ts", name: "calog" });
  await makeLargeWorkbook(input, Number(values.rows));
  const inputBefore = digest(input);
  const right = new Map();
  for (const way of WAYS) {
    prepare(way);
    right.set(way, whole(way));
  }
  for (let number = 0; number < Number(values.kills); number++) {
    const way = WAYS[number % WAYS.length];
    prepare(way);
    const standing = digest(output);
    const isKilled = await ended(way, random() * right.get(way).took);
    count[isKilled ? "killed" : "finished"]++;
    const now = digest(output);
    const wrong = (text) => count.wrong.push(`${number} ${way.command} ${way.signal}: ${text}`);
    if (digest(input) !== inputBefore) wrong("the input was changed");
    if (now === right.get(way).digest) count.whole++;
    else if (now === standing) count[standing === null ? "absent" : "kept"]++;
    else wrong("the output is neither whole nor what it was");
    if (beside().length === 0) continue;
    count.leftFiles++;
    // A file that replaces another has a name of its own for the moment between getting one and taking that place.
    if (way.signal !== "SIGKILL" || (way.node.length === 0 && way.before === null))
      wrong(`left beside it: ${beside().join(", ")}`);
    prepare(way);
    whole(way);
    if (beside().length === 0) count.cleared++;
    else wrong(`not cleared by the next run: ${beside().join(", ")}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), ...count })}\n`);
process.exitCode = count.wrong.length === 0 ? 0 : 1;
