// What the start of the command is spent on: best of several starts, each in a process of its own. The build of the first use is
// timed once, under another name.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";

const STARTS = 15;
const COMMAND = ["pay", "A11", "200204"];
const here = dirname(fileURLToPath(import.meta.url));
const calog = join(here, "..", "..", "bin", "calog.mjs");
const bundles = pathToFileURL(join(here, "bundle.mjs")).href;

/** Runs in a process of its own: milliseconds of each part, from the start of the process. */
const PARTS = `
  const at = [performance.now()];
  const { bundleForNode } = await import(${JSON.stringify(bundles)});
  const file = await bundleForNode({ entry: "src/cli/main.ts", name: "calog" });
  at.push(performance.now());
  const { loadCached } = await import(new URL("codeCache.mjs", ${JSON.stringify(bundles)}));
  const { main } = loadCached(file, "pay");
  at.push(performance.now());
  const streams = { stdout: { write() {} }, stderr: { write() {} } };
  await main(["--version"], streams);
  at.push(performance.now());
  await main(${JSON.stringify(COMMAND)}, streams);
  at.push(performance.now());
  process.stdout.write(JSON.stringify(at));
`;

function timed(args) {
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { took: performance.now() - since, stdout };
}

const best = (times, what) => Math.min(...Array.from({ length: times }, what));

function build() {
  const script = `
    const { bundleForNode } = await import(${JSON.stringify(bundles)});
    process.stdout.write(await bundleForNode({ entry: "src/cli/main.ts", name: "bench-first-use" }));`;
  const { took, stdout } = timed(["--input-type=module", "-e", script]);
  rmSync(dirname(stdout), { recursive: true });
  return took;
}

/** Milliseconds: the build once, an empty Node program, the whole command, and its parts. */
export function firstUse() {
  const built = build();
  timed([calog, ...COMMAND]); // builds, and keeps what was compiled
  const parts = ["node", "sources", "program", "words", "work"];
  const runs = Array.from({ length: STARTS }, () => JSON.parse(timed(["--input-type=module", "-e", PARTS]).stdout));
  const ofParts = parts.map((name, index) => [
    name,
    Math.min(...runs.map((at) => at[index] - (index === 0 ? 0 : at[index - 1]))),
  ]);
  return {
    built,
    empty: best(STARTS, () => timed(["-e", "0"]).took),
    whole: best(STARTS, () => timed([calog, ...COMMAND]).took),
    parts: Object.fromEntries(ofParts),
  };
}

export function printFirstUse({ built, empty, whole, parts }) {
  const ms = (time) => `${time.toFixed(0)} ms`;
  console.log(
    `\nfirst use of the command: built in ${(built / 1000).toFixed(1)} s, once for each state of the sources`,
  );
  console.log(
    `each later call: ${ms(whole)} (\`calog ${COMMAND.join(" ")}\`; an empty Node program ${ms(empty)}), of which`,
  );
  console.log(
    `  start of Node ${ms(parts.node)}, whether sources changed ${ms(parts.sources)}, program and law ${ms(parts.program)}, ` +
      `words ${ms(parts.words)}, work ${ms(parts.work)}`,
  );
}
