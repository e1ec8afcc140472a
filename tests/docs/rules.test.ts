import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** The rule ids of the specification: prefix, first and last number. */
const RULES: readonly (readonly [string, number, number])[] = [
  ["SAL", 1, 20],
  ["SEN", 1, 4],
  ["GRD", 1, 5],
  ["CAR", 1, 12],
  ["ALW", 0, 13],
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

const rows = readFileSync(join(root, "docs", "rules.md"), "utf8")
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
