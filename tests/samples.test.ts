import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkWorkbook } from "../src/conversion";
import { openWorkbook } from "../src/file";
import { testInWhole } from "./support/whole";

const root = join(__dirname, "..");
const committed = join(root, "assets", "sample");

interface Member {
  readonly matricule: string;
  readonly name: string;
  readonly wrong: readonly string[];
}

/** The list the sample is made from; null is its empty row. */
function members(year: string): (Member | null)[] {
  const list = join(root, "scripts", "samples", `members${year}.mjs`);
  const print = `import { members${year} as list } from ${JSON.stringify(list)}; console.log(JSON.stringify(list));`;
  const text = execFileSync(process.execPath, ["--input-type=module", "-e", print], { encoding: "utf8" });
  return JSON.parse(text) as (Member | null)[];
}

describe("the sample workbooks", () => {
  const made = mkdtempSync(join(tmpdir(), "calog-samples-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  testInWhole("are what `npm run samples` writes, byte for byte, in any time zone", () => {
    for (const TZ of ["UTC", "Pacific/Apia"]) {
      execFileSync(process.execPath, [join(root, "scripts", "make-samples.mjs"), made], {
        env: { ...process.env, TZ },
      });
      const names = readdirSync(made).sort();
      expect(names).toEqual([
        "conversion-2007.xlsx",
        "conversion-2024.xlsx",
        "formules-calog.xlsx",
        "service-periods.csv",
      ]);
      expect(names).toEqual(readdirSync(committed).sort());
      for (const name of names) {
        expect(readFileSync(join(made, name)).equals(readFileSync(join(committed, name)))).toBe(true);
      }
    }
  });

  test.each([
    ["2007", 2],
    ["2024", 5],
  ])("of %s: each member has the findings its list declares", async (year, firstRow) => {
    const opened = openWorkbook(readFileSync(join(committed, `conversion-${year}.xlsx`)));
    if (!opened.ok) throw new Error(opened.refusal.code);
    const checked = await checkWorkbook(opened.value, { campaign: year });
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { rows, skippedRows } = checked.value;
    const list = members(year);
    const found = rows.map(({ row, findings }) => ({
      row,
      wrong: findings
        .filter(({ code }) => code !== "accord-missing")
        .map(({ code, column }) => `${code} ${column}`)
        .sort(),
    }));
    const declared = list.flatMap((member, index) =>
      member === null ? [] : { row: firstRow + index, wrong: [...member.wrong].sort() },
    );
    expect(found).toEqual(declared);
    expect(skippedRows).toEqual([{ row: firstRow + list.length, reason: "total" }]);
    const right = rows.filter(({ verdict }) => verdict === "OK").length;
    expect(Math.abs(right / rows.length - 0.5)).toBeLessThan(0.1);
  });
});
