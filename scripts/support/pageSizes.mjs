// Gzipped JavaScript that each page loads before the first interaction; later screens come on their own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export const MOST_BYTES = 170_000;
/** The functions and all they need: Excel loads them with the page. */
export const MOST_FUNCTION_BYTES = 45_000;
/** Entries of the add-in's page, in the order in which it loads them. */
const PANE_ENTRIES = ["boot", "functions", "taskpane"];

function ownScripts(folder, page) {
  const html = readFileSync(join(folder, page), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)].map(([, script]) => script);
  return scripts.filter((script) => !/^https?:|^office\//.test(script));
}

const gzipped = (folder, scripts) =>
  scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script))).length, 0);

/** Page name to gzipped bytes of the scripts its HTML names (office.js left out); the functions of the pane apart. */
export function pageSizes(folder) {
  const sizes = {};
  for (const page of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const scripts = ownScripts(folder, page);
    // What stands before functions.js, except the start of the page, is what the functions need.
    const last = scripts.indexOf("functions.js");
    const first = scripts.indexOf("boot.js") + 1;
    const functions = last < 0 ? [] : scripts.slice(first, last + 1);
    if (functions.length > 0) sizes["functions.js"] = gzipped(folder, functions);
    sizes[page] = gzipped(
      folder,
      scripts.filter((script) => !functions.includes(script)),
    );
  }
  return sizes;
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

/** A webpack plugin that refuses a page which would load a module twice: two copies are two states. */
export class NoModuleTwice {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoModuleTwice", (compilation) => {
      compilation.hooks.afterOptimizeChunkIds.tap("NoModuleTwice", () => {
        const places = new Map();
        const entrypoints = PANE_ENTRIES.map((name) => compilation.entrypoints.get(name)).filter(Boolean);
        const chunks = new Set(entrypoints.flatMap((entrypoint) => entrypoint.chunks));
        for (const chunk of chunks) {
          for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
            // A concatenated module holds the modules that were written into it.
            for (const one of module.modules ?? [module]) places.set(one, (places.get(one) ?? 0) + 1);
          }
        }
        for (const [module, count] of places) {
          if (count > 1 && module.size() > 0) {
            compilation.errors.push(new WebpackError(`The pane loads ${module.identifier()} ${count} times.`));
          }
        }
      });
    });
  }
}
