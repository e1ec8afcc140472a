import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { transformSync } from "@swc/core";
import { LANGUAGES } from "../../src/words";

const folder = join(__dirname, "..", "..", "src", "words", "generated");

// Decision 0027. That a page says only words of its own part is a matter of types (`sayOnPage`) and of a lint rule.
test.each(LANGUAGES)("no part of %s is larger than 40 KB", (language) => {
  for (const part of ["", "Reasons", "Commands"]) {
    const text = readFileSync(join(folder, `${language}${part}.ts`), "utf8");
    const { code } = transformSync(text, { jsc: { parser: { syntax: "typescript" } }, minify: true });
    expect(gzipSync(code).length).toBeGreaterThan(1_000);
    expect(gzipSync(code).length).toBeLessThanOrEqual(40_000);
  }
});
