import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The paths of the TypeScript files under a folder. */
export function sourcePaths(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcePaths(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}
