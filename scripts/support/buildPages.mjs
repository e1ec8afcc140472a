// Builds the pages into dist with webpack, when a source has changed since the last build.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fingerprintOf } from "./bundle.mjs";
import { dist } from "./serve.mjs";

const stamp = join(dist, ".built");
const MADE_BY = [
  "webpack.config.js",
  "manifest.xml",
  "scripts/manifest.mjs",
  "scripts/build-functions.mjs",
  "scripts/support/siteFiles.mjs",
  "scripts/support/notices.mjs",
  "package-lock.json",
  "LICENSE",
  "scripts/support/guidePages.mjs",
  "docs/guide-fr.md",
  "docs/guide-nl.md",
  "scripts/support/pageSizes.mjs",
];

/** @param {{ site?: string, environment?: string, contact?: string }} [env] - as webpack's `--env` */
export async function buildPages(env = {}) {
  const choices = JSON.stringify([env.site, env.environment, env.contact, process.env.OFFICE_JS]);
  const fingerprint = fingerprintOf(["src", "assets", "locales"], MADE_BY, choices);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const configuration = await require("../../webpack.config.js")(env, { mode: "production" });
  const compiler = webpack(configuration);
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => compiler.close(() => (error ? failed(error) : done(result)))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  writeFileSync(stamp, fingerprint);
}
