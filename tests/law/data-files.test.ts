import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Checks a copy of the data files in which one file has been changed. */
function check(
  file: string,
  change: (content: Record<string, unknown>) => void,
): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "calog-law-"));
  try {
    cpSync(join(root, "src", "law", "data"), folder, { recursive: true });
    const path = join(folder, file);
    const content = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    change(content);
    writeFileSync(path, JSON.stringify(content));
    const run = spawnSync(process.execPath, [join(root, "scripts", "build-law.mjs"), "--check", folder], {
      encoding: "utf8",
    });
    return { status: run.status, said: run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the data files of the law are refused when", () => {
  test("nothing is wrong: they are accepted", () => {
    expect(check("tables/2024-10-01.json", () => undefined)).toEqual({ status: 0, said: "" });
  });

  test.each<[string, string, (content: Record<string, unknown>) => void, RegExp]>([
    [
      "an amount is a number",
      "tables/2024-10-01.json",
      (c) => Object.assign(c["scales"] as object, { A11: { certainty: "published", steps: [21880] } }),
      /must be string/,
    ],
    [
      "an amount has one decimal",
      "tables/2024-10-01.json",
      (c) => Object.assign(c["scales"] as object, { A11: { certainty: "published", steps: ["21880.0"] } }),
      /must match pattern/,
    ],
    ["a table has no source", "tables/2024-10-01.json", (c) => delete c["source"], /required property 'source'/],
    ["a month is none", "tables/2024-10-01.json", (c) => (c["validFrom"] = "2024-13"), /must match pattern/],
    [
      "two tables cover one month",
      "tables/2022-11-01.json",
      (c) => (c["validUntil"] = "2024-10"),
      /both cover 2024-10/,
    ],
    [
      "a campaign names a table that is not there",
      "campaigns/2024.json",
      (c) => (c["after"] = { tables: ["2025-01-01"] }),
      /2025-01-01, which no file gives/,
    ],
    [
      "a campaign does not say whether its pay cycle is known",
      "campaigns/2024.json",
      (c) => delete c["processing"],
      /required property 'processing'/,
    ],
    [
      "a pay cycle has no source",
      "campaigns/2007.json",
      (c) => (c["processing"] = { month: "2007-05" }),
      /required property 'source'/,
    ],
    [
      "a certainty is no known word",
      "conversions/2007.json",
      (c) => Object.assign((c["rows"] as object[])[0] ?? {}, { certainty: "sure" }),
      /must be equal to one of/,
    ],
    [
      "a field is misspelt",
      "campaigns/2007.json",
      (c) => (c["monht"] = "2007-01"),
      /must NOT have additional properties/,
    ],
  ])("%s", (_, file, change, sentence) => {
    const { status, said } = check(file, change);
    expect(status).not.toBe(0);
    expect(said).toMatch(sentence);
  });
});
