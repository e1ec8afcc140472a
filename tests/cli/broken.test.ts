import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { joined, jsonPieces, linePieces } from "../../src/cli/pieces";
import { LANGUAGES } from "../../src/words";
import { packageOf } from "../support/zoneFile";
import { calog } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-broken-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const WRONG = Array.from({ length: 400 }, (_, index) => ({ matricule: `44-1${index}`, nscale1: "A31", language: "x" }));
beforeAll(() => writeFileSync(at("in.xlsx"), packageOf(WRONG)));
afterEach(() => rmSync(at("out.xlsx"), { force: true }));

/** A run whose stdout throws what a bug throws, the first time it is written to. */
async function brokenRun(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  let isWhole = true;
  const code = await main(argv, {
    stdout: {
      write: (text) => {
        if (isWhole) {
          isWhole = false;
          throw new RangeError("Invalid string length");
        }
        written.stdout += text;
      },
    },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

describe("something thrown in the command", () => {
  test.each(LANGUAGES)("is one sentence without a stack in %s, exit code 2, and no output is left", async (lang) => {
    const run = await brokenRun("fill", at("in.xlsx"), "-o", at("out.xlsx"), "--lang", lang);
    expect([run.code, run.stdout, existsSync(at("out.xlsx"))]).toEqual([2, "", false]);
    expect(run.stderr.split("\n")).toHaveLength(2);
    expect(run.stderr).toMatch(/RangeError: Invalid string length.*CALOG_DEBUG=1/);
  });

  test("what stood in the place of the output stands there again", async () => {
    writeFileSync(at("out.xlsx"), "before");
    await brokenRun("fill", at("in.xlsx"), "-o", at("out.xlsx"), "--force");
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("before");
  });

  test("with --json it is the document of a refusal", async () => {
    const { code, stdout } = await brokenRun("check", at("in.xlsx"), "--json");
    const { refusal } = JSON.parse(stdout) as { refusal: Record<string, unknown> };
    expect(code).toBe(2);
    expect(refusal).toMatchObject({ code: "program-failed", detail: "RangeError: Invalid string length" });
    expect(Object.keys(refusal)).toContain("message");
  });

  test("CALOG_DEBUG shows where", async () => {
    process.env["CALOG_DEBUG"] = "1";
    const { stderr } = await brokenRun("check", at("in.xlsx"));
    delete process.env["CALOG_DEBUG"];
    expect(stderr).toMatch(/\n +at /);
  });
});

describe("results in pieces", () => {
  test.each([
    [{}],
    [{ a: [], b: undefined, c: null, d: "é\n" }],
    [{ rows: [1, { x: [1, [2]] }, "a"], more: { deep: [1] }, last: [null] }],
  ])("a document is what JSON.stringify writes: %j", (document) => {
    expect([...jsonPieces(document)].join("")).toBe(`${JSON.stringify(document)}\n`);
  });

  test.each([[[]], [[""]], [["a", "", "b"]]])("lines are each ended, as %j joined", (lines) => {
    expect([...linePieces(lines)].join("")).toBe(`${lines.join("\n")}\n`);
  });

  test("small ones go together", () => {
    const lines = Array.from({ length: 10_000 }, () => "x".repeat(20));
    expect([...joined(linePieces(lines))]).toHaveLength(4);
    expect([...joined("a")]).toEqual(["a"]);
  });

  test.each([["--json"], ["--lang=fr"]])("no text written is long, however many rows (%s)", async (option) => {
    const lengths: number[] = [];
    const stdout = { write: (text: string) => lengths.push(text.length) };
    await main(["check", at("in.xlsx"), option], { stdout, stderr: { write: () => true } });
    const { stdout: whole } = await calog("check", at("in.xlsx"), option);
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(2 ** 17);
    expect(lengths.reduce((sum, one) => sum + one)).toBe(whole.length);
  });
});
