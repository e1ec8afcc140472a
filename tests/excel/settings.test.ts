import { NO_SETTINGS, type WorkbookSettings } from "../../src/conversion";
import { ExcelSettings } from "../../src/excel";
import { valueOf } from "../port/contract";
import { hostWith, officeOf } from "./support";

const CHOSEN: WorkbookSettings = { ...NO_SETTINGS, campaign: "2024", sheet: "Feuil1", columns: { scale1: 8 } };
const opened = (): ReturnType<typeof hostWith> => hostWith({ sheets: [{ name: "Feuil1", rows: [["x"]] }] });

test("what is saved is there when the add-in is opened again", async () => {
  const host = opened();
  expect(await new ExcelSettings(officeOf(host)).load()).toEqual({ settings: NO_SETTINGS, problem: null });
  valueOf(await new ExcelSettings(officeOf(host)).save(CHOSEN));
  expect(await new ExcelSettings(officeOf(host)).load()).toEqual({ settings: CHOSEN, problem: null });
  expect([...host.book.settings.keys()]).toEqual(["CALOG"]);
});

test("the same settings are not written again", async () => {
  const host = opened();
  const store = new ExcelSettings(officeOf(host));
  let written = 0;
  host.beforeSync = ({ body }) => {
    if (body.includes('"Name":"Add"')) written++;
  };
  const counts: number[] = [];
  for (const headerRow of [1, 1, 2, 2]) {
    valueOf(await store.save({ ...CHOSEN, headerRow }));
    counts.push(written);
  }
  expect(counts).toEqual([1, 1, 2, 2]);
});

test.each(["{", 12, { version: 1 }])("broken content (%j) is said and does not stop the pane", async (content) => {
  const host = opened();
  host.book.settings.set("CALOG", content);
  expect(await new ExcelSettings(officeOf(host)).load()).toMatchObject({
    settings: NO_SETTINGS,
    problem: { code: "settings-unreadable" },
  });
});

test("Excel failing leaves nothing chosen, and says so", async () => {
  const host = opened();
  host.beforeSync = () => ({ code: "GeneralException" });
  expect(await new ExcelSettings(officeOf(host)).load()).toMatchObject({
    settings: NO_SETTINGS,
    problem: { code: "host-failed" },
  });
});

test("a read-only workbook cannot remember", async () => {
  const host = opened();
  host.book.readOnly = true;
  expect(await new ExcelSettings(officeOf(host)).save(CHOSEN)).toMatchObject({ refusal: { code: "read-only" } });
});
