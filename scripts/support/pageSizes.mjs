// Gzipped JavaScript that each page loads before the first interaction; later screens come on their own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export const MOST_BYTES = 200_000;

/** Page name to gzipped bytes of the scripts its HTML names (those of other addresses left out). */
export function pageSizes(folder) {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return Object.fromEntries(
    pages.map((page) => {
      const scripts = readFileSync(join(folder, page), "utf8").matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g);
      const own = [...scripts].map(([, script]) => script).filter((script) => !/^https?:/.test(script));
      const bytes = own.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script))).length, 0);
      return [page, bytes];
    }),
  );
}

/** A webpack plugin that says the sizes after a build. */
export class PrintPageSizes {
  apply(compiler) {
    compiler.hooks.done.tap("PrintPageSizes", (stats) => {
      if (stats.hasErrors()) return;
      for (const [page, bytes] of Object.entries(pageSizes(compiler.outputPath))) {
        console.log(`${page}: ${Math.ceil(bytes / 1000)} KB of JavaScript before first interaction (gzip)`);
      }
    });
  }
}
