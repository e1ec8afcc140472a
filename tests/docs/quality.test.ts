import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const quality = readFileSync(join(root, "docs", "quality.md"), "utf8");

test("a command of the figures runs every case of its tests, not the few of each day", () => {
  const commands = [...quality.matchAll(/`([^`]*jest [^`]*?(tests\/\S+\.test\.tsx?)[^`]*)`/g)];
  expect(commands.length).toBeGreaterThan(0);
  for (const [, command = "", path = ""] of commands) {
    const repeats = /\b(?:isWhole|walkedIn)\b/.test(readFileSync(join(root, path), "utf8"));
    if (repeats) expect(command).toMatch(/^CALOG_WHOLE=1 /);
  }
});
