// What ships, as CycloneDX (JSON) on stdout: the packages of package-lock.json that are not of development alone, and with
// OFFICE_JS=local Microsoft's office.js.
import { sbomText } from "./support/sbom.mjs";

process.stdout.write(sbomText());
