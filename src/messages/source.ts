/** A place in an act; the parts that are there are written in this order. A text alone is an article: `XI.III.28`, `35-36`. */
export interface Place {
  readonly article?: string;
  /** `1`; several as `2-3` or `3, 5`. */
  readonly par?: string;
  /** `2`, or `last`. */
  readonly al?: string;
  /** `8°`, `2°-3°`. */
  readonly point?: string;
  readonly annex?: string;
  /** The day whose scales are meant. */
  readonly scalesOf?: string;
  /** A row of an annex, or a pay scale. */
  readonly item?: string;
  readonly step?: number;
  /** In brackets behind it: what changed it, since when … */
  readonly aside?: Source;
}

/** What a source says beside its place: since when, of which text, with what effect. */
export type SourceRemark =
  | { readonly id: "in-force" | "text-of" | "extinct-group" | "abolished" | "extinction"; readonly date: string }
  | { readonly id: "first-month"; readonly date: string; readonly month: string }
  | { readonly id: "repealed"; readonly article: string; readonly date: string }
  | { readonly id: "minimum-group"; readonly scales: string }
  | {
      readonly id:
        | "minimum-career"
        | "always-minimum"
        | "group-pattern"
        | "fourth-month"
        | "original-text"
        | "kept-functionality";
    };

/** One act with places in it: a text of law, the secretariat's note, the workbook; or a text of somebody else (`text`). */
export interface Citation {
  /** AR, AM and L are a royal decree, a ministerial decree and a law, each by its date. */
  readonly act?: "PJPol" | "AEPol" | "note" | "PLP16" | "AR" | "AM" | "L" | "workbook";
  /** `DD-MM-YYYY`. */
  readonly date?: string;
  /** Of a note. */
  readonly number?: string;
  readonly numac?: string;
  /** The name by which a decree is known. */
  readonly known?: "PJPol";
  /** Moniteur belge of this day. */
  readonly published?: string;
  /** A page or a supplied line: shown as it stands. */
  readonly text?: string;
  readonly at?: readonly (string | Place)[];
  /** The last two places are joined by "and". */
  readonly joined?: boolean;
  /** What of it is meant: an example, a class, a pattern; `number` says a note by its number alone. */
  readonly of?: "example" | "class" | "pattern" | "number";
  readonly remark?: SourceRemark;
  readonly aside?: Source;
  /** Read together with what stands before. */
  readonly plus?: boolean;
}

/** Where a figure or a rule stands. Each language writes it in its own way; documents for programs have one text for all. */
export type Source = readonly Citation[];
