// Gathers the cards of src/rules/*/card.ts into src/rules/generated: the cards, the rules that compute them, and the names
// of their functions. A new rule is a new folder; nothing is listed by hand.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkCard } from "./support/checkCard.mjs";
import { cardReader } from "./support/readCard.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rulesFolder = join(root, "src", "rules");
const target = join(rulesFolder, "generated");

const folders = () =>
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(rulesFolder, entry.name, "card.ts")))
    .map(({ name }) => name)
    .sort();

/** Every card, checked, in the order of the rules that it computes. */
export function readCards() {
  const read = cardReader(rulesFolder);
  const cards = folders().map((folder) => {
    const { card } = read(join(rulesFolder, folder, "card.ts"));
    checkCard(card, folder);
    return card;
  });
  const names = cards.flatMap(functionNames);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two cards declare CALOG.${twice}`);
  return cards.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** By the first rule; what applies it comes behind what computes it. */
const placeOf = ({ id, rules, applies = [] }) => `${rules[0] ?? `${applies[0]}~`} ${id}`;

const functionNames = ({ answer, instead }) =>
  [answer, instead].flatMap((one) => (one?.function ? [one.function.name] : []));

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function filesOf(cards) {
  const of = (file) =>
    cards.map(
      ({ id }) => `import { ${file} as ${camel(id)}${file === "card" ? "" : "Rule"} } from "../${id}/${file}";\n`,
    );
  return {
    "functionNames.ts": `export const CARD_FUNCTION_NAMES: readonly string[] = ${JSON.stringify(cards.flatMap(functionNames))};\n`,
    "cards.ts": `import type { Card } from "../card";\n${of("card").join("")}\nexport const CARDS: readonly Card[] = [${cards.map(({ id }) => camel(id)).join(", ")}];\n`,
    "rules.ts": `import { declared, type Declared } from "../card";\n${of("card").join("")}${of("rule").join("")}\nexport const DECLARED: readonly Declared[] = [\n${cards.map(({ id }) => `  declared(${camel(id)}, ${camel(id)}Rule),\n`).join("")}];\n`,
  };
}

/** Changes with any card, with what cards share, and with what builds from them. */
function stateOf() {
  const hash = createHash("sha256");
  const shared = ["card.ts", "inputs.ts", "../values/cite.ts"].map((name) => join(rulesFolder, name));
  const own = ["build-rules.mjs", "support/readCard.mjs", "support/checkCard.mjs"].map((name) =>
    join(root, "scripts", name),
  );
  const cards = folders().map((folder) => join(rulesFolder, folder, "card.ts"));
  for (const path of [...own, ...shared, ...cards]) hash.update(`${path}\0${readFileSync(path, "utf8")}\0`);
  return hash.digest("hex");
}

/** Writes src/rules/generated when a card changed; safe when two processes do it at once. */
export function buildRules() {
  const stamp = join(target, "state");
  const state = stateOf();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  const files = filesOf(readCards());
  mkdirSync(target, { recursive: true });
  for (const [name, text] of [...Object.entries(files), ["state", state]]) {
    const beside = join(target, `${name}.${process.pid}.tmp`);
    writeFileSync(beside, name === "state" ? text : `// Made by scripts/build-rules.mjs.\n${text}`);
    renameSync(beside, join(target, name));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) buildRules();
