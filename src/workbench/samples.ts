import type { KeysIn } from "../messages";

/** A sample workbook of the page, and the campaign it belongs to. */
export interface Sample {
  readonly key: Extract<KeysIn<"pane">, `book.sample${string}`>;
  readonly file: string;
  readonly campaign: string;
  /** What is tried with it: the check, or formulas in sheets of one's own. */
  readonly shows: "check" | "formulas";
}

export const FIRST_SAMPLE: Sample = {
  key: "book.sample2007",
  file: "conversion-2007.xlsx",
  campaign: "2007",
  shows: "check",
};

export const SAMPLES: readonly Sample[] = [
  FIRST_SAMPLE,
  { key: "book.sample2024", file: "conversion-2024.xlsx", campaign: "2024", shows: "check" },
  { key: "book.sampleFormulas", file: "formules-calog.xlsx", campaign: "2007", shows: "formulas" },
];
