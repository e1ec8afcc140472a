import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { checkWorkbook, planFill } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { largeRows } from "../support/largeWorkbook";
import { buildPackage, row } from "../support/packageBuilder";
import { valueOf } from "../support/results";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What a codec holds is let go a turn later. */
async function heap(): Promise<number> {
  await new Promise((done) => setTimeout(done, 20));
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Opens, checks and fills, and answers what was opened and checked. */
async function worked(bytes: Uint8Array): Promise<unknown> {
  const book = valueOf(openWorkbook(bytes));
  const checked = valueOf(await checkWorkbook(book, {}));
  valueOf(await book.apply(planFill(checked, { overwrite: false }).plan));
  valueOf(await book.toBytes());
  return [book, checked];
}

test("ten workbooks opened, checked and filled: the last eight leave less than one behind", async () => {
  const lines = largeRows(2_000).map((cells, index) => row(index + 1, [...cells]));
  const bytes = buildPackage({ rows: lines.join("") });
  await worked(bytes);
  await worked(bytes);
  const before = await heap();
  const held = [await worked(bytes)];
  const one = (await heap()) - before;
  expect(one).toBeGreaterThan(1_000_000);
  held.length = 0;
  for (let i = 0; i < 7; i++) await worked(bytes);
  expect((await heap()) - before).toBeLessThan(one);
});
