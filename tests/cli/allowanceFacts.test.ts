import { CalogError } from "../../src/functions";
import { answerTo, outcome, type Values } from "../member/formAnswers";
import { call } from "../functions/support";
import { calogJson } from "./support";

// A fact that is given is used or refused, never dropped; lists are closed by the law; a reading of what the law leaves
// open stands in the answer. Each card says what goes with what, so that every door answers alike.

interface Answered {
  readonly amount?: string;
  readonly settings?: Record<string, string>;
  readonly open?: readonly { readonly code: string; readonly text: string }[];
  readonly refusal?: Record<string, unknown>;
}
const asked = async (line: string): Promise<Answered> => (await calogJson("allowance", ...line.split(" "))).document;

const LEADER = "leader --level B --team 10 --on 2007-12";
const COMPLEMENTARY = "complementary --original-salary 21000 --salary 20500 --kept-salary 20500 --on 2007-01";

describe("on the command line", () => {
  test.each<[string, string]>([
    // field-pay 3: 223.11 × 2.0807 × 13/30 × 0.6 (annex 8, level A, row 2; index-coefficients.csv, 2024-09).
    ["bilingual --level A --knowledge 2 --on 2024-09 --detached 13 --share 0.6", "120.70"],
    // 223.11 × 2.0807 × 13/30 × 15/25; 133.87 × 1.4002 × 10/30 × 80 % × 15/22 = 34.0808….
    ["bilingual --level A --knowledge 2 --on 2024-09 --detached 13 --days-due 25 --worked 100:15", "120.70"],
    ["bilingual --level C --knowledge 1 --on 2007-01 --detached 10 --days-due 22 --worked 80:15", "34.08"],
    // 21 000 − 20 500 = 500.00, and until 2006-12 the bilingualism allowance: 600 − 500 = 100 more a year.
    [COMPLEMENTARY, "58.34"],
    [`${COMPLEMENTARY.replace("2007-01", "2006-12")} --bilingualism 600`, "70.01"],
    [`${COMPLEMENTARY} --bilingualism 0.00`, "58.34"],
  ])("%s is %s", async (line, amount) => {
    expect(await asked(line)).toMatchObject({ amount });
  });

  test.each<[string, Record<string, unknown>]>([
    [`${LEADER} --since 2008-03-02 --until 2008-03-01`, { code: "input-order", option: "--since", other: "--until" }],
    [
      `${LEADER} --absence 2010-02-02..2010-02-01`,
      { code: "option-value-invalid", option: "--absence", given: "2010-02-02..2010-02-01" },
    ],
    [`${LEADER} --newcomer --kept`, { code: "options-exclude", option: "--kept", other: "--newcomer" }],
    [
      "leader --level B --project yes --on 2007-12 --counted full-time-equivalents",
      { code: "option-missing", option: "--team N" },
    ],
    ["bilingual --level A --on 2024-09 --need useful", { code: "option-missing" }],
    ["bilingual --level A --on 2024-09 --detached 13", { code: "option-missing" }],
    ["bilingual --level A --on 2024-09 --also 100.00 --share 0.5", { code: "option-missing" }],
    [
      "bilingual --level A --knowledge 2 --from 2024-08 --to 2024-09 --detached 13",
      { code: "options-exclude", option: "--detached", other: "--from" },
    ],
    [`${COMPLEMENTARY} --bilingualism 600`, { code: "complementary-bilingualism-repealed", on: "2007-01" }],
    [
      `${COMPLEMENTARY.replace("--on 2007-01", "--from 2006-12 --to 2007-01")} --bilingualism 600`,
      { code: "complementary-bilingualism-repealed", on: "2007-01" },
    ],
    [`${COMPLEMENTARY} --moved`, { code: "option-missing", option: expect.stringContaining("--supplement") as string }],
    [`${COMPLEMENTARY} --supplement 600 --moved`, { code: "option-missing" }],
    [`${COMPLEMENTARY} --supplement 600:municipal --mandate`, { code: "option-missing" }],
    // field-pay 4: annex 8 has five rows.
    ["bilingual --level A --knowledge 6 --on 2024-09", { code: "option-value-invalid", option: "--knowledge" }],
    ["bilingual --level A --knowledge 0 --on 2024-09", { code: "option-value-invalid", option: "--knowledge" }],
    ["bilingual --level 1 --knowledge 1 --on 2024-09", { code: "option-value-invalid", option: "--level" }],
    [
      "bilingual-complement --level A --drawn 1 --better 6 --days 15 --on 2024-09",
      { code: "option-value-invalid", option: "--better" },
    ],
    ["leader --level 6 --team 10 --on 2007-12", { code: "option-value-invalid", option: "--level" }],
    [
      "function-complement --level A --drawn 8 --better 3 --days 5 --on 2024-09",
      { code: "allowance-not-for-calog", item: "3" },
    ],
    [
      "function-complement --level A --drawn 5.autre.hors --better 7 --days 5 --on 2024-09",
      { code: "allowance-not-for-calog", item: "5.autre.hors" },
    ],
  ])("%s is refused", async (line, refusal) => {
    expect((await asked(line)).refusal).toMatchObject(refusal);
  });

  test.each<[string, Record<string, string>, string[]]>([
    [LEADER, { counted: "heads" }, ["leader-counted-heads"]],
    [
      `${LEADER} --counted full-time-equivalents`,
      { counted: "full-time-equivalents" },
      ["leader-counted-full-time-equivalents"],
    ],
    ["bilingual --level C --knowledge 1 --need useful --on 2007-01", { need: "useful" }, ["bilingualism-zone-useful"]],
    [
      "bilingual --level C --knowledge 1 --need useful-brussels --on 2007-01",
      { need: "useful-brussels" },
      ["bilingualism-zone-useful-brussels"],
    ],
    [
      "bilingual-complement --level A --drawn 1:useful --better 1 --days 10 --on 2007-12",
      { drawn: "1:useful" },
      ["bilingualism-zone-useful"],
    ],
    [
      COMPLEMENTARY,
      { "household-setting": "beside" },
      ["complementary-household-beside", "complementary-monthly", "index-rounding-once"],
    ],
    // The same for the allowances that were cards before.
    [
      "brussels --assigned 2007-03-15 --on 2010-04",
      { "first-year": "after-anniversary" },
      ["brussels-first-year-after-anniversary", "brussels-earlier-presence-counted"],
    ],
  ])("%s names the readings it rests on", async (line, settings, codes) => {
    const document = await asked(line);
    expect(document.settings).toMatchObject(settings);
    expect(document.open?.map(({ code }) => code)).toEqual(codes);
    expect(document.open?.every(({ text }) => text.length > 30)).toBe(true);
  });

  test("a project team has no count, a required language no zone", async () => {
    const project = await asked("leader --level B --project yes --on 2007-12");
    expect([project.settings, project.open]).toEqual([{ police: "local", rounding: "once" }, []]);
    expect((await asked("bilingual --level C --knowledge 1 --on 2007-01")).open).toEqual([]);
  });
});

describe("in a cell and on the form", () => {
  test.each<[string, unknown[], number | "#VALUE!" | "#N/A"]>([
    ["BILINGUAL", ["A", 202409, 2, null, "detached_days=13; share=0,6"], 120.7],
    ["BILINGUAL", ["A", 202409, 6], "#VALUE!"],
    ["BILINGUAL", ["A", 202409, "6"], "#VALUE!"],
    ["BILINGUAL", ["A", 202409, null, null, "detached_days=13"], "#VALUE!"],
    ["LEADER", ["B", 10, 200801, null, "since=02/03/2008; until=01/03/2008"], "#VALUE!"],
    ["LEADER", ["B", "projet", 200801, null, "counted_in=FTE"], "#VALUE!"],
    ["LEADER", ["B", 10, 200712, null, "counted_in=FTE"], 116.68],
    ["LEADER", ["B", "projet sans désignation", 200712, [[0, 0]]], NaN],
    // At level A the class decides: A3 and above have no right.
    ["LEADER", ["A", 10, 200712], "#VALUE!"],
    ["FUNCTIONCOMPLEMENT", ["A", 8, 3, 5, 202409], "#N/A"],
    ["COMPLEMENTARY", [21000, 20500, 20500, 200701, null, "bilingualism=600"], "#N/A"],
    ["COMPLEMENTARY", [21000, 20500, 20500, 200701, null, "municipality=no"], "#VALUE!"],
    ["COMPLEMENTARY", [21000, 20500, 20500, 200701, null, "municipality=yes"], 58.34],
  ])("CALOG.%s %j", (name, values, expected) => {
    const answer = call(name, values);
    if (Number.isNaN(expected)) expect(answer).toMatch(/^Non dû/);
    else expect(answer instanceof CalogError ? answer.code : answer).toBe(expected);
  });

  const useful = { on: "2024-09", need: "required" };
  test.each<[string, string, Values, string]>([
    ["a detachment with a share", "bilingual", { ...useful, knowledge: "2", detached: "13", share: "0,6" }, "120.70"],
    [
      "a detachment without a certificate",
      "bilingual",
      { ...useful, detached: "13" },
      "refused fact-without bilingual.detached",
    ],
    ["the need that the form shows says nothing", "bilingual", useful, "not due bilingualism-no-certificate"],
    ["another need says something", "bilingual", { ...useful, need: "useful" }, "refused fact-without bilingual.need"],
    [
      "days in the wrong order",
      "leader",
      { level: "B", team: "10", since: "2008-03-02", until: "2008-03-01" },
      "refused fact-order leader.since",
    ],
    ["a sixth row", "bilingual", { ...useful, knowledge: "6" }, "refused fact-invalid bilingual.knowledge"],
  ])("%s", async (_, id, values, expected) => {
    expect(outcome(await answerTo(id, values))).toBe(expected);
  });
});
