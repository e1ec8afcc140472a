import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/words";
import { buildPackage, row } from "../support/packageBuilder";
import { HEADERS, member, NOTE, NO_SECOND, type Cells } from "../public/members";
import { calog, calogJson, refusalOf } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-totals-"));
const at = (...names: string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));

function workbook(path: string, ...rows: readonly Cells[]): void {
  writeFileSync(at(path), buildPackage({ rows: [HEADERS, ...rows].map((one, index) => row(index + 1, one)).join("") }));
}

beforeAll(() => {
  for (const name of ["zones", "empty", "broken", join("zones", "sub.xlsx")]) mkdirSync(at(name));
  const wrong = { namont1: 23215 };
  workbook("zones/b.xlsx", NOTE, member(2, wrong));
  workbook("zones/A.XLSM", member(2, { nom: "Autre", prénom: "Personne" }), member(3), member(4, { prénom: null }));
  workbook("zones/c.xlsx", member(3), member(4, { nom: "Prénom", prénom: "NOM" }));
  writeFileSync(at("zones", "d.xlsx"), "no workbook");
  writeFileSync(at("zones", "~$b.xlsx"), "lock");
  writeFileSync(at("zones", "e.csv"), "a;b");
  writeFileSync(at("broken", "x.xlsx"), "no workbook");
  workbook(
    "before.xlsx",
    NOTE,
    member(2, { ...wrong, Accord: "NOK" }),
    member(3),
    member(5),
    member(6, { matricule: null }),
  );
  workbook("after.xlsx", member(7), member(2, { Accord: "OK" }), NOTE, member(3, { ancdate1: 200205 }));
  workbook("not.xlsx", NOTE, member(2, { ...wrong, ...NO_SECOND }), member(3));
  workbook("twice.xlsx", NOTE, NOTE);
});

describe("calog totals", () => {
  test("the document, exit code 1 where a row is NOK", async () => {
    const { code, document } = await calogJson("totals", at("zones", "b.xlsx"), "--by", "verdict");
    expect(code).toBe(1);
    expect(Object.keys(document)).toEqual([
      ...["campaign", "on", "rows", "current", "proposed", "expected", "difference", "expectedDifference"],
      ...["inferredRows", "unreadable", "duplicates", "groups", "causes", "unexplained"],
      ...["largest", "largestChanges", "control"],
    ]);
    // Note SSGPI 84738-2007, 1.2.3: 23 536.86 now, 23 660.00 then; the wrong row keeps 23 536.86.
    expect(document).toMatchObject({
      current: "47073.72",
      proposed: "47196.86",
      expected: "47320.00",
      difference: "123.14",
      expectedDifference: "-123.14",
      groups: [
        { key: "NOK", rows: 1, current: "23536.86", proposed: "23536.86", expected: "23660.00", rowNumbers: [3] },
        { key: "OK", rows: 1, proposed: "23660.00", inferredRows: 0, rowNumbers: [2] },
      ],
      causes: [{ code: "new-amount-differs", rows: 1, amount: "-123.14", rowNumbers: [3] }],
      unexplained: "0.00",
      largest: [{ row: 3, amount: "-123.14", code: "new-amount-differs" }],
      largestChanges: [{ row: 2, amount: "123.14", code: null }],
      control: { rows: 2, columns: { amount1: { count: 2, sum: "45156.30" } } },
    });
    expect((await calogJson("totals", at("zones", "c.xlsx"))).code).toBe(0);
    expect((await calogJson("totals", at("zones", "c.xlsx"))).document["groups"]).toEqual([]);
  });

  test.each(LANGUAGES)("the same for a terminal in %s", async (lang) => {
    const { stdout, stderr } = await calog("totals", at("zones", "b.xlsx"), "--by", "code", "--lang", lang);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/47[\s.,\u00a0\u202f]320[.,]00/);
    expect(stdout).not.toMatch(/undefined|new-amount|\{/);
  });

  test("what cannot be done", async () => {
    expect(await refusalOf("totals", at("zones"))).toMatchObject({ code: "file-is-directory" });
    expect(await refusalOf("totals", at("zones", "b.xlsx"), "--by", "age")).toMatchObject({
      code: "option-value-invalid",
    });
  });
});

describe("calog check FOLDER", () => {
  test("a line for each workbook by name; the broken one has its refusal", async () => {
    const { code, document } = await calogJson("check", at("zones"));
    expect(code).toBe(1);
    const files = document["files"] as Record<string, unknown>[];
    expect(files.map(({ file, rows, nok }) => [file, rows, nok])).toEqual([
      ["A.XLSM", 3, 0],
      ["b.xlsx", 2, 1],
      ["c.xlsx", 2, 0],
      ["d.xlsx", null, null],
    ]);
    expect(files[1]).toEqual({
      ...{ file: "b.xlsx", campaign: "2007", rows: 2, ok: 1, nok: 1, review: 0 },
      ...{ current: "47073.72", proposed: "47196.86", difference: "123.14", refusal: null },
    });
    expect(files[3]!["refusal"]).toMatchObject({ code: "format-unknown", message: expect.any(String) as string });
    expect(document["totals"]).toMatchObject({ "2007": { rows: 7, nok: 1, columns: { namount1: "165175.00" } } });
    const key = (number: number) => member(number)[2];
    expect(document["sameMember"]).toEqual([
      { matricule: key(3), files: ["A.XLSM", "c.xlsx"] },
      { matricule: key(4), files: ["A.XLSM", "c.xlsx"] },
    ]);
    expect(document["sameKey"]).toMatchObject([
      { matricule: key(2), files: ["A.XLSM", "b.xlsx"], names: ["Autre Personne", "Nom Prénom"] },
    ]);
  });

  test.each(LANGUAGES)("the same for a terminal in %s", async (lang) => {
    const { code, stdout } = await calog("check", at("zones"), "--lang", lang);
    expect([code, stdout.match(/^(A\.XLSM|[bcd]\.xlsx)\t/gm)]).toEqual([
      1,
      ["A.XLSM\t", "b.xlsx\t", "c.xlsx\t", "d.xlsx\t"],
    ]);
  });

  test("a folder without a workbook, or with none that can be read", async () => {
    expect(await refusalOf("check", at("empty"))).toMatchObject({ code: "folder-empty" });
    expect(await refusalOf("check", at("broken"))).toMatchObject({ code: "folder-refused" });
  });
});

describe("calog compare", () => {
  const key = (number: number) => member(number)[2];

  test("changed, new, gone, and what was asked for", async () => {
    const { code, document } = await calogJson("compare", at("before.xlsx"), at("after.xlsx"));
    expect(code).toBe(1);
    expect(document).toEqual({
      rows: [
        {
          matricule: key(2),
          change: "changed",
          columns: [{ column: "namount1", before: "23215.00", after: "23660.00" }],
          remark: "followed",
          verdict: { before: "NOK", after: "OK" },
        },
        {
          matricule: key(3),
          change: "changed",
          columns: [{ column: "ancdate1", before: "2002-04", after: "2002-05" }],
          remark: "none",
          verdict: { before: "OK", after: "NOK" },
        },
        { matricule: key(5), change: "gone", columns: [], remark: "none", verdict: { before: "OK", after: null } },
        { matricule: key(7), change: "new", columns: [], remark: "none", verdict: { before: null, after: "OK" } },
      ],
      withoutKey: [{ file: "before", row: 6 }],
      totals: { same: 1, changed: 2, new: 1, gone: 1, followed: 1, partly: 0, not: 0 },
    });
  });

  test("a row left as it was, although a correction was asked for", async () => {
    const { document } = await calogJson("compare", at("before.xlsx"), at("not.xlsx"));
    expect((document["rows"] as { matricule: unknown; remark: string }[])[0]).toMatchObject({
      matricule: key(2),
      remark: "not",
    });
    expect((await calog("compare", at("before.xlsx"), at("not.xlsx"), "--lang", "nl")).stdout).toContain(
      "niet gevolgd",
    );
  });

  test("what cannot be compared", async () => {
    const rows = { file: "twice.xlsx", matricule: NOTE[2], rows: "2, 3" };
    expect(await refusalOf("compare", at("before.xlsx"), at("twice.xlsx"))).toEqual({
      code: "compare-duplicate",
      ...rows,
    });
    const other = "assets/sample/conversion-2024.xlsx";
    expect(await refusalOf("compare", at("before.xlsx"), other)).toMatchObject({ before: "2007", after: "2024" });
    const { code, stdout, stderr } = await calog("compare", at("before.xlsx"), at("zones", "d.xlsx"));
    expect([code, stdout, stderr.startsWith("d.xlsx:")]).toEqual([2, "", true]);
  });
});
