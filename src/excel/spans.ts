import { columnLetters } from "../conversion";

/** Rows or columns `from` … `to − 1`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Ascending numbers as spans; gaps of up to `bridged` numbers are bridged. */
export function spansOf(sorted: readonly number[], bridged = 0): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = spans.at(-1);
    if (last && number < last.to) continue;
    if (last && number - last.to <= bridged) last.to = number + 1;
    else spans.push({ from: number, to: number + 1 });
  }
  return spans;
}

/** A cell of a sheet: 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The rows of cells by column, ascending. */
export function cellsByColumn(cells: readonly CellPlace[]): Map<number, number[]> {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  for (const rows of byColumn.values()) rows.sort((a, b) => a - b);
  return byColumn;
}

/** Addresses of cells, runs in one column drawn together: `X2:X40`. */
export function cellAddresses(cells: readonly CellPlace[]): string[] {
  return [...cellsByColumn(cells)].flatMap(([column, rows]) =>
    spansOf(rows).map(({ from, to }) => {
      const letters = columnLetters(column);
      return to - from === 1 ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to}`;
    }),
  );
}
