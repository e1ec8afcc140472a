import { COMMANDS, type CommandForm, type CommandName } from "../../src/cli/commands";
import { LANGUAGES, type Language } from "../../src/words";
import { workingDays } from "../../src/rules";
import { month } from "../rules/support/values";
import { calog } from "./support";

const NAMES = Object.keys(COMMANDS) as CommandName[];

async function page(command: string, language: Language): Promise<string> {
  const { code, stdout, stderr } = await calog(command, "--help", "--lang", language);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

/** The parts of a page: what the command does, its forms, its options with their meaning, its examples. */
const parts = (text: string): readonly string[] => text.trimEnd().split("\n\n");

/** How an option is written on the command line. */
function written(name: string): RegExp {
  return name === "output" ? /-o (?:OUT|FOLDER)/ : new RegExp(`--${name}(?![\\w-])`);
}

function optionsOf({ options, variants = {} }: CommandForm): Set<string> {
  return new Set([options, ...Object.values(variants).map((one) => one.options)].flatMap((one) => Object.keys(one)));
}

/** What stands in a form for several options. */
const SEVERAL: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  fr: ["options de check", "données du membre", "options"],
  nl: ["opties van check", "gegevens van het personeelslid", "opties"],
  de: ["Optionen von check", "Angaben zum Mitglied", "Optionen"],
  en: ["options of check", "facts of the member", "options"],
};

describe.each(LANGUAGES)("help in %s", (language) => {
  test("names the commands with an example each", async () => {
    const { code, stdout } = await calog("--help", "--lang", language);
    expect(code).toBe(0);
    for (const name of NAMES) {
      expect(stdout).toMatch(new RegExp(`^calog ${name} `, "m"));
      expect(stdout).toMatch(new RegExp(`^ +calog ${name} `, "m"));
    }
    expect(stdout).toContain("calog allowance brussels --assigned 2009-03-15 --on 2010-04");
    expect(stdout).toContain("calog entry assets/sample/service-periods.csv");
  });

  test("several options at once are named in its words", async () => {
    const overview = (await calog("--help", "--lang", language)).stdout;
    const words = [...overview.matchAll(/\[(?!-)([^\]]+)\]/g)].map(([, part]) => part);
    expect(new Set(words)).toEqual(new Set(SEVERAL[language]));
  });

  test.each(NAMES)("of %s tells the meaning of every option that it takes", async (name) => {
    const [, , lines = ""] = parts(await page(name, language));
    for (const option of optionsOf(COMMANDS[name])) expect(lines).toMatch(written(option));
  });

  test.each(NAMES)("of %s has its own forms, those of no other command, and an example", async (name) => {
    const [, usage = "", , examples = ""] = parts(await page(name, language));
    const { variants = {} }: CommandForm = COMMANDS[name];
    for (const kind of Object.keys(variants)) expect(usage).toContain(`calog ${name} ${kind} `);
    for (const form of usage.match(/^calog \w+/gm) ?? []) expect(form).toBe(`calog ${name}`);
    expect(examples).toMatch(new RegExp(`^  calog ${name} `, "m"));
  });
});

const KINDS = NAMES.flatMap((name) => {
  const { variants = {} }: CommandForm = COMMANDS[name];
  return Object.entries(variants).map(([kind, { options }]) => ({ name, kind, options: Object.keys(options) }));
});

test.each(KINDS)(
  "help of $name $kind has that form alone, and the meaning of each option",
  async ({ name, kind, options }) => {
    const { code, stdout } = await calog(name, kind, "--help", "--lang", "fr");
    expect(code).toBe(0);
    const [, usage = "", lines = "", ...rest] = parts(stdout);
    expect(usage.match(/^calog \S+ \S+/gm)).toEqual([`calog ${name} ${kind}`]);
    for (const option of options) expect(lines).toMatch(written(option));
    for (const line of (rest[0] ?? "").split("\n").slice(1))
      expect(line).toMatch(new RegExp(`^  calog ${name} ${kind} `));
    const whole = await calog(name, "--help", "--lang", "fr");
    expect(stdout.length).toBeLessThan(whole.stdout.length);
    expect(await calog("help", name, kind, "--lang", "fr")).toEqual({ code, stdout, stderr: "" });
  },
);

test("an unknown kind has the page of its command", async () => {
  expect(await calog("allowance", "parking", "-h")).toEqual(await calog("allowance", "-h"));
});

test("help stands before or behind the kind; each language has its own words", async () => {
  const nl = await calog("allowance", "--help", "--lang", "nl");
  expect(await calog("help", "allowance", "--lang", "nl")).toEqual(nl);
  const pages = await Promise.all(LANGUAGES.map((language) => calog("entry", "-h", "--lang", language)));
  expect(new Set(pages.map(({ stdout }) => stdout)).size).toBe(LANGUAGES.length);
});

test("the examples of the help work, but for those whose file is the reader's own", async () => {
  const texts = await Promise.all(NAMES.map((name) => page(name, "en")));
  const examples = texts.flatMap((text) => (parts(text)[3] ?? "").split("\n").slice(1));
  const lines = examples.map((line) => line.trim()).filter((line) => !line.includes("FILE.xlsx"));
  expect(lines.length).toBeGreaterThanOrEqual(7);
  for (const line of lines) {
    const { code, stderr } = await calog(...line.split(" ").slice(1));
    // The sample workbook holds errors: a check of it ends with 1.
    expect([line, code, stderr]).toEqual([line, /^calog (check|totals)/.test(line) ? 1 : 0, ""]);
  }
});

test("the first example of an allowance gives its amount", async () => {
  const allowance = await calog(..."allowance brussels --assigned 2009-03-15 --on 2010-04 --lang en".split(" "));
  // Annex 7: 669.32 × 1.4859 / 12 = 82.878549.
  expect([allowance.code, allowance.stdout]).toEqual([0, expect.stringContaining("82.88 EUR")]);
});

// guide/field-pay.md 8: hints name options that exist, and the example's working days are those of its month.
describe.each(LANGUAGES)("what a page in %s names", (language) => {
  const named = (text: string): string[] =>
    [...text.matchAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g)].map(([, name = ""]) => name);
  const pages = [
    ...NAMES.map((name) => ({ line: [name], options: optionsOf(COMMANDS[name]) })),
    // Kinds of allowance have the help that their cards make.
    ...KINDS.filter(({ name }) => name !== "allowance").map(({ name, kind, options }) => ({
      line: [name, kind],
      options: new Set([...options, ...Object.keys(COMMANDS[name].options)]),
    })),
  ];
  test.each(pages)("$line: only options that it takes", async ({ line, options }) => {
    const { stdout } = await calog(...line, "--help", "--lang", language);
    expect(named(stdout).filter((name) => !options.has(name))).toEqual([]);
  });

  test("the days due of an example are the working days of its month", async () => {
    const { stdout } = await calog("index", "--help", "--lang", language);
    const examples = [...stdout.matchAll(/--on (\d{4}-\d{2}) .*--days-due (\d+)/g)];
    expect(examples.map(([, , due]) => Number(due))).toEqual(
      examples.map(([, on = ""]) => workingDays(month(on)).length),
    );
    expect(examples).not.toEqual([]);
  });
});
