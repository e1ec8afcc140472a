// Random input to every door, `npm run fuzz -- --cases 100000 --seed 1`: each case ends in a value or in a sentence, in 5 s
// and 1 GB at most. A case that never ends is named and ended here; the cases themselves are in tests/fuzz.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const MOST_SECONDS = 5;
/** Making a failing case smaller is no case. */
const PATIENCE = 20 * MOST_SECONDS;
const PROGRESS = 10;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    area: { type: "string", default: "" },
  },
});

const child = spawn(
  process.execPath,
  [
    ...[
      "--max-old-space-size=1024",
      join(root, "node_modules", "jest", "bin", "jest.js"),
      "--runInBand",
      "--forceExit",
    ],
    ...["--selectProjects", "unit", "--testNamePattern", `^${values.area}`, "--", "tests/fuzz/fuzz.test.ts"],
  ],
  {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
    env: { ...process.env, TZ: "UTC", FUZZ_CASES: values.cases, FUZZ_SEED: values.seed, FUZZ_HEARTBEAT: "3" },
  },
);

const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
const counts = new Map();
const most = Number(values.cases);
let [last, since, shownAt] = ["nothing", Date.now(), Date.now()];
createInterface({ input: child.stdio[3] }).on("line", (line) => {
  [last, since] = [line, Date.now()];
  const [, area, number] = /^(.*) (\d+)$/.exec(line) ?? [];
  counts.set(area, Number(number));
  // A line now and then, so that a person sees how far it is.
  if (Date.now() - shownAt < PROGRESS * 1000) return;
  shownAt = Date.now();
  process.stdout.write(`${seconds().padStart(7)}  ${done()} of ${values.area ? "this area" : most}: ${line}\n`);
});
/** Cases, of all areas. */
const done = () => [...counts].reduce((sum, [area, number]) => sum + (area.includes(":") ? 0 : number), 0);
const watch = setInterval(() => {
  if (counts.size === 0 || Date.now() - since < PATIENCE * 1000) return;
  process.stderr.write(`a case that does not end: ${last}, seed ${values.seed}\n`);
  child.kill("SIGKILL");
}, 1000);
child.on("close", (code) => {
  clearInterval(watch);
  const shown = [...counts].map(([area, number]) => `${area} ${number}`).join(", ");
  process.stdout.write(`seed ${values.seed}, ${done()} cases in ${seconds()}: ${shown}\n`);
  process.exitCode = code ?? 1;
});
