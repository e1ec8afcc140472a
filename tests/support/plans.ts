import type { ColumnWrite, NewSheet, RawCell, WritePlan } from "../../src/conversion";

/** A plan that expects nothing and does only what is named. */
export function plan(
  sheet: string,
  writes: readonly ColumnWrite[],
  more: { readonly expect?: WritePlan["expect"]; readonly newSheets?: readonly NewSheet[] } = {},
): WritePlan {
  return { sheet, expect: more.expect ?? { column: 0, rows: [], values: [] }, writes, newSheets: more.newSheets ?? [] };
}

/** Cells of one column: `[row, value]`, rows 0-based. */
export function write(
  column: number,
  cells: readonly (readonly [number, string | number | null])[],
  more: Partial<ColumnWrite> = {},
): ColumnWrite {
  return { column, look: "text", rows: cells.map(([row]) => row), values: cells.map(([, value]) => value), ...more };
}

export function expectation(column: number, cells: readonly (readonly [number, RawCell])[]): WritePlan["expect"] {
  return { column, rows: cells.map(([row]) => row), values: cells.map(([, value]) => value) };
}
