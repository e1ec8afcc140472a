import { parseArgs } from "node:util";
import { readMonth } from "../conversion";
import { isMonth } from "../checks";
import type { Side } from "../law";
import { LANGUAGES, type Language } from "../texts";
import { refuse, success, type Month, type Result } from "../values";

const OPTIONS = {
  sheet: { type: "string" },
  campaign: { type: "string" },
  on: { type: "string" },
  roster: { type: "string" },
  scales: { type: "string" },
  conversions: { type: "string" },
  lang: { type: "string" },
  side: { type: "string" },
  output: { type: "string", short: "o" },
  json: { type: "boolean" },
  overwrite: { type: "boolean" },
  summary: { type: "boolean" },
  force: { type: "boolean" },
  explain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;
export type OptionName = keyof typeof OPTIONS;

const COMMON: readonly OptionName[] = [
  "sheet",
  "campaign",
  "on",
  "roster",
  "scales",
  "conversions",
  "lang",
  "json",
  "help",
];

/** What each command takes: how many words, and which options. */
const COMMANDS = {
  check: { words: 1, options: COMMON },
  fill: { words: 1, options: [...COMMON, "output", "overwrite", "summary", "force"] },
  propose: { words: 1, options: [...COMMON, "output", "force"] },
  pay: { words: 2, options: ["on", "explain", "json", "lang", "side", "campaign", "scales", "help"] },
  template: { words: 1, options: [...COMMON, "output", "force"] },
} as const satisfies Record<string, { words: number; options: readonly OptionName[] }>;
export type CommandName = keyof typeof COMMANDS;

/** A command line that can be carried out. */
export interface Arguments {
  readonly command: CommandName | "help" | "version";
  readonly words: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly flags: ReadonlySet<OptionName>;
  readonly on?: Month;
  readonly language?: Language;
  readonly side?: Side;
}

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

/** Whether `--json` stands on the command line, even if the rest of it is wrong. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.includes("--json");
}

/** @problem usage, option-unknown, month-unreadable */
export function readArguments(argv: readonly string[]): Result<Arguments> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return refuse("usage", { detail: error instanceof Error ? error.message : String(error) });
  }
  const { values, positionals } = parsed;
  const [command, ...words] = positionals;
  const options: Partial<Record<OptionName, string>> = {};
  const flags = new Set<OptionName>();
  for (const [name, value] of Object.entries(values) as [OptionName, string | boolean][]) {
    if (typeof value === "string") options[name] = value;
    else if (value) flags.add(name);
  }
  if (flags.has("version")) return success({ command: "version", words: [], options, flags });
  if (flags.has("help") || command === undefined || command === "help") return withLanguage("help", [], options, flags);
  if (!isCommand(command)) return refuse("usage", { detail: command });
  const { words: count, options: allowed } = COMMANDS[command];
  for (const name of [...Object.keys(options), ...flags] as OptionName[]) {
    if (!(allowed as readonly OptionName[]).includes(name)) return refuse("option-unknown", { option: `--${name}` });
  }
  if (words.length !== count) return refuse("usage", { detail: positionals.join(" ") });
  if ((allowed as readonly OptionName[]).includes("output") && options.output === undefined) {
    return refuse("usage", { detail: `${command}: -o OUT` });
  }
  return withLanguage(command, words, options, flags);
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function withLanguage(
  command: Arguments["command"],
  words: readonly string[],
  options: Arguments["options"],
  flags: Arguments["flags"],
): Result<Arguments> {
  const { lang, on, side } = options;
  const language = LANGUAGES.find((known) => known === lang);
  if (lang !== undefined && !language) return refuse("usage", { detail: `--lang ${lang}` });
  if (side !== undefined && side !== "before" && side !== "after") return refuse("usage", { detail: `--side ${side}` });
  const month = on === undefined ? undefined : readMonth(on, false);
  if (month !== undefined && !isMonth(month)) return refuse("month-unreadable", { given: on ?? "" });
  return success({
    command,
    words,
    options,
    flags,
    ...(month === undefined ? {} : { on: month }),
    ...(language ? { language } : {}),
    ...(side === undefined ? {} : { side }),
  });
}
