import { COMMANDS, type CommandForm } from "../../src/cli/commands";
import { calog, refusalOf } from "./support";

// The figure of the note: A11 with four full years is 23 660.00.
test("options stand anywhere, with = or a space, and say the same", async () => {
  const expected = await calog("pay", "A11", "200204", "--json", "--on", "2007-01");
  expect(expected.code).toBe(0);
  expect(expected.stdout).toContain('"23660.00"');
  expect(await calog("--json", "--on=200701", "pay", "A11", "200204")).toEqual(expected);
  expect(await calog("pay", "--on", "01/2007", "A11", "--json", "--", "200204")).toEqual(expected);
});

describe("a command line that cannot be carried out says what is wrong", () => {
  test.each([
    [["frobnicate"], { code: "command-unknown", given: "frobnicate", nearest: "" }],
    [["chek", "x.xlsx"], { code: "command-unknown", given: "chek", nearest: "check" }],
    [["pay", "A11", "200204", "--explian"], { code: "option-unknown", option: "--explian", nearest: "--explain" }],
    [["pay", "A11", "200204", "--overwrite"], { code: "option-unknown", option: "--overwrite" }],
    [["pay", "A11", "200204", "-x"], { code: "option-unknown", option: "-x" }],
    [["pay", "A11"], { code: "usage" }],
    [["pay", "A11", "200204", "more"], { code: "usage" }],
    [["fill", "x.xlsx"], { code: "option-missing", option: "-o OUT" }],
    [["pay", "A11", "200204", "--on"], { code: "option-value-missing", option: "--on", expected: "YYYY-MM" }],
    [["pay", "A11", "200204", "--on", "--explain"], { code: "option-value-missing", option: "--on" }],
    [["pay", "A11", "200204", "--on", "2007-13"], { code: "option-value-invalid", option: "--on", given: "2007-13" }],
    [["pay", "A11", "200204", "--lang", "es"], { code: "option-value-invalid", expected: "fr|nl|de|en" }],
    [["pay", "A11", "200204", "--side", "left"], { code: "option-value-invalid", expected: "before|after" }],
    [["pay", "A11", "200204", "--explain=yes"], { code: "usage", detail: "--explain=yes" }],
    [["pay", "A11", "200204", "--on", "200701", "--on", "200702"], { code: "option-twice", option: "--on" }],
  ])("%j", async (argv, expected) => {
    expect(await refusalOf(...argv)).toMatchObject(expected);
    const { code, stdout, stderr } = await calog(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/\.\n$/);
  });
});

// A number below 0 is a value: its option refuses it as any other, with what it takes.
test.each([
  ["allowance meal-vouchers --first 2024-03-01 --last 2024-03-31 --hours", "-1", "NUMBER ≥ 0"],
  ["allowance meal-vouchers --first 2024-03-01 --last 2024-03-31 --hours 100 --holidays", "-1", "N ≥ 0"],
  ["allowance holiday --year 2018 --annual", "-5", "EUROS.CC ≥ 0"],
  ["allowance holiday --year 2018 --annual", "-5,50", "EUROS.CC ≥ 0"],
  ["allowance holiday --year 2018 --annual 24000 --share", "-1", "0..1"],
  ["insertion place --old-maximum 100 --maximum", "-5", "EUROS.CC ≥ 0"],
  ["norms --operational 250 --a 1 --b 1 --c 1 --d", "-.5", "NUMBER"],
  ["forecast x.xlsx --years", "-1", "1-40"],
  ["pay A11 200204 --on", "-1", "YYYY-MM"],
])("%s %s does not fit", async (line, given, expected) => {
  const argv = [...line.split(" "), given];
  const option = argv.at(-2);
  expect(await refusalOf(...argv)).toEqual({ code: "option-value-invalid", option, given, expected });
  expect((await calog(...argv)).code).toBe(2);
});

test("an option of one name takes a value everywhere, or nowhere", () => {
  const forms = new Map<string, Set<boolean>>();
  for (const { options, variants = {} } of Object.values<CommandForm>(COMMANDS)) {
    for (const table of [options, ...Object.values(variants).map((one) => one.options)]) {
      for (const [name, { form }] of Object.entries(table)) {
        forms.set(name, (forms.get(name) ?? new Set()).add(form === "flag"));
      }
    }
  }
  expect([...forms].filter(([, kinds]) => kinds.size > 1).map(([name]) => name)).toEqual([]);
});

test("a command that does several things lists them when none is named", async () => {
  expect(await refusalOf("allowance")).toMatchObject({ code: "word-unknown", given: "", nearest: "" });
});

test.each([["zzzzqq"], ["allowance"], ["allowance", "qqqqzz"], ["check", "a.xlsx", "--annual"]])(
  "where no word is near, none is named: %s %s %s",
  async (...argv) => {
    const { stderr } = await calog(...argv.filter((word) => typeof word === "string"));
    expect(stderr).not.toMatch(/vouliez-vous|la plus proche|le plus proche|«\s*»|undefined/);
  },
);
