// Bundles a TypeScript entry for Node into .cache, once per state of the sources.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

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
    const path = join(folder, entry.name);
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
  const hash = createHash("sha256");
  hash.update(`${salt}\0${process.versions.node.split(".")[0]}\0`);
  const sources = folders.flatMap((folder) => filesBelow(join(root, folder))).sort();
  for (const path of [...sources, ...hereToo, ...files.map((file) => join(root, file))]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** What differs between a bundle for Node and one for a page. */
const FOR_NODE = { target: "node20", output: { filename: "main.cjs", library: { type: "commonjs2" } } };
const FOR_PAGE = { target: ["web", "es2022"], output: { filename: "main.js" } };

async function build(entry, folder, { target, output }, { rules = [], plugins = [] }) {
  const { buildGenerated } = await import("../build-generated.mjs");
  buildGenerated();
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    target,
    context: root,
    entry,
    output: { ...output, path: folder },
    devtool: false,
    performance: false,
    optimization: { minimize: false },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            configFile: join(root, "tsconfig.json"),
            transpileOnly: true,
            silent: true,
            compilerOptions: { noEmit: false },
          },
        },
        ...rules,
      ],
    },
    // One file: what is imported later must not be looked for in a folder that was cleared meanwhile.
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
 * The path of a CommonJS file with everything `entry` needs in it (load it with `require`). Builds only when a file of
 * src, package.json or the law data changed; two processes may build at once. Prints nothing on stdout.
 *
 * @param {{ entry: string, name: string }} what - entry from the root of the project (`src/cli/main.ts`), and a name
 * @returns {Promise<string>}
 */
export function bundleForNode({ entry, name }) {
  return bundled({ entry, name }, FOR_NODE, fingerprint(entry), {});
}

/**
 * The path of a script with everything `entry` needs in it, for a page (tests only).
 *
 * @param {{ entry: string, name: string, folders?: string[], rules?: object[], plugins?: object[] }} what - also the
 *   folders beside src that it is made of, and what webpack needs for them
 * @returns {Promise<string>}
 */
export function bundleForPage({ entry, name, folders = [], rules, plugins }) {
  return bundled({ entry, name }, FOR_PAGE, fingerprintOf(["src", "locales", ...folders], [], entry), {
    rules,
    plugins,
  });
}

async function bundled({ entry, name }, kind, state, more) {
  const folder = join(cache, `${name}-${state}`);
  const file = join(folder, kind.output.filename);
  if (existsSync(file)) return file;
  if (process.stderr.isTTY) process.stderr.write(`${name}: first use since a change, building (a few seconds) …\n`);
  mkdirSync(cache, { recursive: true });
  const made = join(cache, `${name}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await build(join(root, entry), made, kind, more);
    putInPlace(made, folder, kind.output.filename);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  clearEarlier(name, folder);
  return file;
}

/** What `entry` exports. */
export async function requireBundle(what) {
  return createRequire(import.meta.url)(await bundleForNode(what));
}
