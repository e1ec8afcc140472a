import { columnLetters } from "../../conversion";
import { MOST_COLUMNS, MOST_ROWS } from "../limits";
import { columnNumber } from "./ranges";

// Texts, quoted sheet names, structured references and error values stay; then whole columns, whole rows, cells.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*(?:\]|$)|#[A-Z/0!?]+|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gi;

function wrapped(value: number, size: number): number {
  return ((value % size) + size) % size;
}

/**
 * A formula moved by some rows and columns: relative references move along, absolute ones stay. Shared formulas are
 * stored once, as their first cell has them; this gives the formula of another of their cells.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(wrapped(columnNumber(letters) + columns, MOST_COLUMNS)));
  const row = (fixed: string, number: string): string =>
    fixed + (fixed ? number : String(wrapped(Number(number) - 1 + rows, MOST_ROWS) + 1));
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [a1, firstColumn, a2, lastColumn, b1, firstRow, b2, lastRow, c1, cellColumn, c2, cellRow] = groups;
    if (firstColumn !== undefined) return `${column(a1 ?? "", firstColumn)}:${column(a2 ?? "", lastColumn ?? "")}`;
    if (firstRow !== undefined) return `${row(b1 ?? "", firstRow)}:${row(b2 ?? "", lastRow ?? "")}`;
    if (cellColumn !== undefined) return column(c1 ?? "", cellColumn) + row(c2 ?? "", cellRow ?? "");
    return token;
  });
}
