import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Side } from "../law";
import type { Language } from "../words";
import { refuse, success, type Month, type Result } from "../values";
import { COMMANDS, isCommand, type CommandForm, type CommandName, type OptionName } from "./commands";
import { nearest } from "./nearest";
import type { AnyOption, Given, Option, OptionTable } from "./options";

/** A command line that can be carried out: every option is known, complete and readable. */
export interface Arguments {
  readonly command: CommandName | "help" | "version";
  readonly words: readonly string[];
  /** Options with one value, as they stand; `givenOptions` reads them. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  /** Options that may be repeated. */
  readonly lists: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  readonly flags: ReadonlySet<OptionName>;
  readonly on?: Month;
  readonly language?: Language;
  readonly side?: Side;
}

/** `calog --version` and `-v` stand outside every command. */
const VERSION = { form: "flag", short: "v" } as const;
const FORMS = Object.values<CommandForm>(COMMANDS).flatMap((form) => [form, ...Object.values(form.variants ?? {})]);
const EVERY_OPTION: OptionTable = Object.assign(
  { version: VERSION },
  ...FORMS.map(({ options }) => options),
) as OptionTable;

/** Whether `--json` stands on the command line, even if the rest of it is wrong. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.includes("--json");
}

/** The values of a command line by the name of their option. */
interface Values {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
}

interface Split {
  readonly words: string[];
  readonly options: Record<string, string>;
  readonly lists: Record<string, string[]>;
  readonly flags: Set<OptionName | "version">;
  /** Every option by name, as it was written. */
  readonly written: Map<string, string>;
}

function config(): ParseArgsConfig["options"] {
  return Object.fromEntries(
    Object.entries(EVERY_OPTION).map(([name, { form, short }]) => [
      name,
      {
        type: form === "flag" ? ("boolean" as const) : ("string" as const),
        multiple: form === "list",
        ...(short ? { short } : {}),
      },
    ]),
  );
}

/** The command line in parts; an option that no command knows is kept apart under what was written. */
function split(argv: readonly string[]): Result<Split> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config() ?? {},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const parts: Split = { words: [], options: {}, lists: {}, flags: new Set(), written: new Map() };
  for (const token of tokens) {
    if (token.kind === "positional") parts.words.push(token.value);
    if (token.kind !== "option") continue;
    parts.written.set(token.name, token.rawName);
    const option = Object.hasOwn(EVERY_OPTION, token.name) ? EVERY_OPTION[token.name] : undefined;
    if (option?.form === "flag" && token.inlineValue !== true) parts.flags.add(token.name as OptionName);
    else if (option?.form === "flag") return refuse("usage", { detail: `${token.rawName}=${token.value ?? ""}` });
    if (!option || option.form === "flag") continue;
    // A negative number is a value, which the option itself refuses.
    const isOption = token.inlineValue !== true && token.value !== undefined && /^-[^\d.,]/.test(token.value);
    if (token.value === undefined || isOption) {
      return refuse("option-value-missing", { option: token.rawName, expected: option.syntax });
    }
    if (option.form === "list") (parts.lists[token.name] ??= []).push(token.value);
    else if (Object.hasOwn(parts.options, token.name)) return refuse("option-twice", { option: token.rawName });
    else parts.options[token.name] = token.value;
  }
  return success(parts);
}

/**
 * @problem usage, command-unknown, word-unknown, option-unknown, option-missing, option-twice, option-value-missing,
 *   option-value-invalid
 */
export function readArguments(argv: readonly string[]): Result<Arguments> {
  const parts = split(argv);
  if (!parts.ok) return parts;
  const { words: all, flags, written } = parts.value;
  const [command, ...words] = all;
  const form = isCommand(command) ? formOf(COMMANDS[command], words[0]) : undefined;
  const known = form?.options ?? EVERY_OPTION;
  const unknown = refuseUnknown(written, known);
  if (!unknown.ok) return unknown;
  if (flags.has("version")) return complete("version", parts.value, [], known);
  if (command === undefined || command === "help") return complete("help", parts.value, words, known);
  if (!form || !isCommand(command)) return unknownCommand(command);
  if (flags.has("help")) return complete("help", parts.value, all, known);
  if (form.variants) return unknownWord(words[0] ?? "", Object.keys(form.variants));
  const [least, most] = form.words;
  if (words.length < least) return missingArgument(command, words);
  if (words.length > most) return refuse("usage", { detail: all.join(" ") });
  const missing = (form.required ?? []).find((name) => !written.has(name));
  if (missing !== undefined) return missingOption(missing, form.options[missing]);
  const shaped = inFormOf(parts.value, known);
  return shaped.ok ? complete(command, shaped.value, words, known) : shaped;
}

/** One name may be repeated in one command and not in another: each value goes where the command in use has it. */
function inFormOf(parts: Split, known: OptionTable): Result<Split> {
  const { options, lists, written } = parts;
  for (const [name, { form }] of Object.entries(known)) {
    const [one, ...more] = lists[name] ?? [];
    if (form === "value" && one !== undefined) {
      if (more.length > 0) return refuse("option-twice", { option: written.get(name) ?? name });
      options[name] = one;
      Reflect.deleteProperty(lists, name);
    } else if (form === "list" && options[name] !== undefined) {
      lists[name] = [options[name]];
      Reflect.deleteProperty(options, name);
    }
  }
  return success(parts);
}

/** The form of a command with the options of the variant that its first word names. */
function formOf(form: CommandForm, word: string | undefined): CommandForm {
  const { words, options, required = [], variants } = form;
  const variant = word !== undefined && variants && Object.hasOwn(variants, word) ? variants[word] : undefined;
  if (variant) {
    return {
      words,
      options: { ...options, ...variant.options },
      required: [...required, ...(variant.required ?? [])],
    };
  }
  // Without its variant the options are those of all variants, so that a wrong word is named before a wrong option.
  return variants
    ? {
        ...form,
        options: Object.assign({}, options, ...Object.values(variants).map((one) => one.options)) as OptionTable,
      }
    : form;
}

function unknownWord(given: string, known: readonly string[]): Result<never> {
  return refuse("word-unknown", { given, nearest: given === "" ? "" : (nearest(given, known) ?? ""), known });
}

/** Words that a command takes, as its help writes them; every other command takes a workbook. */
const WORDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  compare: ["BEFORE.xlsx", "AFTER.xlsx"],
  pay: ["SCALE", "ANCDATE"],
  index: ["AMOUNT"],
  entry: ["PERIODS.csv"],
};

/** @problem usage */
export function missingArgument(command: CommandName, words: readonly string[]): Result<never> {
  return refuse("usage", {
    detail: [command, ...words].join(" "),
    missing: (WORDS[command] ?? ["FILE.xlsx"])[words.length] ?? "",
  });
}

/** @problem option-missing */
export function missingOption(name: string, option: AnyOption | undefined): Result<never> {
  const syntax = option && option.form !== "flag" ? ` ${option.syntax}` : "";
  return refuse("option-missing", { option: `${option?.short ? `-${option.short}` : `--${name}`}${syntax}` });
}

/** @problem usage, command-unknown */
function unknownCommand(given: string): Result<never> {
  if (given === "") return refuse("usage", { detail: "" });
  const known = Object.keys(COMMANDS);
  return refuse("command-unknown", { given, nearest: nearest(given, known) ?? "", known });
}

/** Refuses the first option that is not in a table, naming the one that was perhaps meant. @problem option-unknown */
export function refuseUnknown(written: ReadonlyMap<string, string>, known: OptionTable): Result<true> {
  for (const [name, raw] of written) {
    if (Object.hasOwn(known, name)) continue;
    const meant = nearest(name, Object.keys(known));
    return refuse("option-unknown", { option: raw, nearest: meant === null ? "" : `--${meant}` });
  }
  return success(true);
}

/** How a value is written; of a number below 0, which would be right above it, that it is 0 or more. */
function expectedOf({ syntax, read }: Option<unknown>, given: string): string {
  const isBelow = /^-[\d.,]+$/.test(given) && !/^\d/.test(syntax) && read(given.slice(1)) !== null;
  return isBelow ? `${syntax} ≥ 0` : syntax;
}

/** Refuses the first value that cannot be read. @problem option-value-invalid */
function refuseUnreadable(args: Values, table: OptionTable): Result<true> {
  for (const [name, option] of Object.entries(table)) {
    if (option.form === "flag") continue;
    for (const given of [...(args.lists[name] ?? []), args.options[name]]) {
      if (given !== undefined && option.read(given) === null) {
        return refuse("option-value-invalid", { option: `--${name}`, given, expected: expectedOf(option, given) });
      }
    }
  }
  return success(true);
}

/** The options of a table, read; required ones that are absent and values that cannot be read were refused before. */
export function givenOptions<T extends OptionTable, R extends keyof T = never>(args: Values, table: T): Given<T, R> {
  const found: Record<string, unknown> = {};
  for (const [name, option] of Object.entries<AnyOption>(table)) {
    if (option.form === "flag") continue;
    const one = args.options[name];
    const several = args.lists[name];
    if (one !== undefined) found[name] = option.read(one);
    else if (several) found[name] = several.map((given) => option.read(given));
  }
  return found as Given<T, R>;
}

function complete(
  command: Arguments["command"],
  { options, lists, flags }: Split,
  words: readonly string[],
  known: OptionTable,
): Result<Arguments> {
  const readable = refuseUnreadable({ options, lists }, known);
  if (!readable.ok) return readable;
  const { on, lang, side }: Readonly<Record<string, unknown>> = givenOptions({ options, lists }, known);
  return success({
    command,
    words,
    options,
    lists,
    flags: flags as ReadonlySet<OptionName>,
    ...(on === undefined ? {} : { on: on as Month }),
    ...(lang === undefined ? {} : { language: lang as Language }),
    ...(side === undefined ? {} : { side: side as Side }),
  });
}
