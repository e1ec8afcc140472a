import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const prettier = join(createRequire(__filename).resolve("prettier/package.json"), "..", "bin", "prettier.cjs");
const isRecording = process.env["UPDATE_PUBLIC"] === "1";

/** What is recorded under this name; while recording, what is found takes its place first. */
export function recorded<T>(name: string, found: T): T {
  const path = join(__dirname, "recorded", `${name}.json`);
  if (isRecording) {
    writeFileSync(path, JSON.stringify(found));
    execFileSync(process.execPath, [prettier, "--write", path]);
  }
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
