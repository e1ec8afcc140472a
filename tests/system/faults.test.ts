import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readZip } from "../../src/file/zip/readZip";

const root = join(__dirname, "..", "..");
const COMMAND = join(root, "bin", "calog.mjs");
const BROKEN_DISK = ["--require", join(root, "tests", "support", "brokenDisk.cjs")];
const OTHER_PLATFORM = ["--require", join(root, "tests", "support", "otherPlatform.cjs")];

let folder = "";
const at = (name: string): string => join(folder, name);
const names = (): string[] => readdirSync(folder).sort();
const input = (): Buffer => readFileSync(at("in.xlsx"));

// The command builds itself on first use; what stands in for another platform is for the command alone.
beforeAll(() => spawnSync(process.execPath, [COMMAND, "--version"]));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calog-faults-"));
  copyFileSync(join(root, "assets", "sample", "conversion-2007.xlsx"), at("in.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a disk that fails", () => {
  test.each([
    ["full", "write ENOSPC"],
    ["over its quota", "write EDQUOT"],
    ["of a folder that is read-only", "open EROFS"],
    ["of a folder that is not ours", "open EACCES"],
    ["that breaks while it writes", "sync EIO"],
    ["on which the file cannot get its place", "place EACCES"],
  ])("%s: a sentence with the code, no output, nothing beside it, the input as it was", (_, fault) => {
    const before = input();
    for (const [command, more] of [
      ["fill", []],
      ["propose", ["--force"]],
    ] as const) {
      if (more.length > 0) writeFileSync(at("out.xlsx"), "what was there");
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          ...OTHER_PLATFORM,
          ...BROKEN_DISK,
          COMMAND,
          command,
          at("in.xlsx"),
          "-o",
          at("out.xlsx"),
          "--lang",
          "en",
          ...more,
        ],
        { encoding: "utf8", env: { ...process.env, CALOG_DISK: fault } },
      );
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(fault.split(" ")[1]);
      expect(stderr).not.toContain("    at ");
      if (more.length > 0) expect(readFileSync(at("out.xlsx"), "utf8")).toBe("what was there");
      expect(names()).toEqual(["in.xlsx", ...(more.length > 0 ? ["out.xlsx"] : [])]);
    }
    expect(input().equals(before)).toBe(true);
  });
});

describe("two runs on one output", () => {
  function run(node: readonly string[], more: readonly string[]): Promise<number | null> {
    const words = ["fill", at("in.xlsx"), "-o", at("out.xlsx"), ...more];
    const child = spawn(process.execPath, [...node, COMMAND, ...words], { stdio: "ignore" });
    return new Promise((done) => child.on("close", done));
  }
  const isWhole = () => readZip(readFileSync(at("out.xlsx"))).entries.length > 5;

  test.each([
    ["where files need no name", []],
    ["where they need one", OTHER_PLATFORM],
  ])("%s: one writes it, the other refuses; with --force one of them stands, whole", async (_, node) => {
    // The sample has rows that are wrong: exit code 1.
    expect((await Promise.all([run(node, []), run(node, [])])).sort()).toEqual([1, 2]);
    expect([names(), isWhole()]).toEqual([["in.xlsx", "out.xlsx"], true]);
    expect(await Promise.all([run(node, ["--force"]), run(node, ["--force"])])).toEqual([1, 1]);
    expect([names(), isWhole()]).toEqual([["in.xlsx", "out.xlsx"], true]);
  });
});

test("ended at any moment: the input as it was, the output whole or as it was, nothing left after the next run", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "scripts", "faults.mjs"), "--kills", "5", "--rows", "300"],
    {
      encoding: "utf8",
    },
  );
  const found = JSON.parse(stdout) as { killed: number; finished: number; wrong: readonly string[] };
  expect([found.wrong, found.killed + found.finished, status]).toEqual([[], 5, 0]);
});
