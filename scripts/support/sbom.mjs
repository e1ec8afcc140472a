// The list of what ships. `npm sbom --omit=dev` leaves out what a tool of development needs too: React, decimal.js …
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { officeJs } from "./siteFiles.mjs";

const root = join(import.meta.dirname, "..", "..");
const OFFICE_JS = "node_modules/@microsoft/office-js";
const OFFICE_JS_TERMS = "Microsoft Software License Terms: Microsoft Office JavaScript (Office.js) API Library";

function nameAt(path) {
  return path.replace(/^.*node_modules\//, "");
}

/** Where Node finds a package that one at `path` asks for: in its own folder, or in one around it. */
function foundFrom(path, name, packages) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in packages) return place;
    if (folder === "") return null;
  }
}

function component(name, { version, license, integrity }) {
  const [, algorithm, hash] = /^(sha\d+)-(.+)$/.exec(integrity ?? "") ?? [];
  return {
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(hash
      ? { hashes: [{ alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(hash, "base64").toString("hex") }] }
      : {}),
    licenses: [{ license: license === "LICENSE" ? { name: OFFICE_JS_TERMS } : { id: license } }],
  };
}

/** CycloneDX (JSON) of the packages of package-lock.json that are not of development alone, and of office.js where it is local. */
export function sbomText(choice = process.env.OFFICE_JS) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { "": own, ...others } = packages;
  const ships = ([path, { dev }]) => !dev || (path === OFFICE_JS && officeJs(choice).origin === null);
  const shipped = Object.fromEntries(Object.entries(others).filter(ships));
  const components = new Map(Object.entries(shipped).map(([path, entry]) => [path, component(nameAt(path), entry)]));
  const self = { ...component(own.name, own), type: "application" };
  const needed = (path, { dependencies, peerDependencies }) => {
    const places = Object.keys({ ...dependencies, ...peerDependencies }).map((name) => foundFrom(path, name, shipped));
    return places.filter(Boolean).map((place) => components.get(place)["bom-ref"]);
  };
  const list = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: self },
    components: [...components.values()],
    dependencies: Object.entries({ "": own, ...shipped }).map(([path, entry]) => ({
      ref: (components.get(path) ?? self)["bom-ref"],
      dependsOn: [...new Set(needed(path, entry))],
    })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
