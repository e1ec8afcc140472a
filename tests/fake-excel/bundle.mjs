// Bundles a script of the tests for a page and prints its path: `node tests/fake-excel/bundle.mjs [ENTRY]`.
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { bundleForPage } from "../../scripts/support/bundle.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-win32-16.01.js");
const [entry = "tests/fake-excel/browser.ts"] = process.argv.slice(2);

const file = await bundleForPage({
  entry,
  name: `page-${basename(entry, ".ts")}`,
  folders: ["tests/fake-excel", "tests/support"],
  rules: [{ resource: library, use: join(here, "wrapLibrary.cjs"), parser: { amd: false } }],
  plugins: [
    // In a page the library comes with the script, not from the disk.
    new webpack.NormalModuleReplacementPlugin(/\/library$/, join(here, "libraryInPage.ts")),
    new webpack.ProvidePlugin({ MICROSOFT_LIBRARY: library }),
  ],
});
console.log(file);
