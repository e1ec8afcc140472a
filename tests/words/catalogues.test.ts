import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { answerOfModule } from "../support/runModule";

const root = join(__dirname, "..", "..");
type Catalogue = Readonly<Record<string, string>>;

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

const greeting = { "a.greeting": "Bonjour {name}", "a.rows": "{rows, plural, one {# ligne} other {# lignes}}" };
const broken = { ...greeting, "a.greeting": "Dag {name" };

/** Catalogues, the French one and Dutch; every other language has the French ones unless the case says otherwise. */
const CASES: readonly (readonly [string, Catalogue, Readonly<Record<string, Catalogue>>, readonly unknown[]])[] = [
  ["nothing in catalogues that agree", greeting, { nl: { ...greeting, "a.greeting": "Dag {name}" } }, []],
  ["a missing message", greeting, { nl: { "a.greeting": "Dag {name}" } }, ["nl: a.rows is missing"]],
  ["a message of no other language", greeting, { nl: { ...greeting, "a.more": "Meer" } }, ["nl: a.more is not in fr"]],
  [
    "another argument",
    greeting,
    { nl: { ...greeting, "a.greeting": "Dag {naam}" } },
    ["nl: a.greeting has naam: text; fr has name: text"],
  ],
  [
    "no argument",
    greeting,
    { nl: { ...greeting, "a.greeting": "Dag" } },
    ["nl: a.greeting has no data; fr has name: text"],
  ],
  [
    "an argument of another kind",
    greeting,
    { nl: { ...greeting, "a.greeting": "Dag {name, month}" } },
    ["nl: a.greeting has name: month; fr has name: text"],
  ],
  [
    "an unknown kind",
    greeting,
    { nl: { ...greeting, "a.greeting": "Dag {name, zork}" } },
    ["nl: a.greeting: {name, zork} is no kind of data"],
  ],
  ["an empty message", greeting, { nl: { ...greeting, "a.greeting": " " } }, ["nl: a.greeting is empty"]],
  [
    "a message that is no ICU, in the language that has it",
    greeting,
    { nl: broken },
    [expect.stringMatching(/^nl: a\.greeting: .+/)],
  ],
  [
    "a message that is no ICU, once where it is the reference",
    broken,
    { nl: greeting, de: greeting, en: greeting },
    [expect.stringMatching(/^fr: a\.greeting: .+/)],
  ],
  [
    "an argument that is two kinds in one message",
    { "a.two": "{x, month} {x, amount}" },
    {},
    expect.arrayContaining(["fr: a.two: {x} stands as month and as amount"]) as unknown[],
  ],
];

/** Sources, keys, and those of the keys that the source says. */
const SOURCES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "when its key stands as a text",
    'say("pane.read.month")',
    ["pane.read.month", "pane.read.day"],
    ["pane.read.month"],
  ],
  [
    "when a template text makes it of parts that stand somewhere",
    'const t = (key) => say(`pane.${key}`); t("read"); t(`step.${one}`); const codes = { first: 1 };',
    ["pane.read", "pane.write", "pane.step.first", "pane.step.second", "other.read"],
    ["pane.read", "pane.step.first"],
  ],
  ["not when only a comment names it", "// pane.read.month", ["pane.read.month"], []],
];

/** What the scripts say of all cases: they are modules, which only another process can load. */
const said = answerOfModule(`import { localeProblems } from "./scripts/build-messages.mjs";
  import { isSaid, wordsOfText } from "./scripts/support/usedMessages.mjs";
  const cases = ${JSON.stringify(CASES.map(([, fr, others]) => ({ fr, nl: fr, de: fr, en: fr, ...others })))};
  const sources = ${JSON.stringify(SOURCES.map(([, source, keys]) => ({ source, keys })))};
  process.stdout.write(JSON.stringify({
    problems: cases.map(localeProblems),
    used: sources.map(({ source, keys }) => keys.filter(isSaid(wordsOfText(source)))),
  }));`) as { readonly problems: readonly unknown[]; readonly used: readonly unknown[] };

test.each(CASES.map(([name, , , expected], index) => [name, index, expected] as const))(
  "the build refuses, naming language and message, %s",
  (_, index, expected) => expect(said.problems[index]).toEqual(expected),
);

test.each(SOURCES.map(([name, , , used], index) => [name, index, used] as const))(
  "a message is used %s",
  (_, index, used) => expect(said.used[index]).toEqual(used),
);
