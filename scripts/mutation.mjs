// Mutation testing: does a test fail when a rule or a check is changed? `npm run mutation [-- checks|rules] [--again]`; an hour or
// more. `--again` asks only about what no test noticed the last time, after tests were added. Writes docs/mutation.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "oxfmt";
import { markUncompiled } from "./mutation/compiles.mjs";
import { FOLDERS, isKilled, isSurvivor, mutationPage } from "./mutation/page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache");
const require = createRequire(import.meta.url);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: "boolean", default: false } },
});
const folders = positionals.length > 0 ? positionals : FOLDERS;

const reportOf = (folder) => join(cache, `mutation-${folder}.json`);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Lines in which something survived, as Stryker takes them. */
function survivingLines({ files }) {
  const lines = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.filter(isSurvivor).map(({ location }) => `${file}:${location.start.line}-${location.end.line}`),
  );
  return [...new Set(lines)];
}

const keyOf = ({ mutatorName, replacement, location: { start, end } }) =>
  [mutatorName, replacement, start.line, start.column, end.line, end.column].join(" ");

/** What survived the last time may be killed by now; sources that changed need a whole run. */
function merged(last, now) {
  for (const [file, { source, mutants }] of Object.entries(now.files)) {
    if (last.files[file]?.source !== source) throw new Error(`${file} changed: run without --again`);
    const found = new Map(mutants.map((mutant) => [keyOf(mutant), mutant]));
    for (const mutant of last.files[file].mutants) {
      const again = found.get(keyOf(mutant));
      if (again && isKilled(again)) Object.assign(mutant, { status: again.status });
    }
  }
}

function run(folder) {
  const report = reportOf(folder);
  const last = values.again && existsSync(report) ? read(report) : null;
  const part = join(cache, `mutation-${folder}-part.json`);
  const lines = join(cache, `mutation-${folder}-lines.json`);
  if (last) writeFileSync(lines, JSON.stringify(survivingLines(last)));
  const stryker = join(dirname(require.resolve("@stryker-mutator/core/package.json")), "bin", "stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", "stryker.config.mjs"], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...{ TZ: "UTC", MUTATION_FOLDER: folder, MUTATION_REPORT: part, REFEREE_ROWS: "1200" },
      ...(last ? { MUTATION_FILES: lines } : {}),
    },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  const found = read(part);
  if (last) merged(last, found);
  else markUncompiled(root, found);
  writeFileSync(report, JSON.stringify(last ?? found));
}

mkdirSync(cache, { recursive: true });
for (const folder of folders) run(folder);
const reports = FOLDERS.filter((folder) => existsSync(reportOf(folder))).map((folder) => [
  folder,
  read(reportOf(folder)),
]);
const page = join(root, "docs", "mutation.md");
const { code } = await format("mutation.md", mutationPage(reports), { printWidth: 120 });
writeFileSync(page, code);
