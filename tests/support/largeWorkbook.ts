import { execFileSync } from "node:child_process";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import { root } from "./browser";

type Cell = string | number | null;

/** Headers and members of the large workbook that measurements use: a realistic mix, a fifth of the rows with an error. */
export function largeRows(count: number): readonly (readonly Cell[])[] {
  const code = `import { LARGE_HEADERS, largeRows } from "./scripts/support/largeRows.mjs";
    process.stdout.write(JSON.stringify([LARGE_HEADERS, ...largeRows(${count})]));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output) as readonly (readonly Cell[])[];
}

/** Puts the large workbook into an Excel of ours. */
export function openLarge(host: FakeExcel, count: number): FakeSheet {
  return host.book.add("Feuil1", largeRows(count));
}
