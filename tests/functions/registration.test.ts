import { FUNCTIONS, namesOf } from "../../src/functions";
import type * as excelDoor from "../../src/functions/excel";
import { ExcelError, type AssociatedFunction } from "./fakeExcel";

/** A page that has just been loaded: the functions are registered, the rest is still on its way. */
function freshPage(): ReadonlyMap<string, AssociatedFunction> {
  const associated = new Map<string, AssociatedFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: AssociatedFunction) => associated.set(id, call),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  jest.isolateModules(() => {
    // A module of its own each time, as after loading a page.
    const door: typeof excelDoor = jest.requireActual("../../src/functions/excel");
    door.registerFunctions();
  });
  return associated;
}

// A11 step 4: PJPol annexe 1bis, the note's example.
const ASKED = ["A11", 200204, null];

test("every function and alias is registered at once, each once", () => {
  const names = [...freshPage().keys()];
  expect(names.sort()).toEqual(FUNCTIONS.flatMap(namesOf).sort());
});

test("a call that comes before the rest waits for it, later ones do not", async () => {
  const page = freshPage();
  const amount = page.get("AMOUNT")!;
  const early = amount(...ASKED);
  expect(early).toBeInstanceOf(Promise);
  await expect(early).resolves.toBe(23_660);
  expect(amount(...ASKED)).toBe(23_660);
  expect(page.get("EXPLAIN")!("AMOUNT", ASKED)).toEqual(expect.arrayContaining([expect.arrayContaining([23_660])]));
});

test("an early error has its sentence too", async () => {
  const amount = freshPage().get("AMOUNT")!;
  const error = await (amount("", 200204, null) as Promise<unknown>).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/échelle/) as string });
});
