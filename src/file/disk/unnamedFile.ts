import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { lstat, open, type FileHandle } from "node:fs/promises";

/** `O_TMPFILE` of Linux: a file in a folder that has no name yet, and is gone when the process is. */
const NAMELESS = 0o20000000;
/** Node cannot name such a file; this program can. */
const LINK = "/bin/ln";

/** A new file without a name, in the folder where it will have one; null where the system has no such files. */
export async function openUnnamed(folder: string): Promise<FileHandle | null> {
  if (process.platform !== "linux") return null;
  try {
    return await open(folder, NAMELESS | constants.O_DIRECTORY | constants.O_RDWR, 0o666);
  } catch {
    return null;
  }
}

/**
 * Gives the file its name, if nothing has it.
 *
 * @returns whether it has it; null when names cannot be given here
 */
export async function nameFile(file: FileHandle, path: string): Promise<boolean | null> {
  const code = await new Promise<number | null>((done) => {
    const child = spawn(LINK, ["-L", "-T", "--", "/proc/self/fd/3", path], {
      stdio: ["ignore", "ignore", "ignore", file.fd],
    });
    child.on("error", () => done(null)).on("exit", (exit) => done(exit));
  });
  if (code === 0) return true;
  return (await lstat(path).catch(() => null)) ? false : null;
}
