// Has Microsoft's service validate the manifest: the file is sent to it. `npm run validate:online [-- FILE]`
import { createRequire } from "node:module";

const file = process.argv[2] ?? "manifest.xml";
const { validateManifest } = createRequire(import.meta.url)("office-addin-manifest");
try {
  const { isValid, report, status } = await validateManifest(file);
  for (const { title, content, link } of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) {
    console.log([title, content, link].filter(Boolean).join(" – "));
  }
  console.log(isValid ? `${file} is valid.` : `${file} is not valid (answer ${status ?? "unknown"}).`);
  process.exitCode = isValid ? 0 : 1;
} catch (error) {
  console.error(`The service could not be reached: ${error.message}. Without network, run the manifest test instead.`);
  process.exitCode = 2;
}
