import type { ColumnWrite, FormulaArea } from "./port";

/** The cells of formulas as columns to write, without values: for asking whether they may be written. */
export function columnsOfAreas(areas: readonly FormulaArea[]): ColumnWrite[] {
  const rows = new Map<number, number[]>();
  for (const { row, column, rowCount, columnCount } of areas) {
    for (let right = column; right < column + columnCount; right++) {
      const ofColumn = rows.get(right) ?? [];
      rows.set(right, ofColumn);
      for (let down = row; down < row + rowCount; down++) ofColumn.push(down);
    }
  }
  return [...rows].map(([column, ofColumn]) => ({
    column,
    look: "text",
    rows: ofColumn.sort((a, b) => a - b),
    values: [],
  }));
}

export function cellCount(areas: readonly FormulaArea[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}
