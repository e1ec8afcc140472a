import {
  codeOf,
  COLUMNS,
  EMPTY,
  NO_CONVERSION,
  UNREADABLE,
  UNREADABLE_TEXT,
  type ColumnName,
  type StatedRow,
} from "../checks";
import { readText, type StatedRows } from "../conversion";
import { columnKind } from "../messages";
import { formatCents, formatMonth, type Annual, type Month } from "../values";

/** The columns that a workbook states, without the two that are filled in. */
export const STATED_COLUMNS = COLUMNS.slice(0, COLUMNS.indexOf("namount3") + 1);

/** The row being read: as stated, and where its cells stand. */
interface Cells {
  readonly row: StatedRow;
  readonly stated: StatedRows;
  index: number;
}
type Reader<T> = (cells: Cells) => T;

/** What becomes of a cell by what it holds; nothing is an empty text. */
export interface CellNotation<T> {
  readonly month: (month: Month) => T;
  readonly amount: (cents: Annual) => T;
  readonly text: (text: string) => T;
}
const TEXTS: CellNotation<string> = { month: formatMonth, amount: formatCents, text: (text) => text };

function asText(column: ColumnName, read: (cells: Cells) => string): Reader<string> {
  return (cells) => {
    const text = read(cells);
    return text === UNREADABLE_TEXT ? cells.stated.text(cells.index, column) : text;
  };
}

/** `-` says something in scale1 of code 1 and in nscale1 of codes 1 and E; everywhere else it is empty. */
function meansSomething(column: ColumnName, row: StatedRow): boolean {
  const code = codeOf(row);
  return code === "1" || (code === "E" && column === "nscale1");
}

function textOf(column: ColumnName): Reader<string> {
  if (column === "name" || column === "firstName") {
    return asText(column, ({ stated, index }) => readText(stated.raw(index, column)));
  }
  return asText(column, ({ row }) => {
    const text = row[column as "scale1"];
    return text === NO_CONVERSION && !meansSomething(column, row) ? "" : text;
  });
}

function readerOf<T>(column: ColumnName, { month, amount, text }: CellNotation<T>): Reader<T> {
  switch (columnKind(column)) {
    case "month":
      return ({ row, stated, index }) => {
        const found = row[column as "ancdate1"];
        if (found === UNREADABLE) return text(stated.text(index, column));
        return found === EMPTY ? text("") : month(found);
      };
    case "amount":
      return ({ row, stated, index }) => {
        const cents = row[column as "amount1"];
        if (cents === UNREADABLE) return text(stated.text(index, column));
        return cents === EMPTY ? text("") : amount(cents);
      };
    case "scale":
    case "text": {
      const read = textOf(column);
      return (cells) => text(read(cells));
    }
  }
}

/**
 * The cells of rows as the check reads them, in the order of `STATED_COLUMNS`; what cannot be read as it stands, and an
 * empty text where a cell or its column is empty.
 */
export function cellsRead<T>(stated: StatedRows, notation: CellNotation<T>): (index: number) => T[] {
  const readers = STATED_COLUMNS.map((column) => readerOf(column, notation));
  const cells: Cells = { row: stated.at(0), stated, index: 0 };
  return (index) => {
    cells.index = index;
    stated.readInto(index, cells.row);
    return readers.map((read) => read(cells));
  };
}

/** The same as texts: months YYYY-MM, amounts with two decimals. */
export function cellReadings(stated: StatedRows): (index: number) => string[] {
  return cellsRead(stated, TEXTS);
}
