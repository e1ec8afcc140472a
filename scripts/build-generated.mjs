// Everything that is made from data files: the law, the cards of the rules and the catalogues of words. Other scripts call it before they build.
import { fileURLToPath } from "node:url";
import { buildLaw } from "./build-law.mjs";
import { buildMessages } from "./build-messages.mjs";
import { buildRules } from "./build-rules.mjs";

export function buildGenerated() {
  buildLaw();
  buildRules();
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
