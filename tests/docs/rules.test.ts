import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/cli/commands";
import { FUNCTIONS } from "../../src/functions";
import { FORM_IDS } from "../../src/member";

const root = join(__dirname, "..", "..");

/** The rule ids of the specification: prefix, first and last number. */
const RULES: readonly (readonly [string, number, number])[] = [
  ["SAL", 1, 20],
  ["SEN", 1, 4],
  ["GRD", 1, 5],
  ["CAR", 1, 12],
  ["ALW", 0, 13],
  ["AEP", 1, 4],
  ["ABS", 1, 5],
  ["T01", 1, 8],
  ["T07", 1, 5],
  ["T22", 1, 1],
  ["T23", 1, 1],
  ["WHAT", 1, 14],
];
const ids = RULES.flatMap(([prefix, first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}-${String(first + index).padStart(2, "0")}`),
);

const text = readFileSync(join(root, "docs", "rules.md"), "utf8");
const [specification = "", reachTable = ""] = text.split("## Where each rule is reached");
const rows = specification
  .split("\n")
  .filter((line) => /^\| [A-Z0-9]+-\d\d \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("docs/rules.md", () => {
  test("holds every rule id once, and no other", () => {
    expect(rows.map(([, id]) => id)).toEqual(ids);
  });

  test.each(rows.map((cells) => [cells[1] ?? "", cells] as const))(
    "%s names files that exist, or its reason",
    (_, cells) => {
      const [, , subject = "", file = "", held = "", open = ""] = cells;
      expect(subject).not.toBe("");
      if (file === "not computed") expect(open.length).toBeGreaterThan(5);
      for (const named of [file, held]) {
        const path = /^`(.+)`$/.exec(named)?.[1];
        if (path !== undefined) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
        else expect(["not computed", "–"]).toContain(named);
      }
    },
  );
});

/** Parts of the Member screen that show a rule without being asked for facts. */
const PARTS = ["pairs", "pay", "arrears", "indexed", "career", "points"];
/** Rules that the tab Tools asks for. */
const TOOLS = ["norms"];

test("the page is as the cards have it (npm run rules)", () => {
  const program = `import("./scripts/rules-table.mjs").then(({ rulesPage }) => process.stdout.write(rulesPage()))`;
  const { stdout } = spawnSync(process.execPath, ["-e", program], { cwd: root, encoding: "utf8" });
  expect(stdout).toBe(text);
});

describe("where each rule is reached", () => {
  const reached = reachTable
    .split("\n")
    .filter((line) => /^\| [A-Z0-9]+-\d\d/.test(line))
    .map((line) => line.split("|").map((cell) => cell.replace(/`/g, "").trim().split(", ")));

  test("every rule of pay that is computed is in the table once", () => {
    const computed = rows.filter(
      // Open points, tables and classes are no answers of their own, and CAR-12 is refused.
      ([, id = "", , file]) => file !== "not computed" && !/^(?:WHAT|GRD-0[1235]|T07-02|CAR-12)/.test(id),
    );
    expect(reached.flatMap(([, rules]) => rules).sort()).toEqual(computed.map(([, id]) => id).sort());
  });

  test("what it names is there: parts and forms, functions, commands", () => {
    const functions = FUNCTIONS.map(({ name }) => name);
    for (const [, , screen = [], names = [], commands = []] of reached) {
      expect(screen.filter((one) => ![...PARTS, ...TOOLS, ...FORM_IDS].some((known) => known === one))).toEqual([]);
      expect(names.filter((name) => !functions.some((known) => known === name))).toEqual([]);
      expect(commands.filter((command) => !Object.hasOwn(COMMANDS, command))).toEqual([]);
      expect([screen, names, commands].map(({ length }) => length)).not.toContain(0);
    }
  });

  test("every part, tool and form of the screens is in the table", () => {
    const named = new Set(reached.flatMap(([, , screen = []]) => screen));
    const screens = [...PARTS.filter((part) => part !== "arrears"), ...TOOLS, ...FORM_IDS];
    expect(screens.filter((id) => !named.has(id))).toEqual([]);
  });

  // Those of several rules, or of none, stand in the words before the table.
  test.each([
    ["function", FUNCTIONS.map(({ name }) => name)],
    ["command", Object.keys(COMMANDS)],
  ])("every %s is named", (_, names) => {
    const said = [...reachTable.matchAll(/`(?:calog )?([\w-]+)`/g)].map(([, name]) => name);
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});
