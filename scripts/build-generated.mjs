// Everything that is made from data files: the law and the catalogues of words. Other scripts call it before they build.
import { fileURLToPath } from "node:url";
import { buildLaw } from "./build-law.mjs";
import { buildMessages } from "./build-messages.mjs";

export function buildGenerated() {
  buildLaw();
  buildMessages();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    buildGenerated();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
