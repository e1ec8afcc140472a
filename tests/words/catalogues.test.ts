import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { answerOfModule } from "../support/runModule";

const root = join(__dirname, "..", "..");
type Catalogue = Readonly<Record<string, string>>;

/** What the build says of small catalogues; every language has the French ones unless the case says otherwise. */
function problemsOf(fr: Catalogue, others: Readonly<Record<string, Catalogue>> = {}): unknown {
  const locales = { fr, nl: fr, de: fr, en: fr, ...others };
  return answerOfModule(`import { localeProblems } from "./scripts/build-messages.mjs";
    process.stdout.write(JSON.stringify(localeProblems(${JSON.stringify(locales)})));`);
}

const words = (what: string) =>
  spawnSync(process.execPath, ["scripts/words.mjs", what], { cwd: root, encoding: "utf8" });

describe("the catalogues of the product", () => {
  test.each(["missing", "unused"])("have no message that is %s", (what) => {
    const { status, stdout, stderr } = words(what);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("are shown side by side", () => {
    expect(words("side.before").stdout).toBe(
      "side.before\n  fr  avant la conversion\n  nl  vóór de omzetting\n  de  vor der Umwandlung\n  en  before the conversion\n",
    );
    expect(words("side.").stdout.match(/^side\.\w+$/gm)).toEqual(["side.before", "side.after"]);
    expect(words("no-such-key")).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("the build refuses, naming language and message,", () => {
  const greeting = { "a.greeting": "Bonjour {name}", "a.rows": "{rows, plural, one {# ligne} other {# lignes}}" };

  test("nothing in catalogues that agree", () => {
    expect(problemsOf(greeting, { nl: { ...greeting, "a.greeting": "Dag {name}" } })).toEqual([]);
  });

  test.each<[string, Catalogue, string]>([
    ["a missing message", { "a.greeting": "Dag {name}" }, "nl: a.rows is missing"],
    ["a message of no other language", { ...greeting, "a.more": "Meer" }, "nl: a.more is not in fr"],
    [
      "another argument",
      { ...greeting, "a.greeting": "Dag {naam}" },
      "nl: a.greeting has naam: text; fr has name: text",
    ],
    ["no argument", { ...greeting, "a.greeting": "Dag" }, "nl: a.greeting has no data; fr has name: text"],
    [
      "an argument of another kind",
      { ...greeting, "a.greeting": "Dag {name, month}" },
      "nl: a.greeting has name: month; fr has name: text",
    ],
    [
      "an unknown kind",
      { ...greeting, "a.greeting": "Dag {name, zork}" },
      "nl: a.greeting: {name, zork} is no kind of data",
    ],
    ["an empty message", { ...greeting, "a.greeting": " " }, "nl: a.greeting is empty"],
  ])("%s", (_, nl, sentence) => {
    expect(problemsOf(greeting, { nl })).toEqual([sentence]);
  });

  test("a message that is no ICU, once, in the language that has it", () => {
    const broken = { ...greeting, "a.greeting": "Dag {name" };
    expect(problemsOf(greeting, { nl: broken })).toEqual([expect.stringMatching(/^nl: a\.greeting: .+/)]);
    expect(problemsOf(broken, { nl: greeting, de: greeting, en: greeting })).toEqual([
      expect.stringMatching(/^fr: a\.greeting: .+/),
    ]);
  });

  test("an argument that is two kinds in one message", () => {
    const two = { "a.two": "{x, month} {x, amount}" };
    expect(problemsOf(two)).toContain("fr: a.two: {x} stands as month and as amount");
  });
});

describe("a message is used", () => {
  const usedOf = (source: string, keys: readonly string[]): unknown =>
    answerOfModule(`import { isSaid, wordsOfText } from "./scripts/support/usedMessages.mjs";
      const said = isSaid(wordsOfText(${JSON.stringify(source)}));
      process.stdout.write(JSON.stringify(${JSON.stringify(keys)}.filter(said)));`);

  test("when its key stands as a text", () => {
    expect(usedOf('say("pane.read.month")', ["pane.read.month", "pane.read.day"])).toEqual(["pane.read.month"]);
  });

  test("when a template text makes it of parts that stand somewhere", () => {
    const source = 'const t = (key) => say(`pane.${key}`); t("read"); t(`step.${one}`); const codes = { first: 1 };';
    const keys = ["pane.read", "pane.write", "pane.step.first", "pane.step.second", "other.read"];
    expect(usedOf(source, keys)).toEqual(["pane.read", "pane.step.first"]);
  });

  test("not when only a comment names it", () => {
    expect(usedOf("// pane.read.month", ["pane.read.month"])).toEqual([]);
  });
});
