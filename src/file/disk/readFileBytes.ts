import { readFile, stat } from "node:fs/promises";
import { refuse, success, type Result } from "../../values";
import { LARGEST_FILE, sizeDetail } from "../limits";
import { codeOf } from "./fault";

const ABSENT = new Set(["ENOENT", "ENOTDIR"]);

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
