import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** What lines of a module print as JSON, run in the project's folder: for scripts, which Jest's CommonJS cannot import. */
export function answerOfModule(code: string): unknown {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output);
}
