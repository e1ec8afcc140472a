// Installs what the tests use beside Node: a browser, LibreOffice, openpyxl. Does nothing that is not needed.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { browserNames } from "./support/findBrowser.mjs";

const onPath = (...names) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) =>
    names.some((name) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );

/** Whether Debian's own Python has a module; looked up on disk, because starting Python takes longer. */
const pythonHas = (module) => existsSync(join("/usr/lib/python3/dist-packages", module));

const tools = [
  {
    name: "chromium-headless-shell",
    there: () => onPath(...browserNames),
    else: "chromium",
    need: "the tests in a browser need it; the rest: CALOG_SKIP_BROWSER=1 npm test",
  },
  {
    name: "libreoffice-calc",
    there: () => onPath("soffice", "libreoffice"),
    need: "opening written files in LibreOffice needs it; the rest: npm test",
  },
  {
    name: "python3-openpyxl",
    there: () => pythonHas("openpyxl"),
    need: "reading written files with openpyxl needs it; the rest: npm test",
  },
  {
    name: "libxml2-utils",
    there: () => onPath("xmllint"),
    need: "holding the manifest against its published schema needs it; the rest: npm test",
  },
];

function isDebianRoot() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function aptGet(...args) {
  const { status } = spawnSync("apt-get", args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) {
    console.error(`setup: apt-get ${args.join(" ")} failed`);
    process.exit(1);
  }
}

const missing = tools.filter(({ there }) => !there());
if (missing.length === 0) console.log("setup: everything is there");
else if (isDebianRoot()) {
  aptGet("update", "-q");
  const isOffered = (name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;
  const names = missing.map((tool) => (tool.else && !isOffered(tool.name) ? tool.else : tool.name));
  aptGet("install", "-y", "-q", "--no-install-recommends", ...names);
} else {
  for (const { name, need } of missing)
    console.log(`setup: ${name} is missing; install it as root on Debian with npm run setup (${need}).`);
}
