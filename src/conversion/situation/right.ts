import type { ColumnName } from "../../checks";
import type { Annual } from "../../values";

/** What should stand in a cell: what the file has in some cell, a scale, an amount, nothing, or what nobody knows. */
export type Right =
  | { readonly kind: "stated"; readonly column: ColumnName }
  | { readonly kind: "scale"; readonly scale: string }
  | { readonly kind: "amount"; readonly cents: Annual }
  | { readonly kind: "empty" }
  | { readonly kind: "open" };

export const OPEN: Right = { kind: "open" };
export const NOTHING: Right = { kind: "empty" };

export function stated(column: ColumnName): Right {
  return { kind: "stated", column };
}

/** A cell of the correct situation. */
export interface RightCell {
  readonly column: ColumnName;
  readonly right: Right;
}

/** The three cells of one position as they should be, in the order of the columns. */
export interface RightGroup {
  readonly scale: RightCell;
  readonly month: RightCell;
  readonly cents: RightCell;
}

export const cellsOf = ({ scale, month, cents }: RightGroup): readonly RightCell[] => [scale, month, cents];
