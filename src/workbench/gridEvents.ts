import type { TypedInto } from "./book";
import type { CellBlock, Place } from "./ranges";

/** What happens in the grid. */
export interface GridEvents {
  readonly onActive: (cell: Place) => void;
  /** The active cell is to be edited: from its content (null), or from the first letter typed. */
  readonly onEdit: (text: string | null) => void;
  readonly onEnterAll: (cells: readonly TypedInto[], kind: "paste" | "clear") => void;
  readonly onFillDown: (block: CellBlock) => void;
  /** A cell is clicked while a formula waits for one; @returns whether it was taken. */
  readonly onPoint: (cell: Place) => boolean;
}
