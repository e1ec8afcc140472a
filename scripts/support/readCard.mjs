// Reads a card as what it is: data. It may import nothing but data of src/rules, and of src/values how a source is cited.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import vm from "node:vm";

/** @returns {(path: string) => any} what a card file exports */
export function cardReader(rulesFolder) {
  const ts = createRequire(import.meta.url)("typescript");
  const values = join(rulesFolder, "..", "values");
  const known = new Map();
  const read = (path) => {
    if (known.has(path)) return known.get(path);
    const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const exports = {};
    known.set(path, exports);
    const require = (name) => {
      if (resolve(dirname(path), name) === values) return read(join(values, "cite.ts"));
      const file = `${resolve(dirname(path), name)}.ts`;
      if (relative(rulesFolder, file).split(sep)[0] === "..")
        throw new Error(`${path} imports ${name}: a card is data`);
      return read(file);
    };
    vm.runInNewContext(outputText, { exports, require });
    return exports;
  };
  // Back into this realm, so that arrays are arrays here.
  return (path) => JSON.parse(JSON.stringify(read(path)));
}
