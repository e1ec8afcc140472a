import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Files of this process that hold people's data under a name of ours, for as long as they are not in their place. The
 * names are short, so that any name that is legal for an output can be written, and tell a later run whose they are.
 */
const mine = new Set<string>();

const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const NAME = /^\.calog-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;
/** Nobody writes for a day: what another computer left in a shared folder is old by then. */
const OLD = 24 * 60 * 60 * 1000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function clearAndEnd(signal: NodeJS.Signals): void {
  for (const path of mine) rmSync(path, { force: true });
  for (const one of SIGNALS) process.removeListener(one, clearAndEnd);
  // Whoever waits for this process sees how it ended.
  process.kill(process.pid, signal);
}

/** A name beside an output. A signal that ends the process removes the file, until `finished`. */
export function unfinishedName(folder: string): string {
  const path = join(folder, `.calog-${host}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  if (mine.size === 0) for (const signal of SIGNALS) process.on(signal, clearAndEnd);
  mine.add(path);
  return path;
}

/** The file is in its place, or is to go. */
export async function finished(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
  mine.delete(path);
  if (mine.size === 0) for (const signal of SIGNALS) process.removeListener(signal, clearAndEnd);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isLeftOver(path: string, owner: string, pid: number): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return false;
  return found.mtimeMs < Date.now() - OLD || (owner === host && !isRunning(pid));
}

/** Removes what earlier runs left in a folder: those that were killed, or whose computer stopped. */
export async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, owner, pid] = NAME.exec(name) ?? [];
    if (owner === undefined || !(await isLeftOver(join(folder, name), owner, Number(pid)))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
