// One archive to hand over: what the web server serves, and the manifest that points at it.
// `npm run package -- --site https://… [--environment test]`
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { manifestFor } from "./manifest.mjs";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { values } = parseArgs({
  options: { site: { type: "string" }, environment: { type: "string" }, out: { type: "string" } },
});

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function pack() {
  if (!values.site) return "Say where the add-in will be served: npm run package -- --site https://…";
  if (!existsSync(dist)) return "There is nothing to package yet: run npm run build first.";
  const manifest = manifestFor({ site: values.site, environment: values.environment });
  const files = { "manifest.xml": Buffer.from(manifest) };
  for (const path of filesIn(dist)) files[`site/${relative(dist, path).split(sep).join("/")}`] = readFileSync(path);
  const out = values.out ?? join(root, "calog-addin.zip");
  writeFileSync(out, zipSync(files, { level: 9 }));
  console.log(`${out}: manifest.xml and ${Object.keys(files).length - 1} files of the site.`);
  return null;
}

try {
  const refusal = pack();
  if (refusal !== null) {
    console.error(refusal);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
