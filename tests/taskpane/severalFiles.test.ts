import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/file";
import { WorkbookDesk, type CompareFilter } from "../../src/taskpane/desk";
import { workbookFiles } from "../../src/taskpane/parts/workbookFiles";
import { calogJson } from "../cli/support";
import { value } from "../support/checkedWorkbook";
import { packageOf } from "../support/zoneFile";
import type { MemberCells } from "../workbooks/goldenCase";

const SETTINGS = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
const nothing = () => undefined;
const folder = mkdtempSync(join(tmpdir(), "calog-several-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const member = (matricule: string, name: string, more: MemberCells = {}): MemberCells => ({ matricule, name, ...more });

async function deskOver(members: readonly MemberCells[]): Promise<WorkbookDesk> {
  const desk = new WorkbookDesk(value(openWorkbook(packageOf(members))), "0");
  await desk.setLanguage("en");
  value(await desk.check(SETTINGS, nothing));
  return desk;
}

describe("an earlier file beside the workbook", () => {
  const asked = { accord: "NOK", remarks: "namount1" };
  const before = packageOf([
    member("44-1", "Lindeman", { namount1: 23000, ...asked }),
    member("44-2", "Wilg", { namount1: 23000, ...asked }),
    member("44-3", "Peeters"),
    member("44-4", "Eloy"),
  ]);
  /** The first correction is followed, the second is not; one is gone, one is new, one has another code. */
  const after = [
    member("44-1", "Lindeman"),
    member("44-2", "Wilg", { namount1: 23000 }),
    member("44-4", "Eloy", { language: "F" }),
    member("44-5", "Claes"),
  ];

  test("each row with its change, its correction and its row, as the command says them", async () => {
    const desk = await deskOver(after);
    expect(value(await desk.compared("all", 0, 20))).toBeNull();
    value(await desk.compare("before.xlsx", before, nothing));
    const shown = async (filter: CompareFilter) => value(await desk.compared(filter, 0, 20));
    const all = await shown("all");
    expect(
      all?.items.map(({ matricule, name, change, remark, row }) => [matricule, name, change, remark, row]),
    ).toEqual([
      ["44-1", "Lindeman Karel", "changed", "correction followed", 2],
      ["44-2", "Wilg Karel", "unchanged", "correction not followed", 3],
      ["44-3", "Peeters Karel", "gone", null, null],
      ["44-4", "Eloy Karel", "changed", null, 4],
      ["44-5", "Claes Karel", "new", null, 5],
    ]);
    expect(all?.items[0]?.cells).toEqual([{ title: "namount1", before: "23,000.00", after: "23,660.00" }]);
    expect((await shown("not"))?.items.map(({ matricule }) => matricule)).toEqual(["44-2"]);
    writeFileSync(join(folder, "before.xlsx"), before);
    writeFileSync(join(folder, "after.xlsx"), packageOf(after));
    const files = [join(folder, "before.xlsx"), join(folder, "after.xlsx")] as const;
    const { document } = await calogJson("compare", ...files, "--campaign", "2007");
    expect(all?.totals).toEqual(document["totals"]);
  });

  test("the comparison is with the workbook as it was checked last", async () => {
    const desk = await deskOver(after);
    value(await desk.compare("before.xlsx", before, nothing));
    value(await desk.applyFill({ overwrite: true, decisions: {}, excluded: [], replaced: [] }, nothing));
    expect(value(await desk.compared("all", 0, 20))?.totals).toMatchObject({ changed: 2, new: 1, gone: 1 });
  });

  test("a file that cannot be compared is refused by its name, and the one before stays", async () => {
    const desk = await deskOver(after);
    value(await desk.compare("before.xlsx", before, nothing));
    const twice = packageOf([member("44-1", "Lindeman"), member("44-1", "Lindeman")]);
    expect(await desk.compare("twice.xlsx", twice, nothing)).toMatchObject({
      refusal: { code: "compare-duplicate", data: { file: "twice.xlsx" } },
    });
    expect(await desk.compare("text.xlsx", new TextEncoder().encode("no workbook"), nothing)).toMatchObject({
      ok: false,
    });
    expect(value(await desk.compared("all", 0, 20))?.name).toBe("before.xlsx");
  });
});

describe("several files", () => {
  const FILES: readonly (readonly [string, Uint8Array])[] = [
    ["a.xlsx", packageOf([member("44-1", "Lindeman"), member("44-2", "Wilg", { namount1: 23000 })])],
    ["b.xlsx", packageOf([member("44 1", "Lindeman"), member("44-2", "Peeters")])],
    ["broken.xlsx", new TextEncoder().encode("no workbook")],
  ];

  test("a line each, totals, who stands in more than one and a report, as the command gives them", async () => {
    const into = mkdtempSync(join(folder, "zone-"));
    const desk = await deskOver([member("44-9", "Claes")]);
    await desk.severalBegin();
    for (const [name, bytes] of FILES) {
      writeFileSync(join(into, name), bytes);
      value(await desk.severalAdd(name, { ok: true, value: bytes }, nothing));
    }
    const found = await desk.several();
    const { document } = await calogJson("check", into, "--lang", "en");
    const lines = document["files"] as readonly {
      file: string;
      rows: number | null;
      nok: number;
      refusal: object | null;
    }[];
    expect(
      found.files.map(({ name, line, refusal }) => [name, line?.rows ?? null, line?.nok ?? null, refusal === null]),
    ).toEqual(lines.map(({ file, rows, nok, refusal }) => [file, rows, nok, refusal === null]));
    expect(found.files.map(({ refusal }) => refusal === null)).toEqual([true, true, false]);
    expect({ sameMember: found.sameMember, sameKey: found.sameKey }).toEqual({
      sameMember: document["sameMember"],
      sameKey: document["sameKey"],
    });
    expect(found.sameMember).toEqual([{ matricule: "44-1", files: ["a.xlsx", "b.xlsx"] }]);
    expect(found.sameKey).toEqual([
      { matricule: "44-2", files: ["a.xlsx", "b.xlsx"], names: ["Wilg Karel", "Peeters Karel"] },
    ]);
    // Three rows of 23 660.00 and one of 23 000.00 by the file, for which 94 640.00 would be right.
    expect(found.totals).toMatchObject([{ rows: 4, nok: 1 }]);
    const report = await desk.severalReport();
    for (const [name] of FILES) expect(report).toContain(name);
    await desk.severalBegin();
    expect((await desk.several()).files).toEqual([]);
  });

  test("of a chosen folder its own workbooks count, by name, and neither lock files nor folders within", () => {
    const file = (name: string, path = "") => ({ name, webkitRelativePath: path }) as File;
    const chosen = [
      file("b.xlsm", "zone/b.xlsm"),
      file("a.xlsx", "zone/a.xlsx"),
      file("~$a.xlsx", "zone/~$a.xlsx"),
      file("list.csv", "zone/list.csv"),
      file("old.xlsx", "zone/2006/old.xlsx"),
    ];
    expect(workbookFiles(chosen).map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsm"]);
    expect(workbookFiles([file("c.xlsx")]).map(({ name }) => name)).toEqual(["c.xlsx"]);
  });
});

test("the staff list of the open workbook is not that of another file", async () => {
  const desk = await deskOver([member("44-1", "Lindeman")]);
  const rows = [
    ["matricule", "nom"],
    ["44-1", "Lindeman"],
  ];
  value(await desk.useRoster({ name: "list.csv", rows }, nothing));
  const other = packageOf([member("55-1", "Peeters")]);
  await desk.severalBegin();
  value(await desk.severalAdd("other.xlsx", { ok: true, value: other }, nothing));
  expect((await desk.several()).files.map(({ refusal }) => refusal)).toEqual([null]);
  value(await desk.compare("before.xlsx", other, nothing));
  expect(value(await desk.compared("all", 0, 10))?.items.map(({ change }) => change)).toEqual(["gone", "new"]);
});
