import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/cli/commands";
import { answerOfModule } from "../support/runModule";

const root = join(__dirname, "..", "..");
const text = readFileSync(join(root, "README.md"), "utf8");
const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = ""]) => one);

test("files and pictures that it names are there", () => {
  const named = found(/\]\(([^)#:]+)\)/g);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("scripts that it names are those of the package", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  expect(found(/npm run ([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]);
});

test("every command is in it, and no other", () => {
  const commands = Object.keys(COMMANDS).sort();
  expect([...new Set(found(/^npx calog (\w+)/gm))].sort()).toEqual(commands);
  const works = [...new Set(found(/^\| (`calog .*?`) \|/gm).flatMap((row) => row.match(/\w+/g) ?? []))];
  expect(works.filter((word) => word !== "calog").sort()).toEqual(commands);
});

test("every folder of the source is in it", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(found(/^src\/(\w+) /gm).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test("the member worked through is what the command answers", () => {
  const [, command = "", answer = ""] = /\$ npx calog (pay [^\n]+)\n([\s\S]+?)```/.exec(text) ?? [];
  const given = answerOfModule(`
    import { execFileSync } from "node:child_process";
    const output = execFileSync(process.execPath, ["bin/calog.mjs", ...${JSON.stringify(command.split(" "))}], { encoding: "utf8" });
    console.log(JSON.stringify(output));
  `) as string;
  expect(given.replace(/\u00a0|\u202f/g, " ")).toBe(answer);
});
