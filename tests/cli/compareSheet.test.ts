import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage, row } from "../support/packageBuilder";
import { zoneRows } from "../support/zoneFile";
import { calogJson, refusalOf } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-compare-sheet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** A workbook whose sheets hold one member each, of these matricules. */
function file(name: string, sheets: Readonly<Record<string, string>>): string {
  const rows = (matricule: string): string =>
    zoneRows([{ matricule }])
      .map((cells, index) => row(index + 1, cells))
      .join("");
  const made = Object.entries(sheets).map(([sheet, matricule]) => ({ name: sheet, rows: rows(matricule) }));
  writeFileSync(at(name), buildPackage({ sheets: made }));
  return at(name);
}

describe("compare --sheet counts for a file that needs it", () => {
  const two = file("two.xlsx", { Janvier: "44-1", Février: "44-2" });
  const one = file("one.xlsx", { Feuil1: "44-2" });
  const both = file("both.xlsx", { Janvier: "44-1", Mars: "44-3" });

  async function changes(...argv: string[]): Promise<unknown> {
    const { code, document } = await calogJson("compare", ...argv);
    expect(code).toBe(0);
    const { same, changed, new: added, gone } = document["totals"] as Record<string, number>;
    return { same, changed, added, gone };
  }
  const SAME = { same: 1, changed: 0, added: 0, gone: 0 };

  test("the other file has one conversion sheet, of another name: that one is read", async () => {
    expect(await refusalOf("compare", two, one)).toMatchObject({ code: "sheet-ambiguous", file: "two.xlsx" });
    expect(await changes(two, one, "--sheet", "Février")).toEqual(SAME);
    expect(await changes(one, two, "--sheet", "février")).toEqual(SAME);
    expect(await changes(one, two, "--sheet", "Janvier")).toEqual({ same: 0, changed: 0, added: 1, gone: 1 });
  });

  test("both have the sheet: it is read in both", async () => {
    expect(await changes(two, both, "--sheet", "Janvier")).toEqual(SAME);
  });

  test("neither has it, or the other one leaves a choice: the sheet is missing", async () => {
    const missing = { code: "sheet-not-found", sheet: "Avril", file: "one.xlsx" };
    expect(await refusalOf("compare", one, two, "--sheet", "Avril")).toMatchObject(missing);
    expect(await refusalOf("compare", one, one, "--sheet", "Avril")).toMatchObject(missing);
    const choice = { code: "sheet-not-found", sheet: "Février", file: "both.xlsx", known: ["Janvier", "Mars"] };
    expect(await refusalOf("compare", two, both, "--sheet", "Février")).toMatchObject(choice);
    expect(await refusalOf("compare", both, two, "--sheet", "Février")).toMatchObject(choice);
  });

  test("what else is wrong with a file is said first", async () => {
    writeFileSync(at("bad.xlsx"), "a;b");
    expect(await refusalOf("compare", two, at("bad.xlsx"), "--sheet", "Avril")).toMatchObject({
      code: "format-unknown",
      file: "bad.xlsx",
    });
  });
});
