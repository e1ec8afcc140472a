import { spawn, spawnSync, type StdioOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readZip } from "../../src/file/zip/readZip";
import { buildPackage, row } from "../support/packageBuilder";
import { walkedIn } from "../support/whole";

const root = join(__dirname, "..", "..");
const COMMAND = join(root, "bin", "calog.mjs");
const OTHER_PLATFORM = ["--require", join(root, "tests", "support", "otherPlatform.cjs")];
const isLinux = process.platform === "linux";

const HEADERS = ["code", "matricule", "scale1", "ancdate1", "amount1", "accord", "remarques"];
// Note SSGPI 84738-2007, 1.2.3: AA1 at 200204 is 22 578.15. Invented matricule.
const RIGHT = [2, "44-00001-01", "old", null, null, "OK", null];

let folder = "";
const at = (name: string): string => join(folder, name);
const names = (): string[] => readdirSync(folder).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calog-process-"));
  writeFileSync(at("in.xlsx"), buildPackage({ rows: row(1, HEADERS) + row(2, RIGHT) }));
});
afterEach(() => rmSync(folder, { recursive: true }));

function calog(args: readonly string[], stdio: StdioOptions = "pipe") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", stdio });
  return { code: status, stdout, stderr };
}

/** Runs with a pipe that nobody reads as stdout. */
async function toNobody(args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, stderr };
}

describe("results that nobody can read", () => {
  test("the file alone is right", () => {
    expect(calog(["check", at("in.xlsx"), "--json"]).code).toBe(0);
  });

  test.each([
    ["check", ["check", "in.xlsx", "--lang", "en"]],
    ["help", ["--help", "--lang", "en"]],
    ["fill", ["fill", "in.xlsx", "-o", "out.xlsx", "--lang", "en"]],
    ["template", ["template", "in.xlsx", "-o", "out.csv", "--lang", "en"]],
  ])("%s to a closed pipe: a sentence, no trace, no output, exit 2", async (_, words) => {
    const { code, stderr } = await toNobody(words.map((word) => (/\.\w+$/.test(word) ? at(word) : word)));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The result could not be written to its end \(EPIPE\).*\n$/);
    expect(names()).toEqual(["in.xlsx"]);
  });

  (isLinux ? test : test.skip)("to a full disk", () => {
    const full = openSync("/dev/full", "w");
    try {
      const { code, stderr } = calog(
        ["fill", at("in.xlsx"), "-o", at("out.xlsx"), "--lang", "en"],
        ["ignore", full, "pipe"],
      );
      expect([code, stderr.includes("ENOSPC"), stderr.includes("   at ")]).toEqual([2, true, false]);
    } finally {
      closeSync(full);
    }
    expect(names()).toEqual(["in.xlsx"]);
  });

  test("what --force replaced stands there again", async () => {
    writeFileSync(at("out.xlsx"), "what was there");
    expect((await toNobody(["fill", at("in.xlsx"), "-o", at("out.xlsx"), "--force"])).code).toBe(2);
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("what was there");
    expect(names()).toEqual(["in.xlsx", "out.xlsx"]);
  });
});

test("a command that writes several files leaves none when the second cannot be written", () => {
  // A scale that no table covers, and a conversion that none covers: two files are lacking.
  const rows = row(1, HEADERS) + row(2, [1, "44-00001-01", "B2A", 200204, 20000, null, null]);
  writeFileSync(at("in.xlsx"), buildPackage({ rows }));
  expect(calog(["template", at("in.xlsx"), "-o", at("t.csv")]).code).toBe(0);
  const written = names().filter((name) => name.startsWith("t"));
  expect(written).toHaveLength(2);
  rmSync(at("t.csv"));
  expect(calog(["template", at("in.xlsx"), "-o", at("t.csv")]).code).toBe(2);
  expect(names()).toEqual(["in.xlsx", ...written.filter((name) => name !== "t.csv")]);
});

describe("a process that is ended leaves nothing beside its output", () => {
  /** A picture makes writing take its time. */
  function large(): void {
    const stored = { "xl/media/image1.png": randomBytes(30 * 2 ** 20) };
    writeFileSync(at("in.xlsx"), buildPackage({ rows: row(1, HEADERS) + row(2, RIGHT), parts: stored, stored: true }));
  }

  /** Ends the process as soon as anything new stands in the folder. */
  async function ended(signal: NodeJS.Signals, node: readonly string[]): Promise<readonly string[]> {
    const child = spawn(process.execPath, [...node, COMMAND, "fill", at("in.xlsx"), "-o", at("out.xlsx")], {
      stdio: "ignore",
    });
    const closed = new Promise<void>((done) => child.on("close", () => done()));
    while (child.exitCode === null && child.signalCode === null && names().length === 1) {
      await new Promise((next) => setImmediate(next));
    }
    child.kill(signal);
    await closed;
    return names().filter((name) => name !== "in.xlsx");
  }

  test.each<NodeJS.Signals>(walkedIn("SIGTERM", "SIGINT", "SIGHUP"))("%s, where files need a name", async (signal) => {
    large();
    const left = await ended(signal, OTHER_PLATFORM);
    expect(left.filter((name) => name !== "out.xlsx")).toEqual([]);
    if (left.length > 0) expect(readZip(readFileSync(at("out.xlsx"))).entries.length).toBeGreaterThan(5);
  });

  (isLinux ? test.each<NodeJS.Signals>(walkedIn("SIGKILL", "SIGINT")) : test.skip.each(["SIGINT" as const]))(
    "%s, where files need none",
    async (signal) => {
      large();
      const left = await ended(signal, []);
      expect(left.filter((name) => name !== "out.xlsx")).toEqual([]);
      if (left.length > 0) expect(readZip(readFileSync(at("out.xlsx"))).entries.length).toBeGreaterThan(5);
    },
  );

  test("what a kill left where files need a name is cleared by the next run", async () => {
    large();
    let left: readonly string[] = [];
    for (let tries = 0; tries < 5 && left[0]?.startsWith(".calog-") !== true; tries++) {
      rmSync(at("out.xlsx"), { force: true });
      left = await ended("SIGKILL", OTHER_PLATFORM);
    }
    expect(left[0]).toMatch(/^\.calog-/);
    rmSync(at("out.xlsx"), { force: true });
    expect(calog(["fill", at("in.xlsx"), "-o", at("out.xlsx")]).code).toBe(0);
    expect(names()).toEqual(["in.xlsx", "out.xlsx"]);
  });
});

describe("only files are replaced, with --force too", () => {
  const fill = (name: string, ...more: readonly string[]) =>
    calog(["fill", at("in.xlsx"), "-o", at(name), "--json", ...more]);
  const codeOf = (stdout: string): unknown => (JSON.parse(stdout) as { refusal?: { code: string } }).refusal?.code;

  test.each<[string, () => void, string]>([
    ["a pipe", () => void spawnSync("mkfifo", [at("out.xlsx")]), "output-not-file"],
    ["a link to a device", () => symlinkSync("/dev/null", at("out.xlsx")), "output-not-file"],
    ["a link that leads nowhere", () => symlinkSync(at("nowhere.xlsx"), at("out.xlsx")), "output-not-file"],
    ["a link to itself", () => symlinkSync(at("out.xlsx"), at("out.xlsx")), "output-not-file"],
    ["a folder", () => mkdirSync(at("out.xlsx")), "output-not-writable"],
    ["a link to the input", () => symlinkSync(at("in.xlsx"), at("out.xlsx")), "output-is-input"],
  ])("%s stays", (_, make, code) => {
    make();
    const before = lstatSync(at("out.xlsx"));
    for (const more of [[], ["--force"]]) {
      const run = fill("out.xlsx", ...more);
      expect([run.code, codeOf(run.stdout)]).toEqual([2, code]);
    }
    expect(lstatSync(at("out.xlsx")).ino).toBe(before.ino);
    expect([existsSync(at("nowhere.xlsx")), names()]).toEqual([false, ["in.xlsx", "out.xlsx"]]);
  });

  test("a link to a file stays a link: the file is replaced", () => {
    writeFileSync(at("real.xlsx"), "old");
    symlinkSync(at("real.xlsx"), at("out.xlsx"));
    expect(fill("out.xlsx").code).toBe(2);
    expect(fill("out.xlsx", "--force").code).toBe(0);
    expect(lstatSync(at("out.xlsx")).isSymbolicLink()).toBe(true);
    expect(readZip(readFileSync(at("real.xlsx"))).entries.length).toBeGreaterThan(3);
  });
});

test.each([
  ["of letters that take two bytes", `${"é".repeat(122)}.xlsx`],
  ["of 255 bytes", `${"a".repeat(250)}.xlsx`],
])("a long name %s can be written, and replaced", (_, name) => {
  for (const node of [[], OTHER_PLATFORM]) {
    for (const more of node.length === 0 ? [[], ["--force"]] : [["--force"]]) {
      const { status } = spawnSync(process.execPath, [
        ...node,
        COMMAND,
        "fill",
        at("in.xlsx"),
        "-o",
        at(name),
        ...more,
      ]);
      expect(status).toBe(0);
    }
  }
  expect(names()).toEqual([name, "in.xlsx"].sort());
});
