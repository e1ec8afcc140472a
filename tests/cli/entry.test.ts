import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/texts";
import { calog, calogJson, refusalOf } from "./support";

const sample = join(__dirname, "..", "..", "assets", "sample", "service-periods.csv");
const folder = mkdtempSync(join(tmpdir(), "calog-entry-"));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function csv(...lines: string[]): string {
  const path = join(folder, `periods${++written}.csv`);
  writeFileSync(path, lines.join("\n"));
  return path;
}

async function months(lines: readonly string[], ...options: string[]): Promise<unknown> {
  const { code, document } = await calogJson("entry", csv(...lines), ...options);
  return code === 0 ? document["months"] : (document["refusal"] as { code: string }).code;
}

const AT_2020 = ["--on", "2020-01"];

// rules.md SAL-03 to SAL-06, CHECK (ours).
describe("the command counts what the rule counts", () => {
  test.each([
    // 84 months at level B → 60; 84 at C → 56; 85 at C → 57.
    [["from,to,level", "2000-01,2006-12,B"], ["--into", "A"], 60],
    [["from,to,level", "2000-01,2006-12,C"], ["--into", "A"], 56],
    [["from,to,level", "2000-01,2007-01,C"], ["--into", "A"], 57],
    [["from,to,level", "2000-01,2006-12,C"], [], 84],
    // Teaching: 190 days → 7 months, 200 days → 8; ten months of a school year → 12, nine → 9.
    [["from,to,level,kind,days", "2000-01,2000-10,B,teaching,190"], [], 7],
    [["van,tot,niveau,aard,dagen", "2000-01,2000-10,B,onderwijs,200"], [], 8],
    [["du,au,niveau,nature", "2000-09,2001-06,B,année scolaire"], [], 12],
    [["du,au,niveau,nature", "2000-09,2001-05,B,année scolaire"], [], 9],
    // Part-time pro rata, the result rounded up; counted in full where the former public service did.
    [["from;to;level;fraction", "2000-01;2000-07;B;0,5"], [], 4],
    [["from;to;level;fraction", "2000-01;2000-07;B;50%", "2001-01;2001-07;B;0.5"], [], 7],
    [["from,to,level,fraction,countedFull", "2000-01,2000-07,B,0.5,yes"], [], 7],
    [["from,to,level,fraction,countedFull,useful", "2000-01,2000-07,B,0.5,yes,yes"], [], 4],
    // The reductions together are at most five years.
    [["from,to,level", "1980-01,1999-12,B", "2000-01,2019-12,C"], ["--into", "A"], 420],
    // § 1: incomplete months are lost, unless all working days were worked (1-2 January 2000 was a weekend).
    [["from,to,level", "2000-01-03,2000-03-31,B"], [], 3],
    [["from,to,level", "2000-01-04,2000-03-30,B"], [], 1],
    [["from,to,level", "2000-01-04,2000-01-30,B"], [], 0],
    // More than nine recognised years: the opinion of the commission.
    [["from,to,level,useful", "2000-01,2008-12,B,yes"], [], 108],
    [["from,to,level,ground", "2000-01,2009-01,B,recognised"], [], "recognition-needs-commission"],
    [["from,to,level,ground", "2000-01,2009-01,B,erkend"], ["--commission"], 109],
    [["from,to,level,useful", "2000-01,2008-12,B,no"], [], 0],
    // A request is inadmissible from the fourth month after entry.
    [["from,to,level,useful", "2000-01,2000-12,B,ja"], ["--requested", "2020-04"], 12],
    [["from,to,level,useful", "2000-01,2000-12,B,ja"], ["--requested", "2020-05"], "recognition-too-late"],
  ])("%j %j → %s", async (lines, options, expected) => {
    expect(await months(lines, ...AT_2020, ...options)).toBe(expected);
  });

  test("is refused for entries before 2008-12", async () => {
    const lines = ["from,to,level", "2000-01,2000-12,B"];
    expect(await months(lines, "--on", "2008-11")).toBe("rule-not-covered");
    expect(await months(lines, "--on", "2008-12")).toBe(12);
  });

  // SAL-05, SAL-06.
  test("months since the entry count or put the month of seniority later", async () => {
    const path = csv(
      "from,to,level,kind,entered",
      "2008-01,2008-12,B,,2010-01",
      "2010-01,2010-06,,active,",
      "2010-07,2010-09,,non-activité,",
      "2010-10,2010-12,,disponibiliteit,",
    );
    const { document } = await calogJson("entry", path);
    expect(document).toMatchObject({ months: 12, monthsAfter: 9, notCounted: 3, seniorityMonth: "2009-04" });
    expect(document["ancdate"]).toBe("200904");
  });
});

describe("the sample", () => {
  test("works as it stands; with --into A the lower levels are reduced", async () => {
    // 39 whole months (from 15 March: from April), school year 12, 190 days of teaching 7; 31 × 0.5 + 44 = 59.5 → 60.
    const { code, document } = await calogJson("entry", sample);
    expect(code).toBe(0);
    expect(document["lines"]).toMatchObject([
      { line: "service-periods.csv:2", from: "2001-04", to: "2004-06", covered: 39, months: "39" },
      { covered: 10, months: "12" },
      { covered: 9, months: "7" },
      { covered: 31, months: "15.5" },
      { covered: 44, months: "44", ground: "recognised" },
    ]);
    expect(document).toMatchObject({ enteredOn: "2012-09", months: 118, ancdate: "200211" });
    // B: max(40, 36) = 40; C: ceil(max(38.67, −2)) = 39.
    const reduced = (await calogJson("entry", sample, "--into", "A")).document;
    expect(reduced).toMatchObject({ months: 79, ancdate: "200602" });
  });

  test.each(LANGUAGES)("is a table in %s, with its reasoning on request", async (language) => {
    const { code, stdout } = await calog("entry", sample, "--lang", language, "--explain");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^service-periods\.csv:5 .* 15[.,]5$/m);
    expect(stdout).toMatch(/^ancdate: 200211$/m);
    expect(stdout).not.toMatch(/full-time|automatic |school-year|contract-performed/);
    expect(stdout).toMatch(/(PJPol|RPPol) XI\.II\.6/);
  });
});

test("JSON says the same as CSV", async () => {
  const path = join(folder, "periods.json");
  const periods = [
    { employer: "Zone", from: "2000-01", to: "2006-12", level: "C" },
    { from: 200701, to: "2007-07", level: "B", fraction: 0.5, countedFull: true },
  ];
  writeFileSync(path, JSON.stringify({ enteredOn: "2020-01", periods }));
  const { document } = await calogJson("entry", path);
  expect([document["months"], document["enteredOn"], document["ancdate"]]).toEqual([91, "2020-01", "201206"]);
  writeFileSync(path, JSON.stringify(periods));
  expect((await calogJson("entry", path, ...AT_2020)).document["months"]).toBe(91);
  for (const text of ["{", "3", '{"periods":[1]}']) {
    writeFileSync(path, text);
    expect(await refusalOf("entry", path, ...AT_2020)).toMatchObject({ code: "service-json-invalid" });
  }
});

describe("what cannot be read is refused with line, column and what was expected", () => {
  const header = "label,from,to,level,kind,fraction,days,useful,entered";
  test.each([
    [["x,from,to,level", ",2000-13,2000-12,B"], { column: "from", given: "2000-13", expected: "YYYY-MM | YYYY-MM-DD" }],
    [[header, "a,2000-02,2000-01,B"], { column: "to", given: "2000-01" }],
    [[header, "a,2000-01,2000-02,E"], { column: "level", given: "E", expected: "A | B | C | D" }],
    [[header, "a,2000-01,2000-02,B,holiday"], { column: "kind", given: "holiday" }],
    [[header, "a,2000-01,2000-02,B,,1.5"], { column: "fraction", given: "1.5" }],
    [[header, "a,2000-01,2000-02,B,part-time,"], { column: "fraction" }],
    [[header, "a,2000-01,2000-02,B,teaching,,"], { column: "days", expected: "N" }],
    [[header, "a,2000-01,2000-02,B,,,,perhaps"], { column: "useful", expected: "yes | no" }],
    [[header, "a,2000-01,2000-02,B,,,,,soon"], { column: "entered", given: "soon" }],
  ])("%j", async (lines, expected) => {
    const path = csv(...lines);
    const refusal = await refusalOf("entry", path, ...AT_2020);
    expect(refusal).toMatchObject({ code: "service-line-invalid", ...expected });
    expect(refusal["origin"]).toMatch(/^periods\d+\.csv:2$/);
  });

  test.each([
    [["from,to", "2000-01,2000-02"], AT_2020, { code: "service-columns-missing" }],
    [["from,to,level"], AT_2020, { code: "service-none" }],
    [["from,to,level", "2000-01,2000-02,B"], [], { code: "option-missing", option: "--on YYYY-MM" }],
    [["from,to,level", "2000-01,2020-01,B"], AT_2020, { code: "service-side-of-entry" }],
    [["from,to,level,kind", "2019-01,2020-06,,active"], AT_2020, { code: "service-side-of-entry" }],
    [["from,to,level", "2000-01,2001-01,B", "2001-01,2002-01,B"], AT_2020, { code: "service-overlap", on: "2001-01" }],
    [
      ["from,to,level,entered", "2000-01,2000-02,B,2010-01", "2001-01,2001-02,B,2010-02"],
      [],
      { code: "service-entry-differs" },
    ],
    [["from,to,level", "2000-01,2000-02,B"], [...AT_2020, "--from", "2000-01"], { code: "option-unknown" }],
  ])("%j %j", async (lines, options, expected) => {
    expect(await refusalOf("entry", csv(...lines), ...options)).toMatchObject(expected);
  });

  test("two half-time jobs in one month are one month; a file that is not there is said to be missing", async () => {
    expect(await months(["from,to,level,fraction", "2000-01,2000-12,B,0.5", "2000-01,2000-12,C,0.5"], ...AT_2020)).toBe(
      12,
    );
    expect(await refusalOf("entry", join(folder, "nowhere.csv"))).toMatchObject({ code: "file-not-found" });
  });
});
