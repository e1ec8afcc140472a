// Gathers src/law/data into src/law/generated/law.json: validated by the schema, amounts turned into cents.
// A new decree is a new data file; nothing else changes.
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Ajv from "ajv";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lawFolder = join(root, "src", "law");

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const readFolder = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readJson(join(folder, name)) }));

function validator(schema) {
  const ajv = new Ajv({ allErrors: true });
  ajv.addSchema(schema, "law");
  return (definition, { path, content }) => {
    const validate = ajv.getSchema(`law#/definitions/${definition}`);
    if (!validate(content)) {
      const first = validate.errors[0];
      throw new Error(`${path}: ${first.instancePath || "/"} ${first.message} ${JSON.stringify(first.params)}`);
    }
    return content;
  };
}

/** Two tables of one series may not cover the same month. */
function refuseOverlaps(sets) {
  for (const a of sets) {
    if (a.validUntil !== null && a.validUntil < a.validFrom) throw new Error(`table ${a.id}: ends before it begins`);
    for (const b of sets) {
      if (a === b || a.series !== b.series) continue;
      if (a.id === b.id) throw new Error(`table ${a.id} is given twice`);
      if (a.validFrom <= b.validFrom && (a.validUntil ?? "9999-12") >= b.validFrom)
        throw new Error(`tables ${a.id} and ${b.id} both cover ${b.validFrom}`);
    }
  }
}

function refuseDanglingNames(campaigns, sets, conversions, names) {
  const ids = new Set(sets.map((set) => set.id));
  for (const campaign of campaigns) {
    for (const id of [...campaign.before.tables, ...campaign.after.tables])
      if (!ids.has(id)) throw new Error(`campaign ${campaign.id} names table ${id}, which no file gives`);
    for (const list of [campaign.currentNames, campaign.newNames])
      if (!(list in names.lists)) throw new Error(`campaign ${campaign.id} names the list ${list} of scale names`);
    const { kind, campaign: mapping } = campaign.conversion;
    if (kind === "table" && !conversions.some((one) => one.campaign === mapping))
      throw new Error(`campaign ${campaign.id} names conversions ${mapping}, which no file gives`);
  }
}

const cents = (amount) => Number(amount.replace(".", ""));

/** The first amount, then what each step adds: increments repeat, which packs well in a page. */
function increments(steps) {
  const amounts = steps.map(cents);
  return amounts.map((amount, step) => amount - (step === 0 ? 0 : amounts[step - 1]));
}

function compileSet({ scales, ...set }) {
  return {
    ...set,
    scales: Object.fromEntries(
      Object.entries(scales).map(([name, { steps, ...rest }]) => [name, { ...rest, increments: increments(steps) }]),
    ),
  };
}

/** The remarks on single coefficients are for those who keep the data. */
function withoutNotes({ coefficients, ...rest }) {
  return { ...rest, coefficients: coefficients.map((row) => ({ ...row, note: undefined })) };
}

/** Reads, validates and returns the whole law, without writing it. */
export function readLaw(folder = join(lawFolder, "data")) {
  const check = validator(readJson(join(lawFolder, "schema", "law.schema.json")));
  const one = (definition, name) =>
    check(definition, { path: join(folder, name), content: readJson(join(folder, name)) });
  const many = (definition, name) => readFolder(join(folder, name)).map((file) => check(definition, file));
  const sets = many("tableSet", "tables");
  const campaigns = many("campaign", "campaigns");
  const conversions = many("conversions", "conversions");
  const scaleNames = one("scaleNames", "scale-names.json");
  refuseOverlaps(sets);
  refuseDanglingNames(campaigns, sets, conversions, scaleNames);
  return {
    version: one("version", "version.json").version,
    tables: sets.map(compileSet),
    campaigns,
    conversions,
    scaleNames,
    coefficients: withoutNotes(one("coefficients", "index-coefficients.json")),
    allowances: one("allowances", "allowances.json"),
    ruleFigures: one("ruleFigures", "rule-figures.json"),
    careers: one("careers", "careers.json"),
    checklists: one("checklists", "checklists.json"),
    norms: one("norms", "norms.json"),
  };
}

/** Writes src/law/generated/law.json when its content changes; safe when two processes do it at once. */
export function buildLaw() {
  const target = join(lawFolder, "generated", "law.json");
  const text = JSON.stringify(readLaw());
  let current = null;
  try {
    current = readFileSync(target, "utf8");
  } catch {
    // first build
  }
  if (current === text) return target;
  mkdirSync(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, target);
  return target;
}

// node scripts/build-law.mjs [--check FOLDER]
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [flag, folder] = process.argv.slice(2);
  if (flag === "--check") readLaw(folder);
  else buildLaw();
}
