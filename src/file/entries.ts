import type { CellInput, ColumnWrite } from "../conversion";
import type { PlacedCell } from "./sheet/overlay";

/** What a person put into a cell: a value, or a formula as files hold it, without `=`. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput | { readonly formula: string };
}

export function placedEntry({ row, column, input }: CellEntry): PlacedCell {
  const isFormula = typeof input === "object" && input !== null;
  const plain = { row, column, value: isFormula ? null : input, look: "text", like: -1 } as const;
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return isFormula ? { ...plain, formula: { text: input.formula, range } } : plain;
}

/** The same cells as columns of values, to be checked. */
export function writesOf(cells: readonly PlacedCell[]): ColumnWrite[] {
  const columns = new Map<number, { readonly rows: number[]; readonly values: CellInput[] }>();
  for (const { row, column, value } of cells) {
    const known = columns.get(column) ?? { rows: [], values: [] };
    columns.set(column, known);
    known.rows.push(row);
    known.values.push(typeof value === "string" || typeof value === "number" ? value : null);
  }
  return [...columns].map(([column, rows]) => ({ column, look: "text", ...rows }));
}
