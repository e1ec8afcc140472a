import { openWorkbook } from "../../src/file";
import type { WorkbookPort } from "../../src/conversion";
import { WorkbookDesk, type SignaturesView } from "../../src/taskpane/desk";
import { NO_CHOICES } from "../../src/taskpane/parts/choices";
import { journalOf } from "../../src/zone";
import { FakeExcel } from "../fake-excel";
import { workbookIn } from "../excel/support";
import { NOTE_MEMBER } from "../support/checkedWorkbook";
import { buildPackage, row } from "../support/packageBuilder";
import { valueOf } from "../support/results";

// The note's member, and one whose new amount is wrong; neither is filled.
const HEADERS = [...Object.keys(NOTE_MEMBER), "accord", "remarks"];
const ROWS = [NOTE_MEMBER, { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 23215 }].map((member) => [
  ...Object.values(member),
  null,
  null,
]);
const SETTINGS = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };

function inFile(): WorkbookPort {
  const rows = row(1, HEADERS) + ROWS.map((cells, index) => row(index + 2, cells)).join("");
  return valueOf(openWorkbook(buildPackage({ rows })));
}

function inExcel(): WorkbookPort {
  const host = new FakeExcel();
  host.book.add("Sheet1", [HEADERS, ...ROWS]);
  return workbookIn(host);
}

describe.each([
  ["a file", inFile],
  ["Excel", inExcel],
])("the log in %s", (_, open) => {
  let port: WorkbookPort;
  let desk: WorkbookDesk;
  let now = "2007-04-10 09:30";

  beforeEach(async () => {
    now = "2007-04-10 09:30";
    port = open();
    desk = new WorkbookDesk(port, "0", () => now);
    await desk.setLanguage("en");
    valueOf(await desk.check(SETTINGS, () => undefined));
  });

  const fill = async (): Promise<number> => valueOf(await desk.applyFill(NO_CHOICES, () => undefined));
  const journal = async () => valueOf(await journalOf(port));
  const names = async () => valueOf(await port.sheets()).map(({ name }) => name);
  const signed = async (): Promise<SignaturesView> => {
    const found = await desk.signatures();
    if (found === null) throw new Error("nothing is checked");
    return valueOf(found);
  };

  test("a fill without a log writes none; the summary sheets then tell what this session changed", async () => {
    await desk.setAuthor("Anne-Marie Van den Berg");
    expect(await fill()).toBe(3);
    expect(await journal()).toBeNull();
    expect(valueOf(await desk.writeSummary("zone.xlsx"))).toEqual(["CALOG_SYNTHESE", "CALOG_DONNEES", "CALOG_JOURNAL"]);
    expect(await names()).toEqual(expect.arrayContaining(["CALOG_SYNTHESE", "CALOG_DONNEES", "CALOG_JOURNAL"]));
    const lines = (await journal())?.lines ?? [];
    expect(lines.map(({ key, column, after, initials }) => [key, column, after.slice(0, 3), initials])).toEqual([
      ["44-10000-00", "accord", "OK", "AMVDB"],
      ["44-10000-01", "accord", "NOK", "AMVDB"],
      ["44-10000-01", "remarks", "nam", "AMVDB"],
    ]);
    // Written again: the same sheets, and no line twice.
    valueOf(await desk.writeSummary("zone.xlsx"));
    expect((await names()).filter((name) => name.startsWith("CALOG"))).toHaveLength(3);
    expect((await journal())?.lines).toEqual(lines);
  });

  test("a fill of a workbook with a log completes it, and one undo takes both back", async () => {
    valueOf(await desk.writeSummary("zone.xlsx"));
    await fill();
    expect((await journal())?.lines).toHaveLength(3);
    expect(await desk.pendingRuns()).toHaveLength(2);
    valueOf(await desk.undo());
    expect((await journal())?.lines).toEqual([]);
    const block = valueOf(await port.read("Sheet1", [HEADERS.indexOf("accord")], 1));
    expect([0, 1].map((at) => block.columns[0]?.[at] ?? null)).toEqual([null, null]);
    expect(await desk.pendingRuns()).toHaveLength(1);
  });

  test("names sign for what stands there, and are void when something changes", async () => {
    expect(await signed()).toEqual({ lines: null, state: null, author: null, approver: null });
    valueOf(await desk.sign("author", "Invented Author", "2007-04-09"));
    now = "2007-04-11 10:00";
    valueOf(await desk.sign("approver", "Invented Approver", "2007-04-11"));
    expect(await signed()).toEqual({
      lines: 2,
      state: "same",
      author: { name: "Invented Author", time: "2007-04-09", holds: true },
      approver: { name: "Invented Approver", time: "2007-04-11 10:00", holds: true },
    });
    // Somebody changes an amount; signing again does not make it what was filled.
    const write = { column: HEADERS.indexOf("namount1"), look: "amount", rows: [2], values: [23660] } as const;
    const expect_ = { column: 0, rows: [], values: [] };
    valueOf(await port.apply({ sheet: "Sheet1", expect: expect_, writes: [write], newSheets: [] }));
    valueOf(await desk.check(SETTINGS, () => undefined));
    const changed = await signed();
    expect([changed.state, changed.author?.holds, changed.approver?.holds]).toEqual(["changed", false, false]);
    valueOf(await desk.sign("approver", "Invented Approver", "2007-04-11"));
    const again = await signed();
    expect([again.state, again.author?.holds, again.approver?.holds]).toEqual(["changed", false, true]);
  });
});
