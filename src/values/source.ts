/** A place inside an act: an article or a point, with its paragraph (§), subparagraph (al.) and number (1°). */
export interface Article {
  /** `XI.III.28`, `35-36`. */
  readonly id: string;
  /** `1`; several as `2-3` or `3, 5`. */
  readonly par?: string;
  /** `2`, or `last`. */
  readonly al?: string;
  /** `8°`, `2°-3°`. */
  readonly point?: string;
}

/** What a source says beside its place: since when, of which text, with what effect. */
export type SourceRemark =
  | { readonly id: "in-force"; readonly date: string; readonly firstMonth?: string }
  | { readonly id: "text-of"; readonly date: string }
  | { readonly id: "repealed"; readonly article: string; readonly point: string; readonly date: string }
  | { readonly id: "minimum-group"; readonly scales: string }
  | { readonly id: "extinct-group"; readonly date: string }
  | { readonly id: "abolished"; readonly date: string }
  | { readonly id: "extinction"; readonly date: string }
  | { readonly id: "names-in-use"; readonly until: string; readonly from: string }
  | { readonly id: "fourth-month" | "original-text" | "kept-functionality" | "own-rule"; readonly name?: string };

/**
 * One act with the places in it. `act`: PJPol, AEPol, the note 84738-2007, circular PLP 16, a royal or ministerial decree
 * or a law by its date; `other` is somebody's own text (a page, a supplied line), shown as it stands.
 */
export interface Citation {
  readonly act: "PJPol" | "AEPol" | "note" | "PLP16" | "AR" | "AM" | "L" | "other";
  /** Of a decree or a law: `DD-MM-YYYY`. */
  readonly date?: string;
  /** The name by which a decree is known. */
  readonly known?: "PJPol";
  readonly numac?: string;
  /** Moniteur belge of this date. */
  readonly published?: string;
  readonly articles?: readonly Article[];
  /** Points are joined by "and" instead of a comma. */
  readonly joined?: boolean;
  readonly annex?: string;
  readonly scalesOf?: string;
  readonly item?: string;
  readonly scale?: string;
  readonly step?: number;
  readonly changedBy?: Citation;
  /** What of the workbook the note lays down. */
  readonly workbook?: "layout" | "codes" | "own";
  readonly of?: "example" | "class";
  readonly remark?: SourceRemark;
  /** Of `other`: the text. */
  readonly text?: string;
}

/** Where a figure or a rule stands. */
export type Source = readonly Citation[];
