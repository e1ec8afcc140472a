import { buildLaw } from "../../scripts/build-law.mjs";

export default function globalSetup() {
  buildLaw();
}
