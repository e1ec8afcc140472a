import { link, open, rename, stat, type FileHandle } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { refuse, success, type Result } from "../../values";
import { codeOf } from "./fault";
import { outputPlace, type OutputPlace } from "./outputPlace";
import { placed, stateBefore } from "./placed";
import { clearLeftOvers, finished, unfinishedName } from "./unfinished";
import { nameFile, openUnnamed } from "./unnamedFile";

/** Answers of file systems that know no links. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

function taken(path: string): Error {
  return Object.assign(new Error(path), { code: "EEXIST" });
}

async function fillFile(file: FileHandle, bytes: Uint8Array, { known }: OutputPlace): Promise<void> {
  await file.writeFile(bytes);
  if (known) await file.chmod(known.mode);
  await file.sync();
}

/** Puts a finished file in its place; one that is there is only replaced when it was known. */
async function putInPlace(beside: string, { path, known }: OutputPlace): Promise<void> {
  if (known) return rename(beside, path);
  try {
    await link(beside, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    if (await stat(path).catch(() => null)) throw taken(path);
    await rename(beside, path);
  }
}

/**
 * Writes into a file without a name: whatever ends the process, nothing is left. A file that replaces another has a name
 * for a moment; what a kill leaves in it, the next run clears.
 *
 * @returns false where this cannot be done
 */
async function writeUnnamed(folder: string, bytes: Uint8Array, place: OutputPlace): Promise<boolean> {
  const file = await openUnnamed(folder);
  if (!file) return false;
  try {
    await fillFile(file, bytes, place);
    if (!place.known) {
      const isNamed = await nameFile(file, place.path);
      if (isNamed === false) throw taken(place.path);
      return isNamed === true;
    }
    const beside = unfinishedName(folder);
    try {
      if ((await nameFile(file, beside)) !== true) return false;
      await putInPlace(beside, place);
      return true;
    } finally {
      await finished(beside);
    }
  } finally {
    await file.close();
  }
}

async function writeNamed(folder: string, bytes: Uint8Array, place: OutputPlace): Promise<void> {
  const beside = unfinishedName(folder);
  try {
    const file = await open(beside, "wx");
    try {
      await fillFile(file, bytes, place);
    } finally {
      await file.close();
    }
    await putInPlace(beside, place);
  } finally {
    await finished(beside);
  }
}

/**
 * Writes a file beside its place and puts it there when it is whole: it is there whole or not at all, what stood there
 * stays until then, and nothing is left beside it when the process is ended.
 *
 * @problem output-exists, output-not-writable, output-not-file
 */
export async function writeBeside(
  path: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Promise<Result<true>> {
  const place = await outputPlace(path, force);
  if (!place.ok) return place;
  const folder = dirname(resolve(place.value.path));
  try {
    await clearLeftOvers(folder);
    const before = await stateBefore(place.value);
    if (!(await writeUnnamed(folder, bytes, place.value))) await writeNamed(folder, bytes, place.value);
    placed(place.value.path, before);
    return success(true);
  } catch (error) {
    const code = codeOf(error);
    return code === "EEXIST"
      ? refuse("output-exists", { path })
      : refuse("output-not-writable", { path, detail: code });
  }
}
