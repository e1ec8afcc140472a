import type { FindingData, DataOf, KeysIn, Source } from "../messages";
import type { Refusal } from "./result";

/** How sure a figure is; words of the reference data (`published`, `article`, `derived`, `inferred`, `supplied` …). */
export type Certainty = string;

/** The sentences of a reasoning: what `step.…` of the catalogues says. */
export type StepCode = KeysIn<"step">;

interface Basis {
  readonly source?: Source;
  readonly certainty?: Certainty;
}

type Said = { [K in StepCode]: Basis & { readonly code: K; readonly data: DataOf<`step.${K}`> } }[StepCode];

/** A finding in which a reasoning ends: `checks` says what it is. */
export interface FindingStep extends Basis {
  readonly code: "finding";
  readonly finding: {
    readonly code: string;
    readonly column: string;
    readonly given?: string | undefined;
    readonly expected?: string | undefined;
    readonly data?: FindingData | undefined;
  };
}

/** A refusal in which a reasoning ends. */
export interface RefusalStep extends Basis {
  readonly code: "refusal";
  readonly refusal: Refusal;
}

/** One step of reasoning: `code` names its sentence, `data` fills it. */
export type ExplanationStep = Said | FindingStep | RefusalStep;

/** Collects the steps while a rule computes. Bulk runs pass none, and pay nothing. */
export type Trace = ExplanationStep[];
