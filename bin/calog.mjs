#!/usr/bin/env node
import { requireBundle } from "../scripts/support/bundle.mjs";

const { main } = await requireBundle({ entry: "src/cli/main.ts", name: "calog" });
process.exitCode = await main(process.argv.slice(2));
