import type { PostKind } from "../../law";
import type { NormWords } from "../../words";
import type { Progress, ScenarioFields, SuppliedFile, TabularFile } from "../../conversion";
import type { Comparison, PointKind, SharedKey, Staying } from "../../zone";
import type { Result } from "../../values";

/** Numbers of posts as they are typed; foremen may be left empty. */
export type PostTexts = Readonly<Record<PostKind, string>>;

export interface NormsView {
  /** What is no number: nothing is answered until it is one. */
  readonly wrong: readonly PostKind[];
  readonly norms: readonly (NormWords & { readonly isMet: boolean | null })[];
}

/** Somebody on the other side with nearly the same name. */
export interface NearItem {
  readonly row: number | null;
  readonly matricule: string;
  readonly name: string;
  readonly differs: readonly string[];
}

/** One member on whom staff list and workbook do not agree. */
export interface PointItem extends NearItem {
  readonly kind: PointKind;
  /** Place among the members, or null for somebody without a row. */
  readonly index: number | null;
  readonly near: readonly NearItem[];
  readonly notes: readonly string[];
  /** Why it is settled, or null while it is open. */
  readonly settled: string | null;
  readonly canSettle: boolean;
}

export interface CompletenessView {
  /** Name of the staff list; null while there is none. */
  readonly list: string | null;
  /** Members on the list, and in the workbook. */
  readonly listed: number;
  readonly rows: number;
  readonly kinds: readonly { readonly kind: PointKind; readonly open: number; readonly settled: number }[];
  /** Points of the kind asked for; those of a page follow. */
  readonly total: number;
  readonly items: readonly PointItem[];
}

/** Rows of a comparison to show: all, those of a change, or those of an answer to a remark. */
export const COMPARE_FILTERS = ["all", "changed", "new", "gone", "followed", "partly", "not"] as const;
export type CompareFilter = (typeof COMPARE_FILTERS)[number];

/** A member as an earlier file and the workbook have it. */
export interface ComparedItem {
  readonly matricule: string;
  readonly name: string;
  readonly change: string;
  /** What became of the correction that was asked for; null where none was. */
  readonly remark: string | null;
  readonly isFollowed: boolean | null;
  /** Results before and after. */
  readonly verdicts: readonly string[];
  readonly cells: readonly { readonly title: string; readonly before: string; readonly after: string }[];
  /** Where the workbook has the member, or null. */
  readonly index: number | null;
  readonly row: number | null;
}

export interface CompareView {
  /** Name of the earlier file. */
  readonly name: string;
  readonly totals: Comparison["totals"];
  readonly withoutKey: readonly string[];
  readonly total: number;
  readonly items: readonly ComparedItem[];
}

/** What a check of one of several files came to, or of all of a campaign. */
export interface SeveralLine extends Readonly<Record<"rows" | "ok" | "nok" | "review", number>> {
  readonly name: string;
  readonly current: string;
  readonly proposed: string;
  readonly difference: string;
}

export interface SeveralView {
  readonly files: readonly (
    | { readonly name: string; readonly line: SeveralLine; readonly refusal: null }
    | { readonly name: string; readonly line: null; readonly refusal: string }
  )[];
  readonly totals: readonly SeveralLine[];
  readonly sameMember: readonly SharedKey[];
  readonly sameKey: readonly (SharedKey & { readonly names: readonly string[] })[];
}

/** A forecast as it is asked for: numbers as they are typed, lists as they were supplied. */
export interface ForecastAsk extends ScenarioFields {
  readonly careers: TabularFile | null;
  readonly index: TabularFile | null;
  readonly events: TabularFile | null;
}
export type ForecastField = keyof ScenarioFields;

/** What makes the pay of a zone change. */
export const FORECAST_CAUSES = ["increments", "careers", "index", "events"] as const;
export type ForecastFigures = Readonly<Record<"annual" | "indexed" | (typeof FORECAST_CAUSES)[number], string>>;

export interface ScenarioView {
  /** Fields that say nothing of their kind: nothing is computed until they do. */
  readonly wrong: readonly ForecastField[];
  /** The coefficients of its list, as settings keep them; null without a list, or for one too long to be kept. */
  readonly coefficients: string | null;
  readonly years: readonly {
    readonly year: string;
    readonly heads: string;
    readonly figures: ForecastFigures;
    /** In the order of the causes, for charts only; null where it cannot be computed. */
    readonly causes: readonly (number | null)[];
    readonly inferredRows: number;
  }[];
  readonly without: readonly string[];
  readonly stays: readonly Staying[];
}

export interface ForecastView {
  readonly scenarios: readonly ScenarioView[];
  /** The second scenario beside the first, indexed; empty where there is one alone. */
  readonly compared: readonly Readonly<Record<"year" | "first" | "second" | "difference", string>>[];
}

/** What the "Tools" screens ask; plain data in and out, as everything else of the desk. */
export interface ToolDesk {
  /** The numbers of posts against the norms of circular PLP 16. */
  norms(posts: PostTexts): Promise<Result<NormsView>>;
  /** The files supplied, by name. */
  suppliedNames(): Promise<Readonly<Partial<Record<SuppliedFile, string>>>>;
  /** Compares with a staff list at once (null: with none); a list that cannot be used leaves everything as it was. */
  useRoster(list: TabularFile | null, onProgress: (progress: Progress) => void): Promise<Result<true>>;
  /** Points of the staff list, all or those of a kind, page by page; null before a check. */
  completeness(kind: PointKind | null, from: number, count: number): Promise<Result<CompletenessView | null>>;
  /**
   * Settles a point of the staff list for a reason, or opens it again (null).
   *
   * @param time - when, as the log shows it
   */
  settle(matricule: string, reason: string | null, time: string): Promise<Result<true>>;
  /** Puts an earlier file beside the workbook. */
  compare(name: string, bytes: Uint8Array, onProgress: (progress: Progress) => void): Promise<Result<true>>;
  /** The comparison with the workbook as it was checked last, page by page; null before there is one. */
  compared(filter: CompareFilter, from: number, count: number): Promise<Result<CompareView | null>>;
  /** Lets go of the files checked before; further ones are checked with the tables supplied. */
  severalBegin(): Promise<void>;
  /** Checks one more file; one that cannot be read or checked is a line too. Only `cancelled` is refused. */
  severalAdd(name: string, bytes: Result<Uint8Array>, onProgress: (progress: Progress) => void): Promise<Result<true>>;
  several(): Promise<SeveralView>;
  /** The same as a text to keep. */
  severalReport(): Promise<string>;
  /** What the workbook will cost in the coming years: one scenario, or two side by side. */
  forecast(asks: readonly ForecastAsk[]): Promise<Result<ForecastView>>;
}
