import { buildGenerated } from "../../scripts/build-generated.mjs";

export default function globalSetup() {
  buildGenerated();
}
