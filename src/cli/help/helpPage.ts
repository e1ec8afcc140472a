import type { MessageKey, NoData, Messages } from "../../messages";
import { say, type Language } from "../../words";

/** A message that takes no data. */
type PlainKey = { [K in MessageKey]: NoData extends Messages[K] ? K : never }[MessageKey];

/** An option, or a column of a file, with its meaning. */
export type HelpLine = readonly [name: string, meaning: PlainKey];

/** The help of one kind of thing that a command does, as its card tells it, in one language. */
export interface KindHelp {
  readonly kind: string;
  readonly title: string;
  readonly usage: string;
  /** Options, each with its meaning. */
  readonly lines: readonly string[];
  readonly examples: readonly string[];
}

/** The help of one command. */
export interface HelpPage {
  readonly summary: PlainKey;
  /** How it is called, in the overview of all commands, where that is shorter. */
  readonly forms?: string;
  /** How it is called, with every option. */
  readonly usage: string;
  readonly lines: readonly HelpLine[];
  /** Command lines that work as they stand, the most telling one first. */
  readonly examples: readonly string[];
}

const WIDTH = 24;

export function helpText(name: string, meaning: string): string {
  return `  ${name.padEnd(WIDTH)}${meaning}`;
}

export function helpLine([name, meaning]: HelpLine, language: Language): string {
  return helpText(name, say(meaning, language));
}

/** Parts of a form that stand for several options. */
const SEVERAL = {
  "[FACTS]": "help.usage.facts",
  "[OPTIONS]": "help.usage.options",
  "[CHECK-OPTIONS]": "help.usage.check-options",
} as const satisfies Readonly<Record<string, PlainKey>>;

/** A form with these parts in words. */
export function formText(form: string, language: Language): string {
  const parts = Object.entries(SEVERAL);
  return parts.reduce((text, [part, key]) => text.replaceAll(part, `[${say(key, language)}]`), form);
}

/** The options that a text names. */
const optionsIn = (text: string): readonly string[] => text.match(/--[a-z][\w-]*/g) ?? [];

/**
 * The page of one thing that a command does: its form, of the options those that the form names, its examples.
 *
 * @param general - lines that every page keeps
 * @returns null when no form of the page begins with this word
 */
export function kindPage(page: HelpPage, command: string, kind: string, general: readonly HelpLine[]): HelpPage | null {
  const isOwn = (text: string): boolean => `${text} `.startsWith(`calog ${command} ${kind} `);
  const usage = page.usage
    .split(/\n(?=calog )/)
    .filter(isOwn)
    .join("\n");
  if (usage === "") return null;
  const named = new Set(optionsIn(usage));
  const lines = page.lines.filter(
    (line) =>
      general.includes(line) ||
      optionsIn(line[0])
        .slice(0, 1)
        .some((one) => named.has(one)),
  );
  return { ...page, usage, lines, examples: page.examples.filter(isOwn) };
}

/**
 * What `calog COMMAND --help` prints.
 *
 * @param kinds - what cards declare under the command: their forms come first, their options where no other says the same
 */
export function helpPageText(page: HelpPage, language: Language, kinds: readonly KindHelp[] = []): string {
  const lines = [...page.lines.map((line) => helpLine(line, language)), ...kinds.flatMap((one) => one.lines)];
  return pageText(
    say(page.summary, language),
    [...kinds.map(({ usage }) => usage), page.usage].join("\n"),
    [...new Set(lines)],
    [...new Set([...page.examples, ...kinds.flatMap(({ examples }) => examples)])],
    language,
  );
}

/** The page of one kind alone. */
export function kindPageText(kind: KindHelp, general: readonly HelpLine[], language: Language): string {
  const lines = [...kind.lines, ...general.map((line) => helpLine(line, language))];
  return pageText(kind.title, kind.usage, lines, kind.examples, language);
}

function pageText(
  summary: string,
  usage: string,
  lines: readonly string[],
  examples: readonly string[],
  language: Language,
): string {
  return [
    summary,
    "",
    formText(usage, language),
    "",
    ...lines,
    ...(examples.length === 0 ? [] : ["", say("help.examples", language)]),
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}
