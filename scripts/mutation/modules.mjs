// The modules of src and tests, loaded anew for each mutant as Jest does for each file, but in milliseconds: compiled once, and what
// is never mutated and holds no state (made from data files) is kept.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const ENDS = ["", ".ts", ".tsx", ".json", "/index.ts", "/index.tsx"];
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

export class Modules {
  #root;
  #require;
  #compiled = new Map();
  #found = new Map();
  #kept = new Map();
  #loaded = new Map();

  constructor(root) {
    this.#root = root;
    this.#require = createRequire(join(root, "package.json"));
  }

  /** Forgets the state of all modules. */
  renew() {
    this.#loaded = new Map();
  }

  load(path) {
    const modules = /[\\/]generated[\\/]/.test(path) && !/[\\/]rules[\\/]/.test(path) ? this.#kept : this.#loaded;
    const there = modules.get(path);
    if (there) return there.exports;
    const module = { exports: {}, require: (name) => this.#required(path, name) };
    modules.set(path, module);
    if (path.endsWith(".json")) module.exports = JSON.parse(readFileSync(path, "utf8"));
    else this.#compile(path)(module.exports, module.require, module, path, dirname(path));
    return module.exports;
  }

  #required(from, name) {
    if (!name.startsWith(".")) return this.#require(name);
    const wanted = resolve(dirname(from), name);
    let path = this.#found.get(wanted);
    if (!path) {
      path = ENDS.map((end) => wanted + end).find(isFile);
      if (!path) throw new Error(`${from} requires ${name}, which is nowhere`);
      this.#found.set(wanted, path);
    }
    return this.load(path);
  }

  #compile(path) {
    let made = this.#compiled.get(path);
    if (!made) {
      const { code } = transformSync(readFileSync(path, "utf8"), {
        filename: path,
        root: this.#root,
        module: { type: "commonjs" },
        sourceMaps: false,
      });
      made = vm.compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: path });
      this.#compiled.set(path, made);
    }
    return made;
  }
}
