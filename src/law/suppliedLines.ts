import type { Annual, Month } from "../values";

export type Side = "before" | "after";

/** One line of a table supplied by the user (sheet `CALOG_BAREMES` or a file). */
export interface SuppliedScaleLine {
  readonly scale: string;
  readonly step: number;
  readonly cents: Annual;
  readonly side: Side | null;
  readonly from: Month | null;
  readonly source: string;
  /** Whether the scale has no further step: whoever stands longer on it keeps this amount. */
  readonly isEnd: boolean;
  /** Where the line stands, for messages: file or sheet, and row. */
  readonly origin: string;
}

/** One line of a mapping supplied by the user (sheet `CALOG_CONVERSIONS` or a file). */
export interface SuppliedConversionLine {
  readonly from: string;
  readonly to: string;
  readonly class: string | null;
  readonly source: string;
  readonly origin: string;
}

export interface SuppliedLines {
  readonly scales: readonly SuppliedScaleLine[];
  readonly conversions: readonly SuppliedConversionLine[];
}

/** Certainty shown for a figure that the user supplied. */
export const SUPPLIED = "supplied";
