// The browser that tests, pictures and measures use: the one CHROMIUM names, or the first there is. Debian's headless
// shell comes first: the same engine, and a page costs half the processor time.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const browserNames = JSON.parse(readFileSync(new URL("browsers.json", import.meta.url), "utf8"));

export function findBrowser() {
  return process.env.CHROMIUM ?? browserNames.map((name) => join("/usr/bin", name)).find((path) => existsSync(path));
}
