// Icons, each from the file of its own that its package has: the package's index loads thousands.
const { join } = require("node:path");

const FILES = join(__dirname, "..", "..", "node_modules", "@fluentui", "react-icons", "lib-cjs");
const HELPERS = ["utils/bundleIcon", "utils/constants", "utils/createFluentIcon", "utils/wrapIcon", "contexts/index"];
const helpers = Object.assign({ __esModule: true }, ...HELPERS.map((name) => require(join(FILES, `${name}.cjs`))));

/** `Checkmark16Filled` is in checkmark.cjs. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase();

module.exports = new Proxy(helpers, {
  get: (known, name) =>
    name in known || typeof name === "symbol"
      ? known[name]
      : (known[name] = require(join(FILES, "atoms", "svg", `${fileOf(name)}.cjs`))[name]),
});
