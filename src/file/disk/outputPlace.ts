import type { Stats } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { refuse, success, type Result } from "../../values";

/** Where an output goes, and what stands there. */
export interface OutputPlace {
  /** The file itself: where a link leads to, not the link. */
  readonly path: string;
  readonly known: Stats | null;
}

/**
 * Where an output is to go. Only a file is ever replaced, and only when asked: a device, a pipe, a folder or a link that
 * leads nowhere stays what it is.
 *
 * @problem output-exists, output-not-writable, output-not-file
 */
export async function outputPlace(path: string, force: boolean): Promise<Result<OutputPlace>> {
  const itself = await lstat(path).catch(() => null);
  if (!itself) return success({ path, known: null });
  const known = itself.isSymbolicLink() ? await stat(path).catch(() => null) : itself;
  if (known?.isDirectory()) return refuse("output-not-writable", { path, detail: "EISDIR" });
  if (!known?.isFile()) return refuse("output-not-file", { path });
  if (!force) return refuse("output-exists", { path });
  return success({ path: itself.isSymbolicLink() ? await realpath(path) : path, known });
}

/**
 * Refuses early an output that cannot be: the input itself, a folder, a file that is there.
 *
 * @problem output-is-input, output-exists, output-not-writable, output-not-file
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
  if (source && output?.ino === source.ino && output.dev === source.dev) return refuse("output-is-input", { path });
  const place = await outputPlace(path, force);
  return place.ok ? success(path) : place;
}
