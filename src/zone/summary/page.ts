import type { NewSheetCell } from "../../conversion";
import { eurosAsNumber, type Annual } from "../../values";

type Row = readonly NewSheetCell[];
/** A title may take three lines. */
const [LINE, TITLES, GAP] = [13.5, 40, 4];

/** The rows of a printed page, each with its height in points. */
export class Page {
  readonly rows: Row[] = [];
  readonly heights: number[] = [];

  /** @returns the 0-based row */
  add(cells: Row, height = LINE): number {
    this.heights.push(height);
    return this.rows.push(cells) - 1;
  }

  /** A row of column titles. @returns the 0-based row */
  titles(cells: Row): number {
    return this.add(cells, TITLES);
  }

  gap(): void {
    this.add([], GAP);
  }
}

/** An amount with the formula that gives it. */
export const counted = (amount: Annual, formula: string, bold = false): NewSheetCell => ({
  value: eurosAsNumber(amount),
  look: bold ? "amountBold" : "amount",
  formula,
});

export const number = (value: number, formula: string, bold = false): NewSheetCell => ({
  value,
  formula,
  look: bold ? "bold" : "text",
});
