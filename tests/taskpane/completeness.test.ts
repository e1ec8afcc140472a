import { checkWorkbook, type TabularFile } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { readTable } from "../../src/file/tables";
import { WorkbookDesk, type PointItem } from "../../src/taskpane/desk";
import { journalOf, NO_JOURNAL, rosterPoints, settledIn, withoutSettled } from "../../src/zone";
import { value } from "../support/checkedWorkbook";
import { packageOf } from "../support/zoneFile";

const SETTINGS = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
const nothing = () => undefined;

/** Six rows: one matricule stands twice. */
const MEMBERS = [
  ["44-1", "Lindeman", "Karel"],
  ["44-2", "Wilg", "An"],
  ["44-3", "Peeters", "Jan"],
  ["44-4", "Éloy", "Zoé"],
  ["44-5", "Claes", "Griet"],
  ["44-5", "Claes", "Griet"],
] as const;

/** Karel has another status; An is listed under another matricule; Jan twice; Zoé not; Luc came in March 2007. */
const LIST = `matricule;nom;prénom;statut;entrée
44-1;Lindeman;Karel;C;
44-20;Wilg;An;S;
44-3;Peeters;Jan;S;
44 3;Peeters;Jan;S;
44-5;Claes;Griet;S;
44-6;Dubois;Luc;S;01/03/2007`;

const table = async (text: string, name = "effectif.csv"): Promise<TabularFile> =>
  value(await readTable(new TextEncoder().encode(text), name));

async function opened() {
  const port = value(
    openWorkbook(packageOf(MEMBERS.map(([matricule, name, firstName]) => ({ matricule, name, firstName })))),
  );
  const desk = new WorkbookDesk(port, "0");
  await desk.setLanguage("en");
  value(await desk.check(SETTINGS, nothing));
  const found = async (from = 0, count = 100) => value(await desk.completeness(null, from, count));
  const points = async (): Promise<readonly PointItem[]> => (await found())?.items ?? [];
  /** The points that keep the file from being sent, by matricule: what the command `send` asks. */
  const refusing = async (): Promise<string[]> => {
    const checked = value(await checkWorkbook(port, { campaign: "2007", roster: await table(LIST) }));
    const journal = value(await journalOf(port)) ?? NO_JOURNAL;
    return withoutSettled(rosterPoints(checked), settledIn(journal)).map(({ matricule }) => matricule);
  };
  return { port, desk, found, points, refusing };
}

test("who is missing, not listed, other or twice, each once, with the near names and what they differ in", async () => {
  const { desk, found, points } = await opened();
  expect(await found()).toMatchObject({ list: null });
  value(await desk.useRoster(await table(LIST), nothing));
  expect(await found()).toMatchObject({ list: "effectif.csv", listed: 6, rows: 6 });
  expect((await points()).map(({ kind, row, matricule }) => [kind, row, matricule])).toEqual([
    ["missing", null, "44-20"],
    ["missing", null, "44-6"],
    ["listed-twice", null, "44-3"],
    ["differs", 2, "44-1"],
    ["not-listed", 3, "44-2"],
    ["not-listed", 5, "44-4"],
    ["twice-in-file", 6, "44-5"],
    ["twice-in-file", 7, "44-5"],
  ]);
  const all = await points();
  expect(all[0]?.near).toMatchObject([{ row: 3, matricule: "44-2", name: "Wilg An" }]);
  expect(all[4]?.near).toMatchObject([{ row: null, matricule: "44-20" }]);
  expect(all[3]?.differs).toEqual(["status: “S” in the file, “C” on the list"]);
  expect(all[1]?.notes).toEqual(["Entered in March 2007: belongs to the file, with that month."]);
  expect(all[2]?.notes).toEqual(["Rows of the list: 4, 5"]);
  expect(all.filter(({ canSettle }) => !canSettle).map(({ kind }) => kind)).toEqual(["twice-in-file", "twice-in-file"]);
  expect(value(await desk.completeness("not-listed", 1, 5))).toMatchObject({
    total: 2,
    items: [{ matricule: "44-4" }],
  });
});

test("a point is settled for a reason in the log that `send` reads, opened again, and settled for another reason", async () => {
  const { desk, found, points, refusing, port } = await opened();
  value(await desk.useRoster(await table(LIST), nothing));
  const count = (await refusing()).length;
  value(await desk.settle("44-4", "left in February", "2007-04-10 09:30"));
  expect((await refusing()).length).toBe(count - 1);
  expect((await points()).find(({ matricule }) => matricule === "44-4")?.settled).toBe("left in February");
  expect((await found())?.kinds[1]).toEqual({ kind: "not-listed", open: 1, settled: 1 });
  value(await desk.settle("44-4", null, "2007-04-10 09:31"));
  expect((await refusing()).length).toBe(count);
  value(await desk.settle("44-4", "left in March", "2007-04-10 09:32"));
  expect(await refusing()).not.toContain("44-4");
  // Nothing is taken out of the log, and what was settled once is settled again for the same reason.
  value(await desk.settle("44-4", null, "2007-04-10 09:33"));
  value(await desk.settle("44-4", "left in February", "2007-04-10 09:34"));
  const kept = value(await journalOf(value(openWorkbook(value(await port.toBytes())))));
  expect(kept?.lines.map(({ kind, time, key, reason }) => [kind, time.slice(-2), key, reason])).toEqual([
    ["roster", "30", "44-4", "left in February"],
    ["roster-open", "31", "44-4", "left in February"],
    ["roster", "32", "44-4", "left in March"],
    ["roster-open", "33", "44-4", "left in March"],
    ["roster", "34", "44-4", "left in February"],
  ]);
  expect(kept?.control).toBeNull();
});

test("settling is undone with the last run, and leaves the control totals of the last fill alone", async () => {
  const { desk, points } = await opened();
  value(await desk.useRoster(await table(LIST), nothing));
  value(await desk.settle("44 - 1", "decree of March", "2007-04-10 09:30"));
  const reason = async () => (await points()).find(({ matricule }) => matricule === "44-1")?.settled;
  expect(await reason()).toBe("decree of March");
  value(await desk.undo());
  expect(await reason()).toBeNull();
});

test("a list of another zone is refused and leaves the one before in use", async () => {
  const { desk, found } = await opened();
  value(await desk.useRoster(await table(LIST), nothing));
  const other = "matricule;nom\n99-1;Acacia\n99-2;Bouleau\n99-3;Cèdre\n99-4;Douglas";
  const refused = await desk.useRoster(await table(other, "other.csv"), nothing);
  expect(refused).toMatchObject({ ok: false, refusal: { code: "roster-other-zone" } });
  expect(await found()).toMatchObject({ list: "effectif.csv", total: 8 });
  value(await desk.useRoster(null, nothing));
  expect(await found()).toMatchObject({ list: null, total: 2 });
});
