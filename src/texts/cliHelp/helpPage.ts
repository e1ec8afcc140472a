import type { Language, Wording } from "../language";

/** An option, or a column of a file, with its meaning. */
export type HelpLine = readonly [name: string, meaning: Wording];

/** The help of one command. */
export interface HelpPage {
  readonly summary: Wording;
  /** How it is called, in the overview of all commands, where that is shorter. */
  readonly forms?: string;
  /** How it is called, with every option. */
  readonly usage: string;
  readonly lines: readonly HelpLine[];
  /** Command lines that work as they stand, the most telling one first. */
  readonly examples: readonly [string, ...string[]];
}

const WIDTH = 24;
const EXAMPLES: Wording = { fr: "Exemples", nl: "Voorbeelden", de: "Beispiele", en: "Examples" };

export function helpLine([name, meaning]: HelpLine, language: Language): string {
  return `  ${name.padEnd(WIDTH)}${meaning[language]}`;
}

/** What `calog COMMAND --help` prints. */
export function helpPageText({ summary, usage, lines, examples }: HelpPage, language: Language): string {
  return [
    summary[language],
    "",
    usage,
    "",
    ...lines.map((line) => helpLine(line, language)),
    "",
    EXAMPLES[language],
    ...examples.map((example) => `  ${example}`),
  ].join("\n");
}
