import type { PostKind } from "../../law";
import type { NormWords } from "../../words";
import type { Progress, SuppliedFile, TabularFile } from "../../conversion";
import type { PointKind } from "../../zone";
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
}
