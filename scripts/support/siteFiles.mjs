// What the site of the add-in needs beside its pages: the manifest, the metadata of the functions and their help pages.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ENVIRONMENTS, manifestFor } from "../manifest.mjs";
import { functionAssets } from "../build-functions.mjs";

/** Files of Microsoft's library that a closed network needs, from `@microsoft/office-js/dist`. */
const OFFICE_JS_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-{win32,web,mac}-16*.js",
  "custom-functions-runtime.js",
  "es6-promise.js",
  "telemetry/**/*",
  "ariatelemetry/**/*",
  "{fr-fr,nl-nl,de-de,en-us}/office_strings.js",
];
const OFFICE_JS_FOLDER = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
const MICROSOFT = "https://appsforoffice.microsoft.com";

/** Where the pane finds office.js: with Microsoft, or (`OFFICE_JS=local`) in a folder beside the pane and nowhere else. */
export function officeJs(choice = process.env.OFFICE_JS) {
  if (choice === "local") return { source: "office/office.js", origin: null };
  if (choice !== undefined && choice !== "" && choice !== "cdn") {
    throw new Error(`OFFICE_JS is ${choice}; it may be "local" or "cdn".`);
  }
  return { source: `${MICROSOFT}/lib/1/hosted/office.js`, origin: MICROSOFT };
}

/** The packages that are copied beside the pane. */
export function officeJsFolders(choice = process.env.OFFICE_JS) {
  return officeJs(choice).origin === null ? [OFFICE_JS_FOLDER] : [];
}

/** CopyPlugin patterns for office.js beside the pane; none when it comes from Microsoft. */
export function officeJsPatterns(choice = process.env.OFFICE_JS) {
  if (officeJs(choice).origin !== null) return [];
  const context = join(OFFICE_JS_FOLDER, "dist");
  const globOptions = { ignore: ["**/*.debug.js", "**/*-vsdoc.js", "**/*.map"] };
  // The licence allows these files unmodified: the minimiser keeps off.
  const info = { minimized: true };
  return [
    ...OFFICE_JS_FILES.map((from) => ({ from, to: "office/[path][name][ext]", context, globOptions, info })),
    { from: "../LICENSE.md", to: "office/LICENSE.md", context, toType: "file" },
  ];
}

/** What the pane may load and reach: its own files and office.js, nothing else. */
export function panePolicy(choice = process.env.OFFICE_JS) {
  const { origin } = officeJs(choice);
  const office = origin === null ? "" : ` ${origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A webpack plugin that adds the manifest and the files of the functions to what is built. */
export class SiteFiles {
  /** @param {{ site?: string, environment?: "production" | "test", contact?: string }} options */
  constructor({ site, environment, contact }) {
    this.contact = contact;
    this.site = site ?? "https://localhost:3000";
    this.environment = environment;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SiteFiles", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "SiteFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { site, environment } = this;
          const manifest = manifestFor({ site, environment });
          compilation.emitAsset("manifest.xml", new sources.RawSource(manifest));
          const files = await functionAssets(`${site.replace(/\/+$/, "")}/`, this.contact);
          const { namespace } = ENVIRONMENTS[environment ?? "production"];
          // The pages of help write formulas as they are typed in this environment.
          const own = (text) => text.replaceAll("CALOG.", `${namespace}.`);
          for (const [path, text] of files)
            compilation.emitAsset(path, new sources.RawSource(path.endsWith(".html") ? own(text) : text));
        },
      );
    });
  }
}
