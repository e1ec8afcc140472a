import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const formatter = join(__dirname, "..", "..", "node_modules", "oxfmt", "bin", "oxfmt");
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
    execFileSync(process.execPath, [formatter, pathOf(name)]);
  }
  return recordedBefore(name) as T;
}
