import type { ChecklistItem } from "../law";
import type {
  AnyMoney,
  Annual,
  Day,
  Decimal,
  Monthly,
  Month,
  Once,
  Outcome,
  RefusalCode,
  Trace,
  Source,
} from "../values";

/** A day with its hour, in minutes since midnight. */
export interface Moment {
  readonly day: Day;
  readonly minutes: number;
}

/** Time that was paid: working days, or hours of who is paid by the hour. */
export interface PaidTime {
  readonly paid: number;
  readonly unit: "days" | "hours";
}

/** What the readers make of one text or cell, by kind. */
interface Read {
  readonly day: Day;
  readonly month: Month;
  readonly year: number;
  readonly moment: Moment;
  readonly count: number;
  /** 0 or more, exact. */
  readonly decimal: Decimal;
  /** 0 to 1: 0.8, 0,8 or 80 %. */
  readonly share: Decimal;
  /** 0 to 100. */
  readonly percent: Decimal;
  readonly "paid-time": PaidTime;
  readonly scale: string;
  readonly text: string;
  /** Stands alone on the command line; no where it is not given. */
  readonly flag: boolean;
  /** Yes or no, in words. */
  readonly "yes-no": boolean;
}
/** What an amount that is given is of; it decides the type that the rule gets. */
interface Amounts {
  readonly annual: Annual;
  readonly "monthly-indexed": Monthly;
  readonly once: Once;
}

type Bounds = { readonly least?: number; readonly most?: number };
type Bounded = "count" | "decimal" | "share";
type Simple = Exclude<keyof Read, Bounded>;

/** What can be read from one text or one cell. */
export type Scalar =
  | { readonly kind: Simple }
  | ({ readonly kind: Bounded } & Bounds)
  | { readonly kind: "amount"; readonly unit: keyof Amounts }
  /** One of some values; their words stand under `choice.<domain>.<value>`, and their order gives number codes from 1. */
  | { readonly kind: "choice"; readonly domain: string; readonly values: readonly string[] }
  /** An item of an annex, by its number; its words stand under `choice.<domain>.<item>`. */
  | { readonly kind: "item"; readonly annex: string; readonly domain: string };

export type GroupField = Scalar & {
  /** Left out it is absent; a flag is no. In text: `:name=value`, a flag `:name`. */
  readonly optional?: true;
  /** In text, what stands last may be left out with its separator. */
  readonly default?: string;
  /** How it is written, where not as its kind says. */
  readonly syntax?: string;
};

/** Facts that belong together, such as an absence: a kind, a first and a last day. */
export interface Group {
  readonly kind: "group";
  /** In the order of text and of the columns of a block. */
  readonly fields: Readonly<Record<string, GroupField>>;
  /** What stands between two fields in a text, `:` where nothing is said. */
  readonly separators?: readonly string[];
  /** Two days or months, the first not after the last. */
  readonly order?: readonly [first: string, last: string];
  readonly syntax?: string;
}

/** Where a first value comes from in a row of a workbook. */
export type FirstValue =
  | "on"
  | "year"
  | "level"
  | "class"
  | "level-or-class"
  | "contract"
  | "police"
  | "paid"
  | "salary"
  | "scale"
  | "seniority";

/** Said of an input whatever its kind; the names are those of other inputs of the card. */
interface Conditions {
  /** May be left out. A list may always be, unless it is `needed`; a flag that is not given is no. */
  readonly optional?: true;
  readonly needed?: true;
  /** As a person writes it. */
  readonly default?: string;
  /** Needed as soon as that input has a value, and else may be left out. */
  readonly neededWith?: string;
  /** Given without that input (or that field of an entry, `supplement.municipal`) it is refused; may be left out. */
  readonly meansNothingWithout?: string;
  /** Refused together with that input, or with any of them. */
  readonly excludes?: string | readonly string[];
  /** Cannot be given for a period of several months. */
  readonly oneMonth?: true;
  /** Says nothing before the first month of that figure of the law: refused for earlier months. */
  readonly knownSince?: string;
  /** Always stands among the settings of the document: with no default too, and where it means nothing. */
  readonly isSetting?: true;
  /** Decides only which evidence is asked for, which no cell shows: no argument or setting of a function. */
  readonly evidenceOnly?: true;
  /** The setting of the function says the contrary (`municipality=no` for `moved`). */
  readonly isContraryInFunction?: true;
  /** The option, where it is not the name in kebab-case. */
  readonly option?: string;
  /** How a value is written on the command line, where not as its kind says. */
  readonly syntax?: string;
  readonly first?: FirstValue;
}
export type Input = Conditions & (Scalar | Group | { readonly kind: "list"; readonly of: Scalar | Group });
export type InputTable = Readonly<Record<string, Input>>;

/** What an amount is: of a month and indexed, of a year at 138.01, paid once at indexed amounts, or paid once. */
type AmountBasis = "monthly-indexed" | "annual-138.01" | "once-indexed" | "once";
/** What is no amount, and never "not due": months of scale seniority in addition, or parts alone. */
export type Basis = AmountBasis | "bonus-months" | "none";

/** A value of an answer that has several. */
export type Part =
  | { readonly kind: "count" | "amount" | "scale" | "yes-no" }
  /** Amounts by the values of a choice. */
  | { readonly kind: "amounts"; readonly domain: string; readonly values: readonly string[] };

/** What the amount of an answer to those inputs is. */
export function basisOf({ basis, indexedBy }: CardAnswer, inputs: AnyInputs): Basis | "monthly" {
  return basis === "monthly-indexed" && indexedBy !== undefined && inputs[indexedBy] === false ? "monthly" : basis;
}

/** An example without an answer. */
interface RefusedResult {
  readonly refused: RefusalCode;
}

/** Whether an example shows a refusal; no part of an answer has that name. */
export const isRefused = (result: object): result is RefusedResult => "refused" in result;

/** What a person wrote, what came of it, and where the figures stand. */
export interface WorkedExample {
  /** By input; a group is its text, a list an array. */
  readonly inputs: Readonly<Record<string, string | readonly string[]>>;
  /** The amount, the parts, or why the answer is refused. */
  readonly result: string | RefusedResult | Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly source: Source;
}

/** An input, a field of a group (`drawn.knowledge`), of a list one entry alone, or the one of two that the cell is. */
export type Argument = string | { readonly one: string } | { readonly either: readonly [string, string] };

export interface CardAnswer {
  readonly basis: Basis;
  /** Not indexed after all where that input, a yes or no, is no. */
  readonly indexedBy?: string;
  /** Asked for a month (and, on the command line, for every month of a period), or once. */
  readonly per: "month" | "once";
  /** Of what is asked once: the input that says when; `on` where nothing is said. */
  readonly at?: string;
  /** An answer of several values, in order; absent: one amount. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** The custom function and the inputs that are its arguments, in order; every other input is a setting of it. */
  readonly function?: {
    readonly name: string;
    readonly arguments: readonly Argument[];
    /** The parts that it gives, where not all. */
    readonly parts?: readonly string[];
  };
  readonly example: WorkedExample;
}

/**
 * A rule as it is declared, once: pure data, without expressions. Command line, function and form follow from it. Its words
 * stand in the catalogues under `rule.<id>.…`, `input.<name>.…` and `choice.<domain>.<value>`.
 */
export interface Card {
  /** The name of its folder, of its form and of its words. */
  readonly id: string;
  /** The rules of `docs/rules.md` that it computes. */
  readonly rules: readonly string[];
  /** Rules that are computed elsewhere and can be reached here. */
  readonly applies?: readonly string[];
  /** Points that the law leaves open. */
  readonly open?: readonly string[];
  readonly law: Source;
  /** The heading on the Member screen. */
  readonly section: "allowances" | "pay" | "career" | "entry";
  /** With the kind of which it is the whole command; a command alone has it as one fact among others, and stays by hand. */
  readonly command: string;
  readonly inputs: InputTable;
  /** Of each set exactly one is given. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Days, months or moments that may not come in another order: of inputs, of lists (each entry) or of their fields (`absence.last`). */
  readonly order?: readonly (readonly [first: string, last: string])[];
  readonly answer: CardAnswer;
  /** What is answered instead, once that input is given. */
  readonly instead?: CardAnswer & { readonly given: string };
  /** The checklist of its evidence. */
  readonly evidence?: string;
}

/** What one text or cell is read as. */
export type ScalarValue<I> = I extends { kind: "choice"; values: readonly (infer V)[] }
  ? V
  : I extends { kind: "amount"; unit: infer U extends keyof Amounts }
    ? Amounts[U]
    : I extends { kind: infer K extends keyof Read }
      ? Read[K]
      : string;
type Value<I> = I extends { kind: "list"; of: infer E }
  ? readonly Value<E>[]
  : I extends { kind: "group"; fields: infer F extends InputTable }
    ? Values<F>
    : ScalarValue<I>;
type Always = { kind: "flag" | "list" } | { default: string } | { needed: true };
type Perhaps = { optional: true } | { neededWith: string } | { meansNothingWithout: string };
type PerhapsKeys<T> = { [K in keyof T]: T[K] extends Always ? never : T[K] extends Perhaps ? K : never }[keyof T];
type Values<T> = { readonly [K in Exclude<keyof T, PerhapsKeys<T>>]: Value<T[K]> } & {
  readonly [K in PerhapsKeys<T>]?: Value<T[K]>;
};

/** The inputs of a card, read: what may be left out is absent, a default stands in. */
export type InputsOf<C extends { readonly inputs: object }> = Values<C["inputs"]>;

type Unit<A extends { readonly basis: Basis }> = {
  "monthly-indexed": Monthly;
  "annual-138.01": Annual;
  "once-indexed": Once;
  once: Once;
  "bonus-months": number;
  none: never;
}[A["basis"]];
type PartValue<P> = P extends { kind: "amounts"; values: readonly (infer V extends string)[] }
  ? Readonly<Partial<Record<V, AnyMoney>>>
  : P extends { kind: infer K extends "count" | "amount" | "scale" | "yes-no" }
    ? { count: number; amount: AnyMoney; scale: string; "yes-no": boolean }[K]
    : never;
/** What an answer is: an amount of its unit, or its parts. */
type Found<A extends { readonly basis: Basis }> = A extends { parts: infer P }
  ? { readonly [K in keyof P]: PartValue<P[K]> }
  : Unit<A>;

type Whole = { readonly inputs: object; readonly answer: { readonly basis: Basis; readonly per: CardAnswer["per"] } };
/** What is asked by the month is not asked for one instead. */
type InsteadInputs<C extends Whole, G extends PropertyKey> = Omit<
  InputsOf<C>,
  C["answer"]["per"] extends "month" ? "on" : never
> & {
  readonly [K in G & keyof InputsOf<C>]-?: Exclude<InputsOf<C>[K], undefined>;
};

/** What computes a card; the reasoning is written by the same code. */
export type Rule<C extends Whole> = {
  answer(inputs: InputsOf<C>, trace?: Trace): Outcome<Found<C["answer"]>>;
} & (C extends { instead: infer I extends { readonly basis: Basis; readonly given: string } }
  ? { instead(inputs: InsteadInputs<C, I["given"]>, trace?: Trace): Outcome<Found<I>> }
  : unknown) &
  (C extends { evidence: string }
    ? { evidence(inputs: Omit<InputsOf<C>, "on">, on: Month): readonly ChecklistItem[] }
    : unknown);

/** Values by input, as the readers give them. */
export type AnyInputs = Readonly<Record<string, unknown>>;
/** An amount, months, or parts. */
export type AnyFound = AnyMoney | number | Readonly<Record<string, unknown>>;

/** A card with what computes it, whichever it is. */
export interface Declared {
  readonly card: Card;
  readonly answer: (inputs: AnyInputs, trace?: Trace) => Outcome<AnyFound>;
  readonly instead?: (inputs: AnyInputs, trace?: Trace) => Outcome<AnyFound>;
  readonly evidence?: (inputs: AnyInputs, on: Month) => readonly ChecklistItem[];
}

/** Puts a card and its rule together; they fit, so that values read by the card have the types of the rule. */
export function declared<const C extends Card>(card: C, rule: Rule<C>): Declared {
  return { card, ...(rule as object as Omit<Declared, "card">) };
}
