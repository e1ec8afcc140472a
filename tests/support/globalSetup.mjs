import { buildLaw } from "../../scripts/build-law.mjs";
import { buildRules } from "../../scripts/build-rules.mjs";

export default async function globalSetup() {
  buildLaw();
  await buildRules();
}
