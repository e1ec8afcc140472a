import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { libraryFrom, type LibraryMaker, type OfficeLibrary } from "./libraryShape";
import { bodyOf, PARAMETERS } from "./wrapLibrary.cjs";

let loaded: OfficeLibrary | null = null;

/**
 * Microsoft's own client library for Excel (`@microsoft/office-js`), loaded in plain Node without office.js.
 *
 * Load before read, null objects, the splitting of large writes, events and RichApi.Error are therefore the real thing;
 * only the host behind it is ours (`FakeExcel`).
 */
export function officeLibrary(): OfficeLibrary {
  if (loaded) return loaded;
  const file = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-win32-16.01.js");
  const make = compileFunction(bodyOf(readFileSync(file, "utf8")), PARAMETERS, { filename: file }) as LibraryMaker;
  return (loaded = libraryFrom(make));
}
