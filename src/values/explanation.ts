/** How sure a figure is; words of the reference data (`published`, `article`, `derived`, `inferred`, `supplied` …). */
export type Certainty = string;

/** One step of reasoning. `code` names its sentence in `texts/`; `data` fills it, already normalised to text. */
export interface ExplanationStep {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly certainty?: Certainty;
}

/** Collects the steps while a rule computes. Bulk runs pass none, and pay nothing. */
export type Trace = ExplanationStep[];
