import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const prettier = join(createRequire(__filename).resolve("prettier/package.json"), "..", "bin", "prettier.cjs");
export const isRecording = process.env["UPDATE_PUBLIC"] === "1";

const pathOf = (name: string): string => join(__dirname, "recorded", `${name}.json`);

/** What is recorded under this name. */
export function recordedBefore(name: string): unknown {
  return JSON.parse(readFileSync(pathOf(name), "utf8"));
}

/** What is recorded under this name; while recording, what is found takes its place first. */
export function recorded<T>(name: string, found: T): T {
  if (isRecording) {
    writeFileSync(pathOf(name), JSON.stringify(found));
    execFileSync(process.execPath, [prettier, "--write", pathOf(name)]);
  }
  return recordedBefore(name) as T;
}
