import { randomBytes } from "node:crypto";
import { access, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { refuse, success, type Result } from "../values";

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** @problem file-not-found, file-is-directory, file-unreadable, file-empty */
export async function readFileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).isDirectory()) return refuse("file-is-directory", { path });
    const bytes = await readFile(path);
    return bytes.length === 0 ? refuse("file-empty", { path }) : success(bytes);
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? refuse("file-not-found", { path }) : refuse("file-unreadable", { path, detail: code });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Refuses early an output that cannot be: the input itself, a file that exists, a folder. */
export async function refuseOutput(
  path: string,
  { input, force }: { readonly input: string; readonly force: boolean },
): Promise<Result<string>> {
  if (resolve(path) === resolve(input)) return refuse("output-is-input", { path });
  if (!(await exists(path))) return success(path);
  const [output, source] = await Promise.all([stat(path), stat(input).catch(() => null)]);
  if (output.isDirectory()) return refuse("file-is-directory", { path });
  if (source && output.ino === source.ino && output.dev === source.dev) return refuse("output-is-input", { path });
  return force ? success(path) : refuse("output-exists", { path });
}

/**
 * Writes a file beside its place and renames it: it is there whole or not at all.
 *
 * @problem output-exists, output-not-writable
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  { force }: { force: boolean },
): Promise<Result<true>> {
  if (!force && (await exists(path))) return refuse("output-exists", { path });
  const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
    return success(true);
  } catch (error) {
    await rm(beside, { force: true });
    return refuse("output-not-writable", { path, detail: codeOf(error) });
  }
}
