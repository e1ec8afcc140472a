import { WorkbookDesk } from "../../src/taskpane/desk";
import type { ArrearsAsk } from "../../src/taskpane/desk";
import { MemoryPort } from "../support/memoryPort";
import { NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

const WRONG: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", nscale1: "A31" };

/** The sheet of arrears that the desk adds, or the code of the refusal. */
async function arrearsSheetOf(members: readonly Member[], campaign: string, ask: ArrearsAsk) {
  const headers = Object.keys(NOTE_MEMBER) as (keyof typeof NOTE_MEMBER)[];
  const rows = members.map((member) => headers.map((header) => member[header] ?? null));
  const port = new MemoryPort([{ name: "Conversion", rows: [headers, ...rows] }]);
  const desk = new WorkbookDesk(port, "0");
  await desk.setLanguage("en");
  const settings = { campaign, on: null, sheet: null, headerRow: null, columns: {} };
  value(await desk.check(settings, () => undefined));
  const written = await desk.writePaySheet("arrears", ask);
  return written.ok ? JSON.stringify(port.sheet(written.value)) : written.refusal.code;
}

test("the arrears of all members ask for the pay cycle that the campaign does not name", async () => {
  const twoThousand24: Member = { ...NOTE_MEMBER, scale1: "C1A", nscale1: "C1A", scale2: null, nscale2: null };
  expect(await arrearsSheetOf([twoThousand24], "2024", {})).toBe("processing-month-needed");
  expect(await arrearsSheetOf([twoThousand24], "2024", { processing: "" })).toBe("processing-month-needed");
  expect(await arrearsSheetOf([twoThousand24], "2024", { processing: "2025-01" })).toContain(
    "October 2024 to December 2024",
  );
  expect(await arrearsSheetOf([NOTE_MEMBER], "2007", {})).toContain("January 2007 to April 2007");
  expect(await arrearsSheetOf([NOTE_MEMBER], "2007", { processing: "2007-03" })).toContain(
    "January 2007 to February 2007",
  );
});

test("a wrong proposal counts as corrected, or as it stands when that is asked for", async () => {
  expect(await arrearsSheetOf([WRONG], "2007", {})).toContain("corrected: that of the file is wrong");
  expect(await arrearsSheetOf([WRONG], "2007", { asStated: true })).toContain("of the file as it stands, though wrong");
});
