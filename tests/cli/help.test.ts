import { ALLOWANCE_FORMS } from "../../src/cli/allowance/forms";
import { ENTRY_OPTIONS } from "../../src/cli/entry/forms";
import { LANGUAGES } from "../../src/texts";
import { calog } from "./support";

describe.each(LANGUAGES)("help in %s", (language) => {
  test("names the commands with an example each", async () => {
    const { code, stdout } = await calog("--help", "--lang", language);
    expect(code).toBe(0);
    expect(stdout).toContain("calog allowance brussels --assigned 2009-03-15 --on 2010-04");
    expect(stdout).toContain("calog entry assets/sample/service-periods.csv");
  });

  test("of a command names every option that it takes, and nothing about the others", async () => {
    const allowance = await calog("allowance", "--help", "--lang", language);
    const names = Object.values(ALLOWANCE_FORMS).flatMap(({ options }) => Object.keys(options));
    for (const name of new Set(names)) expect(allowance.stdout).toMatch(new RegExp(`--${name}\\b`));
    for (const kind of Object.keys(ALLOWANCE_FORMS)) expect(allowance.stdout).toContain(`calog allowance ${kind} `);
    expect(allowance.stdout).not.toContain("calog check");
    const entry = await calog("entry", "--help", "--lang", language);
    for (const name of Object.keys(ENTRY_OPTIONS)) expect(entry.stdout).toMatch(new RegExp(`--${name}\\b`));
    expect([allowance.code, entry.code, entry.stderr]).toEqual([0, 0, ""]);
  });
});

test("help stands before or behind the kind; each language has its own words", async () => {
  const page = await calog("allowance", "--help", "--lang", "nl");
  expect(await calog("help", "allowance", "--lang", "nl")).toEqual(page);
  expect(await calog("allowance", "leader", "-h", "--lang", "nl")).toEqual(page);
  const pages = await Promise.all(LANGUAGES.map((language) => calog("entry", "-h", "--lang", language)));
  expect(new Set(pages.map(({ stdout }) => stdout)).size).toBe(LANGUAGES.length);
});

test("the examples of the help work", async () => {
  const allowance = await calog(..."allowance brussels --assigned 2009-03-15 --on 2010-04 --lang en".split(" "));
  // Annex 7: 669.32 × 1.4859 / 12 = 82.878549.
  expect([allowance.code, allowance.stdout]).toEqual([0, expect.stringContaining("82.88 EUR")]);
  expect((await calog("entry", "assets/sample/service-periods.csv", "--into", "A")).code).toBe(0);
});
