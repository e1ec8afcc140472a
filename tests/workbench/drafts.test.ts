import { openWorkbook } from "../../src/file";
import { RunList } from "../../src/taskpane/desk/runList";
import { draftRun } from "../../src/workbench/book/drafts";
import { valueOf } from "../support/results";
import { packageOf } from "../support/zoneFile";

test("a change that an earlier build kept, without lines of the log, is restored and leaves none", () => {
  const kept = { id: "a", sheet: "Sheet1", changes: [], newSheets: [] };
  const named = {
    run: { id: "a", sheet: "Sheet1", changedRows: 1, at: "" },
    name: { kind: "entry", cells: "D3" },
  } as const;
  const runs = new RunList(valueOf(openWorkbook(packageOf([{ matricule: "44-1" }]))));
  runs.add(draftRun({ kept, named }).named);
  expect(runs.unlogged).toEqual([]);
  expect(runs.ends.undo).toEqual(named.name);
});
