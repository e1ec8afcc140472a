import { LANGUAGES } from "../words";
import { GROUP_KEYS } from "../zone";
import { ALLOWANCE_FORMS } from "./allowance/forms";
import { cardForms } from "./cards/options";
import {
  between,
  choice,
  count,
  day,
  decimal,
  entryMonth,
  flag,
  list,
  matricule,
  month,
  monthlyAmount,
  oneOf,
  text,
  year,
  type OptionTable,
} from "./options";
import { lastMonth, pair, tabledPair } from "./pairOption";
import { ENTRY_OPTIONS } from "./entry/forms";
import { INSERTION_FORMS } from "./insertion/forms";
import { worked } from "./workedOption";

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
/** Who runs a command, when, and what was settled beside the workbook. */
const SIGNED = { author: text("NAME"), approver: text("NAME"), date: day, settled: text("FILE") } as const;
const OUTPUT = { output: { ...text("OUT"), short: "o" }, force: flag } as const;

const ARREARS = {
  effective: month,
  processed: month,
  regime: choice("regime"),
  increments: choice("increments"),
  "index-rounding": choice("rounding"),
  left: list(lastMonth),
  explain: flag,
} as const;

/** Commands with two forms, such as one for a workbook and one for a member: the options of each form. */
export const FORMS = {
  pay: {
    one: { ...GENERAL, ...SUPPLIED, explain: flag, side: oneOf("before", "after") },
    pairs: {
      ...GENERAL,
      campaign: SUPPLIED.campaign,
      scales: SUPPLIED.scales,
      conversions: SUPPLIED.conversions,
      explain: flag,
      pair: list(tabledPair),
      from: month,
      to: month,
    },
  },
  arrears: {
    workbook: { ...WORKBOOK, ...OUTPUT, ...ARREARS, "original-amounts": text("FILE"), "as-stated": flag },
    member: {
      ...GENERAL,
      ...SUPPLIED,
      ...ARREARS,
      current: list(pair),
      proposed: list(pair),
      entered: entryMonth,
      contractual: flag,
    },
  },
  career: {
    workbook: { ...WORKBOOK, ...OUTPUT, from: month, months: count, careers: text("FILE") },
    member: {
      ...GENERAL,
      ...SUPPLIED,
      explain: flag,
      side: oneOf("before", "after"),
      until: month,
      "scale-seniority": month,
      class: oneOf("A1", "A2", "A3", "A4", "A5"),
      contractual: flag,
      insufficient: flag,
      "no-career-position": flag,
      training: flag,
      "promote-to": text("SCALE|CLASS"),
      "class-months": count,
      "level-months": count,
      "heavy-penalty": flag,
      reassigned: flag,
      "specific-grade": flag,
      "experience-months": count,
      "to-lower-class": oneOf("A1", "A2", "A3", "A4"),
      "scale-months": count,
    },
  },
} as const;

/** The kinds of allowance in the order in which they have always been named; new ones follow. */
const ALLOWANCES: readonly string[] = [
  ...["brussels", "bilingual", "leader", "household", "guaranteed", "holiday", "year-end", "competence"],
  ...["function-complement", "bilingual-complement", "complementary", "combine"],
];

/** What cards declare is there too, known by its text alone. */
function inOrder<T extends object>(forms: T, order: readonly string[]): T {
  const names = [
    ...order.filter((name) => name in forms),
    ...Object.keys(forms).filter((name) => !order.includes(name)),
  ];
  return Object.fromEntries(names.map((name) => [name, forms[name as keyof T]])) as T;
}

/** Every command with its options. A new command is one entry here, one in `main.ts` and its help in `texts`. */
export const COMMANDS = {
  check: { words: [1, 1], options: WORKBOOK },
  fill: {
    words: [1, 1],
    options: { ...WORKBOOK, ...OUTPUT, ...SIGNED, overwrite: flag, summary: flag },
    required: ["output"],
  },
  send: {
    words: [1, 1],
    options: { ...WORKBOOK, ...SIGNED, output: { ...text("FOLDER"), short: "o" }, "decided-only": flag, force: flag },
    required: ["output"],
  },
  propose: { words: [1, 1], options: { ...WORKBOOK, ...OUTPUT, inferred: flag }, required: ["output"] },
  template: { words: [1, 1], options: { ...WORKBOOK, ...OUTPUT }, required: ["output"] },
  totals: { words: [1, 1], options: { ...WORKBOOK, by: oneOf(...GROUP_KEYS) } },
  compare: { words: [2, 2], options: WORKBOOK },
  pay: { words: [0, 2], options: { ...FORMS.pay.one, ...FORMS.pay.pairs } },
  index: {
    words: [1, 1],
    options: {
      ...GENERAL,
      on: month,
      explain: flag,
      "from-indexed": flag,
      "index-rounding": choice("rounding"),
      "days-due": count,
      worked: list(worked),
    },
    required: ["on"],
  },
  forecast: {
    words: [1, 1],
    options: {
      ...WORKBOOK,
      from: year,
      years: between(1, 40),
      careers: text("FILE"),
      index: text("FILE"),
      ceiling: monthlyAmount,
      events: text("FILE"),
    },
  },
  norms: {
    words: [0, 0],
    options: { ...GENERAL, operational: decimal, a: decimal, b: decimal, c: decimal, d: decimal, foremen: decimal },
    required: ["operational", "a", "b", "c", "d"],
  },
  entry: { words: [1, 1], options: { ...GENERAL, explain: flag, ...ENTRY_OPTIONS } },
  allowance: {
    words: [1, 1],
    options: { ...GENERAL, explain: flag },
    variants: inOrder({ ...ALLOWANCE_FORMS, ...(cardForms("allowance") as object) }, ALLOWANCES),
  },
  insertion: {
    words: [1, 1],
    options: { ...GENERAL, explain: flag },
    variants: { ...INSERTION_FORMS, ...(cardForms("insertion") as object) },
  },
  attention: {
    words: [1, 1],
    options: {
      ...WORKBOOK,
      row: count,
      letters: text("FOLDER"),
      force: flag,
      "prevention-adviser": list(matricule),
      "required-diploma": list(matricule),
    },
  },
  arrears: { words: [0, 1], options: { ...FORMS.arrears.workbook, ...FORMS.arrears.member } },
  career: { words: [1, 2], options: { ...FORMS.career.workbook, ...FORMS.career.member } },
} as const satisfies Readonly<Record<string, CommandForm>>;

export type CommandName = keyof typeof COMMANDS;
type NamesOf<F> = F extends OptionsForm
  ? keyof F["options"] | (F extends { variants: infer V } ? { [K in keyof V]: NamesOf<V[K]> }[keyof V] : never)
  : never;
export type OptionName = { [C in CommandName]: NamesOf<(typeof COMMANDS)[C]> }[CommandName];

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}
