/** A number formatted as a date. */
export interface DateCell {
  readonly kind: "date";
  /** Day number in the 1900 system (1900-03-01 = 61), whatever the workbook's own date system. */
  readonly serial: number;
  /** The number as stored; differs from `serial` in a workbook of the 1904 system. */
  readonly value: number;
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
