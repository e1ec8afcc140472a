// Mutation testing of one folder, see scripts/mutation.mjs: `npm run mutation`.
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The tests that hold a folder: those that fail when it is wrong, quickest first. */
const TESTS = {
  checks: [
    "tests/checks",
    "tests/conversion",
    "tests/zone/masses.test.ts",
    "tests/zone/totals.test.ts",
    "tests/cli/roster.test.ts",
    "tests/referee",
  ],
  rules: [
    ...[
      "tests/rules",
      "tests/conversion",
      "tests/functions/payFunctions.test.ts",
      "tests/functions/payArguments.test.ts",
    ],
    ..."allowance allowanceFacts arrears career entry indexation insertion payPairs"
      .split(" ")
      .map((name) => `tests/cli/${name}.test.ts`),
    ...["tests/member", "tests/zone", "tests/public/public.test.ts"],
  ],
};
const folder = process.env.MUTATION_FOLDER ?? "checks";
const files = process.env.MUTATION_FILES && JSON.parse(readFileSync(process.env.MUTATION_FILES, "utf8"));

export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "calog",
  // One test of several seconds for a hundred command lines would be run for every mutant.
  mutationRunner: { tests: TESTS[folder], leftOut: "those that read files" },
  // Cards are data, index.ts only names; generated is made from both.
  mutate: files ?? [`src/${folder}/**/*.ts`, "!**/card.ts", "!**/index.ts", "!**/generated/**"],
  // Most texts are names of codes, columns and articles, which the types hold: "" does not compile there.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  inPlace: false,
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? `.cache/mutation-${folder}.json` },
  tempDirName: join(tmpdir(), "calog-mutation"),
  ignorePatterns: ["dist", ".cache", "docs", "tests/system"],
};
