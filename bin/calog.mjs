#!/usr/bin/env node
// The calog command: built on first use, so that a clone needs nothing but `npm ci`.
import { importBundle } from "../scripts/support/bundle.mjs";

try {
  // Each command runs other code; a word that is none of them is told by the command itself.
  const use = /^[a-z]{3,12}$/.exec(process.argv[2] ?? "")?.[0];
  const { main } = await importBundle({ entry: "src/cli/main.ts", name: "calog", ...(use ? { use } : {}) });
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Exit code 1 means red findings; a program that breaks has found nothing.
  const missing = error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND";
  process.stderr.write(
    missing ? `calog: run \`npm ci\` first (${error.message})\n` : `calog: ${error?.stack ?? error}\n`,
  );
  process.exitCode = 2;
}
