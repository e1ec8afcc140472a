import type { WritePlan } from "../../src/conversion";
import { loadWords, refusalMessage } from "../../src/words";
import { valueOf } from "../port/contract";
import { fieldCase } from "./fieldCase";
import { workbookIn } from "./support";

beforeAll(() => loadWords("fr"));

const AMOUNT = "=CALOG.AMOUNT(A1,B1)";

async function freezing(
  cells: readonly object[],
): Promise<ReturnType<typeof fieldCase> & { apply: () => Promise<unknown> }> {
  const opened = fieldCase();
  cells.forEach((cell, row) => opened.sheet.put(row + 1, 1, { value: "", formula: AMOUNT, ...cell }));
  const workbook = workbookIn(opened.host);
  const freezes = valueOf(await workbook.formulas("Feuil1"));
  const plan: WritePlan = {
    sheet: "Feuil1",
    expect: { column: 0, rows: [], values: [] },
    writes: [],
    newSheets: [],
    freezes,
  };
  return { ...opened, apply: () => workbook.apply(plan) };
}

// Field case C: a formula under calculation shows #BUSY! (office-js issues 6662, 6930), one whose function is not
// registered shows #NAME? (issues 4487, 5865).
test.each([
  ["busy", { value: "#BUSY!", isError: true }, "#BUSY!"],
  ["busy, said as a text", { value: "#BUSY!" }, "#BUSY!"],
  ["busy, with its last value (issue 6930 asks value and text)", { value: 23_660, text: "#BUSY!" }, "#BUSY!"],
  ["of a function that is not known", { value: "#NAME?", isError: true }, "#NAME?"],
  ["of a function that is not known, in a French Excel", { value: "#NOM?", isError: true }, "#NOM?"],
  // The other errors of cells in the making (support.microsoft.com, "How to correct a #BLOCKED! error" and its neighbours).
  ["waiting for data", { value: "#GETTING_DATA", isError: true }, "#GETTING_DATA"],
  ["of a service that does not answer", { value: "#CONNECT!", isError: true }, "#CONNECT!"],
  ["that Excel keeps from running", { value: "#BLOCKED!", isError: true }, "#BLOCKED!"],
  ["busy inside a larger formula", { value: "#BUSY!", isError: true, formula: "=1+CALOG.AMOUNT(A1,B1)" }, "#BUSY!"],
  ["without room for what it gives", { value: "#SPILL!", isError: true }, "#SPILL!"],
])("a formula that is %s is not frozen: it is named, and everything stays", async (_, cell, shown) => {
  const { host, sheet, apply } = await freezing([{ value: 23_660 }, cell, cell]);
  const before = sheet.snapshot();
  const refused = await apply();
  expect(refused).toMatchObject({
    refusal: { code: "formulas-unfinished", data: { sheet: "Feuil1", cells: ["B3:B4"], shown: [shown] } },
  });
  expect(sheet.snapshot()).toBe(before);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
  expect(refusalMessage((refused as { refusal: never }).refusal, "fr")).toContain(`(${shown})\u00a0: B3:B4`);
});

test.each(["#N/A", "#VALUE!", "#NUM!"])("%s is an answer, and is frozen as the error it is", async (value) => {
  const { sheet, apply } = await freezing([{ value, isError: true }]);
  expect(await apply()).toMatchObject({ ok: true });
  expect(sheet.cell(1, 1)).toMatchObject({ value, isError: true });
  expect(sheet.cell(1, 1)?.formula).toBeUndefined();
});

test("formulas of the test environment are frozen too, as Excel writes them and as a file holds them", async () => {
  const { sheet, apply } = await freezing([
    { value: 1, formula: "=CALOGTEST.STEP(A1)" },
    { value: 2, formula: "=_xldudf_CALOGTEST_STEP(A2)" },
  ]);
  expect(await apply()).toMatchObject({ ok: true });
  expect([1, 2].map((row) => [sheet.cell(row, 1)?.value, sheet.cell(row, 1)?.formula])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test("a column that is too narrow for its amounts keeps nobody from freezing them", async () => {
  const { sheet, apply } = await freezing([{ value: 23_660, text: "######" }]);
  expect(await apply()).toMatchObject({ ok: true });
  expect(sheet.cell(1, 1)?.value).toBe(23_660);
});
