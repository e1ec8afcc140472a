/** A number formatted as a date: its serial in the 1900 system, whatever the workbook's own date system. */
export interface DateCell {
  readonly kind: "date";
  readonly serial: number;
}

/** A cell nobody can read: an error value (`#N/A`), or a formula without a stored value (text ""). */
export interface UnreadableCell {
  readonly kind: "unreadable";
  readonly text: string;
}

/**
 * A cell as it stands. null = no cell or empty text. A formula counts as its stored value.
 * Numbers, dates and texts are as stored: no trimming, no conversion.
 */
export type RawCell = string | number | boolean | null | DateCell | UnreadableCell;
