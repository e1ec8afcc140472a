// Writes what the CALOG functions need beside the program: metadata for Excel and help pages, in four languages.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { importBundle } from "./support/bundle.mjs";
import { guideFiles } from "./support/guidePages.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * The files by path inside dist.
 *
 * @param {string} [baseUrl] - address from which dist is served, ending with a slash; help buttons need it
 * @param {string} [contact] - whom the page of help names
 * @returns {Promise<Map<string, string | Buffer>>}
 */
export async function functionAssets(baseUrl, contact) {
  const { functionFiles, supportFiles, page, escaped, LANGUAGES, loadWords } = await importBundle({
    entry: "src/functions/assets.ts",
    name: "function-assets",
  });
  await Promise.all(LANGUAGES.map(loadWords));
  const guides = guideFiles(root, { page, escaped });
  return new Map([...functionFiles(baseUrl), ...supportFiles(contact), ...guides]);
}

/** Writes the files into a folder and answers how many there are. */
export async function writeFunctionAssets(folder, baseUrl) {
  const files = await functionAssets(baseUrl);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files.size;
}

// node scripts/build-functions.mjs [FOLDER] [BASE-URL]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = join(root, "dist"), baseUrl] = process.argv.slice(2);
  console.log(`${await writeFunctionAssets(folder, baseUrl)} files in ${folder}`);
}
