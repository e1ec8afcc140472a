import type { Language, Wording } from "../language";

/** An option, or a column of a file, with its meaning. */
export type HelpLine = readonly [name: string, meaning: Wording | string];

/** The help of one thing that a command does, as its card tells it, in one language. */
export interface KindHelp {
  readonly kind: string;
  readonly title: string;
  readonly usage: string;
  readonly lines: readonly HelpLine[];
  readonly examples: readonly string[];
}

/** The help of one command. */
export interface HelpPage {
  readonly summary: Wording;
  /** How it is called, in the overview of all commands, where that is shorter. */
  readonly forms?: string;
  /** How it is called, with every option. */
  readonly usage: string;
  readonly lines: readonly HelpLine[];
  /** Command lines that work as they stand, the most telling one first. */
  readonly examples: readonly string[];
}

const WIDTH = 24;
const EXAMPLES: Wording = { fr: "Exemples", nl: "Voorbeelden", de: "Beispiele", en: "Examples" };

export function helpLine([name, meaning]: HelpLine, language: Language): string {
  return `  ${name.padEnd(WIDTH)}${typeof meaning === "string" ? meaning : meaning[language]}`;
}

/** The options that a text names. */
const optionsIn = (text: string): readonly string[] => text.match(/--[a-z][\w-]*/g) ?? [];

/** The options that make a line belong to a form: the first it is named after, and those explained behind a colon. */
const belongsTo = ([name, meaning]: HelpLine): readonly string[] => [
  ...optionsIn(name).slice(0, 1),
  ...(typeof meaning === "string" ? [] : (meaning.en.match(/--[a-z][\w-]*(?=:)/g) ?? [])),
];

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
  const lines = page.lines.filter((line) => general.includes(line) || belongsTo(line).some((one) => named.has(one)));
  return { ...page, usage, lines, examples: page.examples.filter(isOwn) };
}

/** The page of a command with the kinds that cards declare, each option with its meaning once. */
export function withKinds(page: HelpPage, kinds: readonly KindHelp[], general: readonly HelpLine[]): HelpPage {
  const lines = new Map<string, HelpLine>();
  const own = page.lines.filter((line) => !general.includes(line));
  for (const line of [...own, ...kinds.flatMap((one) => one.lines)]) lines.set(JSON.stringify(line), line);
  return {
    ...page,
    usage: [...kinds.map(({ usage }) => usage), page.usage].join("\n"),
    lines: [...lines.values(), ...general],
    examples: [...new Set([...page.examples, ...kinds.flatMap(({ examples }) => examples)])],
  };
}

/** What `calog COMMAND --help` prints. */
export function helpPageText(
  { summary, usage, lines, examples }: Omit<HelpPage, "summary"> & { readonly summary: Wording | string },
  language: Language,
): string {
  return [
    typeof summary === "string" ? summary : summary[language],
    "",
    usage,
    "",
    ...lines.map((line) => helpLine(line, language)),
    ...(examples.length === 0 ? [] : ["", EXAMPLES[language]]),
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}
