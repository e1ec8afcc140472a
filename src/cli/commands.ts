import { LANGUAGES } from "../texts";
import { flag, month, oneOf, text, type OptionTable } from "./options";

/** What a command takes: how many words at most and at least, and which options. */
export interface CommandForm {
  readonly words: readonly [least: number, most: number];
  readonly options: OptionTable;
  /** Options without which the command means nothing. */
  readonly required?: readonly string[];
}

const GENERAL = { json: flag, help: { ...flag, short: "h" }, lang: oneOf(...LANGUAGES) } as const;
const SUPPLIED = { campaign: text("YYYY"), on: month, scales: text("FILE"), conversions: text("FILE") } as const;
const WORKBOOK = { ...GENERAL, ...SUPPLIED, sheet: text("NAME"), roster: text("FILE") } as const;
const OUTPUT = { output: { ...text("OUT"), short: "o" }, force: flag } as const;

/** Every command with its options. A new command is one entry here, one in `main.ts` and its help in `texts`. */
export const COMMANDS = {
  check: { words: [1, 1], options: WORKBOOK },
  fill: { words: [1, 1], options: { ...WORKBOOK, ...OUTPUT, overwrite: flag, summary: flag }, required: ["output"] },
  propose: { words: [1, 1], options: { ...WORKBOOK, ...OUTPUT }, required: ["output"] },
  template: { words: [1, 1], options: { ...WORKBOOK, ...OUTPUT }, required: ["output"] },
  pay: { words: [2, 2], options: { ...GENERAL, ...SUPPLIED, explain: flag, side: oneOf("before", "after") } },
} as const satisfies Readonly<Record<string, CommandForm>>;

export type CommandName = keyof typeof COMMANDS;
export type OptionName = { [C in CommandName]: keyof (typeof COMMANDS)[C]["options"] }[CommandName];

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}
