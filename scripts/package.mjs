// Builds the site for its address and packs it: what the web server serves, and the manifest for the administrator.
// `npm run package -- --site https://… [--environment test] [--contact helpdesk@…] [--out FILE.zip]`, with OFFICE_JS=local for a closed network.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { buildPages } from "./support/buildPages.mjs";
import { sbomText } from "./support/sbom.mjs";
import { dist } from "./support/serve.mjs";

const root = join(import.meta.dirname, "..");
/** Handed over beside the site, or of use to the build alone. */
const NOT_SERVED = ["manifest.xml", ".built"];

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

async function pack() {
  const { values } = parseArgs({
    options: Object.fromEntries(["site", "environment", "contact", "out"].map((name) => [name, { type: "string" }])),
  });
  const { site, environment, contact } = values;
  if (!site) throw new Error("Say where the add-in will be served: npm run package -- --site https://…");
  await buildPages({ site, environment, contact });
  const files = {
    "manifest.xml": readFileSync(join(dist, "manifest.xml")),
    "deploy.md": readFileSync(join(root, "docs", "deploy.md")),
    "verify-in-excel.md": readFileSync(join(root, "docs", "verify-in-excel.md")),
    "LICENSE.txt": readFileSync(join(dist, "LICENSE.txt")),
    "licences.txt": readFileSync(join(dist, "licences.txt")),
    "sbom.cdx.json": Buffer.from(sbomText()),
  };
  const handedOver = Object.keys(files).length;
  for (const path of filesIn(dist)) {
    const name = relative(dist, path).split(sep).join("/");
    if (!NOT_SERVED.includes(name)) files[`site/${name}`] = readFileSync(path);
  }
  files["site/sbom.cdx.json"] = files["sbom.cdx.json"];
  const out = values.out ?? join(root, "calog-addin.zip");
  writeFileSync(out, zipSync(files, { level: 9 }));
  const count = Object.keys(files).length - handedOver;
  console.log(
    `${out}: the manifest, how to deploy it, the licences and what ships, and ${count} files of the site for ${site}.`,
  );
}

try {
  await pack();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
