import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan, valuesIn } from "./fieldCase";
import { workbookIn } from "./support";

const sheetNames = (host: ReturnType<typeof fieldCase>["host"]): string[] => host.book.sheets.map(({ name }) => name);

// Field case A: office-js issues 3611 (only areas whose first cell lies in the range) and 1590 (only their first cell).
describe.each(["whole", "first-cell"] as const)("merged areas of which Excel tells sizes: %s", (mergedSizes) => {
  test.each([
    ["begins left of the column", "B3:C4", "C3"],
    ["begins in the column", "C3:C4", "C4"],
    ["begins above all rows written", "C1:C2", "C2"],
    ["begins above and left of everything", "A1:C1,B2:C2", "C2"],
    ["goes across a whole row", "A3:D3", "C3"],
    ["begins in a written cell and reaches into the next column and row", "C2:D3", "C3"],
    ["begins in the key column and covers the rows below", "A2:C4", "C2"],
  ])("one that %s is refused before anything is written", async (_, addresses, cell) => {
    const { host, sheet } = fieldCase();
    host.answers.mergedSizes = mergedSizes;
    for (const address of addresses.split(",")) sheet.merge(address);
    const before = sheet.snapshot();
    expect(await workbookIn(host).apply(fieldPlan())).toMatchObject({
      refusal: { code: "cell-merged", data: { sheet: "Feuil1", cell } },
    });
    expect(sheet.snapshot()).toBe(before);
    expect(sheetNames(host)).toEqual(["Feuil1"]);
  });

  test("one below or beside the cells written refuses nothing", async () => {
    const { host, sheet } = fieldCase();
    host.answers.mergedSizes = mergedSizes;
    for (const address of ["D2:D3", "C6:C7"]) sheet.merge(address);
    valueOf(await workbookIn(host).apply(fieldPlan()));
    expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
  });
});

test("the header may be merged with the next one where Excel tells how far the area reaches", async () => {
  const { host, sheet } = fieldCase();
  sheet.merge("C1:D1");
  valueOf(await workbookIn(host).apply(fieldPlan()));
  expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
});

test("the first cell of a merged area may be written where Excel tells how far it reaches", async () => {
  const { host, sheet } = fieldCase();
  sheet.merge("C4:C5");
  valueOf(await workbookIn(host).apply(fieldPlan()));
  expect(valuesIn(sheet)).toEqual(["a", "b", "c"]);
});

test("cells merged after the run are named when it is undone, and the run stays", async () => {
  const { host, sheet } = fieldCase();
  const workbook = workbookIn(host);
  const { id } = valueOf(await workbook.apply(fieldPlan()));
  sheet.merge("B2:C3");
  expect(await workbook.undo(id)).toMatchObject({ refusal: { code: "cell-merged", data: { cell: "C2" } } });
  expect(valueOf(await workbook.pendingRuns()).map((run) => run.id)).toEqual([id]);
});
