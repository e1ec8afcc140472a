import type { Source } from "../values";
import type { MessageKey } from "../messages";
import type { Language } from "../words";
import type { ErrorCode } from "./cellError";

export type ExampleCell = string | number;
/** A value, the same in every language or one text of the catalogues; or the error that the cell shows. */
/** A text of the catalogues, which take no data here. */
export interface Said {
  readonly message: MessageKey;
}
/** A text that each language writes in its own way. */
export interface Written {
  readonly written: (language: Language) => string;
}
export type ResultCell = ExampleCell | boolean | Said | { readonly source: Source } | { readonly error: ErrorCode };

/** A worked example of the help: the arguments as written, the cells they point at, and the answer. */
export interface Example {
  /** A text, number or wording stands for itself, null for an argument left out, `{ range }` for cells. */
  readonly inputs: readonly (ExampleCell | Said | Written | null | { readonly range: string })[];
  /** What stands in the cells, from A2 on. */
  readonly cells?: readonly (readonly ExampleCell[])[];
  readonly result: readonly (readonly ResultCell[])[];
  /** The answer goes on below what is shown. */
  readonly goesOn?: boolean;
  /** Where the figures stand. */
  readonly source: Source;
}
