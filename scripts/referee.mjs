// Random rows judged by the product and by a second implementation in SQL, `npm run referee -- --rows 1000000 --seed 1`: both
// must find the same, to the cent. The referee is in tests/referee.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "--runInBand", "--selectProjects", "unit", "--", "tests/referee/referee.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: "UTC", REFEREE_ROWS: values.rows, REFEREE_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
