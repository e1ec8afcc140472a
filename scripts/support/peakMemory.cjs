// Loaded into a program that is measured (node --require): leaves its peak memory, in MB, in the file asked for.
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread && process.env.CALOG_PEAK_FILE)
  process.on("exit", () =>
    writeFileSync(process.env.CALOG_PEAK_FILE, String(Math.round(process.resourceUsage().maxRSS / 1024))),
  );
