import type { Source } from "../values";
import compiled from "./generated/law.json";

/** A pay table set as `scripts/build-law.mjs` compiles it: index = step. */
export interface TableSetData {
  readonly id: string;
  readonly series: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly checkedOn: string;
  readonly label: Source;
  readonly source: {
    readonly act: Source;
    readonly numac: string;
    readonly article: string;
    readonly transcribedFrom: string;
  };
  readonly notes: readonly string[];
  readonly scales: Readonly<
    Record<
      string,
      {
        readonly certainty: string;
        readonly exceptions?: Readonly<Record<string, string>>;
        /** Annual: the first amount, then what each step adds. */
        readonly increments: readonly number[];
      }
    >
  >;
}

export interface ConversionRowData {
  readonly from: string;
  readonly to: string;
  readonly class: string | null;
  readonly certainty: string;
  readonly source: Source;
}

export interface CampaignData {
  readonly id: string;
  readonly title: Readonly<Record<"fr" | "nl" | "de" | "en", string>>;
  readonly month: string;
  readonly deadline: string | null;
  /** Address of the secretariat that the campaign's note names. */
  readonly sendTo: string | null;
  /** Pay cycle in which the conversion is processed; null where no text says so. */
  readonly processing: { readonly month: string; readonly source: Source } | null;
  readonly usualMonths: readonly string[];
  readonly before: { readonly tables: readonly string[]; readonly asOf: string };
  readonly after: { readonly tables: readonly string[] };
  readonly conversion:
    | { readonly kind: "table"; readonly campaign: string }
    | { readonly kind: "identity"; readonly source: Source; readonly certainty: string };
  readonly currentNames: string;
  readonly newNames: string;
  readonly minimumCareerOnly: boolean;
  readonly safeguards: boolean;
  readonly specialInsertions: readonly {
    readonly scale: string;
    /** The situation that must be proved. */
    readonly evidence: "prevention-adviser" | "required-diploma";
    readonly source: Source;
    readonly certainty: string;
  }[];
  readonly columns: readonly string[];
  readonly sources: Readonly<
    Record<
      | "workbook"
      | "code"
      | "signOff"
      | "proposal"
      | "conversion"
      | "minimumCareer"
      | "seniority"
      | "safeguard"
      | "contract"
      | "originalPosition"
      | "decrease",
      Source
    >
  >;
}

export interface AllowanceAnnexData {
  readonly id: string;
  readonly title: string;
  readonly period: "year" | "month" | "occurrence";
  readonly basis: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly checkedOn: string;
  readonly certainty: string;
  readonly source: Source;
  readonly notes: readonly string[];
  readonly items: readonly {
    readonly id: string;
    readonly wording: string;
    /** The article by which no CALog member has it. */
    readonly notForCalog?: Source;
    readonly amounts: Readonly<Record<string, string>>;
  }[];
}

interface DatedData {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly source: Source;
}

/** A figure of a rule (threshold, percentage, divisor …) with the months in which it holds. */
interface RuleFigureData {
  readonly id: string;
  readonly unit: string;
  readonly versions: readonly (DatedData & { readonly value: string; readonly certainty: string })[];
}

interface LadderData extends DatedData {
  readonly id: string;
  readonly level: "A" | "B" | "C" | "D";
  readonly class: string | null;
  readonly scales: readonly string[];
}

interface ClassScalesData extends DatedData {
  readonly class: string;
  readonly scales: readonly string[];
}

/** One piece of evidence or point of attention; `when` names the situation in which it is asked. */
export interface ChecklistItemData extends DatedData {
  readonly id: string;
  readonly required: boolean;
  readonly when: string;
  readonly notBefore: string | null;
}

interface ChecklistData {
  readonly id: string;
  readonly source: Source;
  readonly items: readonly ChecklistItemData[];
}

/** The posts that a norm counts. */
export type PostKind = "operational" | "a" | "b" | "c" | "d" | "foremen";

/** A norm of circular PLP 16: how many posts there are, or their percentage of others, and its bounds. */
export interface NormData {
  readonly id: string;
  readonly unit: "percent" | "posts";
  readonly part: readonly PostKind[];
  readonly base: readonly PostKind[];
  readonly min: string | null;
  readonly max: string | null;
  /** The most is the base divided by this. */
  readonly maxDivisor: string | null;
  /** The least is asked for from so large a base on. */
  readonly minFrom: string | null;
  /** Of the act. */
  readonly date: string;
  /** null: not verified. */
  readonly inForce: boolean | null;
  readonly source: Source;
}

interface LawData {
  readonly version: string;
  readonly tables: readonly TableSetData[];
  readonly campaigns: readonly CampaignData[];
  readonly conversions: readonly { readonly campaign: string; readonly rows: readonly ConversionRowData[] }[];
  readonly scaleNames: {
    readonly source: Source;
    readonly original: string;
    readonly lists: Readonly<Record<string, readonly string[]>>;
  };
  readonly coefficients: {
    readonly pivot: string;
    readonly lastKnownMonth: string;
    readonly note: string;
    readonly coefficients: readonly {
      readonly validFrom: string;
      readonly coefficient: string;
      readonly certainty: string;
      readonly source: Source;
    }[];
  };
  readonly allowances: { readonly annexes: readonly AllowanceAnnexData[] };
  readonly ruleFigures: { readonly figures: readonly RuleFigureData[] };
  readonly careers: {
    readonly source: Source;
    readonly ladders: readonly LadderData[];
    readonly classes: readonly ClassScalesData[];
  };
  readonly checklists: { readonly checklists: readonly ChecklistData[] };
  readonly norms: { readonly norms: readonly NormData[] };
}

// The schema validates the files when they are compiled, so the shape is known here.
export const lawData = compiled as unknown as LawData;

/** Version of the law data, stamped on every output. */
export const LAW_VERSION: string = lawData.version;
