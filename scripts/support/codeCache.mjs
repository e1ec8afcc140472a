// Loads a CommonJS bundle with V8's code cache beside it, so that a program compiles its functions once and not at each start.
// (`module.enableCompileCache` does it from Node 22 on; this also serves Node 20.)
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import vm from "node:vm";

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** What it cannot write it does without: the folder may be read only. */
function keep(script, file) {
  try {
    const made = `${file}.${process.pid}.tmp`;
    writeFileSync(made, script.createCachedData());
    renameSync(made, file);
  } catch {
    // the next start compiles again
  }
}

/**
 * What a bundle exports.
 *
 * @param {string} file - the bundle, in ASCII
 * @param {string} use - what it is loaded for: what that use compiles is kept when the program ends
 */
export function loadCached(file, use) {
  const cache = `${file}.${use}.v8`;
  const cachedData = readIfThere(cache);
  const script = new vm.Script(Module.wrap(readFileSync(file, "latin1")), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  if (!cachedData || script.cachedDataRejected) process.once("exit", (code) => code < 2 && keep(script, cache));
  return module.exports;
}
