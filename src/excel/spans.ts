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

/** Addresses of cells, runs in one column drawn together: `X2:X40`. */
export function cellAddresses(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  return [...byColumn].flatMap(([column, rows]) =>
    spansOf([...rows].sort((a, b) => a - b)).map(({ from, to }) => {
      const letters = columnLetters(column);
      return to - from === 1 ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to}`;
    }),
  );
}
