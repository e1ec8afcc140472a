import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { COMMANDS, type CommandForm } from "../../src/cli/commands";
import { calog } from "../cli/support";
import { commandLines as recordedLines } from "../public/documents";
import { writeWorkbooks } from "../public/workbooks";
import { holdsSentence, type Area, type Ending } from "./area";
import { AMOUNTS, MONTHS, NASTY, SCALES } from "./nasty";

/** Command lines that mean something; those with the samples stay out, so that no sample is ever an output. */
const LINES = recordedLines()
  .filter((line) => !line.includes("SAMPLE"))
  .map((line) => line.replace(/^! /, "").replaceAll("TMP/", "").replaceAll("TMP", ".").split(/\s+/));
const FORMS = Object.values<CommandForm>(COMMANDS);
const VARIANTS = FORMS.flatMap(({ variants }) => Object.entries(variants ?? {}));
const OPTIONS = [...FORMS, ...VARIANTS.map(([, form]) => form)].flatMap(({ options }) => Object.keys(options));

const word = fc.oneof(
  fc.constantFrom(...new Set(LINES.flat())),
  fc.constantFrom(...OPTIONS.map((name) => `--${name}`)),
  fc.constantFrom(...SCALES, ...MONTHS, ...AMOUNTS, "0", "999999", "fr", "nl", "yes", "AA1:200204"),
  // Never a path: these words may be taken for the name of an output.
  fc.constantFrom(...NASTY.filter((one) => !/[\\/:]|\.\./.test(one))),
);
const change = fc.record({ kind: fc.constantFrom("replace", "insert", "drop", "repeat"), at: fc.nat(20), word });

const commandLine = fc
  .record({ line: fc.constantFrom(...LINES), changes: fc.array(change, { maxLength: 3 }), json: fc.boolean() })
  .map(({ line, changes, json }) => {
    const words = [...line];
    for (const { kind, at, word: given } of changes) {
      const place = at % (words.length + 1);
      if (kind === "repeat") words.splice(place, 0, ...words.slice(place, place + 2));
      else words.splice(place, kind === "insert" ? 0 : 1, ...(kind === "drop" ? [] : [given]));
    }
    return json ? [...words, "--json"] : words;
  });

let folder = "";
let files = new Map<string, Buffer>();
let there = new Set<string>();

/** A folder of its own, in which words are names of files. */
export function enterFolder(): () => void {
  const before = process.cwd();
  const top = mkdtempSync(join(tmpdir(), "calog-fuzz-"));
  folder = join(top, "a", "b");
  mkdirSync(folder, { recursive: true });
  writeWorkbooks(folder);
  there = new Set([...readdirSync(folder), "letters"]);
  files = new Map(
    [...readdirSync(folder)]
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
  process.chdir(folder);
  return () => {
    process.chdir(before);
    rmSync(top, { recursive: true, force: true });
  };
}

/** Names that were added and files that are not what they were; afterwards everything is as before. */
function differences(): { readonly added: readonly string[]; readonly changed: readonly string[] } {
  const names = readdirSync(folder);
  const added = names.filter((name) => !there.has(name));
  const changed = [...files].filter(([name, bytes]) => !names.includes(name) || !bytes.equals(readFileSync(name)));
  for (const name of [...added, "letters"]) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [name, bytes] of changed) writeFileSync(join(folder, name), bytes);
  return { added, changed: changed.map(([name]) => name) };
}

/** One answer on stdout or one sentence on stderr; files stay as they are, but for outputs that were asked for. */
async function judge(argv: readonly string[]): Promise<Ending> {
  const { code, stdout, stderr } = await calog(...argv);
  const { added, changed } = differences();
  const given = argv.join(" ");
  if (changed.length > 0 && !(code < 2 && argv.includes("--force"))) throw new Error(`changed: ${changed.join(", ")}`);
  if (argv.includes("--json") && stdout !== "" && /^\{/.test(stdout)) JSON.parse(stdout);
  if (code === 0 || code === 1) return "value";
  if (code !== 2) throw new Error(`exit code ${code}`);
  holdsSentence(stderr, given);
  if (stdout !== "" && !argv.includes("--json")) throw new Error("a refusal with an answer on stdout");
  if (added.length > 0) throw new Error(`left by a refusal: ${added.join(", ")}`);
  return "sentence";
}

export const commandLines: Area<readonly string[]> = { name: "command lines", share: 0.2, inputs: commandLine, judge };
