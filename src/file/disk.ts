import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { refuse, success, type Result } from "../values";
import { LARGEST_FILE, sizeDetail } from "./limits";

function codeOf(error: unknown): string {
  // Not `instanceof Error`: Node's own errors may come from another realm.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

const ABSENT = new Set(["ENOENT", "ENOTDIR"]);
/** Answers of file systems that know no links. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

/**
 * The bytes of a file.
 *
 * @problem file-not-found, file-is-directory, file-unreadable, file-empty, too-large
 */
export async function readFileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuse("file-is-directory", { path });
    // Reading a device or a pipe might never end.
    if (!found.isFile()) return refuse("file-unreadable", { path, detail: "not a file" });
    if (found.size > LARGEST_FILE) return refuse("too-large", { path, detail: sizeDetail(found.size, LARGEST_FILE) });
    const bytes = await readFile(path);
    return bytes.length === 0 ? refuse("file-empty", { path }) : success(bytes);
  } catch (error) {
    const code = codeOf(error);
    return ABSENT.has(code) ? refuse("file-not-found", { path }) : refuse("file-unreadable", { path, detail: code });
  }
}

/**
 * Refuses early an output that cannot be: the input itself, a folder, a file that is there.
 *
 * @problem output-is-input, output-exists, output-not-writable
 */
export async function refuseOutput(
  path: string,
  { input, force }: { readonly input: string; readonly force: boolean },
): Promise<Result<string>> {
  if (resolve(path) === resolve(input)) return refuse("output-is-input", { path });
  const [output, source, folder] = await Promise.all(
    [path, input, dirname(path)].map((one) => stat(one).catch(() => null)),
  );
  if (!folder?.isDirectory()) return refuse("output-not-writable", { path, detail: "ENOENT" });
  if (!output) return success(path);
  if (output.isDirectory()) return refuse("output-not-writable", { path, detail: "EISDIR" });
  if (source && output.ino === source.ino && output.dev === source.dev) return refuse("output-is-input", { path });
  return force ? success(path) : refuse("output-exists", { path });
}

/** Puts a finished file in its place without ever replacing one that is there. */
async function linkInPlace(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
    await rm(beside);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    if (await stat(path).catch(() => null)) throw Object.assign(new Error(path), { code: "EEXIST" });
    await rename(beside, path);
  }
}

/**
 * Writes a file beside its place and renames it: it is there whole or not at all, and what stood there stays until then.
 *
 * @problem output-exists, output-not-writable
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Promise<Result<true>> {
  const known = await stat(path).catch(() => null);
  if (known?.isDirectory()) return refuse("output-not-writable", { path, detail: "EISDIR" });
  if (known && !force) return refuse("output-exists", { path });
  // What a link points to is replaced, not the link.
  const place = known ? await realpath(path) : path;
  const beside = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (known) await chmod(beside, known.mode);
    if (force) await rename(beside, place);
    else await linkInPlace(beside, place);
    return success(true);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = codeOf(error);
    return code === "EEXIST"
      ? refuse("output-exists", { path })
      : refuse("output-not-writable", { path, detail: code });
  }
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
 * @problem output-exists, output-not-writable
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
