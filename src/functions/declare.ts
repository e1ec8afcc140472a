import type { CampaignLaw } from "../law";
import type { Card, CardAnswer } from "../rules";
import type { FunctionName, Language, ParameterKey } from "../words";
import type { Amount, Month, Outcome, Result, Trace } from "../values";
import type { FunctionEnvironment } from "./environment";
import type { Parameter } from "./parameters";

/**
 * A cell of an answer. What cannot be computed becomes a cell error with its sentence, and what is not due a text with
 * its reason, so that it is never taken for 0.00 or for an error.
 */
export type OutputCell = string | number | boolean | Exclude<Outcome<never>, Amount<never>>;
export type Output = OutputCell | readonly (readonly OutputCell[])[];

/** What a body gets beside its arguments. */
export interface CallContext {
  /** The law of the campaign named, or of the default one. */
  readonly law: CampaignLaw;
  /** The month named `on`, or the campaign's. */
  readonly on: Month;
  readonly language: Language;
  readonly environment: FunctionEnvironment;
  /** Receives the reasoning when CALOG.EXPLAIN asks. */
  readonly trace?: Trace;
}

/** One function as it is declared: everything else (registration, metadata, help, tests) follows from it. */
export interface FunctionDeclaration {
  readonly name: string;
  /** A second name, for where Excel does not accept the first. */
  readonly alias?: string;
  /** The card that declares it; absent where it is declared by hand. */
  readonly card?: { readonly card: Card; readonly answer: CardAnswer & { readonly given?: string } };
  /** In the order in which they are written. */
  readonly parameters: readonly (readonly [string, Parameter<unknown>])[];
  readonly result: { readonly type: "number" | "string" | "any"; readonly columns: number | null };
  /** Whether CALOG.EXPLAIN can show the reasoning. */
  readonly isExplained: boolean;
  /** Whether each row of the block has an answer of its own, so that only one can be explained at a time. */
  readonly isByRow: boolean;
  readonly body: (values: Readonly<Partial<Record<string, unknown>>>, context: CallContext) => Result<Output>;
}

type ParameterMap = Partial<Record<ParameterKey, Parameter<unknown>>>;
type Values<P extends ParameterMap> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface Declared<P extends ParameterMap> {
  readonly name: FunctionName;
  readonly alias?: string;
  readonly parameters: P;
  /** Columns of the rows it answers; null for a single value. */
  readonly result: FunctionDeclaration["result"];
  readonly isExplained?: boolean;
  readonly isByRow?: boolean;
  readonly body: (values: Values<P>, context: CallContext) => Result<Output>;
}

/** Declares a function: the body is typed by its parameters, in their order. */
export function declare<const P extends ParameterMap>(declared: Declared<P>): FunctionDeclaration {
  return {
    ...declared,
    parameters: Object.entries<Parameter<unknown>>(declared.parameters as Readonly<Record<string, Parameter<unknown>>>),
    isExplained: declared.isExplained ?? false,
    isByRow: declared.isByRow ?? false,
    // The values are read by these very parameters, so they have the types that the body asks for.
    body: (values, context) => declared.body(values as Values<P>, context),
  };
}

/** The names under which a function is known, its own first. */
export function namesOf({ name, alias }: FunctionDeclaration): readonly string[] {
  return alias === undefined ? [name] : [name, alias];
}
