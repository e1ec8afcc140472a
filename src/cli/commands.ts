import { LANGUAGES } from "../texts";
import { ALLOWANCE_FORMS } from "./allowance/forms";
import { flag, month, oneOf, text, type OptionTable } from "./options";

/** The options of a command, and those without which it means nothing. */
interface OptionsForm {
  readonly options: OptionTable;
  readonly required?: readonly string[];
}

/** What a command takes: how many words at least and at most, and which options. */
export interface CommandForm extends OptionsForm {
  readonly words: readonly [least: number, most: number];
  /** By its first word, the further options of a command that does several things. */
  readonly variants?: Readonly<Record<string, OptionsForm>>;
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
  allowance: { words: [1, 1], options: { ...GENERAL, explain: flag }, variants: ALLOWANCE_FORMS },
} as const satisfies Readonly<Record<string, CommandForm>>;

export type CommandName = keyof typeof COMMANDS;
type NamesOf<F> = F extends OptionsForm
  ? keyof F["options"] | (F extends { variants: infer V } ? { [K in keyof V]: NamesOf<V[K]> }[keyof V] : never)
  : never;
export type OptionName = { [C in CommandName]: NamesOf<(typeof COMMANDS)[C]> }[CommandName];

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}
