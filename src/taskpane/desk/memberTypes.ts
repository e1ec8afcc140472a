import type { Verdict } from "../../checks";
import type { FieldType, FormId, FormSection } from "../../member";
import type { ArrearsCondition } from "../../rules";
import type { Amount, Month, Outcome } from "../../values";

/** Who a row is about; a name that the file does not have is empty. */
export interface Person {
  readonly matricule: string;
  readonly name: string;
}

/** A member in the list of the "Member" screen. */
export interface MemberItem extends Person {
  readonly index: number;
  readonly row: number;
  readonly verdict: Verdict;
}

/** What the user asks about a member; months as `YYYY-MM`. What is left out takes its default. */
export interface MemberAsk {
  readonly from?: string;
  readonly to?: string;
  readonly effective?: string;
  readonly processing?: string;
  readonly regime?: string;
  readonly increments?: string;
  /** Arrears on the file's proposal even where the check found it wrong. */
  readonly asStated?: boolean;
  readonly at?: string;
  readonly rounding?: string;
  readonly careerOn?: string;
  readonly scaleSeniorityMonth?: string;
  readonly payClass?: string;
  readonly evaluationInsufficient?: boolean;
  readonly positionEntitles?: boolean;
  readonly trainingRequired?: boolean;
  readonly preventionAdviser?: boolean;
  readonly requiredDiploma?: boolean;
}

/** An outcome in words, with its reasoning: where there is no amount, a sentence says why. */
export type Worded<T> = { readonly why: readonly string[] } & (
  | Amount<T>
  | { readonly kind: Exclude<Outcome<never>["kind"], "amount">; readonly text: string }
);

export interface PairView {
  readonly number: number;
  readonly scale: string;
  readonly since: string;
  readonly stated: string;
  readonly amount: Worded<{ readonly amount: string; readonly step: string }>;
  readonly isPaid: boolean;
}

export interface SituationView {
  readonly id: "current" | "proposed";
  readonly pairs: readonly PairView[];
  readonly paid: Worded<string>;
}

export interface IncrementView {
  readonly month: string;
  readonly step: string;
  readonly before: string;
  readonly after: string;
}

export interface PairIncrements {
  readonly title: string;
  readonly increments: Worded<readonly IncrementView[]>;
}

/** A month in which an amount changes; it holds until the next one of its run. */
export interface PayRow {
  readonly label: string;
  /** Months since year 0, for the chart. */
  readonly month: number;
  readonly cents: readonly number[];
  readonly amounts: readonly string[];
  /** Which pair is paid, 1-based. */
  readonly number: number;
  readonly best: string;
}

/** Months one after the other for which everything could be computed. */
export interface PayRunView {
  readonly from: string;
  readonly to: string;
  readonly lastMonth: number;
  readonly rows: readonly PayRow[];
  readonly safeguard: string;
  /** The month from which the safeguard stops mattering, for the chart. */
  readonly safeguardEnds: number | null;
}

export interface PayLinesView {
  readonly pairs: readonly string[];
  readonly runs: readonly PayRunView[];
  readonly gaps: readonly string[];
}

export interface ArrearsView {
  readonly lines: readonly {
    readonly month: string;
    readonly paid: string;
    readonly proposed: string;
    readonly delta: string;
    readonly yearly: string;
  }[];
  readonly total: string;
  /** A sum that the member owes is called so. */
  readonly isToRepay: boolean;
  /** What it depends on. */
  readonly conditions: readonly ArrearsCondition[];
}

export interface IndexedView {
  readonly annual: string;
  readonly coefficient: string;
  readonly indexed: string;
  readonly monthly: string;
}

export interface LetterView {
  readonly subject: string;
  readonly body: string;
  /** A file name that says nothing about the person. */
  readonly file: string;
}

export interface PointView {
  readonly id: string;
  readonly title: string;
  readonly evidence: readonly string[];
  /** Letters are drafted in the languages of the note; null where the point asks for none. */
  readonly letters: Readonly<Record<"fr" | "nl", LetterView>> | null;
}

export interface FieldView {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isOptional: boolean;
  readonly initial: string;
}

export interface GroupView {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface FormView {
  readonly id: FormId;
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly groups: readonly GroupView[];
}

/** Forms under one heading. */
export interface FormSectionView {
  readonly id: FormSection;
  readonly title: string;
  readonly forms: readonly FormView[];
}

export interface FormAnswerView {
  readonly answer: Worded<{ readonly headline: string; readonly lines: readonly string[] }>;
  readonly evidence: readonly string[];
}

/** Everything about one member, in the language of the pane. */
export interface MemberView {
  readonly index: number;
  readonly count: number;
  readonly sheet: string;
  readonly row: number;
  /** 0-based column of the sheet that stands for the member. */
  readonly position: number;
  readonly verdict: Verdict;
  readonly name: string;
  readonly facts: readonly (readonly [string, string])[];
  /** The reference month. */
  readonly on: Month;
  readonly month: string;
  readonly basis: string;
  readonly situations: readonly SituationView[];
  readonly asked: Readonly<
    Required<Pick<MemberAsk, "from" | "to" | "effective" | "processing" | "at" | "careerOn" | "payClass">>
  >;
  /** The months that pay is followed over. */
  readonly period: { readonly from: Month; readonly to: Month };
  readonly pay: Worded<PayLinesView>;
  readonly increments: readonly PairIncrements[];
  /** Said only where the arrears rest on a proposal that the check found wrong. */
  readonly arrearsBasis: string;
  readonly arrears: Worded<ArrearsView>;
  readonly indexed: Worded<IndexedView>;
  readonly career: Worded<string>;
  readonly dossier: readonly string[];
  readonly points: readonly PointView[];
  readonly forms: readonly FormSectionView[];
}
