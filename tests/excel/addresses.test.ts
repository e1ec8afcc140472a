import { onSelection, type SelectedCell } from "../../src/excel";
import { blocksOf } from "../../src/excel/addresses";
import { valueOf } from "../port/contract";
import { fieldCase } from "./fieldCase";
import { eventsArrive, officeOf } from "./support";

const block = (top: number, bottom: number, left: number, right: number): object => ({ top, bottom, left, right });

// Forms of addresses: docs/excel/excel-add-ins-ranges-unbounded (A:F, 2:2), reference of RangeAreas.address (commas),
// support.microsoft.com on names of sheets in references (apostrophes).
test.each([
  ["B2", [block(1, 1, 1, 1)]],
  ["$B$2:$C$4", [block(1, 3, 1, 2)]],
  ["Feuil1!B2:C4,Feuil1!D9", [block(1, 3, 1, 2), block(8, 8, 3, 3)]],
  ["'Juin, juillet'!B2", [block(1, 1, 1, 1)]],
  ["'A1,B2'!C3", [block(2, 2, 2, 2)]],
  ["'L''essai, A1:B9'!XFD1048576", [block(1_048_575, 1_048_575, 16_383, 16_383)]],
  ["C:C", [block(0, 1_048_575, 2, 2)]],
  ["Feuil1!$3:$5", [block(2, 4, 0, 16_383)]],
  ["C:D,3:3", [block(0, 1_048_575, 2, 3), block(2, 2, 0, 16_383)]],
])("the address %s names its blocks", (address, blocks) => {
  expect(blocksOf(address)).toEqual(blocks);
});

test("a selected row shows its member, a selected column its first cell", async () => {
  const { host, sheet } = fieldCase();
  const selected: SelectedCell[] = [];
  const stop = valueOf(await onSelection(officeOf(host), (cell) => selected.push(cell)));
  for (const address of ["4:4", "C:C", "B2:C3,A4"]) {
    host.selectAddress(sheet, address);
    await eventsArrive();
  }
  await stop();
  expect(selected.map(({ row, column }) => [row, column])).toEqual([
    [3, 0],
    [0, 2],
    [1, 1],
  ]);
});
