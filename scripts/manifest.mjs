// The manifest for one place and one environment. `node scripts/manifest.mjs --site https://… [--environment test]`
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where the manifest in the repository says the add-in is. */
const DEVELOPMENT_SITE = "https://localhost:3000";

/** What tells two installations apart, so that both can be installed side by side. */
export const ENVIRONMENTS = {
  production: { id: "6f0d2c1e-5b7a-4c39-9a57-2f4d7c0b8e31", name: "CALog", namespace: "CALOG" },
  test: { id: "b2a94d10-3c6e-4f0b-8d52-71e8a5c9f046", name: "CALog TEST", namespace: "CALOGTEST" },
};

/**
 * @param {{ site: string, environment?: "production" | "test" }} options - `site`: https address, without slash at its end
 * @returns {string} the manifest with this address everywhere
 */
export function manifestFor({ site, environment = "production" }) {
  const address = site.replace(/\/+$/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(`The address of the add-in must begin with https:// (given: ${site}).`);
  }
  const known = ENVIRONMENTS[environment];
  if (!known) throw new Error(`Unknown environment ${environment}: ${Object.keys(ENVIRONMENTS).join(" or ")}.`);
  const { production } = ENVIRONMENTS;
  const source = readFileSync(join(import.meta.dirname, "..", "manifest.xml"), "utf8");
  const named = (text) => text.replaceAll(`="${production.name}"`, `="${known.name}"`);
  return named(source)
    .replaceAll(DEVELOPMENT_SITE, address.replaceAll("&", "&amp;"))
    .replace(`<Id>${production.id}</Id>`, `<Id>${known.id}</Id>`)
    .replace(
      `id="Functions.Namespace" DefaultValue="${production.namespace}"`,
      `id="Functions.Namespace" DefaultValue="${known.namespace}"`,
    );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
  const given = (name) => process.argv.includes(`--${name}`);
  const site = given("site") ? option("site") : DEVELOPMENT_SITE;
  try {
    process.stdout.write(
      manifestFor({ site, environment: given("environment") ? option("environment") : "production" }),
    );
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
