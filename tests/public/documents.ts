import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTree } from "./compare";
import { calog } from "./surfaces";
import { writeWorkbooks } from "./workbooks";

/** Keys whose texts are sentences for people and may be reworded: only that a text stands there is compared. */
const SENTENCES = new Set(["message", "text", "title", "subject", "body"]);
const SENTENCE = "‹text›";
/** Lists of which the first items are recorded, with their length; a command line that begins with `!` has them whole. */
const LONG = new Set(["rows", "members", "attention", "due", "notComputed", "lines", "months", "skipped"]);
const FIRST = 4;

const SAMPLES = join(__dirname, "..", "..", "assets", "sample");

export interface Answered {
  readonly code: number;
  readonly document: unknown;
}

/** The command lines of `command-lines.txt`; `#` begins a comment. */
export function commandLines(): string[] {
  const lines = readFileSync(join(__dirname, "command-lines.txt"), "utf8").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

/** A document without its sentences. */
export function withoutSentences(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutSentences(item, key));
  if (isTree(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutSentences(one, name)]));
  }
  return SENTENCES.has(key) && typeof value === "string" && value !== "" ? SENTENCE : value;
}

function withFirstItems(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const isCut = LONG.has(key) && value.length > FIRST;
    const items = (isCut ? value.slice(0, FIRST) : value).map((item) => withFirstItems(item));
    return isCut ? [...items, `… ${value.length}`] : items;
  }
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withFirstItems(one, name)]));
}

/** Runs every command line with `--json`, one after the other: later ones meet the files that earlier ones wrote. */
export async function answersOf(lines: readonly string[]): Promise<Record<string, Answered>> {
  const folder = mkdtempSync(join(tmpdir(), "calog-public-"));
  const place = (word: string): string => word.replace("SAMPLE", SAMPLES).replace("TMP", folder);
  const found: Record<string, Answered> = {};
  try {
    if (lines.some((line) => line.includes("TMP"))) writeWorkbooks(folder);
    for (const line of lines) {
      if (Object.hasOwn(found, line)) throw new Error(`twice in the table: ${line}`);
      const words = line.replace(/^! /, "").split(/\s+/).map(place);
      const { code, stdout } = await calog(["--json", ...words]);
      const document = withoutSentences(JSON.parse(stdout.replaceAll(folder, "TMP").replaceAll(SAMPLES, "SAMPLE")));
      found[line] = { code, document: line.startsWith("!") ? document : withFirstItems(document) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}
