import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../support/browser";
import { testInWhole } from "../support/whole";

testInWhole("ten workbooks opened, checked and filled: the last eight leave less than one behind", () => {
  const script = join(root, "scripts", "support", "memoryRun.mjs");
  const out = execFileSync(process.execPath, ["--expose-gc", script, "2000"], { encoding: "utf8" });
  const { heaps, one } = JSON.parse(out) as { readonly heaps: readonly number[]; readonly one: number };
  expect(heaps).toHaveLength(10);
  expect(one).toBeGreaterThan(1_000_000);
  expect(heaps[9]! - heaps[1]!).toBeLessThan(one);
});
