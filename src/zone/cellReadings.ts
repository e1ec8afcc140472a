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
import { formatCents, formatMonth } from "../values";

/** The columns that a workbook states, without the two that are filled in. */
export const STATED_COLUMNS = COLUMNS.slice(0, COLUMNS.indexOf("namount3") + 1);

/** The row being read: as stated, and where its cells stand. */
interface Cells {
  readonly row: StatedRow;
  readonly stated: StatedRows;
  index: number;
}
type Reader = (cells: Cells) => string;

function asText(column: ColumnName, read: (cells: Cells) => string): Reader {
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

function readerOf(column: ColumnName): Reader {
  if (column === "name" || column === "firstName") {
    return asText(column, ({ stated, index }) => readText(stated.raw(index, column)));
  }
  if (column === "date" || column.includes("ancdate")) {
    return ({ row, stated, index }) => {
      const month = row[column as "ancdate1"];
      if (month === UNREADABLE) return stated.text(index, column);
      return month === EMPTY ? "" : formatMonth(month);
    };
  }
  if (column.includes("amount")) {
    return ({ row, stated, index }) => {
      const cents = row[column as "amount1"];
      if (cents === UNREADABLE) return stated.text(index, column);
      return cents === EMPTY ? "" : formatCents(cents);
    };
  }
  return asText(column, ({ row }) => {
    const text = row[column as "scale1"];
    return text === NO_CONVERSION && !meansSomething(column, row) ? "" : text;
  });
}

const READERS = STATED_COLUMNS.map(readerOf);

/**
 * The cells of rows as the check reads them, as texts in the order of `STATED_COLUMNS`: months YYYY-MM, amounts with two
 * decimals, what cannot be read as it stands, "" where a cell or its column is empty.
 */
export function cellReadings(stated: StatedRows): (index: number) => string[] {
  const cells: Cells = { row: stated.at(0), stated, index: 0 };
  return (index) => {
    cells.index = index;
    stated.readInto(index, cells.row);
    return READERS.map((read) => read(cells));
  };
}
