import type { Verdict } from "../checks";
import type { ChecklistItem } from "../law";
import type {
  ArrearsAmount,
  CareerAnswer,
  Increment,
  IncrementsSetting,
  IndexedAmount,
  IndexRounding,
  PaidStep,
  PaymentRegime,
  PointOfAttention,
} from "../rules";
import type { Annual, Explained, Month } from "../values";
import type { PayLines } from "./payLines";
import type { MemberSituation, ProposalBasis } from "./situation";

/** What the user asks about a member beside what the workbook states; every part has a default. */
export interface MemberRequest {
  /** Months between which pay is followed: the reference month and sixty months later. */
  readonly from?: Month;
  readonly to?: Month;
  readonly arrears?: {
    readonly effective?: Month;
    readonly processing?: Month;
    readonly regime?: PaymentRegime;
    readonly increments?: IncrementsSetting;
    /** Whether the file's proposal stands even where the check found it wrong. */
    readonly asStated?: boolean;
  };
  /** Month of the indexed amount: the reference month. */
  readonly at?: Month;
  readonly rounding?: IndexRounding;
  readonly career?: {
    /** Month in which the question is asked: the reference month. */
    readonly on?: Month;
    readonly scaleSeniorityMonth?: Month;
    readonly payClass?: string;
    readonly evaluationInsufficient?: boolean;
    readonly positionEntitles?: boolean;
    readonly trainingRequired?: boolean;
  };
  readonly preventionAdviser?: boolean;
  readonly requiredDiploma?: boolean;
}

/** The amount of a pair at the reference month, annual and not indexed. */
export interface PairAmount {
  readonly cents: Annual;
  /** Null for a scale outside the tables, of which the file alone states the amount. */
  readonly step: number | null;
}

export interface PairLine {
  readonly number: number;
  readonly scale: string;
  readonly seniorityMonth: Month | null;
  readonly statedCents: Annual | null;
  readonly amount: Explained<PairAmount>;
  /** The months of the period asked for in which the amount of the pair changes. */
  readonly increments: Explained<readonly Increment[]>;
}

export interface SituationLines {
  readonly pairs: readonly PairLine[];
  /** Which pair is paid at the reference month, 1-based. */
  readonly paid: Explained<{ readonly number: number; readonly cents: Annual }>;
}

export interface MemberIdentity {
  readonly index: number;
  /** Number of members in the workbook. */
  readonly count: number;
  /** Sheet row, 1-based. */
  readonly row: number;
  readonly verdict: Verdict;
  readonly zone: string;
  readonly matricule: string;
  readonly name: string;
  readonly code: string;
  readonly status: string;
  readonly language: string;
  readonly level: "A" | "B" | "C" | "D" | null;
}

/** Everything about one member, as plain data: each part a value, "not due", or a refusal with its reason. */
export interface MemberDetail {
  readonly identity: MemberIdentity;
  readonly on: Month;
  readonly basis: ProposalBasis;
  readonly without: MemberSituation["without"];
  readonly current: SituationLines;
  readonly proposed: SituationLines | null;
  readonly from: Month;
  readonly to: Month;
  /** Of the new situation, or of the current one where there is no new one. */
  readonly pay: Explained<PayLines>;
  readonly effective: Month;
  /** Null when it must be asked: the campaign names none for the effective month. */
  readonly processing: Month | null;
  /** Where the proposal of the arrears comes from. */
  readonly arrearsBasis: ProposalBasis;
  readonly arrears: Explained<ArrearsAmount>;
  readonly at: Month;
  readonly indexed: Explained<IndexedAmount>;
  readonly careerOn: Month;
  readonly careerScale: string;
  readonly career: Explained<CareerAnswer>;
  /** Every step of the scale career inside the period, with what both scales give. */
  readonly careerSteps: readonly PaidStep[];
  readonly dossier: readonly ChecklistItem[];
  readonly points: readonly PointOfAttention[];
  readonly newScale: string | null;
}
