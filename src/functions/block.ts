import type { ColumnName } from "../checks";
import type { RawCell } from "../conversion";
import { columnKind } from "../messages";
import type { FunctionEnvironment } from "./environment";
import { isBlank, rawCell, rawMonth } from "./input";
import type { Rows } from "./parameters";

export function isBlankRow(row: Rows[number]): boolean {
  return row.every(isBlank);
}

/** The cells of a block by column, as the conversion reads a sheet. */
export function columnsOf(
  block: Rows,
  names: readonly ColumnName[],
  { date1904 }: FunctionEnvironment,
): [ColumnName, RawCell[]][] {
  return names.map((name, column) => {
    const read = columnKind(name) === "month" ? (input: unknown) => rawMonth(input, date1904) : rawCell;
    return [name, block.map((row) => read(row[column]))];
  });
}
