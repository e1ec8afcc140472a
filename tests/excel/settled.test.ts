import { WorkbookDesk } from "../../src/taskpane/desk";
import { journalOf, settledIn } from "../../src/zone";
import { value } from "../support/checkedWorkbook";
import { zoneRows } from "../support/zoneFile";
import { FakeExcel } from "../fake-excel";
import { workbookIn } from "./support";

test("points settled one after another stand in one log sheet of the workbook in Excel, and are undone one by one", async () => {
  const host = new FakeExcel();
  host.book.add("Feuil1", zoneRows([{ matricule: "44-1" }, { matricule: "44-2" }]));
  const port = workbookIn(host);
  const desk = new WorkbookDesk(port, "0");
  await desk.setLanguage("fr");
  const settings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
  value(await desk.check(settings, () => undefined));
  const settled = async () => {
    const journal = value(await journalOf(port));
    return journal ? settledIn(journal).map(({ matricule }) => matricule) : [];
  };
  value(await desk.settle("44-1", "parti", "2007-04-10 09:30"));
  value(await desk.settle("44-2", "parti", "2007-04-10 09:31"));
  expect(await settled()).toEqual(["44-1", "44-2"]);
  expect(host.book.sheets.filter(({ name }) => name.startsWith("CALOG_JOURNAL"))).toHaveLength(1);
  value(await desk.undo());
  expect(await settled()).toEqual(["44-1"]);
});
