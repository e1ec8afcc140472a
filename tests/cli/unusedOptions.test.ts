import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callFunction, DEFAULT_ENVIRONMENT, FUNCTIONS } from "../../src/functions";
import { LANGUAGES } from "../../src/words";
import { packageOf } from "../support/zoneFile";
import { calog, calogJson, refusalOf } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-unused-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);
const ZONE = path("zone.xlsx");
beforeAll(() => writeFileSync(ZONE, packageOf([{ matricule: "44-10000-00" }, { matricule: "44-10000-01" }])));

describe("amounts stated for months that are not read", () => {
  const old = (...months: readonly string[]): string => `old:${months.map((month) => `${month}=22000,00`).join(",")}`;
  const asked = (current: string, ...more: readonly string[]): string[] => [
    ...["arrears", "--current", current, "--proposed", "A11:200204"],
    ...more,
  ];
  const ALL = ["2007-01", "2007-02", "2007-03", "2007-04"];

  // The cycle of May 2007 (note 1.3.3): January to April.
  test.each<[string, string[], object]>([
    ["before the conversion", asked(old("2006-12", ...ALL)), { on: "2006-12", first: "2007-01", last: "2007-04" }],
    ["after the last month that was paid", asked(old(...ALL, "2007-05")), { on: "2007-05", last: "2007-04" }],
    ["after a leaver's last month", asked(old(...ALL), "--left", "2007-02"), { on: "2007-03", last: "2007-02" }],
    ["before a newcomer's first", asked(old(...ALL), "--entered", "2007-02"), { on: "2007-01", first: "2007-02" }],
    ["where increments stand still", asked(old(...ALL), "--increments", "new-only"), { on: "2007-02" }],
    [
      "of a safeguard",
      asked("AA1:200204", "--proposed", old(...ALL, "2007-06"), "--increments", "own-month"),
      { on: "2007-06", scale: "old" },
    ],
  ])("%s are refused", async (_, line, expected) => {
    expect(await refusalOf(...line)).toMatchObject({ code: "stated-month-unused", ...expected });
  });

  test("a month twice is refused, also with one amount", async () => {
    const given = "old:2007-01=22000,2007-01=23000";
    expect(await refusalOf(...asked(given))).toMatchObject({ code: "option-value-invalid", given });
  });

  test("those that are read give the amount", async () => {
    const { code, document } = await calogJson(...asked(old(...ALL)));
    expect([code, (document["lines"] as object[]).length]).toEqual([0, 4]);
  });

  test.each(LANGUAGES)("the sentence says which months are read (%s)", async (lang) => {
    const { stderr } = await calog(...asked(old(...ALL, "2008-05")), "--lang", lang);
    expect(stderr).toMatch(/2008.*2007.*2007/);
    expect(stderr).not.toMatch(/undefined|\{[a-z]/);
  });
});

describe("a fact of months in which the rule does not know it", () => {
  const leader = (...more: readonly string[]) => ["allowance", "leader", "--level", "B", "--team", "10", ...more];

  // Extinct for newcomers since 01-07-2019, for all since 01-11-2022 (PJPol XI.III.12).
  test.each([
    ["--newcomer", "2019-06", "2019-07"],
    ["--kept", "2022-10", "2022-11"],
    ["--kept", "2007-12", "2022-11"],
  ])("%s in %s is refused, in %s it is used", async (option, before, from) => {
    expect(await refusalOf(...leader(option, "--on", before))).toEqual({
      code: "input-too-early",
      option,
      on: before,
      from,
    });
    const [one, other] = [await calogJson(...leader("--on", from)), await calogJson(...leader(option, "--on", from))];
    expect(other.code).toBe(0);
    expect({ ...other.document, settings: null }).not.toEqual({ ...one.document, settings: null });
  });

  test("a period that reaches those months uses it", async () => {
    const { document } = await calogJson(...leader("--newcomer", "--from", "2019-06", "--to", "2019-07"));
    const [june, july] = document["lines"] as { amount?: string; "not-due"?: { reason: string } }[];
    expect([june?.amount === undefined, july?.["not-due"]?.reason]).toEqual([false, "leader-recruited-later"]);
    expect(await refusalOf(...leader("--kept", "--from", "2019-06", "--to", "2022-10"))).toMatchObject({
      on: "2022-10",
    });
  });

  test("in a cell too, with a sentence that fits it", () => {
    const own = FUNCTIONS.find(({ name }) => name === "LEADER")!;
    const answer = callFunction(own, ["B", 10, 200712, null, "kept=yes"], DEFAULT_ENVIRONMENT);
    expect(answer).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("novembre 2022") as string });
  });
});

describe("a date that nothing needs", () => {
  test("is refused, and no file is written", async () => {
    const out = path("dated.xlsx");
    const refused = await refusalOf("fill", ZONE, "-o", out, "--date", "2007-03-29");
    expect(refused).toMatchObject({ code: "option-missing", option: expect.stringContaining("--author") as string });
    expect(existsSync(out)).toBe(false);
  });

  test("is used with an author, with a summary, and in a workbook that has a log", async () => {
    const [signed, summed, again] = ["signed.xlsx", "summed.xlsx", "again.xlsx"].map(path) as [string, string, string];
    const date = ["--date", "2007-03-29"];
    expect((await calog("fill", ZONE, "-o", signed, "--author", "An Claes", ...date)).code).not.toBe(2);
    expect((await calog("fill", ZONE, "-o", summed, "--summary", ...date)).code).not.toBe(2);
    expect((await calog("fill", signed, "-o", again, ...date)).code).not.toBe(2);
  });
});

describe("what is said of a matricule", () => {
  test("twice about one leaver is refused", async () => {
    const line = ["arrears", ZONE, "--left", "44-10000-01:2007-02", "--left", "441000001:2007-03"];
    expect(await refusalOf(...line)).toMatchObject({ code: "option-twice", option: "--left 441000001" });
  });

  const LIST = "matricule;mois;montant\n44.10000-77;2007-01;5";
  const CAREERS = "matricule;scale_seniority\n44 10000 77;2007-01";
  const LEAVE = "month;kind;matricule\n2008-01;leave;44-10000-77";
  test.each<[string, string, string, readonly string[]]>([
    ["typed", "44-10000-77", "", ["attention", ZONE, "--prevention-adviser", "44-10000-77"]],
    ["typed with dots", "44.10000.77", "", ["attention", ZONE, "--required-diploma", "44.10000.77"]],
    ["typed with a month", "44-10000-77", "", ["arrears", ZONE, "--left", "44-10000-77:2007-02"]],
    ["in a list of amounts", "44.10000-77", LIST, ["arrears", ZONE, "--original-amounts", path("list.csv")]],
    ["in a list of careers", "44 10000 77", CAREERS, ["career", ZONE, "--careers", path("list.csv")]],
    ["in a forecast's careers", "44 10000 77", CAREERS, ["forecast", ZONE, "--careers", path("list.csv")]],
    ["in a list of events", "44-10000-77", LEAVE, ["forecast", ZONE, "--events", path("list.csv")]],
  ])("a matricule %s is quoted as it is written", async (_, written, list, line) => {
    if (list !== "") writeFileSync(path("list.csv"), list);
    expect((await calog(...line)).stderr).toContain(written);
  });
});
