/** What is said before the copy is made. */
export interface SendAsk {
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Empty: whoever signed in the log. */
  readonly author: string;
  readonly approver: string;
  /** Rows without Accord are left out and named. */
  readonly decidedOnly: boolean;
}

/** What forbids sending, or some rows for one reason. */
export interface SendItem {
  readonly code: string;
  readonly text: string;
  /** The members it counts, by index. */
  readonly indexes: readonly number[];
}

export interface SendView {
  /** How many points forbid it, and the points by reason. */
  readonly refusals: number;
  readonly refusing: readonly SendItem[];
  /** Open points that only go into the text. */
  readonly open: readonly string[];
  /** The name of the copy without its extension. */
  readonly name: string;
  readonly sent: number;
  readonly skippedRows: readonly number[];
  readonly ownSheets: readonly string[];
  readonly otherSheets: readonly string[];
  /** Whether the copy itself can be made here. */
  readonly canCopy: boolean;
  readonly deadline: string | null;
  readonly address: string | null;
}

/** A file to be saved: a copy of the workbook, or a text. */
export interface SendFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
