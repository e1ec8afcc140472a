// A conversion sheet from members: rows with every column, laid out as the note describes.
import { columnLetters } from "../support/workbookParts.mjs";
import { cellLook, headerLook, widthOf } from "./looks.mjs";

const isAmount = (column) => /amount/.test(column);

/** Number texts stay texts, but to the right like the numbers beside them. */
function dataRow(row, columns) {
  return columns.map((column) => ({ value: row[column] ?? null, look: cellLook(column) }));
}

function totalRow(rows, columns, label, firstRow, lastRow) {
  return columns.map((column, i) => {
    const look = cellLook(column, true);
    if (i === 0) return { value: label, look: { ...look, horizontal: "left" } };
    if (!isAmount(column)) return { value: null, look };
    // Whole cents, so that the stored sum is the one a spreadsheet shows.
    const cents = rows.reduce(
      (sum, row) => sum + Math.round(typeof row?.[column] === "number" ? row[column] * 100 : 0),
      0,
    );
    const letters = columnLetters(i);
    return { value: cents / 100, formula: `SUM(${letters}${firstRow}:${letters}${lastRow})`, look };
  });
}

/**
 * @param {{ name: string, headers: Record<string, string>, rows: (object | null)[], total: string, above?: any[][],
 *   aboveHeights?: Record<number, number> }} what - `headers`: column → header, in order; a null row stays empty
 */
export function conversionSheet({ name, headers, rows, total, above = [], aboveHeights = {}, merged }) {
  const columns = Object.keys(headers);
  const headerRow = above.length + 1;
  const first = headerRow + 1;
  const last = headerRow + rows.length;
  const lastColumn = columnLetters(columns.length - 1);
  const accord = columnLetters(columns.indexOf("accord"));
  return {
    name,
    rows: [
      ...above,
      columns.map((column) => ({ value: headers[column], look: headerLook(column) })),
      ...rows.map((row) => (row === null ? [] : dataRow(row, columns))),
      totalRow(rows, columns, total, first, last),
    ],
    heights: { ...aboveHeights, [above.length]: 32 },
    widths: columns.map(widthOf),
    frozenRows: headerRow,
    frozenColumns: columns.indexOf("firstName") + 1,
    filter: `A${headerRow}:${lastColumn}${last}`,
    list: { cells: `${accord}${first}:${accord}${last}`, values: ["OK", "NOK"] },
    merged,
    landscape: true,
    repeatedRow: headerRow,
  };
}

const TEXT_WIDTH = 100;
/** Wrapped text gets its height from us: a spreadsheet computes it only when someone edits the row. */
const heightOf = (kind, text) =>
  kind === "title" ? 26 : kind === "part" ? 20 : 15 * Math.ceil((text.length + 1) / 95) + 3;

/** A sheet of text: paragraphs as [text] or [look, text]. */
export function textSheet({ name, lines }) {
  const looks = {
    title: { bold: true, size: 16, colour: "1F4E8C", wrap: true },
    part: { bold: true, size: 12, colour: "44546A", wrap: true },
    text: { wrap: true },
  };
  return {
    name,
    rows: lines.map(([kind, text]) => [null, { value: text ?? null, look: looks[kind] }]),
    heights: Object.fromEntries(lines.map(([kind, text = ""], row) => [row, heightOf(kind, text)])),
    widths: [3, TEXT_WIDTH],
    gridLines: false,
  };
}
