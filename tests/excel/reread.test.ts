import { WorkbookDesk, type DeskSettings } from "../../src/taskpane/desk";
import { LANGUAGES, loadWords, refusalMessage } from "../../src/words";
import { FakeExcel, type FakeSheet } from "../fake-excel";
import { valueOf } from "../port/contract";
import { largeRows } from "../support/largeWorkbook";
import { workbookIn } from "./support";

const SETTINGS: DeskSettings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
const CHOICES = { overwrite: false, decisions: {}, excluded: [], replaced: [] };
const ACCORD = 23;

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

async function checked(): Promise<{ host: FakeExcel; sheet: FakeSheet; desk: WorkbookDesk }> {
  const host = new FakeExcel();
  const sheet = host.book.add("Feuil1", largeRows(60));
  const desk = new WorkbookDesk(workbookIn(host), "test");
  valueOf(await desk.check(SETTINGS, () => undefined));
  return { host, sheet, desk };
}

/** Lets the reading fail that follows the last sync with a call, once. */
function failReadingAfter(host: FakeExcel, call: string): void {
  let isOver = false;
  host.beforeSync = ({ body }) => {
    if (body.includes(call)) isOver = true;
    else if (isOver && body.includes("GetUsedRangeOrNullObject")) {
      host.beforeSync = null;
      return { code: "GeneralException" };
    }
    return undefined;
  };
}

// Field case D, its kind: a sentence that says "nothing was changed" must be true.
test("a fill after which the workbook cannot be read again says how many cells are written", async () => {
  const { host, sheet, desk } = await checked();
  failReadingAfter(host, "SuspendScreenUpdatingUntilNextSync");
  const filled = await desk.applyFill(CHOICES, () => undefined);
  const written = filled.ok ? 0 : Number(filled.refusal.data["written"]);
  expect(filled).toMatchObject({ refusal: { code: "written-not-reread", data: { inactive: "GeneralException" } } });
  const accords = Array.from({ length: 60 }, (_, row) => sheet.cell(row + 1, ACCORD)?.value ?? "").filter(
    (v) => v !== "",
  );
  expect(written).toBeGreaterThan(accords.length);
  for (const language of LANGUAGES) {
    const sentence = filled.ok ? "" : refusalMessage(filled.refusal, language);
    expect(sentence).toContain(String(written));
    expect(sentence).not.toMatch(/rien n’a été|niets gewijzigd|nichts wurde|nothing was/i);
  }
  expect(await desk.pendingRuns()).toHaveLength(1);
});

test("an undo after which the workbook cannot be read again says that it is done", async () => {
  const { host, sheet, desk } = await checked();
  const before = sheet.snapshot();
  valueOf(await desk.applyFill(CHOICES, () => undefined));
  failReadingAfter(host, '"Delete"');
  expect(await desk.undo()).toMatchObject({ refusal: { code: "undone-not-reread" } });
  expect(sheet.snapshot()).toBe(before);
  expect(await desk.pendingRuns()).toEqual([]);
});
