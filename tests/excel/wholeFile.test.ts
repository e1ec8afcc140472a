import { givesFile, wholeFile, type FilingOffice } from "../../src/excel";
import { copyName } from "../../src/taskpane/page/copyBefore";
import { fileCall, type OpenFiles } from "../fake-excel/fileCall";

const officeWith = (getFileAsync: unknown): FilingOffice =>
  ({ context: { document: { getFileAsync } } }) as FilingOffice;

// Reference of Document.getFileAsync: slices of at most 4 MB, to be put together in order.
test.each([1, 3, 4, 10, 64])("slices of %i bytes make the file, and it is closed", async (size) => {
  const files: OpenFiles = { open: 0 };
  for (let times = 0; times < 3; times++) {
    const found = await wholeFile(officeWith(fileCall(false, files, size)));
    expect(found.ok && [...found.value]).toEqual([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);
    expect(files.open).toBe(0);
  }
});

test.each([
  ["at once", true],
  ["at the first slice", { atSlice: 0 }],
  ["at the last slice", { atSlice: 2 }],
])("a file that is refused %s is said, and is not left open", async (_, isRefused) => {
  const files: OpenFiles = { open: 0 };
  expect(await wholeFile(officeWith(fileCall(isRefused, files)))).toMatchObject({
    refusal: { code: "copy-unavailable", data: { detail: "5001" } },
  });
  expect(files.open).toBe(0);
});

test("an Excel that knows no such call offers no copy", () => {
  expect([givesFile({}), givesFile({ context: {} }), givesFile(officeWith(undefined))]).toEqual([false, false, false]);
  expect(givesFile(officeWith(fileCall(false)))).toBe(true);
});

test.each([
  ["zone.xlsx", "zone-20070329-0905.xlsx"],
  ["Zone 5300.XLSM", "Zone 5300-20070329-0905.XLSM"],
  ["Classeur1", "Classeur1-20070329-0905.xlsx"],
  ["", "CALOG-20070329-0905.xlsx"],
])("the copy of %s is called %s", (file, name) => {
  expect(copyName(file, new Date(2007, 2, 29, 9, 5))).toBe(name);
});
