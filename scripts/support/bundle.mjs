// Bundles a TypeScript entry for Node into .cache, once per state of the sources.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCached } from "./codeCache.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const cache = join(root, ".cache");
/** A bundle of an earlier state is kept this long: a program that started from it may still be running. */
const KEPT_FOR = 60 * 60 * 1000;

const hereToo = [
  "package.json",
  "scripts/build-law.mjs",
  "scripts/build-messages.mjs",
  "scripts/build-rules.mjs",
  "scripts/support/bundle.mjs",
].map((path) => join(root, path));

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name === "generated" ? [] : filesBelow(path);
  });
}

/** Changes when the path, size or time of a source changes. What is generated follows from the data it is made of. */
function fingerprint(entry) {
  return fingerprintOf(["src", "locales"], [], entry);
}

/** The state of folders and files of the project as one word. */
export function fingerprintOf(folders, files = [], salt = "") {
  const sources = folders.flatMap((folder) => filesBelow(join(root, folder))).sort();
  const states = [...sources, ...hereToo, ...files.map((file) => join(root, file))].map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path.slice(root.length)}\0${size}\0${mtimeMs}\n`;
  });
  // One text: a hash of many small pieces takes as long as a look at the files.
  const text = `${salt}\0${process.versions.node.split(".")[0]}\0${states.join("")}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** For Node: one file of one byte a character, half to read and half to keep. */
async function buildForNode(entry, folder) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: { main: entry },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    charset: "ascii",
    logLevel: "error",
  });
  mkdirSync(folder, { recursive: true });
  // What stands in a regular expression is left as it is by esbuild.
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  for (const { path, text } of outputFiles) writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped), "latin1");
}

async function buildForPage(entry, folder, { rules, plugins }) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    context: root,
    entry,
    output: { filename: "main.js", path: folder },
    devtool: false,
    performance: false,
    optimization: { minimize: false },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "swc-loader", options: { sourceMaps: false } }, ...rules],
    },
    // One file: a page of the tests loads nothing later.
    plugins: [...plugins, new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}

/** Puts a finished folder in place; when another process was faster, its folder stands. */
function putInPlace(made, folder, file) {
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(join(folder, file))) throw error;
  }
}

function clearEarlier(name, current) {
  for (const other of readdirSync(cache)) {
    const path = join(cache, other);
    if (!other.startsWith(`${name}-`) || path === current) continue;
    try {
      if (statSync(path).mtimeMs < Date.now() - KEPT_FOR) rmSync(path, { recursive: true, force: true });
    } catch {
      // another process cleared it
    }
  }
}

/**
 * The path of a module with everything `entry` needs in it or beside it. Builds only when a file of src, package.json or
 * the law data changed; two processes may build at once. Prints nothing on stdout.
 *
 * @param {{ entry: string, name: string }} what - entry from the root of the project (`src/cli/main.ts`), and a name
 * @returns {Promise<string>}
 */
export function bundleForNode({ entry, name }) {
  return bundled({ entry, name, file: "main.cjs" }, fingerprint(entry), buildForNode);
}

/**
 * The path of a script with everything `entry` needs in it, for a page (tests only).
 *
 * @param {{ entry: string, name: string, folders?: string[], rules?: object[], plugins?: object[] }} what - also the
 *   folders beside src that it is made of, and what webpack needs for them
 * @returns {Promise<string>}
 */
export function bundleForPage({ entry, name, folders = [], rules = [], plugins = [] }) {
  const state = fingerprintOf(["src", "locales", ...folders], [], entry);
  return bundled({ entry, name, file: "main.js" }, state, (from, to) => buildForPage(from, to, { rules, plugins }));
}

async function bundled({ entry, name, file: main }, state, build) {
  const folder = join(cache, `${name}-${state}`);
  const file = join(folder, main);
  if (existsSync(file)) return file;
  if (process.stderr.isTTY) process.stderr.write(`${name}: first use since a change, building (a few seconds) …\n`);
  mkdirSync(cache, { recursive: true });
  const made = join(cache, `${name}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const { buildGenerated } = await import("../build-generated.mjs");
    buildGenerated();
    await build(join(root, entry), made);
    putInPlace(made, folder, main);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  clearEarlier(name, folder);
  return file;
}

/** What `entry` exports; `use` names what it is loaded for, where uses differ in what they run. */
export async function importBundle({ use = "all", ...what }) {
  return loadCached(await bundleForNode(what), use);
}
