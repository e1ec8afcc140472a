import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
const committed = join(root, "assets", "sample");

describe("the sample workbooks", () => {
  const made = mkdtempSync(join(tmpdir(), "calog-samples-"));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  test("are what `npm run samples` writes, byte for byte, in any time zone", () => {
    for (const TZ of ["UTC", "Pacific/Apia"]) {
      execFileSync(process.execPath, [join(root, "scripts", "make-samples.mjs"), made], {
        env: { ...process.env, TZ },
      });
      const names = readdirSync(made).sort();
      expect(names).toEqual(["conversion-2007.xlsx", "conversion-2024.xlsx"]);
      expect(names).toEqual(readdirSync(committed).sort());
      for (const name of names) {
        expect(readFileSync(join(made, name)).equals(readFileSync(join(committed, name)))).toBe(true);
      }
    }
  });
});
