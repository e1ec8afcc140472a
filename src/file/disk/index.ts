import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { isWorkbookName } from "../../conversion";
import { refuse, success, type Result } from "../../values";
import { codeOf } from "./fault";
import { takeBackOutputs as takeBack } from "./placed";
import { writeBeside } from "./writeBeside";

export { refuseOutput } from "./outputPlace";
export { useNodeCodec } from "./nodeCodec";
export { keepOutputs } from "./placed";
export { readFileBytes } from "./readFileBytes";
export { writeBeside } from "./writeBeside";

/** The run failed after its outputs were written: none stays, and what was replaced stands there again. */
export function takeBackOutputs(): Promise<void> {
  return takeBack((path, bytes) => writeBeside(path, bytes, { force: true }));
}

/** A folder that is there, made if need be. @problem output-not-writable */
export async function ensureFolder(path: string): Promise<Result<true>> {
  try {
    await mkdir(path, { recursive: true });
    return success(true);
  } catch (error) {
    return refuse("output-not-writable", { path, detail: codeOf(error) });
  }
}

/**
 * Writes several files, each as `writeBeside`. One that cannot be written takes back those that were not there before.
 *
 * @problem output-exists, output-not-writable, output-not-file
 */
export async function writeAllBeside(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  { force }: { readonly force: boolean },
): Promise<Result<true>> {
  const there = new Set<string>();
  for (const { path } of files) {
    if (!(await stat(path).catch(() => null))) continue;
    if (!force) return refuse("output-exists", { path });
    there.add(path);
  }
  const added: string[] = [];
  for (const { path, bytes } of files) {
    const written = await writeBeside(path, bytes, { force });
    if (!written.ok) {
      await Promise.all(added.map((one) => rm(one, { force: true }).catch(() => undefined)));
      return written;
    }
    if (!there.has(path)) added.push(path);
  }
  return success(true);
}

/**
 * The workbooks directly in a folder, by name, without the lock files that Excel leaves beside open ones.
 *
 * @returns null when the path is no folder that can be read
 */
export async function workbooksIn(path: string): Promise<readonly string[] | null> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  return entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map(({ name }) => name)
    .sort();
}
