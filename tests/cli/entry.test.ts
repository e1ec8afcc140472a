import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/words";
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
    // § 3, § 5: only the final result is rounded up: ceil(1.5 × 2/3) = 1.
    [["from,to,level,fraction", "2000-01,2000-03,C,0.5"], ["--into", "A"], 1],
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

  // SAL-04 § 1: all working days of the month, possibly with several employers. 15-16 January 2000 was a weekend.
  test.each([
    ["around a weekend", ["2000-01-03,2000-01-15,A,", "2000-01-17,2000-01-31,A,"], 1],
    ["a change on the 15th", ["2000-01-01,2000-01-14,A,", "2000-01-15,2000-02-29,A,"], 2],
    ["in any order", ["2000-01-15,2000-02-29,A,", "2000-01-01,2000-01-14,A,"], 2],
    ["three lines", ["2000-01-01,2000-01-10,A,", "2000-01-11,2000-01-20,A,", "2000-01-21,2000-03-31,A,"], 3],
    ["two changes", ["2000-01-01,2000-02-14,A,", "2000-02-15,2000-03-14,A,", "2000-03-15,2000-04-30,A,"], 4],
    ["a working day missing", ["2000-01-03,2000-01-14,A,", "2000-01-18,2000-01-31,A,"], 0],
    ["the last working day missing", ["2000-01-03,2000-01-14,A,", "2000-01-17,2000-01-30,A,"], 0],
    ["the same fraction", ["2000-01-01,2000-02-14,A,0.5", "2000-02-15,2000-04-30,A,0.5"], 2],
    // Full-time to 14 January, half-time from the 15th: the month counts for a half; February for another.
    ["the smaller fraction", ["2000-01-01,2000-01-14,A,1", "2000-01-15,2000-02-29,A,0.5"], 1],
    ["the smaller fraction, held first", ["2000-01-01,2000-01-14,A,0.5", "2000-01-15,2000-01-31,A,1"], 1],
    [
      "two half-time careers side by side",
      [
        "2000-01-01,2000-01-14,A,0.5",
        "2000-01-01,2000-01-14,A,0.5",
        "2000-01-15,2000-01-31,A,0.5",
        "2000-01-15,2000-01-31,A,0.5",
      ],
      1,
    ],
    ["half-time lines that overlap", ["2000-01-01,2000-01-20,A,0.5", "2000-01-15,2000-01-31,A,0.5"], 1],
    ["more than full time on a day", ["2000-01-01,2000-01-20,A,", "2000-01-15,2000-01-31,A,"], "service-overlap"],
    [
      "beside a whole month",
      ["2000-01,2000-01,A,", "2000-01-01,2000-01-14,A,", "2000-01-15,2000-01-31,A,"],
      "service-overlap",
    ],
    ["in the month of entry", ["2019-12-01,2020-01-14,A,", "2020-01-15,2020-01-31,A,"], "service-side-of-entry"],
  ])("a month over several lines: %s", async (_, lines, expected) => {
    expect(await months(["from,to,level,fraction", ...lines], ...AT_2020)).toBe(expected);
  });

  // SAL-04 § 7: C to 14 June, B from 15 June: June is the sixth month at C.
  test.each([
    ["2000-01-01,2000-06-14,C", "2000-06-15,2000-12-31,B"],
    ["2000-06-15,2000-12-31,B", "2000-01-01,2000-06-14,C"],
  ])("a change of grade counts from the next 1st: %s | %s", async (...lines) => {
    const { document } = await calogJson("entry", csv("from,to,level", ...lines), ...AT_2020, "--explain");
    expect(document["levels"]).toMatchObject([
      { level: "B", counted: 6 },
      { level: "C", counted: 6 },
    ]);
    // A line without a label is called by its place.
    expect(JSON.stringify(document["explanation"])).toMatch(/"text":"periods\d+\.csv:2\u00a0: /);
    expect(document["explanation"]).toContainEqual(
      expect.objectContaining({ code: "entry-shared-month", certainty: "article" }),
    );
  });

  test.each([
    ["useful no", ["2000-01-01,2000-01-14,A,,,no,", "2000-01-15,2000-01-31,A,,,,"], 0, [], null],
    ["recognised", ["2000-01-01,2000-01-14,A,,,yes,", "2000-01-15,2000-01-31,A,,,,"], 1, ["recognised"], null],
    [
      "teaching",
      ["2000-01-01,2000-02-14,A,teaching,30,,", "2000-02-15,2000-03-31,A,,,,"],
      2,
      ["lost"],
      "shared-with-teaching",
    ],
    ["counted in full", ["2000-01-01,2000-01-14,A,,,,", "2000-01-15,2000-02-29,A,,,,yes"], 2, [], null],
  ])("lines that differ in kind: %s", async (_, lines, expected, steps, lost) => {
    const path = csv("from,to,level,kind,days,useful,countedFull", ...lines);
    const { document } = await calogJson("entry", path, ...AT_2020, "--explain");
    const explanation = document["explanation"] as { code: string; certainty: string }[];
    const open = explanation.filter(({ certainty }) => certainty === "open").map(({ code }) => code);
    expect(document["months"]).toBe(expected);
    expect(open).toEqual(steps.map((step) => `entry-shared-${step}`));
    if (lost !== null) expect((document["lines"] as { lost: string }[]).at(-1)?.lost).toBe(lost);
  });

  test("the explanation says that the smaller fraction was taken, unless the employer counted it in full", async () => {
    const header = "from,to,level,fraction,countedFull";
    const explained = async (full: string) => {
      const path = csv(header, "2000-01-01,2000-01-14,A,1,", `2000-01-15,2000-02-29,A,0.5,${full}`);
      const { document } = await calogJson("entry", path, ...AT_2020, "--explain", "--lang", "en");
      return [document["months"], JSON.stringify(document["explanation"])] as const;
    };
    const [half, why] = await explained("");
    expect(half).toBe(1);
    expect(why).toMatch(/periods\d+\.csv:2 \+ periods\d+\.csv:3 differ .* smaller one is taken \(0\.5\)/);
    const [whole, without] = await explained("yes");
    expect([whole, without.includes("smaller")]).toEqual([2, false]);
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

// guide/field-pay.md 3: SAL-04 gives each kind of service its own facts.
describe("a fact that the kind of service does not use is refused", () => {
  const header = "from,to,level,kind,fraction,days,countedFull,ground,useful";
  test.each<[string, object]>([
    ["2000-01,2000-12,B,full-time,0.5,,,,", { fact: "fraction", service: "full" }],
    ["2000-01,2000-12,B,full-time,,190,,,", { fact: "days", service: "full" }],
    ["2000-01,2000-12,B,part-time,0.5,190,,,", { fact: "days", service: "part" }],
    ["2000-09,2001-06,B,school-year,,190,,,", { fact: "days", service: "year" }],
    ["2000-09,2001-06,B,school-year,0.5,,,,", { fact: "fraction", service: "year" }],
    ["2000-09,2001-06,B,school-year,,,yes,,", { fact: "countedFull", service: "year" }],
    ["2000-01,2000-10,B,teaching,,190,yes,,", { fact: "countedFull", service: "teaching" }],
    ["2000-01,2000-12,B,full-time,,,,automatic,yes", { fact: "useful", service: "automatic" }],
    ["2000-01,2000-12,B,full-time,,,,automatic,no", { fact: "useful", service: "automatic" }],
  ])("%s", async (line, expected) => {
    expect(await refusalOf("entry", csv(header, line), ...AT_2020)).toMatchObject({
      code: "service-fact-unused",
      ...expected,
    });
  });

  test("what says nothing is not refused", async () => {
    expect(await months([header, "2000-01,2000-12,B,full-time,1,0,no,,"], ...AT_2020)).toBe(12);
  });
});

describe("what cannot be read is refused with line, column and what was expected", () => {
  const header = "label,from,to,level,kind,fraction,days,useful,entered";
  test.each([
    [["x,from,to,level", ",2000-13,2000-12,B"], { column: "from", given: "2000-13", expected: "YYYY-MM | YYYY-MM-DD" }],
    [[header, "a,2000-02,2000-01,B"], { code: "period-invalid" }],
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

// guide/field-pay.md 2; rules.md SAL-05, SAL-07.
describe("service since the entry", () => {
  const since = async (entered: string, rows: readonly string[], ...options: string[]) => {
    const lines = rows.map((row) => `${row},${entered}`);
    return (await calogJson("entry", csv("from,to,level,kind,entered", ...lines), ...options)).document;
  };

  test("seven of ten months count, so that seniority begins three months later", async () => {
    const rows = ["2012-03,2012-05-10,,active", "2012-05-11,2012-07-31,,non-activity", "2012-08,2012-12,,active"];
    expect(await since("2012-03", rows)).toMatchObject({ monthsAfter: 7, notCounted: 3, ancdate: "201206" });
  });

  // Note 84738-2007 (example): engaged on 17-09-2001, seniority 200110. The rules of entry begin in 2008-12.
  test.each([
    ["2012-09-17", "2012-10"],
    ["17/09/2012", "2012-10"],
    ["2012-09-01", "2012-09"],
    ["2012-09", "2012-09"],
    ["2012-09-03", "2012-10"],
  ])("an entry on %s counts from %s", async (entered, month) => {
    const document = await since(entered, ["2012-10,2012-12,,active"]);
    expect(document).toMatchObject({ enteredOn: month, seniorityMonth: month });
  });

  test("the same for --on, and for a line that begins inside the month of entry", async () => {
    const rows = ["2012-09-17,2012-12,,active"];
    expect(await since("", rows, "--on", "2012-09-17")).toMatchObject({ ancdate: "201210", monthsAfter: 3 });
    expect(await since("2012-09", rows)).toMatchObject({ ancdate: "201210", monthsAfter: 3, notCounted: 1 });
  });

  test("how a month of reduced service counts stands in the answer", async () => {
    const document = await since("2012-09", ["2012-09,2012-12,,active"]);
    expect(document["openPoints"]).toMatchObject([{ code: "entry-open-part-month", certainty: "open" }]);
  });

  test.each([
    [
      "the same day twice",
      ["from,to,level,kind", "2020-02,2020-03-10,,active", "2020-03-10,2020-04,,non-activity"],
      "service-overlap",
    ],
    ["a ground", ["from,to,level,kind,ground", "2020-02,2020-03,,active,recognised"], "service-column-unused"],
    ["an opinion on nothing", ["from,to,level", "2000-01,2000-12,B", "--commission"], "nothing-recognised"],
    ["a request for nothing", ["from,to,level", "2000-01,2000-12,B", "--requested=2020-03"], "nothing-recognised"],
    ["days of teaching", ["from,to,level,kind,days", "2020-02,2020-03,,active,12"], "service-column-unused"],
  ])("%s is refused", async (_, lines, code) => {
    const options = lines.filter((line) => line.startsWith("--"));
    const rows = lines.filter((line) => !line.startsWith("--"));
    expect(await refusalOf("entry", csv(...rows), "--on", "2020-02", ...options)).toMatchObject({ code });
  });
});
